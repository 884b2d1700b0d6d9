import type { Database } from 'better-sqlite3'
import { RATIO_SLACK, windowStart, type BalanceStocks } from '@domain/balance'
import type { Playbook } from '@domain/playbook'
import type { LocalDate } from '@shared/types/time'
import { joinSql, sql, type Sql } from '@data/listing/fieldSql'
import { EVERYBODY } from '@data/measures/effortQuery'

/** Whether the derived rows of all alumni hold for a day: then the Balance of that day can be counted from them. */
export function isKeptFor(db: Database, date: LocalDate): boolean {
  const days = db
    .prepare(
      'SELECT (SELECT min(scored_on) FROM alumni_summary) AS first, (SELECT max(scored_on) FROM alumni_summary) AS last'
    )
    .get() as { first: LocalDate | null; last: LocalDate | null }
  return (days.first === null || days.first === date) && (days.last === null || days.last === date)
}

/** One number: the sum of `value` (1: people) over whoever fits `where`, and the index that can count it alone. */
type Stock = { name: string; value: string; where: Sql; index: 'alumni_summary_short' | 'alumni_summary_due' }

function stocksOf(date: LocalDate, playbook: Playbook): Stock[] {
  const byHorizon = (name: string, where: Sql, value = '1'): Stock => ({
    name,
    value,
    where,
    index: 'alumni_summary_short'
  })
  const byDue = (name: string, where: Sql): Stock => ({ name, value: '1', where, index: 'alumni_summary_due' })
  const informedFrom = windowStart(date, playbook.windows.informedDays)
  const inspiredFrom = windowStart(date, playbook.windows.inspiredDays)
  return [
    byHorizon('contactable', sql('s.may_contact = 1')),
    byHorizon('notContactable', sql('s.may_contact = 0')),
    byHorizon('shortPeople', sql('s.short_until >= ? AND s.may_contact = 1', date)),
    byHorizon(
      'informed',
      sql('s.short_until >= ? AND s.may_contact = 1 AND s.informed_on BETWEEN ? AND ?', date, informedFrom, date)
    ),
    byHorizon(
      'inspired',
      sql('s.short_until < ? AND s.may_contact = 1 AND s.inspired_on BETWEEN ? AND ?', date, inspiredFrom, date)
    ),
    byHorizon('gives', sql('s.gives > 0 AND s.may_contact = 1'), 's.gives'),
    byHorizon('asks', sql('s.asks > 0 AND s.may_contact = 1'), 's.asks'),
    byHorizon(
      'belowRule',
      sql(`s.asks > 0 AND s.gives < ? * s.asks - ${RATIO_SLACK} AND s.may_contact = 1`, playbook.giveAsk.ratio)
    ),
    byHorizon('neverContacted', sql('s.last_touch_on IS NULL AND s.may_contact = 1')),
    byDue('cadenceKept', sql('s.due_on >= ? AND s.last_touch_on IS NOT NULL AND s.may_contact = 1', date)),
    byDue(
      'goneSilent',
      sql('s.due_on < ? AND s.last_touch_on IS NOT NULL AND s.next_step_on IS NULL AND s.may_contact = 1', date)
    )
  ]
}

/**
 * The queries that count over alumni_summary. For everybody each number has its own, answered from an index alone; for
 * a part of the people, whose conditions need the rows themselves, one pass counts them all.
 */
export function stockQueries(date: LocalDate, playbook: Playbook, who: Sql): Sql[] {
  const stocks = stocksOf(date, playbook)
  if (who === EVERYBODY) {
    return stocks.map(({ name, value, where, index }) => ({
      text: `SELECT ${value === '1' ? 'count(*)' : `total(${value})`} AS ${name} FROM alumni_summary AS s INDEXED BY ${index}
             WHERE ${where.text}`,
      values: where.values
    }))
  }
  const columns = joinSql(
    stocks.map(({ name, value, where }) => ({
      ...where,
      text: `total(CASE WHEN ${where.text} THEN ${value} END) AS ${name}`
    })),
    ',\n'
  )
  return [
    {
      text: `SELECT ${columns.text} FROM alumni_summary AS s WHERE ${who.text}`,
      values: [...columns.values, ...who.values]
    }
  ]
}

/** The stocks of the day for which the derived rows hold, see {@link isKeptFor}. */
export function readKeptStocks(db: Database, date: LocalDate, playbook: Playbook, who: Sql = EVERYBODY): BalanceStocks {
  const counts: Record<string, number> = {}
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
    belowRule: of('belowRule')
  }
}
