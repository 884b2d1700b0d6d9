import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dateOfDay,
  dayNumber,
  daysBetween,
  fiscalQuarterOf,
  localDateOf,
  monthsBetween,
  startOfMonth,
  weekStart,
  wholeMonthsBetween
} from './index'

const MS_PER_DAY = 86_400_000
const days = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') })
const dates = days.map(dateOfDay)

describe('days', () => {
  it('agree with the platform calendar', () => {
    fc.assert(
      fc.property(days, number => {
        const platform = new Date(number * MS_PER_DAY).toISOString().slice(0, 10)
        expect(dateOfDay(number)).toBe(platform)
        expect(dayNumber(platform)).toBe(number)
      })
    )
  })

  it('cross leap days and year ends', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2023-02-28', 1)).toBe('2023-03-01')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
    expect(daysBetween('2026-10-13', '2026-11-24')).toBe(42)
    expect(addDays('0001-01-01', 0)).toBe('0001-01-01')
  })
})

describe('months', () => {
  it('clamp to the end of the month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28')
    expect(addMonths('2026-11-15', 14)).toBe('2028-01-15')
  })

  it('count whole months as addMonths does', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -400, max: 400 }), (date, months) => {
        expect(wholeMonthsBetween(date, addMonths(date, months))).toBe(months)
      })
    )
  })

  it('count fractions that rise with each day and contain the whole', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -4000, max: 4000 }), (from, span) => {
        const to = addDays(from, span)
        const months = monthsBetween(from, to)
        expect(Math.floor(months)).toBe(wholeMonthsBetween(from, to))
        expect(monthsBetween(from, addDays(to, 1))).toBeGreaterThan(months)
      })
    )
  })

  it('start weeks on Monday', () => {
    expect(weekStart('2026-11-24')).toBe('2026-11-23')
    expect(weekStart('2026-11-23')).toBe('2026-11-23')
    expect(weekStart('2026-11-29')).toBe('2026-11-23')
    expect(weekStart('1969-12-31')).toBe('1969-12-29')
  })

  it('name the first of the month and the fiscal quarter', () => {
    expect(startOfMonth('2026-11-24')).toBe('2026-11-01')
    expect(fiscalQuarterOf('2026-03-31', 4)).toEqual({
      fiscalYear: 2025,
      quarter: 4,
      from: '2026-01-01',
      to: '2026-03-31'
    })
    expect(fiscalQuarterOf('2026-04-01', 4)).toMatchObject({ fiscalYear: 2026, quarter: 1, to: '2026-06-30' })
    expect(fiscalQuarterOf('2026-12-31', 1)).toMatchObject({ fiscalYear: 2026, quarter: 4, from: '2026-10-01' })
  })
})

describe('localDateOf', () => {
  it('reads the date in the zone it is asked for', () => {
    const instant = Date.UTC(2026, 10, 23, 20, 30)
    expect(localDateOf(instant, 'Asia/Tokyo')).toBe('2026-11-24')
    expect(localDateOf(instant, 'Europe/Berlin')).toBe('2026-11-23')
    expect(localDateOf(instant, 'America/Los_Angeles')).toBe('2026-11-23')
  })

  it('refuses a zone that does not exist', () => {
    expect(() => localDateOf(0, 'Mars/Olympus')).toThrow(RangeError)
  })
})
