import type { Database } from 'better-sqlite3'
import type { Playbook } from '@domain/playbook'
import { horizonOn } from '@domain/horizon'
import type { LocalDate } from '@shared/types/time'
import type { Horizon } from '@shared/types/vocabulary'
import { contactFacts, currentIntent, isInActiveStage } from './facts'
import { worksHereOn, type PersonRecord } from './records'

/** Which horizon a person was on, on a day in the past, from the facts effective by then; none while working here. */
export function horizonAt(record: PersonRecord, date: LocalDate, playbook: Playbook): Horizon {
  if (record.isDeleted || worksHereOn(record.stints, date)) return 'none'
  return horizonOn(
    {
      mayContact: contactFacts(record, date).mayContact,
      intent: currentIntent(record, date),
      isInActiveHiringStage: isInActiveStage(record, date, playbook)
    },
    date,
    playbook
  )
}

/** Effort is counted on the horizon of the touchpoint's local date (facts/kpis): kept on each touchpoint. */
export function writeTouchHorizons(db: Database, records: readonly PersonRecord[], playbook: Playbook): void {
  const read = db.prepare('SELECT id, local_date, horizon FROM touchpoint WHERE person_id = ?').raw()
  const write = db.prepare('UPDATE touchpoint SET horizon = ? WHERE id = ?')
  for (const record of records) {
    for (const [id, date, kept] of read.all(record.id) as [string, LocalDate, string | null][]) {
      const horizon = horizonAt(record, date, playbook)
      if (horizon !== kept) write.run(horizon, id)
    }
  }
}
