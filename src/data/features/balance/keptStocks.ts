import type { Database } from 'better-sqlite3'
import { RATIO_SLACK, windowStart, type BalanceStocks } from '@domain/balance'
import type { Playbook } from '@domain/playbook'
import type { LocalDate } from '@shared/types/time'
import { joinSql, sql, type Sql } from '../alumni/fieldSql'
import { EVERYBODY } from './effortQuery'

/** Whether the derived rows of all alumni hold for a day: then the Balance of that day can be counted from them. */
export function isKeptFor(db: Database, date: LocalDate): boolean {
  const days = db
    .prepare(
      'SELECT (SELECT min(scored_on) FROM alumni_summary) AS first, (SELECT max(scored_on) FROM alumni_summary) AS last'
    )
    .get() as { first: LocalDate | null; last: LocalDate | null }
  return (days.first === null || days.first === date) && (days.last === null || days.last === date)
}

type Counts = Record<string, number>

/** Counting queries over alumni_summary, each from an index alone while nobody is filtered out. */
export function stockQueries(date: LocalDate, playbook: Playbook, who: Sql): Sql[] {
  const over = (index: string, columns: Sql, where: Sql): Sql => {
    const hint = who === EVERYBODY ? ` INDEXED BY ${index}` : ''
    return joinSql(
      [
        { ...columns, text: `SELECT ${columns.text} FROM alumni_summary AS s${hint}` },
        { ...where, text: `WHERE ${where.text}` },
        { ...who, text: `AND ${who.text}` }
      ],
      '\n'
    )
  }
  const byHorizon = 'alumni_summary_short'
  const byDue = 'alumni_summary_due'
  const informedFrom = windowStart(date, playbook.windows.informedDays)
  const inspiredFrom = windowStart(date, playbook.windows.inspiredDays)
  return [
    over(byHorizon, sql('count(*) AS contactable'), sql('s.may_contact = 1')),
    over(byHorizon, sql('count(*) AS notContactable'), sql('s.may_contact = 0')),
    over(
      byHorizon,
      sql('count(*) AS shortPeople, total(s.informed_on BETWEEN ? AND ?) AS informed', informedFrom, date),
      sql('s.short_until >= ? AND s.may_contact = 1', date)
    ),
    over(
      byHorizon,
      sql('count(*) AS inspired'),
      sql('s.short_until < ? AND s.may_contact = 1 AND s.inspired_on BETWEEN ? AND ?', date, inspiredFrom, date)
    ),
    over(
      byHorizon,
      sql(
        `total(s.gives) AS gives, total(s.asks) AS asks, total(s.gives > 0) AS gavePeople, total(s.asks > 0) AS askedPeople,
         total(s.asks > 0 AND s.gives < ? * s.asks - ${RATIO_SLACK}) AS belowRule`,
        playbook.giveAsk.ratio
      ),
      sql('s.may_contact = 1 AND (s.gives > 0 OR s.asks > 0)')
    ),
    over(
      byDue,
      sql('count(*) AS cadenceKept'),
      sql('s.due_on >= ? AND s.last_touch_on IS NOT NULL AND s.may_contact = 1', date)
    ),
    over(
      byDue,
      sql('count(*) AS goneSilent'),
      sql('s.due_on < ? AND s.last_touch_on IS NOT NULL AND s.next_step_on IS NULL AND s.may_contact = 1', date)
    ),
    over(byHorizon, sql('count(*) AS neverContacted'), sql('s.last_touch_on IS NULL AND s.may_contact = 1'))
  ]
}

/** The stocks of the day for which the derived rows hold, see {@link isKeptFor}. */
export function readKeptStocks(
  db: Database,
  date: LocalDate,
  playbook: Playbook,
  who: Sql = EVERYBODY
): BalanceStocks {
  const counts: Counts = {}
  for (const query of stockQueries(date, playbook, who)) {
    Object.assign(counts, db.prepare(query.text).get(...query.values))
  }
  const of = (name: string): number => counts[name] ?? 0
  return {
    shortPeople: of('shortPeople'),
    longPeople: of('contactable') - of('shortPeople'),
    notContactable: of('notContactable'),
    informed: of('informed'),
    inspired: of('inspired'),
    cadenceKept: of('cadenceKept'),
    goneSilent: of('goneSilent'),
    neverContacted: of('neverContacted'),
    gives: of('gives'),
    asks: of('asks'),
    gavePeople: of('gavePeople'),
    askedPeople: of('askedPeople'),
    belowRule: of('belowRule')
  }
}
