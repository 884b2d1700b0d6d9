import type { Database } from 'better-sqlite3'
import type { Id, LocalDate } from '@shared/types/time'
import { readRecords, type PersonRecord } from './records'

/** The facts of one person as of a day; undefined when there is no such person. */
export function readRecord(db: Database, personId: Id, date: LocalDate): PersonRecord | undefined {
  db.prepare('DELETE FROM chunk_person').run()
  db.prepare('INSERT INTO chunk_person (person_id, words, horizons) VALUES (?, 0, 0)').run(personId)
  return readRecords(db, date)[0]
}
