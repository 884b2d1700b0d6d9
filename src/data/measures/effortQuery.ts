import type { Database } from 'better-sqlite3'
import type { EffortDay } from '@domain/balance'
import type { LocalDate } from '@shared/types/time'
import { sql, type Sql } from '@data/listing/fieldSql'

/** Nobody filtered out. */
export const EVERYBODY = sql('1')

const IS_EFFORT = `t.direction = 'out' AND t.depth <> 'mass' AND t.deleted_at IS NULL`
const FROM_TOUCHPOINT = 'FROM touchpoint AS t INDEXED BY touchpoint_date'

/** Person-days of one day and horizon: the index gives each person of it in order, so nothing has to be sorted. */
const ofDay = (horizon: 'short' | 'long'): string =>
  `SELECT "on", '${horizon}' AS horizon, (SELECT count(DISTINCT t.person_id) ${FROM_TOUCHPOINT}
     WHERE t.local_date = "on" AND t.horizon = '${horizon}' AND ${IS_EFFORT}) AS count FROM day`

/** The query of {@link readEffortDays}, for the test of its plan. */
export function effortDaysSql(from: LocalDate, to: LocalDate, who: Sql): Sql {
  if (who === EVERYBODY) {
    return sql(
      `WITH RECURSIVE day ("on") AS (SELECT ? UNION ALL SELECT date("on", '+1 day') FROM day WHERE "on" < ?)
       ${ofDay('short')} UNION ALL ${ofDay('long')}`,
      from,
      to
    )
  }
  return sql(
    `SELECT t.local_date AS "on", t.horizon, count(DISTINCT t.person_id) AS count ${FROM_TOUCHPOINT}
     WHERE t.local_date BETWEEN ? AND ? AND t.horizon IN ('short', 'long') AND ${IS_EFFORT}
       AND t.person_id IN (SELECT s.person_id FROM alumni_summary AS s WHERE ${who.text}) GROUP BY 1, 2`,
    from,
    to,
    ...who.values
  )
}

/**
 * Effort in person-days, day by day: outbound and personal, on the horizon of that day (facts/kpis).
 *
 * @param who a condition on `s` (alumni_summary)
 */
export function readEffortDays(db: Database, from: LocalDate, to: LocalDate, who: Sql = EVERYBODY): EffortDay[] {
  const query = effortDaysSql(from, to, who)
  const rows = db.prepare(query.text).all(...query.values) as {
    on: LocalDate
    horizon: 'short' | 'long'
    count: number
  }[]
  const days = new Map<LocalDate, EffortDay>()
  for (const { on, horizon, count } of rows) {
    const day = days.get(on) ?? { on, short: 0, long: 0 }
    day[horizon] = count
    days.set(on, day)
  }
  return [...days.values()]
}
