import type { Database } from 'better-sqlite3'
import type { Id, LocalDate } from '@shared/types/time'
import type { TouchIntent } from '@shared/types/vocabulary'

/** Outbound personal gives and outbound asks of one person after a day (kpis: give : ask). */
export function countGivesAndAsks(db: Database, personId: Id, since: LocalDate): { gives: number; asks: number } {
  const rows = db
    .prepare(
      `SELECT intent, count(*) AS count FROM touchpoint
       WHERE person_id = ? AND local_date > ? AND direction = 'out' AND deleted_at IS NULL
         AND (intent = 'ask' OR (intent = 'give' AND depth <> 'mass')) GROUP BY intent`
    )
    .all(personId, since) as { intent: TouchIntent; count: number }[]
  const of = (intent: TouchIntent): number => rows.find(row => row.intent === intent)?.count ?? 0
  return { gives: of('give'), asks: of('ask') }
}
