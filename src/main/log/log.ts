import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** Facts beside an event: codes, route names, numbers. Never text that a person typed, never a path. */
export type Facts = Record<string, string | number | boolean | null>

export type Log = (event: string, facts?: Facts) => void

const MAX_BYTES = 1_000_000
/** What a fact may look like; all else could be somebody's name. */
const SAFE_TEXT = /^[\w.:-]{1,80}$/

function safe(value: Facts[string]): Facts[string] {
  return typeof value === 'string' && !SAFE_TEXT.test(value) ? '(left out)' : value
}

/** One line of JSON an event. Keeps one older file; a log that can't be written is not worth a failure. */
export function openLog(file: string, now: () => Date): Log {
  try {
    mkdirSync(dirname(file), { recursive: true })
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > MAX_BYTES) renameSync(file, `${file}.1`)
  } catch {
    return () => undefined
  }
  return (event, facts = {}) => {
    const safeFacts = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, safe(value)]))
    try {
      appendFileSync(file, `${JSON.stringify({ at: now().toISOString(), event, ...safeFacts })}\n`)
    } catch {
      // A full disk shows up where it matters.
    }
  }
}
