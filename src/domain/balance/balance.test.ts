import { hasText } from '@shared/i18n/translate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar'
import { defaultPlaybook } from '../playbook'
import {
  balancePeriod,
  dailyEffort,
  definitionParams,
  effortLean,
  effortSentence,
  figure,
  measureDefinitionKey,
  MEASURE_KEYS,
  measureLabelKey,
  weeklyEffort,
  type EffortTouch
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
