import { hasText } from '@shared/i18n/translate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, weekStart } from '../calendar'
import { defaultPlaybook } from '../playbook'
import {
  addStanding,
  balancePeriod,
  dailyEffort,
  definitionParams,
  effortLean,
  effortSentence,
  emptyStocks,
  figure,
  isBelowRule,
  isPeriodProblem,
  measureDefinitionKey,
  MEASURE_KEYS,
  measureLabelKey,
  weeklyEffort,
  type EffortTouch,
  type Standing
} from './index'

const band = defaultPlaybook.targetBandShort

describe('figure', () => {
  it('divides unrounded and has no value where nothing divides', () => {
    expect(figure(172, 212)).toEqual({ value: 172 / 212, numerator: 172, denominator: 212 })
    expect(figure(0, 0)).toEqual({ value: null, numerator: 0, denominator: 0 })
    expect(figure(5, 0).value).toBeNull()
  })
})

describe('measures', () => {
  it('have a name and a definition', () => {
    for (const key of MEASURE_KEYS) {
      expect(hasText(measureLabelKey(key)), key).toBe(true)
      expect(hasText(measureDefinitionKey(key)), key).toBe(true)
    }
    expect(definitionParams(defaultPlaybook)).toMatchObject({ informedDays: 30, inspiredDays: 90, from: 40, to: 60 })
  })
})

describe('effort', () => {
  it('leans by the band, edges included', () => {
    expect(effortLean({ short: 17, long: 8 }, band)).toBe('longNeglected')
    expect(effortLean({ short: 1, long: 9 }, band)).toBe('shortNeglected')
    expect(effortLean({ short: 4, long: 6 }, band)).toBe('even')
    expect(effortLean({ short: 6, long: 4 }, band)).toBe('even')
    expect(effortLean({ short: 0, long: 0 }, band)).toBe('none')
  })

  it('is said in a sentence', () => {
    const sentence = effortSentence({ short: 17, long: 8 }, band)
    expect(sentence).toEqual({
      key: 'measures.effort.longNeglected',
      params: { shortPercent: 68, longPercent: 32, personDays: 25 }
    })
    for (const split of [
      { short: 0, long: 0 },
      { short: 1, long: 9 },
      { short: 1, long: 1 }
    ]) {
      expect(hasText(effortSentence(split, band).key)).toBe(true)
    }
  })

  it('counts a person once a day, by week from Monday, weeks without effort included', () => {
    const touch = (personId: string, on: string, horizon: EffortTouch['horizon']): EffortTouch => ({
      personId,
      on,
      horizon
    })
    const weeks = weeklyEffort(
      dailyEffort([
        touch('a', '2026-11-09', 'short'),
        touch('a', '2026-11-09', 'short'),
        touch('a', '2026-11-10', 'short'),
        touch('b', '2026-11-24', 'long'),
        touch('c', '2026-11-24', 'none'),
        touch('d', '2026-12-01', 'long')
      ]),
      '2026-11-09',
      '2026-11-29'
    )
    expect(weeks).toEqual([
      { weekOn: '2026-11-09', short: 2, long: 0 },
      { weekOn: '2026-11-16', short: 0, long: 0 },
      { weekOn: '2026-11-23', short: 0, long: 1 }
    ])
  })

  it('loses no person-day', () => {
    const touches = fc.array(
      fc.record({
        personId: fc.constantFrom('a', 'b', 'c'),
        on: fc.integer({ min: 0, max: 60 }).map(days => addDays('2026-01-01', days)),
        horizon: fc.constantFrom('short' as const, 'long' as const)
      })
    )
    fc.assert(
      fc.property(touches, all => {
        const weeks = weeklyEffort(dailyEffort(all), '2026-01-01', '2026-03-02')
        const counted = weeks.reduce((sum, week) => sum + week.short + week.long, 0)
        expect(counted).toBe(new Set(all.map(touch => `${touch.on}${touch.personId}`)).size)
      })
    )
  })
})

describe('the period', () => {
  const today = '2026-10-01'

  it('is the 90 days up to today, shown in 12 weeks', () => {
    expect(balancePeriod({}, today)).toEqual({ asOf: today, from: '2026-07-04', to: today, weeksFrom: '2026-07-13' })
    expect(balancePeriod({ asOf: '2026-03-01' }, today)).toMatchObject({ from: '2025-12-02', to: '2026-03-01' })
    expect(balancePeriod({ from: '2026-09-01' }, today)).toMatchObject({ from: '2026-09-01', weeksFrom: '2026-09-01' })
    expect(balancePeriod({ from: today, to: today }, today)).toMatchObject({ from: today, to: today })
  })

  it('never ends before it begins, nor after its day, nor ahead', () => {
    const day = fc.integer({ min: -400, max: 20 }).map(days => addDays(today, days))
    fc.assert(
      fc.property(fc.record({ asOf: day, from: day, to: day }, { requiredKeys: [] }), asked => {
        const period = balancePeriod(asked, today)
        if (isPeriodProblem(period)) return
        expect(period.from <= period.to && period.to <= period.asOf && period.asOf <= today).toBe(true)
        if (asked.from === undefined) expect(weekStart(period.weeksFrom)).toBe(period.weeksFrom)
      })
    )
  })
})

describe('the stocks', () => {
  const today = '2026-10-01'
  const standing: Standing = {
    horizon: 'short',
    informedOn: null,
    inspiredOn: null,
    cadence: 'kept',
    gives: 0,
    asks: 0
  }
  const stocksOf = (...all: Partial<Standing>[]) => {
    const stocks = emptyStocks()
    for (const one of all) addStanding(stocks, { ...standing, ...one }, today, defaultPlaybook)
    return stocks
  }

  it('count the last day of each window and not the one before', () => {
    expect(stocksOf({ informedOn: '2026-09-01' }, { informedOn: '2026-08-31' }).informed).toBe(1)
    const long = { horizon: 'long' } as const
    expect(stocksOf({ ...long, inspiredOn: '2026-07-03' }, { ...long, inspiredOn: '2026-07-02' }).inspired).toBe(1)
  })

  it('count news for the long horizon and openings for the short one only', () => {
    const both = { informedOn: today, inspiredOn: today }
    expect(stocksOf(both, { ...both, horizon: 'long' })).toMatchObject({ informed: 1, inspired: 1 })
  })

  it('count whoever may not be contacted in nothing else', () => {
    const barred = { horizon: 'none', cadence: 'silent', gives: 3, asks: 9, informedOn: today } as const
    expect(stocksOf(barred)).toEqual({ ...emptyStocks(), notContactable: 1 })
  })

  it('know who is below the rule: nobody who was not asked', () => {
    expect([isBelowRule(2, 1, 3), isBelowRule(3, 1, 3), isBelowRule(0, 0, 3), isBelowRule(11, 10, 1.1)]).toEqual([
      true,
      false,
      false,
      false
    ])
  })
})
