import { INTENTS } from '@shared/types/vocabulary'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, END_OF_TIME } from '../calendar'
import { defaultPlaybook } from '../playbook'
import { horizonOn, intentReviewOn, intentUntil, isIntentStale, shortUntil, type HorizonFacts } from './index'

const told: HorizonFacts = {
  mayContact: true,
  intent: { value: 'within_year', on: '2026-01-10', reviewOn: '2026-06-01' },
  isInActiveHiringStage: false
}

describe('horizon', () => {
  it('is short until the review date + 90 days, then long', () => {
    expect(shortUntil(told, defaultPlaybook)).toBe('2026-08-30')
    expect(horizonOn(told, '2026-08-30', defaultPlaybook)).toBe('short')
    expect(horizonOn(told, '2026-08-31', defaultPlaybook)).toBe('long')
  })

  it('is short in an active hiring stage, whatever was said', () => {
    const staged: HorizonFacts = {
      mayContact: true,
      intent: { value: 'not_considering', on: '2026-01-10', reviewOn: null },
      isInActiveHiringStage: true
    }
    expect(shortUntil(staged, defaultPlaybook)).toBe(END_OF_TIME)
    expect(horizonOn(staged, '2030-01-01', defaultPlaybook)).toBe('short')
  })

  it('is none for whoever may not be contacted', () => {
    const barred = { ...told, mayContact: false, isInActiveHiringStage: true }
    expect(shortUntil(barred, defaultPlaybook)).toBe('')
    expect(horizonOn(barred, '2026-02-01', defaultPlaybook)).toBe('none')
  })

  it('is long for whoever said nothing', () => {
    expect(horizonOn({ ...told, intent: null }, '2026-02-01', defaultPlaybook)).toBe('long')
  })

  it('agrees with shortUntil and with staleness on every day', () => {
    const facts = fc.record({
      mayContact: fc.boolean(),
      isInActiveHiringStage: fc.boolean(),
      intent: fc.option(
        fc.record({
          value: fc.constantFrom(...INTENTS),
          on: fc.integer({ min: 0, max: 2000 }).map(days => addDays('2020-01-01', days)),
          reviewOn: fc.option(fc.integer({ min: 0, max: 3000 }).map(days => addDays('2020-01-01', days)))
        })
      )
    })
    const date = fc.integer({ min: 0, max: 4000 }).map(days => addDays('2020-01-01', days))
    fc.assert(
      fc.property(facts, date, (one, on) => {
        const isShort = horizonOn(one, on, defaultPlaybook) === 'short'
        expect(isShort).toBe(on <= shortUntil(one, defaultPlaybook))
        if (isShort && !one.isInActiveHiringStage && one.intent !== null) {
          expect(isIntentStale(one.intent, on, defaultPlaybook)).toBe(false)
        }
      })
    )
  })
})

describe('stated intent', () => {
  it('is reviewed after the months of the Playbook when no date was set', () => {
    const intent = { value: 'someday', on: '2026-08-31', reviewOn: null } as const
    expect(intentReviewOn(intent, defaultPlaybook)).toBe('2027-02-28')
    expect(intentUntil(intent, defaultPlaybook)).toBe('2027-05-29')
    expect(isIntentStale(intent, '2027-05-29', defaultPlaybook)).toBe(false)
    expect(isIntentStale(intent, '2027-05-30', defaultPlaybook)).toBe(true)
  })
})
