import type { Database } from 'better-sqlite3'
import type { RouteOutput } from '@shared/contract'
import type { Id, LocalDate } from '@shared/types/time'
import { verifyBase } from '@data/database/integrity'
import { horizonAt } from '@data/derive/horizons'
import { readPlaybookVersion } from '@data/derive/playbookOf'
import { readRecords, type PersonRecord } from '@data/derive/records'
import { summaryColumns, summaryOf } from '@data/derive/summary'
import type { CallContext } from '@data/handler'
import { countPeople } from './systemRepository'

const CHUNK = 2_000

/**
 * Integrity of pages and foreign keys; then the derived data of everybody, recomputed from the facts for the day they
 * were stored and compared with what is stored: summary with both scores, horizon of each touchpoint, search index.
 */
export async function verifyEverything(context: CallContext): Promise<RouteOutput<'system.verify'>> {
  const { db, clock } = context.services
  const base = verifyBase(db)
  const problems = [...base.problems]
  const total = countPeople(db)
  const stale = new Set<Id>()
  const checked = { alumni: 0, touchpoints: 0, searchRows: 0 }
  let people = 0
  for (let after = ''; ;) {
    const ids = db.prepare(`SELECT id FROM person WHERE id > ? ORDER BY id LIMIT ${CHUNK}`).pluck().all(after) as Id[]
    const last = ids.at(-1)
    if (last === undefined) break
    after = last
    people += ids.length
    for (const [day, group] of byStoredDay(db, ids, clock.today())) {
      const records = recordsOf(db, group, day)
      checked.alumni += compareSummaries(db, records, day, stale)
      checked.touchpoints += compareHorizons(db, records, day, stale)
    }
    context.onProgress({ phase: 'verify', done: people, total })
    await context.breathe()
  }
  checked.searchRows = db.prepare('SELECT count(*) FROM alumni_search_docsize').pluck().get() as number
  const alumni = db.prepare('SELECT count(*) FROM alumni_summary').pluck().get() as number
  if (checked.searchRows !== alumni) problems.push('the search index has not one row an alumnus')
  return {
    isWhole: problems.length === 0 && base.orphans.length === 0 && stale.size === 0,
    problems,
    orphans: base.orphans.length,
    stale: stale.size,
    people,
    checked
  }
}

/** People by the day their derived row was computed for; those without a row by today. */
function byStoredDay(db: Database, ids: readonly Id[], today: LocalDate): Map<LocalDate, Id[]> {
  const groups = new Map<LocalDate, Id[]>()
  const rows = db
    .prepare(
      `SELECT wanted.value, s.scored_on FROM json_each(?) AS wanted LEFT JOIN alumni_summary AS s ON s.person_id = wanted.value`
    )
    .raw()
    .all(JSON.stringify(ids)) as [Id, LocalDate | null][]
  for (const [id, day] of rows) {
    const group = groups.get(day ?? today) ?? []
    group.push(id)
    groups.set(day ?? today, group)
  }
  return groups
}

function recordsOf(db: Database, ids: readonly Id[], day: LocalDate): PersonRecord[] {
  db.prepare('DELETE FROM chunk_person').run()
  db.prepare('INSERT INTO chunk_person (person_id, words, horizons) SELECT value, 0, 0 FROM json_each(?)').run(
    JSON.stringify(ids)
  )
  return readRecords(db, day)
}

function compareSummaries(db: Database, records: readonly PersonRecord[], day: LocalDate, stale: Set<Id>): number {
  const read = db.prepare(`SELECT ${summaryColumns.join(', ')} FROM alumni_summary WHERE person_id = ?`).raw()
  const version = summaryColumns.indexOf('playbook_version')
  let compared = 0
  for (const record of records) {
    const stored = read.get(record.id) as (string | number | null)[] | undefined
    const playbook = readPlaybookVersion(db, stored ? Number(stored[version]) : null, day)
    const computed = summaryOf(record, day, playbook)
    const isSame =
      stored === undefined ? computed === null : computed?.every((value, at) => value === stored[at]) === true
    if (!isSame) stale.add(record.id)
    if (stored) compared++
  }
  return compared
}

function compareHorizons(db: Database, records: readonly PersonRecord[], day: LocalDate, stale: Set<Id>): number {
  const read = db.prepare('SELECT local_date, horizon FROM touchpoint WHERE person_id = ? AND local_date <= ?').raw()
  const { body } = readPlaybookVersion(db, null, day)
  let compared = 0
  for (const record of records) {
    for (const [date, horizon] of read.all(record.id, day) as [LocalDate, string | null][]) {
      if (horizonAt(record, date, body) !== horizon) stale.add(record.id)
      compared++
    }
  }
  return compared
}
