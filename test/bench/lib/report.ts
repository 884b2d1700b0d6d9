import { cpus } from 'node:os'
import { readFileSync, writeFileSync } from 'node:fs'
import { round } from './statistics'

/** One line of the table. `value` is what is compared with the two limits; smaller is better. */
export type Result = {
  measure: string
  unit: '×' | 'ms' | 's'
  least: number
  aim: number
  value: number
  /** How it was measured, and the numbers behind it. */
  notes: string[]
}

/** What a part of the bench gives back; `skipped` says why it could not be run. */
export type Outcome = { results: Result[]; skipped?: string }

const FILE = 'docs/benchmarks.md'
const START = '<!-- measured -->'

function verdict({ value, least, aim }: Result): string {
  if (Number.isNaN(value)) return 'not measured'
  return value <= aim ? 'aim reached' : value <= least ? 'reached' : 'not reached'
}

export function printed(result: Result): string {
  const { measure, value, unit, least, aim } = result
  return `${measure}: ${round(value)} ${unit} (at least ${least}, aim ${aim}): ${verdict(result)}`
}

function section(part: string, { results, skipped }: Outcome): string {
  const body = skipped
    ? `Not measured: ${skipped}`
    : results
        .flatMap(result => [
          `**${result.measure}**: ${round(result.value)} ${result.unit} (at least ${result.least}, aim ${result.aim}): ` +
            verdict(result),
          '',
          ...result.notes.map(note => `- ${note}`),
          ''
        ])
        .join('\n')
        .trimEnd()
  return `<!-- part ${part} -->\n\n${body}\n`
}

const part = (text: string, name: string): string | undefined =>
  new RegExp(`<!-- part ${name} -->\\n[\\s\\S]*?(?=<!-- part |$)`).exec(text)?.[0]

/** Writes the measured parts into docs/benchmarks.md; parts that were not run keep what was written before. */
export function writeReport(order: readonly string[], outcomes: ReadonlyMap<string, Outcome>): void {
  const text = readFileSync(FILE, 'utf8')
  const at = text.indexOf(START)
  const head = text.slice(0, at + START.length)
  const processor = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`
  const machine = `Last run: ${new Date().toISOString().slice(0, 10)}, ${process.platform} ${process.arch}, ${processor}, Node ${process.version}.`
  const sections = order.flatMap(name => {
    const outcome = outcomes.get(name)
    const kept = part(text.slice(at), name)?.trimEnd()
    return outcome ? [section(name, outcome).trimEnd()] : kept ? [kept] : []
  })
  writeFileSync(FILE, `${head}\n\n${machine}\n\n${sections.join('\n\n')}\n`)
}
