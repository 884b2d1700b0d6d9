import type { DateOrder } from '@shared/contract/importPlan'
import type { LocalDate } from '@shared/types/time'

/** How a date is written; `short` has no full year, `numeric` ends in one. */
export type DateShape =
  | { kind: 'blank' }
  | { kind: 'fixed'; style: DateStyle; year: number; month: number; day: number }
  | { kind: 'numeric' | 'short'; isDotted: boolean; a: number; b: number; c: number }
  | { kind: 'unreadable' }

/** Ways to write a date that need no answer. */
export const DATE_STYLES = ['yearFirst', 'compact', 'kanji', 'era', 'monthName', 'serial'] as const
export type DateStyle = (typeof DATE_STYLES)[number]

export type DateReading =
  | { date: LocalDate | null; problem: null }
  | { date: null; problem: 'impossibleDate' | 'unreadableDate' | 'ambiguousDate' }

/** First year of each era less one: 令和5 is 2018 + 5. */
const ERAS: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  明: 1867,
  大: 1911,
  昭: 1925,
  平: 1988,
  令: 2018,
  m: 1867,
  t: 1911,
  s: 1925,
  h: 1988,
  r: 2018
}
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const BLANK =
  /^(|-+|ー|―|–|—|n\/?a|null|none|nil|なし|無し|未定|在籍中?|在職中?|0|0000[-/]00[-/]00|[29]999(?:[-/.年].*|\d{4}))$/

/** The usual case, tried first: years that cannot stand for "none", as 0000 and 9999 do. */
const QUICK = /^((?:19|20|21)\d{2})[-/](\d{1,2})[-/](\d{1,2})$/
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
const KANJI = /^(\d{4})年(\d{1,2})月(\d{1,2})日?$/
const ERA =
  /^(明治|大正|昭和|平成|令和|明|大|昭|平|令|[mtshr])\.?(\d{1,2}|元)(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/
const NUMERIC = /^(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4})$/
const SHORT = /^(\d{1,2})([-/.])(\d{1,2})[-/.](\d{2})$/
const DAY_MONTH_NAME = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]+([a-z]{3,9})\.?,?[-/. ]+(\d{4}|\d{2})$/
const MONTH_NAME_DAY = /^([a-z]{3,9})\.?[-/. ]+(\d{1,2})(?:st|nd|rd|th)?,?[-/. ]+(\d{4}|\d{2})$/
const SERIAL = /^(\d{5})(?:\.\d+)?$/
const TIME = /(?:[t ]|日)\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:z|[+-]\d{2}:?\d{2}|[ap]m)?$/

const fixed = (style: DateStyle, year: number, month: number, day: number): DateShape => ({
  kind: 'fixed',
  style,
  year,
  month,
  day
})

/** Two digits of a year: up to ten years ahead of the pivot's year they are of its century, else of the one before. */
function fullYear(short: number, pivotYear: number): number {
  const century = pivotYear - (pivotYear % 100)
  return short > 99 ? short : short + century > pivotYear + 10 ? short + century - 100 : short + century
}

function monthNumber(name: string): number {
  const index = MONTHS.indexOf(name.slice(0, 3))
  const full = [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december'
  ]
  return index >= 0 && (full[index]?.startsWith(name) || name === 'sept') ? index + 1 : 0
}

function serialDate(serial: number): DateShape {
  if (serial < 10_000 || serial > 80_000) return { kind: 'unreadable' }
  const day = new Date((serial - 25_569) * 86_400_000)
  return fixed('serial', day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate())
}

