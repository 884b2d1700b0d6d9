import type { Database } from 'better-sqlite3'
import { isPassable } from '@domain/gates'
import type { RouteOutput } from '@shared/contract'
import type { AlumniRow } from '@shared/contract/alumni'
import type { ShortlistEntry } from '@shared/contract/openings'
import type { Person } from '@shared/contract/person'
import { AppError } from '@shared/errors'
import type { Id, LocalDate } from '@shared/types/time'
import type { Language, ShortlistStatus } from '@shared/types/vocabulary'
import { readRecords, type PersonRecord } from '@data/derive/records'
import { readRows } from '@data/listing/alumniRows'
import { sqlContext } from '@data/listing/fieldSql'
import { gatesOf } from '@data/people/personView'
import { toldOnOf } from './openingRepository'

/** A place on a shortlist as it is stored. */
export type EntryRow = {
  id: Id
  openingId: Id
  personId: Id
  status: ShortlistStatus
  statusOn: LocalDate
  rationale: string
}

const COLUMNS = `e.id, e.opening_id AS openingId, e.person_id AS personId, e.status, e.status_on AS statusOn, e.rationale`
/** Places whose person and opening are there. */
const FROM = `FROM shortlist_entry AS e JOIN person AS p ON p.id = e.person_id AND p.deleted_at IS NULL
  JOIN opening AS o ON o.id = e.opening_id AND o.deleted_at IS NULL WHERE e.deleted_at IS NULL`

/** The shortlist of an opening in its order. */
export function readEntries(db: Database, openingId: Id): EntryRow[] {
  return db
    .prepare(`SELECT ${COLUMNS} ${FROM} AND e.opening_id = ? ORDER BY e.sort_order, e.id`)
    .all(openingId) as EntryRow[]
}

/** @throws AppError notFound when one of them is not there (any more) */
export function requireEntries(db: Database, entryIds: readonly Id[]): EntryRow[] {
  const wanted = [...new Set(entryIds)]
  const rows = db
    .prepare(`SELECT ${COLUMNS} ${FROM} AND e.id IN (SELECT value FROM json_each(?))`)
    .all(JSON.stringify(wanted)) as EntryRow[]
  if (rows.length < wanted.length) throw new AppError('notFound', 'no such place on a shortlist', { what: 'shortlist' })
  return rows
}

/** The facts of several people as of a day. */
export function readPeople(db: Database, personIds: readonly Id[], today: LocalDate): Map<Id, PersonRecord> {
  db.prepare('DELETE FROM chunk_person').run()
  db.prepare(
    'INSERT OR IGNORE INTO chunk_person (person_id, words, horizons) SELECT value, 0, 0 FROM json_each(?)'
  ).run(JSON.stringify(personIds))
  return new Map(readRecords(db, today).map(record => [record.id, record]))
}

/** Lines of the list of alumni by person; who is no alumna now has none. */
function readLines(db: Database, personIds: readonly Id[], today: LocalDate, language: Language): Map<Id, AlumniRow> {
  const numbers = db
    .prepare(
      'SELECT s.n FROM json_each(?) AS wanted JOIN alumni_summary AS s ON s.person_id = wanted.value ORDER BY wanted.key'
    )
    .pluck()
    .all(JSON.stringify(personIds)) as number[]
  return new Map(readRows(db, sqlContext(db, today, language), numbers).map(row => [row.personId, row]))
}

/** The gates of a hand-over for each person, and whether all let pass. */
export function handoverGatesOf(
  record: PersonRecord,
  today: LocalDate
): { gates: Person['gates']['handover']; isPassable: boolean } {
  const gates = gatesOf(record, today).handover
  return { gates, isPassable: isPassable(gates) }
}

/** The latest hand-over of each place that stands. */
function handedOverOn(db: Database, openingId: Id): Map<Id, LocalDate> {
  const rows = db
    .prepare(
      `SELECT i.shortlist_entry_id, max(h."on") FROM handover AS h JOIN handover_item AS i ON i.handover_id = h.id
       WHERE h.opening_id = ? AND h.is_revoked = 0 AND i.shortlist_entry_id IS NOT NULL GROUP BY i.shortlist_entry_id`
    )
    .raw()
    .all(openingId) as [Id, LocalDate][]
  return new Map(rows)
}

/** The shortlist with all that the screen shows of each person. */
export function viewShortlist(db: Database, openingId: Id, today: LocalDate, language: Language): ShortlistEntry[] {
  const entries = readEntries(db, openingId)
  const personIds = entries.map(entry => entry.personId)
  const people = readPeople(db, personIds, today)
  const lines = readLines(db, personIds, today, language)
  const told = toldOnOf(db, openingId, personIds)
  const handedOver = handedOverOn(db, openingId)
  return entries.flatMap(({ openingId: _openingId, ...entry }) => {
    const record = people.get(entry.personId)
    if (!record) return []
    return {
      ...entry,
      ...handoverGatesOf(record, today),
      name: record.name,
      row: lines.get(entry.personId) ?? null,
      toldOn: told.get(entry.personId) ?? null,
      handedOverOn: handedOver.get(entry.id) ?? null
    }
  })
}

type PreviewQuery = { openingId?: Id | undefined; personIds: readonly Id[]; language: Language }

/** Alumni who may be put on a shortlist; others are left out. */
export function previewShortlist(
  db: Database,
  { openingId, personIds, language }: PreviewQuery,
  today: LocalDate
): RouteOutput<'shortlist.preview'> {
  const wanted = [...new Set(personIds)]
  const people = readPeople(db, wanted, today)
  const lines = readLines(db, wanted, today, language)
  const present = new Set(openingId ? readEntries(db, openingId).map(entry => entry.personId) : [])
  const items = wanted.flatMap(personId => {
    const record = people.get(personId)
    const row = lines.get(personId)
    if (!record || !row) return []
    return {
      personId,
      row,
      name: record.name,
      ...handoverGatesOf(record, today),
      isPresent: present.has(personId)
    }
  })
  return { items }
}
