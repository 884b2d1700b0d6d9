import type { Database } from 'better-sqlite3'
import type { EffortDay } from '@domain/balance'
import type { LocalDate } from '@shared/types/time'
import { sql, type Sql } from '../alumni/fieldSql'

export const EVERYBODY = sql('1')

/** Person-days of one day and horizon: the index gives each person of it once, in order. */
const personDays = (horizon: 'short' | 'long', who: string): string =>
  `(SELECT count(DISTINCT t.person_id) FROM touchpoint AS t INDEXED BY touchpoint_date
     WHERE t.local_date = day."on" AND t.direction = 'out' AND t.horizon = '${horizon}' AND t.depth <> 'mass'
       AND t.deleted_at IS NULL AND ${who})`

/** The SQL of {@link readEffortDays}, for the test of its plan. */
export function effortDaysSql(from: LocalDate, to: LocalDate, who: Sql): Sql {
  const among = who === EVERYBODY ? '1' : `t.person_id IN (SELECT s.person_id FROM alumni_summary AS s WHERE ${who.text})`
  return sql(
    `WITH RECURSIVE day ("on") AS (SELECT ? UNION ALL SELECT date("on", '+1 day') FROM day WHERE "on" < ?)
     SELECT "on", ${personDays('short', among)} AS short, ${personDays('long', among)} AS long FROM day`,
    from,
    to,
    ...who.values,
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
  return db.prepare(query.text).all(...query.values) as EffortDay[]
}