/** How the text writes its date, without yet deciding between day and month. */
export function dateShape(text: string, pivotYear: number): DateShape {
  const quick = QUICK.exec(text)
  if (quick) return fixed('yearFirst', Number(quick[1]), Number(quick[2]), Number(quick[3]))
  const plain = text.normalize('NFKC').trim().toLowerCase()
  if (BLANK.test(plain)) return { kind: 'blank' }
  const day = plain
    .replace(TIME, match => (match.startsWith('日') ? '日' : ''))
    .replace(/\s*\([^)]*\)$/, '')
    .trim()
  const tight = day.replace(/\s/g, '')
  let match: RegExpExecArray | null
  if ((match = YEAR_FIRST.exec(tight))) return fixed('yearFirst', Number(match[1]), Number(match[2]), Number(match[3]))
  if ((match = KANJI.exec(tight))) return fixed('kanji', Number(match[1]), Number(match[2]), Number(match[3]))
  if ((match = COMPACT.exec(tight))) return fixed('compact', Number(match[1]), Number(match[2]), Number(match[3]))
  if ((match = ERA.exec(tight))) {
    const year = match[2] === '元' ? 1 : Number(match[2])
    return fixed('era', year === 0 ? 0 : (ERAS[match[1] ?? ''] ?? 0) + year, Number(match[3]), Number(match[4]))
  }
  if ((match = DAY_MONTH_NAME.exec(day)))
    return fixed('monthName', fullYear(Number(match[3]), pivotYear), monthNumber(match[2] ?? ''), Number(match[1]))
  if ((match = MONTH_NAME_DAY.exec(day)))
    return fixed('monthName', fullYear(Number(match[3]), pivotYear), monthNumber(match[1] ?? ''), Number(match[2]))
  if ((match = SERIAL.exec(tight))) return serialDate(Number(match[1]))
  if ((match = NUMERIC.exec(tight) ?? SHORT.exec(tight))) {
    const [a, b, c] = [Number(match[1]), Number(match[3]), Number(match[4])]
    return { kind: match[4]?.length === 4 ? 'numeric' : 'short', isDotted: match[2] === '.', a, b, c }
  }
  return { kind: 'unreadable' }
}

/** Days of a month, leap years counted. */
function daysIn(year: number, month: number): number {
  return month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31
}

const two = (number: number): string => (number < 10 ? `0${number}` : String(number))

/** `YYYY-MM-DD` for a real day from 1900 to 2199, else null. */
export function calendarDate(year: number, month: number, day: number): LocalDate | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  return `${year}-${two(month)}-${two(day)}`
}

/** The day that a numeric date means in one order, or null where it means none. */
export function inOrder(
  shape: DateShape & { kind: 'numeric' | 'short' },
  order: DateOrder,
  pivotYear: number
): LocalDate | null {
  const { a, b, c } = shape
  if (order === 'ymd') return shape.kind === 'short' ? calendarDate(fullYear(a, pivotYear), b, c) : null
  const year = fullYear(c, pivotYear)
  return order === 'dmy' ? calendarDate(year, b, a) : calendarDate(year, a, b)
}

export const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd']

/**
 * Reads one cell of a date column. Blank, "n/a" and years such as 9999 give no date and no problem.
 *
 * @param order of day and month in this column; null while unknown, then a date readable in two ways is `ambiguousDate`
 * @param pivotYear the current year: two-digit years lie at most ten years after it
 */
export function readDate(text: string, order: DateOrder | null, pivotYear: number): DateReading {
  const shape = dateShape(text, pivotYear)
  if (shape.kind === 'blank') return { date: null, problem: null }
  if (shape.kind === 'unreadable') return { date: null, problem: 'unreadableDate' }
  if (shape.kind === 'fixed') return found(calendarDate(shape.year, shape.month, shape.day))
  if (order !== null) return found(inOrder(shape, order, pivotYear))
  const days = new Set(ORDERS.map(each => inOrder(shape, each, pivotYear)).filter(day => day !== null))
  if (days.size > 1) return { date: null, problem: 'ambiguousDate' }
  return found([...days][0] ?? null)
}

const found = (date: LocalDate | null): DateReading =>
  date === null ? { date: null, problem: 'impossibleDate' } : { date, problem: null }
