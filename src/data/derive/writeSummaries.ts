import type { Database, Statement } from 'better-sqlite3'
import { nameKey } from '@domain/importing'
import { searchTokens } from '@domain/names'
import { createRowInserter } from '@data/database/rowInserter'
import type { Id } from '@shared/types/time'
import type { PersonRecord } from './records'
import { summaryColumns, type SummaryValues } from './summary'

type Value = string | number | null

const summaryInserter = (db: Database): ReturnType<typeof createRowInserter> =>
  createRowInserter(db, 'alumni_summary', ['person_id', ...summaryColumns], value => value === null)

/** The rows of people who have none yet, with their search words. Summaries first: the search index likes to be filled at a stretch. */
export function addSummaries(
  db: Database,
  records: readonly PersonRecord[],
  summaryOf: (record: PersonRecord) => SummaryValues | null
): void {
  const insert = summaryInserter(db)
  const numbers = new Map<Id, number>()
  for (const record of records) {
    const summary = summaryOf(record)
    if (summary) numbers.set(record.id, Number(insert([record.id, ...summary]).lastInsertRowid))
  }
  writeWords(db, records, numbers)
}

/**
 * Brings the rows of people up to date: only the columns that differ are written, for each one costs its index.
 *
 * @returns the row numbers
 */
export function writeSummaries(db: Database, summaries: ReadonlyMap<Id, SummaryValues>): Map<Id, number> {
  const stored = new Map<Id, { n: number; values: Value[] }>()
  const rows = db
    .prepare(
      `SELECT s.n, s.person_id, ${summaryColumns.map(column => `s.${column}`).join(', ')}
       FROM chunk_person AS c JOIN alumni_summary AS s ON s.person_id = c.person_id`
    )
    .raw()
    .all() as [number, Id, ...Value[]][]
  for (const [n, personId, ...values] of rows) stored.set(personId, { n, values })

  const insert = summaryInserter(db)
  const updates = new Map<string, Statement>()
  const numbers = new Map<Id, number>()
  for (const [personId, values] of summaries) {
    const old = stored.get(personId)
    if (old) update(db, updates, old, values)
    numbers.set(personId, old ? old.n : Number(insert([personId, ...values]).lastInsertRowid))
  }
  return numbers
}

function update(
  db: Database,
  updates: Map<string, Statement>,
  old: { n: number; values: Value[] },
  values: SummaryValues
): void {
  const changed = summaryColumns.flatMap((column, at) => (values[at] === old.values[at] ? [] : [{ column, at }]))
  if (changed.length === 0) return
  const set = changed.map(({ column }) => `${column} = ?`).join(', ')
  let statement = updates.get(set)
  if (!statement) updates.set(set, (statement = db.prepare(`UPDATE alumni_summary SET ${set} WHERE n = ?`)))
  statement.run(...changed.map(({ at }) => values[at]), old.n)
}

/** Fills the search index for the people who have a row. */
export function writeWords(db: Database, records: readonly PersonRecord[], numbers: ReadonlyMap<Id, number>): void {
  const index = db.prepare('INSERT OR REPLACE INTO alumni_search (rowid, words) VALUES (?, ?)')
  for (const record of records) {
    const n = numbers.get(record.id)
    if (n !== undefined) index.run(n, wordsOf(record))
  }
}

function wordsOf(record: PersonRecord): string {
  const last = record.stints.at(-1)
  return searchTokens({
    ...record.name,
    emails: record.emails,
    employers: record.positions.map(position => position.employer),
    department: last?.department,
    title: last?.title,
    employeeNumber: last?.employeeNumber
  }).join(' ')
}

/** The folded names, by which the same person is found again. */
export function writeNameKeys(db: Database, records: readonly PersonRecord[]): void {
  const write = db.prepare('UPDATE person SET name_key = ? WHERE id = ? AND name_key <> ?')
  for (const { id, name } of records) {
    const key = nameKey(name.family, name.given)
    write.run(key, id, key)
  }
}
