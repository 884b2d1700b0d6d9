import { balance } from './balance'
import { demo } from './demo'
import { filterAndSort } from './filters'
import { importSpeed } from './importing'
import { printed, writeReport, type Outcome } from './lib/report'
import { overTheLink } from './list'
import { importMemory } from './memory'
import { readiness } from './readiness'
import { scrolling } from './scrolling'
import { startAndMemory } from './start'

/** The parts of `npm run bench`, in the order of the report; `npm run bench -- import list` runs some of them. */
const parts: Readonly<Record<string, () => Promise<Outcome>>> = {
  start: startAndMemory,
  import: importSpeed,
  memory: importMemory,
  list: overTheLink,
  filters: filterAndSort,
  balance,
  readiness,
  scrolling,
  demo
}

const say = (text: string): void => void process.stdout.write(`${text}\n`)

async function main(wanted: readonly string[]): Promise<number> {
  const unknown = wanted.filter(name => !(name in parts))
  if (unknown.length > 0) {
    say(`No part ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}`)
    return 1
  }
  let failures = 0
  const outcomes = new Map<string, Outcome>()
  for (const [name, run] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    const start = performance.now()
    try {
      const outcome = await run()
      outcomes.set(name, outcome)
      for (const result of outcome.results) for (const line of [printed(result), ...result.notes]) say(line)
      if (outcome.skipped) say(`${name}: not measured: ${outcome.skipped}`)
    } catch (error) {
      failures++
      const reason = error instanceof Error ? error.message : String(error)
      outcomes.set(name, { results: [], skipped: reason.split('\n')[0] ?? '' })
      say(`${name}: failed: ${reason}`)
    }
    say(`(${name}: ${((performance.now() - start) / 1000).toFixed(0)} s)\n`)
  }
  writeReport(Object.keys(parts), outcomes)
  return failures > 0 ? 1 : 0
}

process.exitCode = await main(process.argv.slice(2))
