import type { LocalDate } from '@shared/types/time'

/**
 * Arithmetic on `YYYY-MM-DD` by day numbers (0 = 1970-01-01), without Date objects: scoring 100,000 people makes
 * millions of these calls. Years 0000 to 9999. Callers pass real calendar dates; nothing here validates.
 */

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** The last date the text form can hold; stands for "no end". */
export const END_OF_TIME: LocalDate = '9999-12-31'

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48

export function yearOf(date: LocalDate): number {
  return digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3)
}

/** 1 to 12. */
export function monthOf(date: LocalDate): number {
  return digit(date, 5) * 10 + digit(date, 6)
}

/** 1 to 31. */
export function dayOf(date: LocalDate): number {
  return digit(date, 8) * 10 + digit(date, 9)
}

/** @param month 1 to 12 */
export function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && isLeap ? 29 : (DAYS_IN_MONTH[month - 1] as number)
}

/** Days since 1970-01-01 (Howard Hinnant's days_from_civil). */
export function dayNumberOf(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

export function dayNumber(date: LocalDate): number {
  return dayNumberOf(yearOf(date), monthOf(date), dayOf(date))
}

export function dateText(year: number, month: number, day: number): LocalDate {
  const wideYear = year < 1000 ? String(year).padStart(4, '0') : String(year)
  return `${wideYear}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
}

/** The inverse of {@link dayNumber} (Howard Hinnant's civil_from_days). */
export function dateOfDay(number: number): LocalDate {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  return dateText(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDay(dayNumber(date) + days)
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from)
}
