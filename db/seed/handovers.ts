import type { Instant } from '@shared/types/time'
import type { PendingHandover, SeedContext } from './context'

/**
 * Writes one hand-over for all who went to the same opening on the same day.
 * @param at the instant of the first one; each further one is a millisecond later
 */
export function writeHandovers({ handovers, sink, calendar, organisation }: SeedContext, at: Instant): void {
  const batches = new Map<string, PendingHandover[]>()
  for (const pending of handovers) {
    const key = `${pending.openingId} ${pending.day}`
    const batch = batches.get(key)
    if (batch) batch.push(pending)
    else batches.set(key, [pending])
  }
  let now = at
  for (const batch of batches.values()) {
    sink.moveTo(now++)
    const { openingId, day } = batch[0]!
    const on = calendar.text(day)
    const handoverId = sink.add('handover', {
      openingId,
      target: 'greenhouse_prospects',
      fileName: `prospects-${on}.csv`,
      memberId: organisation.members.mori,
      on,
      rowCount: batch.length
    })
    for (const { personId, entryId, isConfirmed } of batch) {
      const result = isConfirmed ? 'confirmed' : 'queued'
      sink.add('handoverItem', { handoverId, personId, shortlistEntryId: entryId, result })
    }
  }
}
