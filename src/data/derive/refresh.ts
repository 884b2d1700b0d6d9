import type { Database } from 'better-sqlite3'
import type { Playbook } from '@domain/playbook'
import type { Id, LocalDate } from '@shared/types/time'
import { writeTouchHorizons } from './horizons'
import { readPlaybook } from './playbookOf'
import { readRecords, type PersonRecord } from './records'
import { summaryOf, type SummaryValues } from './summary'
import { addSummaries, writeNameKeys, writeSummaries, writeWords } from './writeSummaries'

const CHUNK = 2_000

/**
 * Brings the derived data of all people in temp.dirty_person up to date and empties it: summary with scores, search
 * words, the horizon of each touchpoint. Part of the transaction that changed the facts.
 */
export function refreshDirtyPeople(db: Database, today: LocalDate): void {
  let playbook: { version: number; body: Playbook } | null = null
  while (takeChunk(db)) {
    playbook ??= readPlaybook(db, today)
    refreshChunk(db, today, playbook)
  }
}

/** Moves the next people from dirty_person to chunk_person; false when none are left. */
function takeChunk(db: Database): boolean {
  db.prepare('DELETE FROM chunk_person').run()
  const { changes } = db
    .prepare(
      `INSERT INTO chunk_person (person_id, words, horizons)
       SELECT person_id, words, horizons FROM dirty_person ORDER BY person_id LIMIT ${CHUNK}`
    )
    .run()
  if (changes > 0) db.prepare('DELETE FROM dirty_person WHERE person_id IN (SELECT person_id FROM chunk_person)').run()
  return changes > 0
}

function refreshChunk(db: Database, today: LocalDate, playbook: { version: number; body: Playbook }): void {
  const records = readRecords(db, today)
  const flags = new Map(
    (db.prepare('SELECT person_id, words, horizons FROM chunk_person').raw().all() as [Id, number, number][]).map(
      ([id, words, horizons]) => [id, { words, horizons }]
    )
  )
  const summaries = new Map<Id, SummaryValues>()
  for (const record of records) {
    const summary = summaryOf(record, today, playbook)
    if (summary) summaries.set(record.id, summary)
  }
  removeUnlisted(
    db,
    [...flags.keys()].filter(id => !summaries.has(id))
  )
  const renamed = records.filter(record => flags.get(record.id)?.words === 1)
  writeNameKeys(db, renamed)
  writeWords(db, renamed, writeSummaries(db, summaries))
  writeTouchHorizons(
    db,
    records.filter(record => flags.get(record.id)?.horizons === 1),
    playbook.body
  )
}

function removeUnlisted(db: Database, personIds: readonly Id[]): void {
  if (personIds.length === 0) return
  const ids = JSON.stringify(personIds)
  db.prepare(
    `DELETE FROM alumni_search WHERE rowid IN
       (SELECT s.n FROM json_each(?) AS gone JOIN alumni_summary AS s ON s.person_id = gone.value)`
  ).run(ids)
  db.prepare('DELETE FROM alumni_summary WHERE person_id IN (SELECT value FROM json_each(?))').run(ids)
}

/**
 * Writes the derived rows of people who were inserted in this transaction and whose facts the caller still holds.
 * What it writes is what {@link refreshDirtyPeople} would, without reading everything back.
 */
export function deriveNewPeople(db: Database, today: LocalDate, records: readonly PersonRecord[]): void {
  const playbook = readPlaybook(db, today)
  addSummaries(db, records, record => summaryOf(record, today, playbook))
}

/** Marks people for {@link refreshDirtyPeople}: all that have an id in the range (bulk inserts log no single rows). */
export function markDirtyRange(db: Database, firstId: Id, lastId: Id): void {
  db.prepare(
    `INSERT INTO dirty_person (person_id, words, horizons) SELECT id, 1, 1 FROM person WHERE id BETWEEN ? AND ?
     ON CONFLICT (person_id) DO UPDATE SET words = 1, horizons = 1`
  ).run(firstId, lastId)
}

/**
 * Scores and dates of everybody as of a day, batch by batch: what only time changes. Each batch is a transaction, and
 * between batches the caller lets other work through.
 *
 * @returns a generator that yields the number of people done so far
 */
export function* refreshEveryone(
  db: Database,
  today: LocalDate,
  options: { everything?: boolean } = {}
): Generator<number, number> {
  const flag = options.everything ? 1 : 0
  const playbook = readPlaybook(db, today)
  let after = ''
  let done = 0
  for (;;) {
    const count = db
      .transaction(() => {
        db.prepare('DELETE FROM chunk_person').run()
        const { changes } = db
          .prepare(
            `INSERT INTO chunk_person (person_id, words, horizons)
             SELECT id, ${flag}, ${flag} FROM person WHERE id > ? ORDER BY id LIMIT ${CHUNK}`
          )
          .run(after)
        if (changes === 0) return 0
        after = db.prepare('SELECT max(person_id) FROM chunk_person').pluck().get() as string
        refreshChunk(db, today, playbook)
        return changes
      })
      .immediate()
    if (count === 0) return done
    done += count
    yield done
  }
}
