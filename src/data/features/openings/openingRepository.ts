import type { Database } from 'better-sqlite3'
import type { RouteOutput } from '@shared/contract'
import type { HandoverLine, Opening } from '@shared/contract/openings'
import { AppError } from '@shared/errors'
import type { Id, LocalDate } from '@shared/types/time'
import { OPENING_STATUSES, type OpeningStatus } from '@shared/types/vocabulary'
import { readRows } from '@data/listing/alumniRows'
import { sqlContext } from '@data/listing/fieldSql'

/** `s` (alumni_summary) is on the short horizon: the measure of who should hear of an opening. */
const IS_SHORT = 's.may_contact = 1 AND s.short_until >= @today'
/** `t` (touchpoint) told somebody about an opening: outbound, and given rather than asked (domain.md). */
const IS_TOLD = `t.direction = 'out' AND t.intent = 'give' AND t.deleted_at IS NULL`

const COLUMNS = `o.id, o.title, o.department, o.place, o.skills, o.description, o.ats_id AS atsId, o.status,
  o.opened_on AS openedOn, o.closed_on AS closedOn, o.owner_id AS ownerId, m.name AS ownerName`
const FROM = 'FROM opening AS o LEFT JOIN member AS m ON m.id = o.owner_id'
const MOST_OPENINGS = 1_000

type OpeningRow = Omit<Opening, 'skills'> & { skills: string }
const openingOf = (row: OpeningRow): Opening => ({ ...row, skills: JSON.parse(row.skills) as string[] })

/** @throws AppError notFound */
export function requireOpening(db: Database, openingId: Id): Opening {
  const row = db.prepare(`SELECT ${COLUMNS} ${FROM} WHERE o.id = ? AND o.deleted_at IS NULL`).get(openingId) as
    OpeningRow | undefined
  if (!row) throw new AppError('notFound', 'no such opening', { what: 'opening' })
  return openingOf(row)
}

export function countShort(db: Database, today: LocalDate): number {
  return db.prepare(`SELECT count(*) FROM alumni_summary AS s WHERE ${IS_SHORT}`).pluck().get({ today }) as number
}

/** Openings to be filled first, then the latest. */
export function listOpenings(
  db: Database,
  status: OpeningStatus | undefined,
  today: LocalDate
): RouteOutput<'opening.list'> {
  const rows = db
    .prepare(
      `SELECT ${COLUMNS}, (SELECT count(*) FROM shortlist_entry AS e JOIN person AS p ON p.id = e.person_id
              WHERE e.opening_id = o.id AND e.deleted_at IS NULL AND p.deleted_at IS NULL
                AND e.status NOT IN ('declined', 'rejected')) AS shortlisted ${FROM}
       WHERE o.deleted_at IS NULL ${status ? 'AND o.status = @status' : ''}
       ORDER BY o.status = 'open' DESC, o.status = 'on_hold' DESC, o.opened_on DESC, o.id DESC LIMIT ${MOST_OPENINGS}`
    )
    .all(status ? { status } : {}) as (OpeningRow & { shortlisted: number })[]
  const short = countShort(db, today)
  const told = countTold(db, today)
  const items = rows.map(row => {
    const { description: _description, ...opening } = openingOf(row)
    const isToBeFilled = opening.status === 'open' || opening.status === 'on_hold'
    const heard = told.get(opening.id) ?? 0
    return {
      ...opening,
      shortlisted: row.shortlisted,
      heard: isToBeFilled ? { told: heard, notTold: short - heard } : null
    }
  })
  return { items, counts: countByStatus(db), short }
}

function countByStatus(db: Database): Record<OpeningStatus, number> {
  const rows = db
    .prepare('SELECT status, count(*) FROM opening WHERE deleted_at IS NULL GROUP BY status')
    .raw()
    .all() as [OpeningStatus, number][]
  const found = new Map(rows)
  return Object.fromEntries(OPENING_STATUSES.map(status => [status, found.get(status) ?? 0])) as Record<
    OpeningStatus,
    number
  >
}

