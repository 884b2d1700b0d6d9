import { DEPTHS, DIRECTIONS, TOPICS, TOUCH_INTENTS } from '@shared/types/vocabulary'
import { describe, expect, it } from 'vitest'
import { defaultPlaybook } from '../playbook'
import {
  cadenceStateOn,
  dueOn,
  isAsk,
  isEffort,
  isGive,
  isInformed,
  isInspired,
  isQuietOn,
  isTouch,
  openCheckIn,
  quietUntil,
  type CadenceFacts,
  type TouchCodes
} from './index'

const facts: CadenceFacts = { tier: 'B', exitOn: '2026-01-31', lastTouchOn: '2026-05-31', nextStepOn: null }
const stateOn = (changes: Partial<CadenceFacts>, date: string) =>
  cadenceStateOn({ ...facts, ...changes }, date, defaultPlaybook)

describe('dueOn', () => {
  it('is the last touch + the cadence of the tier', () => {
    expect(dueOn(facts, defaultPlaybook)).toBe('2026-08-31')
    expect(dueOn({ ...facts, tier: 'A' }, defaultPlaybook)).toBe('2026-06-30')
    expect(dueOn({ ...facts, tier: null }, defaultPlaybook)).toBe('2026-08-31')
  })

  it('is the first check-in for whoever was never contacted', () => {
    expect(dueOn({ ...facts, lastTouchOn: null }, defaultPlaybook)).toBe('2026-03-31')
    expect(dueOn({ ...facts, lastTouchOn: null }, { ...defaultPlaybook, checkInMonths: [] })).toBe('2026-04-30')
    expect(dueOn({ ...facts, lastTouchOn: null, exitOn: null }, defaultPlaybook)).toBeNull()
  })
})

describe('cadenceStateOn', () => {
  it('is kept up to the due day, then silent, or planned with an open step', () => {
    expect(stateOn({}, '2026-08-31')).toBe('kept')
    expect(stateOn({}, '2026-09-01')).toBe('silent')
    expect(stateOn({ nextStepOn: '2026-10-01' }, '2026-09-01')).toBe('planned')
    expect(stateOn({ nextStepOn: '2026-10-01' }, '2026-08-31')).toBe('kept')
  })

  it('is a group of its own for whoever was never contacted', () => {
    expect(stateOn({ lastTouchOn: null }, '2030-01-01')).toBe('never')
    expect(stateOn({ lastTouchOn: null, nextStepOn: '2030-02-01' }, '2030-01-01')).toBe('never')
  })
})

describe('quiet time', () => {
  it('covers the first 30 days after the exit', () => {
    expect(quietUntil('2026-01-01', defaultPlaybook)).toBe('2026-01-30')
    expect(isQuietOn('2026-01-01', '2026-01-30', defaultPlaybook)).toBe(true)
    expect(isQuietOn('2026-01-01', '2026-01-31', defaultPlaybook)).toBe(false)
    expect(isQuietOn(null, '2026-01-31', defaultPlaybook)).toBe(false)
    expect(isQuietOn('2026-01-01', '2026-01-01', { ...defaultPlaybook, quietDaysAfterExit: 0 })).toBe(false)
  })
})

describe('openCheckIn', () => {
  const on = (lastTouchOn: string | null, date: string) => openCheckIn('2026-01-31', lastTouchOn, date, defaultPlaybook)

  it('opens at months 2, 6 and 12 and closes again', () => {
    expect(on(null, '2026-03-30')).toBeNull()
    expect(on(null, '2026-03-31')).toEqual({ months: 2, on: '2026-03-31' })
    expect(on(null, '2026-05-15')).toEqual({ months: 2, on: '2026-03-31' })
    expect(on(null, '2026-05-16')).toBeNull()
    expect(on(null, '2026-08-01')).toEqual({ months: 6, on: '2026-07-31' })
    expect(on(null, '2027-01-31')).toEqual({ months: 12, on: '2027-01-31' })
    expect(on(null, '2028-01-31')).toBeNull()
  })

  it('is done by a touch shortly before or any after', () => {
    expect(on('2026-03-09', '2026-04-02')).toEqual({ months: 2, on: '2026-03-31' })
    expect(on('2026-03-10', '2026-04-02')).toBeNull()
    expect(on('2026-04-01', '2026-04-02')).toBeNull()
  })

  it('needs an exit day', () => {
    expect(openCheckIn(null, null, '2026-04-02', defaultPlaybook)).toBeNull()
  })
})

describe('touchpoint kinds', () => {
  const all: TouchCodes[] = DIRECTIONS.flatMap(direction =>
    TOUCH_INTENTS.flatMap(intent => TOPICS.flatMap(topic => DEPTHS.map(depth => ({ direction, intent, topic, depth }))))
  )

  it('count mass mail as informed and inspired, never as effort, give or touch', () => {
    const mass: TouchCodes = { direction: 'out', intent: 'give', topic: 'company_change', depth: 'mass' }
    expect([isInspired(mass), isInformed({ ...mass, topic: 'opening' })]).toEqual([true, true])
    expect([isEffort(mass), isGive(mass), isTouch(mass)]).toEqual([false, false, false])
    expect(isAsk({ ...mass, intent: 'ask' })).toBe(true)
  })

  it('take telling about an opening as a give that informs and does not inspire', () => {
    const told: TouchCodes = { direction: 'out', intent: 'give', topic: 'opening', depth: 'personal' }
    expect([isGive(told), isInformed(told), isInspired(told), isAsk(told)]).toEqual([true, true, false, false])
  })

  it('take a two-way talk as a touch and not as outbound', () => {
    const talk: TouchCodes = { direction: 'both', intent: 'give', topic: 'catch_up', depth: 'conversation' }
    expect([isTouch(talk), isEffort(talk), isGive(talk), isInspired(talk)]).toEqual([true, false, false, false])
    expect(isTouch({ ...talk, direction: 'in', depth: 'mass' })).toBe(true)
  })

  it('keep to their laws over every combination', () => {
    for (const touch of all) {
      if (isGive(touch) || isEffort(touch)) expect(isTouch(touch)).toBe(true)
      expect(isInformed(touch) && isInspired(touch)).toBe(false)
      expect(isGive(touch) && isAsk(touch)).toBe(false)
      if (touch.direction !== 'out') {
        expect([isEffort, isGive, isAsk, isInformed, isInspired].some(kind => kind(touch))).toBe(false)
      }
    }
  })
})
