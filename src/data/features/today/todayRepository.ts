import type { Database } from 'better-sqlite3'
import { addDays, weekStart } from '@domain/calendar'
import type { Selection } from '@shared/contract/alumni'
import type { PeopleBehind } from '@shared/contract/balance'
import type { RouteOutput } from '@shared/contract'
import type { FilterCondition } from '@shared/fields/filter'
import type { Id, LocalDate } from '@shared/types/time'
import type { SqlContext } from '@data/listing/fieldSql'
import { countSelection } from '@data/listing/listQuery'

type Today = RouteOutput<'today.get'>

const AGENDA_LINES = 6
const CONSENT_DAYS = 30

const allOf = (...items: FilterCondition[]): Selection => ({ filter: { join: 'and', items } })
const mayContact: FilterCondition = { field: 'mayContact', operator: 'is', values: [true] }

function behind(db: Database, lists: SqlContext, selection: Selection): PeopleBehind {
  return { count: countSelection(db, lists, selection), selection }
}

/** Next steps due today or overdue, those of today first, and the people they are about. */
export function readAgenda(db: Database, lists: SqlContext): Today['agenda'] {
  const { today } = lists
  const rows = db
    .prepare(
      `SELECT x.id, x.person_id AS personId, x.what, x.due_on AS dueOn, p.family, p.given, p.middle,
         p.family_kana AS familyKana, p.given_kana AS givenKana, p.family_romaji AS familyRomaji,
         p.given_romaji AS givenRomaji, p.preferred
       FROM next_step AS x INDEXED BY next_step_due JOIN person AS p ON p.id = x.person_id
       WHERE x.status = 'open' AND x.due_on <= ? AND x.deleted_at IS NULL AND p.deleted_at IS NULL
       ORDER BY x.due_on DESC, x.rowid DESC LIMIT ?`
    )
    .all(today, AGENDA_LINES) as ({
    id: Id
    personId: Id
    what: string
    dueOn: LocalDate
  } & Today['agenda']['items'][number]['name'])[]
  return {
    items: rows.map(({ id, personId, what, dueOn, ...name }) => ({ id, personId, what, dueOn, name })),
    people: behind(db, lists, allOf({ field: 'nextStepOn', operator: 'before', values: [addDays(today, 1)] }))
  }
}

/** What will be too late soon, each opening its people. */
export function readDueSoon(db: Database, lists: SqlContext): Today['dueSoon'] {
  const { today } = lists
  const monday = weekStart(today)
  return {
    consents: behind(
      db,
      lists,
      allOf(
        { field: 'consentExpiresOn', operator: 'between', values: [today, addDays(today, CONSENT_DAYS)] },
        { field: 'consentContact', operator: 'isAnyOf', values: ['given'] },
        mayContact
      )
    ),
    reviews: behind(
      db,
      lists,
      allOf(
        { field: 'intentReviewOn', operator: 'between', values: [monday, addDays(monday, 6)] },
        { field: 'intent', operator: 'isKnown', values: [] },
        mayContact
      )
    ),
    goneSilent: behind(db, lists, allOf({ field: 'cadence', operator: 'isAnyOf', values: ['silent'] }, mayContact))
  }
}

/** Touchpoints that this week’s effort was made of, and the people. */
export function readWeekTouches(db: Database, lists: SqlContext): { touchpoints: number; people: PeopleBehind } {
  const { today } = lists
  const monday = weekStart(today)
  const touchpoints = db
    .prepare(
      `SELECT count(*) FROM touchpoint AS t INDEXED BY touchpoint_date
       WHERE t.local_date BETWEEN ? AND ? AND t.direction = 'out' AND t.horizon IN ('short', 'long')
         AND t.depth <> 'mass' AND t.deleted_at IS NULL`
    )
    .pluck()
    .get(monday, today) as number
  return {
    touchpoints,
    people: behind(db, lists, allOf({ field: 'effortOn', operator: 'between', values: [monday, today] }))
  }
}
