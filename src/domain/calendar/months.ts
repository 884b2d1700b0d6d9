import type { LocalDate } from '@shared/types/time'
import { dateOfDay, dateText, dayNumber, dayNumberOf, dayOf, daysInMonth, monthOf, yearOf } from './days'

/** Day number of `date` moved by `months`, clamped to the end of the month. */
function movedByMonths(date: LocalDate, months: number): number {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return dayNumberOf(year, month, Math.min(dayOf(date), daysInMonth(year, month)))
}

/** The same day `months` later (or earlier), clamped to the end of the month: 31 January + 1 = 28 or 29 February. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return dateOfDay(movedByMonths(date, months))
}

/** Whole months from `from` to `to`: the most that {@link addMonths} can add without passing `to`. */
export function wholeMonthsBetween(from: LocalDate, to: LocalDate): number {
  const guess = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from)
  return movedByMonths(from, guess) > dayNumber(to) ? guess - 1 : guess
}

/** Months from `from` to `to` with the part of the month begun; continuous and strictly rising in `to`. */
export function monthsBetween(from: LocalDate, to: LocalDate): number {
  const whole = wholeMonthsBetween(from, to)
  const reached = movedByMonths(from, whole)
  return whole + (dayNumber(to) - reached) / (movedByMonths(from, whole + 1) - reached)
}

/** The Monday of the week that holds `date`. */
export function weekStart(date: LocalDate): LocalDate {
  const number = dayNumber(date)
  // Day 0, 1970-01-01, was a Thursday: three days after a Monday.
  const daysSinceMonday = (((number + 3) % 7) + 7) % 7
  return dateOfDay(number - daysSinceMonday)
}

export function startOfMonth(date: LocalDate): LocalDate {
  return `${date.slice(0, 8)}01`
}

/** `quarter` 1 to 4 of the fiscal year that began in `fiscalYear`; `from` and `to` are its first and last day. */
export type FiscalQuarter = { fiscalYear: number; quarter: number; from: LocalDate; to: LocalDate }

/** @param startMonth first month of the fiscal year, 1 to 12 */
export function fiscalQuarterOf(date: LocalDate, startMonth: number): FiscalQuarter {
  const fiscalYear = monthOf(date) >= startMonth ? yearOf(date) : yearOf(date) - 1
  const quarter = Math.floor(((monthOf(date) - startMonth + 12) % 12) / 3) + 1
  const from = addMonths(dateText(fiscalYear, startMonth, 1), (quarter - 1) * 3)
  return { fiscalYear, quarter, from, to: dateOfDay(dayNumber(addMonths(from, 3)) - 1) }
}
