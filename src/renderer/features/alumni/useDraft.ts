import { useEffect, useRef } from 'react'
import { z } from 'zod'
import { call } from '@renderer/client'

const KEY = 'addAlumnus'
/** Quiet time before a draft is written, milliseconds. */
const WRITE_AFTER = 400

const zValues = z.record(z.string(), z.string())
type Values = z.output<typeof zValues>

/** What was typed and neither added nor cleared. */
export async function readDraft(): Promise<Values> {
  try {
    const { body } = await call('draft.get', { key: KEY })
    const parsed = body === null ? null : zValues.safeParse(JSON.parse(body))
    return parsed?.success ? parsed.data : {}
  } catch {
    return {}
  }
}

function write(values: Values | null): void {
  const isEmpty = values === null || Object.values(values).every(value => value === '')
  // A draft that could not be kept is still on the screen.
  call('draft.set', { key: KEY, body: isEmpty ? null : JSON.stringify(values) }).catch(() => undefined)
}

/** Keeps what is typed: a moment after the last key, and at once when the form is left. */
export function useDraft(values: Values): { keep(): void; drop(): void } {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    timer.current = setTimeout(() => write(values), WRITE_AFTER)
    return () => clearTimeout(timer.current)
  }, [values])
  return {
    keep() {
      clearTimeout(timer.current)
      write(values)
    },
    drop() {
      clearTimeout(timer.current)
      write(null)
    }
  }
}
