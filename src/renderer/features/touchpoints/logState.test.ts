import { describe, expect, it } from 'vitest'
import type { RouteOutput } from '@shared/contract'
import {
  EMPTY_LOG,
  logInput,
  logReducer,
  problemOf,
  stateOf,
  stepDueOn,
  updateInput,
  zLogState,
  type LogState
} from './logState'

const today = '2026-10-01'
const name = {
  family: '髙橋',
  given: '恵',
  middle: '',
  familyKana: '',
  givenKana: '',
  familyRomaji: '',
  givenRomaji: '',
  preferred: ''
}
const megumi = { id: 'p1', name }
const step = (id: string, dueOn: string) => ({
  id,
  personId: 'p1',
  dueOn,
  what: 'x',
  ownerId: null,
  openingId: null,
  repeatMonths: null,
  status: 'open' as const
})
const prepared: RouteOutput<'touchpoint.prepare'> = {
  name,
  channel: 'call',
  direction: 'out',
  intent: 'listen',
  statedIntent: null,
  reviewMonths: { ready_now: 1, within_year: 2, someday: 6, not_considering: 12, unknown: 6 },
  recent: { give: 4, listen: 1, ask: 1 },
  askWarning: null,
  contactWarning: null,
  openSteps: [step('due', '2026-10-01'), step('later', '2026-10-02')],
  openings: []
}
const edit = (state: LogState, change: Partial<Omit<LogState, 'set' | 'people'>>): LogState =>
  logReducer(state, { type: 'edit', change })
const withPerson = logReducer(EMPTY_LOG, { type: 'addPerson', person: megumi })

describe('defaults', () => {
  it('come from the person, and the depth from the channel', () => {
    const state = logReducer(withPerson, { type: 'prepared', prepared, today })
    expect(state).toMatchObject({ channel: 'call', intent: 'listen', depth: 'conversation' })
    expect(edit(state, { channel: 'email' }).depth).toBe('personal')
  })

  it('never overwrite what was set by hand', () => {
    const mine = edit(edit(withPerson, { channel: 'letter', depth: 'mass' }), { intent: 'ask', settled: [] })
    expect(logReducer(mine, { type: 'prepared', prepared, today })).toMatchObject({
      channel: 'letter',
      depth: 'mass',
      intent: 'ask',
      settled: []
    })
  })

  it('settle what was due, and leave what is not due yet', () => {
    expect(logReducer(withPerson, { type: 'prepared', prepared, today }).settled).toEqual(['due'])
  })

  it('forget the opening when the topic is another one', () => {
    const about = edit(edit(withPerson, { topic: 'opening' }), { openingId: 'o1' })
    expect(about.openingId).toBe('o1')
    expect(edit(about, { topic: 'catch_up' }).openingId).toBeNull()
  })
})

describe('people', () => {
  it('are added once each and taken out', () => {
    const twice = logReducer(withPerson, { type: 'addPerson', person: megumi })
    expect(twice.people).toHaveLength(1)
    expect(logReducer(twice, { type: 'removePerson', id: 'p1' }).people).toEqual([])
  })
})

describe('problems', () => {
  it.each([
    [EMPTY_LOG, 'nobody'],
    [edit(withPerson, { day: '2026-10-02' }), 'future'],
    [edit(withPerson, { stepTime: 'date' }), 'stepDay'],
    [edit(withPerson, { day: '2026-09-30', stepTime: 'oneMonth' }), null]
  ] as const)('%#', (state, problem) => {
    expect(problemOf(state, today)).toBe(problem)
  })
})

describe('what is sent', () => {
  it('leaves out what was not said', () => {
    expect(logInput(withPerson, today, 'また')).toEqual({
      personIds: ['p1'],
      touchpoint: {
        channel: 'email',
        direction: 'out',
        intent: 'give',
        topic: 'catch_up',
        openingId: null,
        depth: 'personal',
        sentiment: null,
        body: ''
      },
      statedIntent: null,
      nextStep: null,
      settledStepIds: []
    })
  })

  it('names the day only when it is not today, and the step by its words or the usual ones', () => {
    const state = edit(withPerson, { day: '2026-09-30', stepTime: 'twoWeeks', sentiment: '-1', stated: 'someday' })
    expect(logInput(state, today, 'また')).toMatchObject({
      touchpoint: { localDate: '2026-09-30', sentiment: -1 },
      statedIntent: { value: 'someday' },
      nextStep: { dueOn: '2026-10-15', what: 'また' }
    })
    expect(logInput(edit(state, { stepWhat: ' 送る ' }), today, 'また').nextStep?.what).toBe('送る')
    expect(logInput(edit(state, { day: today }), today, 'x').touchpoint).not.toHaveProperty('localDate')
  })

  it('reckons the step from today', () => {
    expect(stepDueOn(edit(withPerson, { stepTime: 'oneMonth' }), '2026-01-31')).toBe('2026-02-28')
    expect(stepDueOn(edit(withPerson, { stepTime: 'date', stepDay: '2027-01-01' }), today)).toBe('2027-01-01')
  })

  it('of a corrected touchpoint keeps its day', () => {
    const touchpoint = {
      id: 't1',
      personId: 'p1',
      at: 0,
      localDate: '2026-05-01',
      zone: 'Asia/Tokyo',
      channel: 'letter' as const,
      direction: 'in' as const,
      intent: 'ask' as const,
      topic: 'other' as const,
      openingId: null,
      openingTitle: null,
      depth: 'mass' as const,
      sentiment: 0,
      body: 'b',
      memberName: null
    }
    const state = stateOf({ touchpoint, name })
    expect(updateInput('t1', edit(state, { channel: 'call' }), today)).toEqual({
      id: 't1',
      touchpoint: {
        localDate: '2026-05-01',
        channel: 'call',
        direction: 'in',
        intent: 'ask',
        topic: 'other',
        openingId: null,
        depth: 'mass',
        sentiment: 0,
        body: 'b'
      }
    })
  })
})

describe('a draft', () => {
  it('holds the whole state', () => {
    const state = edit(withPerson, { body: 'x', stated: 'someday', stepTime: 'date', stepDay: '2027-01-01' })
    expect(zLogState.parse(JSON.parse(JSON.stringify(state)))).toEqual(state)
  })
})
