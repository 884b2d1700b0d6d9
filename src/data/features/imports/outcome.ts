import type { RowNotice, RowRejection } from '@domain/importing'
import type { ImportOutcome } from '@shared/contract/imports'
import type { Id, LocalDate } from '@shared/types/time'

const EXAMPLES = 3
const MOST_REHIRES = 500

type Tally = ImportOutcome['noticed'][number]

/** Counts what a load does and why, in constant memory. */
export function createOutcome() {
  const counts = { created: 0, updated: 0, unchanged: 0, rejected: 0, skipped: 0 }
  const tallies = {
    skippedBecause: new Map<string, Tally>(),
    rejectedBecause: new Map<string, Tally>(),
    noticed: new Map<string, Tally>()
  }
  const rehires: { personId: Id; startOn: LocalDate | null }[] = []
  let keptByHand = 0

  function tally(into: Map<string, Tally>, code: string, header: string, line: number, value: string): void {
    const key = `${code}\u001f${header}`
    let found = into.get(key)
    if (!found) into.set(key, (found = { code, header, count: 0, examples: [] }))
    found.count++
    if (found.examples.length < EXAMPLES) found.examples.push({ line, value: value.slice(0, 80) })
  }

  return {
    counts,
    count: (what: 'created' | 'updated' | 'unchanged') => void counts[what]++,
    skip(line: number, reason: string): void {
      counts.skipped++
      tally(tallies.skippedBecause, reason, '', line, '')
    },
    reject(line: number, reasons: readonly RowRejection[]): void {
      counts.rejected++
      for (const { code, header, params } of reasons)
        tally(tallies.rejectedBecause, code, header, line, String(params['value'] ?? ''))
    },
    notice(line: number, notices: readonly RowNotice[]): void {
      for (const { code, header, value } of notices) tally(tallies.noticed, code, header, line, value)
    },
    rehire(personId: Id, startOn: LocalDate | null): void {
      if (rehires.length < MOST_REHIRES) rehires.push({ personId, startOn })
    },
    keep: (values: number) => void (keptByHand += values),
    result: (): ImportOutcome => ({
      ...counts,
      skippedBecause: [...tallies.skippedBecause.values()],
      rejectedBecause: [...tallies.rejectedBecause.values()],
      noticed: [...tallies.noticed.values()],
      rehires,
      keptByHand
    })
  }
}
export type Outcome = ReturnType<typeof createOutcome>