/** How many people of the short horizon have heard of each opening that is to be filled. */
function countTold(db: Database, today: LocalDate): Map<Id, number> {
  const rows = db
    .prepare(
      `SELECT t.opening_id, count(DISTINCT t.person_id)
       FROM opening AS o JOIN touchpoint AS t ON t.opening_id = o.id JOIN alumni_summary AS s ON s.person_id = t.person_id
       WHERE o.status IN ('open', 'on_hold') AND o.deleted_at IS NULL AND ${IS_TOLD} AND ${IS_SHORT}
       GROUP BY t.opening_id`
    )
    .raw()
    .all({ today }) as [Id, number][]
  return new Map(rows)
}

/** Of the people on the short horizon, who has heard of an opening. */
export function heardOf(db: Database, openingId: Id, today: LocalDate): { told: number; notTold: number } {
  const told = db
    .prepare(
      `SELECT count(DISTINCT t.person_id) FROM touchpoint AS t JOIN alumni_summary AS s ON s.person_id = t.person_id
       WHERE t.opening_id = @openingId AND ${IS_TOLD} AND ${IS_SHORT}`
    )
    .pluck()
    .get({ openingId, today }) as number
  return { told, notTold: countShort(db, today) - told }
}

/** When each of these people was last told about an opening; who never was is not in it. */
export function toldOnOf(db: Database, openingId: Id, personIds: readonly Id[]): Map<Id, LocalDate> {
  const rows = db
    .prepare(
      `SELECT t.person_id, max(t.local_date) FROM touchpoint AS t
       WHERE t.opening_id = ? AND ${IS_TOLD} AND t.person_id IN (SELECT value FROM json_each(?)) GROUP BY t.person_id`
    )
    .raw()
    .all(openingId, JSON.stringify(personIds)) as [Id, LocalDate][]
  return new Map(rows)
}

type PeopleQuery = { openingId: Id; isTold: boolean; offset: number; limit: number; language: 'en' | 'ja' }

/** People of the short horizon who were told, or were not; likeliest to return first, unknown last. */
export function listHeard(db: Database, query: PeopleQuery, today: LocalDate): RouteOutput<'opening.people'> {
  const { openingId, isTold, offset, limit, language } = query
  requireOpening(db, openingId)
  const numbers = db
    .prepare(
      `SELECT s.n FROM alumni_summary AS s WHERE ${IS_SHORT} AND s.person_id ${isTold ? '' : 'NOT'} IN (
         SELECT t.person_id FROM touchpoint AS t WHERE t.opening_id = @openingId AND ${IS_TOLD})
       ORDER BY s.return_score DESC, s.n DESC LIMIT @limit OFFSET @offset`
    )
    .pluck()
    .all({ openingId, today, limit, offset }) as number[]
  const rows = readRows(db, sqlContext(db, today, language), numbers)
  const told = toldOnOf(
    db,
    openingId,
    rows.map(row => row.personId)
  )
  const heard = heardOf(db, openingId, today)
  return {
    items: rows.map(row => ({ row, toldOn: told.get(row.personId) ?? null })),
    count: isTold ? heard.told : heard.notTold
  }
}

/** The hand-overs of an opening, newest first. */
export function listHandovers(db: Database, openingId: Id): HandoverLine[] {
  const rows = db
    .prepare(
      `SELECT h.id, h.target, h.file_name AS fileName, h."on", h.row_count AS rowCount, h.is_revoked AS isRevoked,
              m.name AS memberName
       FROM handover AS h LEFT JOIN member AS m ON m.id = h.member_id WHERE h.opening_id = ? ORDER BY h.id DESC`
    )
    .all(openingId) as (Omit<HandoverLine, 'isRevoked'> & { isRevoked: number })[]
  return rows.map(row => ({ ...row, isRevoked: row.isRevoked === 1 }))
}
