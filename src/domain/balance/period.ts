import type { LocalDate } from '@shared/types/time'
import { addDays, weekStart } from '../calendar'

/** What a dashboard is asked for; whatever is left out is filled in. */
export type PeriodAsked = { asOf?: LocalDate; from?: LocalDate; to?: LocalDate }

/** `asOf`: the day stocks are counted for. `from` to `to`, both included: the days effort is counted over. */
export type BalancePeriod = { asOf: LocalDate; from: LocalDate; to: LocalDate; weeksFrom: LocalDate }

/** What is wrong with a period, by the input that has to change. */
export type PeriodProblem = { field: 'asOf' | 'from' | 'to'; problem: 'inFuture' | 'afterAsOf' | 'afterTo' | 'tooLong' }

const PERIOD_DAYS = 90
const WEEKS_SHOWN = 12
const LONGEST_DAYS = 3_660

/**
 * The 90 days up to `asOf`, which is today unless said. Weeks are shown from the one of `from` on where it is said,
 * otherwise the last 12.
 */
export function balancePeriod(asked: PeriodAsked, today: LocalDate): BalancePeriod | PeriodProblem {
  const asOf = asked.asOf ?? today
  const to = asked.to ?? asOf
  const from = asked.from ?? addDays(to, 1 - PERIOD_DAYS)
  if (asOf > today) return { field: 'asOf', problem: 'inFuture' }
  if (to > asOf) return { field: 'to', problem: 'afterAsOf' }
  if (from > to) return { field: 'from', problem: 'afterTo' }
  if (from < addDays(to, -LONGEST_DAYS)) return { field: 'from', problem: 'tooLong' }
  return { asOf, from, to, weeksFrom: asked.from ?? addDays(weekStart(to), -7 * (WEEKS_SHOWN - 1)) }
}

export function isPeriodProblem(period: BalancePeriod | PeriodProblem): period is PeriodProblem {
  return 'problem' in period
}
