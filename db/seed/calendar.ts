import { dateOfDay, dayNumber, dayNumberOf, monthOf, yearOf } from '@domain/calendar'
import type { Instant, LocalDate } from '@shared/types/time'
import type { Language } from '@shared/types/vocabulary'

const DAY = 86_400_000
const MINUTE = 60_000
/** The zone in which the people of each sample work. */
const ZONES = { ja: 'Asia/Tokyo', en: 'Europe/London' } as const

/** A day as its number since 1970-01-01: the generator reckons in these. */
export type Day = number

/** The days of one sample: everything is relative to `today`. */
export type SeedCalendar = {
  readonly today: Day
  readonly zone: string
  /** The day so many days before today. */
  ago(days: number): Day
  text(day: Day): LocalDate
  /** The instant of a local time on a day; `minute` counts from midnight. */
  instant(day: Day, minute: number): Instant
}

/** The days and the clock of a sample: Tokyo for the Japanese one, London for the English one. */
export function createCalendar(asOf: LocalDate, language: Language): SeedCalendar {
  const today = dayNumber(asOf)
  const texts = new Map<Day, LocalDate>()
  const offset = language === 'ja' ? () => 9 * 60 : londonOffset
  return {
    today,
    zone: ZONES[language],
    ago: days => today - days,
    text(day) {
      const known = texts.get(day)
      if (known !== undefined) return known
      const text = dateOfDay(day)
      texts.set(day, text)
      return text
    },
    instant: (day, minute) => day * DAY + (minute - offset(day)) * MINUTE
  }
}

/** The day of a date in text. */
export const dayOfDate: (date: LocalDate) => Day = dayNumber

/** 0 = Monday … 6 = Sunday. Day 0 was a Thursday. */
export const weekday = (day: Day): number => (((day + 3) % 7) + 7) % 7

/** The day itself, or the Friday before a weekend. */
export const workdayBefore = (day: Day): Day => day - Math.max(0, weekday(day) - 4)

/** The day itself, or the Monday after a weekend. */
export const workdayAfter = (day: Day): Day => (weekday(day) < 5 ? day : day + 7 - weekday(day))

/** The last Sunday of a month. */
function lastSunday(year: number, month: number, days: number): Day {
  const last = dayNumberOf(year, month, days)
  return last - ((weekday(last) + 1) % 7)
}

/** Minutes by which London is ahead of UTC in the daytime: one hour from the last Sunday of March to October's. */
function londonOffset(day: Day): number {
  const year = yearOf(dateOfDay(day))
  return day >= lastSunday(year, 3, 31) && day < lastSunday(year, 10, 31) ? 60 : 0
}

/** 1 April on or before a day: when most people in Japan begin. */
export function aprilBefore(day: Day): Day {
  const date = dateOfDay(day)
  return dayNumberOf(monthOf(date) < 4 ? yearOf(date) - 1 : yearOf(date), 4, 1)
}

/** The last day of the month that holds a day. */
export function endOfMonth(day: Day): Day {
  const date = dateOfDay(day)
  const month = monthOf(date)
  return (month === 12 ? dayNumberOf(yearOf(date) + 1, 1, 1) : dayNumberOf(yearOf(date), month + 1, 1)) - 1
}
