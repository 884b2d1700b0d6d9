import { hasText, translate } from '@shared/i18n/translate'
import { CONSENT_STATES, INTENTS, LANGUAGES, TIERS } from '@shared/types/vocabulary'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar'
import { mayContact } from '../gates'
import { askGuard } from '../guard'
import { defaultPlaybook, SUGGESTED_ACTIONS } from '../playbook'
import { wordsOf } from '../reason'
import { pickToday, SIGNAL_KINDS, suggestFor, TODAY_MINUTES, type TodayCandidate, type TodayOptions } from './index'

const today = '2026-11-24'

/** On the long horizon, left long ago, touched two months ago, had news: nothing to do. */
const quiet: TodayCandidate = {
  personId: 'p',
  horizon: 'long',
  isDoNotContact: false,
  isSuppressed: false,
  consentContact: 'given',
  exitOn: '2022-03-31',
  tier: 'B',
  lastTouchOn: '2026-09-24',
  inspiredOn: '2026-10-01',
  nextStep: null,
  intent: null,
  gives: 3,
  asks: 0,
  returnScore: 50,
  opening: null,
  news: null,
  signal: null,
  dismissed: []
}
const short: TodayCandidate = {
  ...quiet,
  horizon: 'short',
  intent: { value: 'within_year', on: '2026-10-13', reviewOn: '2027-01-24' },
  opening: { id: 'o', title: '法人営業' }
}
const step = (dueOn: string, isAsk = false) => ({ id: 's', dueOn, what: 'send the details', isAsk })

/** Kind and reason for a person, `none` when nothing is suggested. */
function said(changes: Partial<TodayCandidate>, base = quiet): string {
  const suggestion = suggestFor({ ...base, ...changes }, today, defaultPlaybook)
  return suggestion === null ? 'none' : `${suggestion.kind} ${suggestion.reason.key.replace('measures.today.', '')}`
}

describe('suggestFor', () => {
  it('leaves people in peace when there is no reason', () => {
    expect(said({})).toBe('none')
  })

  it('names a due step, today or overdue, and not one that is still to come', () => {
    expect(said({ nextStep: step(today) })).toBe('due_step due_step.today')
    expect(said({ nextStep: step('2026-11-01') })).toBe('due_step due_step.overdue')
    expect(said({ nextStep: step('2026-11-25') })).toBe('none')
  })

  it('tells of an opening on the short horizon only', () => {
    expect(said({}, short)).toBe('tell_opening tell_opening.within_year')
    expect(said({ intent: { value: 'ready_now', on: '2026-10-13', reviewOn: null } }, short)).toBe(
      'tell_opening tell_opening.ready_now'
    )
    expect(said({ intent: null }, short)).toBe('tell_opening tell_opening.inStage')
    expect(said({ opening: short.opening })).toBe('none')
  })

  it('checks in at months 2, 6 and 12, before a first contact', () => {
    expect(said({ exitOn: '2026-09-24', lastTouchOn: null })).toBe('check_in check_in')
    expect(said({ exitOn: '2026-10-24', lastTouchOn: null })).toBe('first_contact first_contact.since')
    expect(said({ exitOn: null, lastTouchOn: null })).toBe('first_contact first_contact.exitUnknown')
    expect(said({ exitOn: '2026-12-24', lastTouchOn: null })).toBe('none')
  })

  it('congratulates on fresh news that nobody has taken up', () => {
    const signal = { kind: 'promotion', on: '2026-11-20' } as const
    expect(said({ signal })).toBe('congratulate congratulate.promotion')
    expect(said({ signal: { ...signal, on: '2026-10-24' } })).toBe('none')
    expect(said({ signal: { ...signal, on: '2026-11-01' }, lastTouchOn: '2026-11-02' })).toBe('none')
  })

  it('asks again about an intent once its review is due', () => {
    const intent = { value: 'someday', on: '2026-03-01', reviewOn: '2026-09-01' } as const
    expect(said({ intent })).toBe('review_intent review_intent.due')
    expect(said({ intent: { ...intent, reviewOn: '2026-08-01' } })).toBe('review_intent review_intent.stale')
    expect(said({ intent: { ...intent, reviewOn: '2026-11-25' } })).toBe('none')
  })

  it('sends news to the long horizon when the last is too old', () => {
    expect(said({ inspiredOn: '2026-08-26' })).toBe('none')
    expect(said({ inspiredOn: '2026-08-25' })).toBe('send_news send_news.overdue')
    expect(said({ inspiredOn: null })).toBe('send_news send_news.never')
    expect(said({ inspiredOn: null, news: { id: 'n', title: 'Remote work' } })).toBe('send_news send_news.titled')
    expect(said({ inspiredOn: null, lastTouchOn: '2026-08-12', gives: 0 })).toBe('send_news send_news.giveNext')
    expect(said({ inspiredOn: null, horizon: 'short' })).toBe('none')
  })

  it('reconnects with the silent, not with those for whom something is planned', () => {
    expect(said({ lastTouchOn: '2026-08-24' })).toBe('none')
    expect(said({ lastTouchOn: '2026-08-23' })).toBe('reconnect reconnect')
    expect(said({ lastTouchOn: '2026-08-23', nextStep: step('2026-12-01') })).toBe('none')
  })

  it('asks for consent where it ran out or was never asked, but not in the quiet time', () => {
    expect(said({ consentContact: 'expired' })).toBe('ask_consent ask_consent.expired')
    expect(said({ consentContact: 'unasked' })).toBe('ask_consent ask_consent.unasked')
    const justLeft = { exitOn: '2026-11-01', lastTouchOn: '2026-11-10' }
    expect(said({ ...justLeft, consentContact: 'unasked' })).toBe('none')
  })

  it('lets rest whoever was just touched or put off, but for a dated step', () => {
    expect(said({ lastTouchOn: '2026-11-18' }, short)).toBe('none')
    expect(said({ lastTouchOn: '2026-11-17' }, short)).toBe('tell_opening tell_opening.within_year')
    expect(said({ dismissed: ['tell_opening'] }, short)).toBe('none')
    expect(said({ dismissed: ['tell_opening'], nextStep: step(today) }, short)).toBe('due_step due_step.today')
    expect(said({ dismissed: ['due_step'], nextStep: step(today) }, short)).toBe('none')
  })

  it('holds back an ask that the guard forbids and gives instead', () => {
    const asking = { nextStep: step(today, true), signal: { kind: 'job_change', on: '2026-11-20' } } as const
    expect(said({ ...asking, gives: 3 })).toBe('due_step due_step.today')
    expect(said({ ...asking, gives: 2 })).toBe('congratulate congratulate.job_change')
  })
})

const days = (from: number, to: number) => fc.integer({ min: from, max: to }).map(offset => addDays(today, offset))
const anyCandidate: fc.Arbitrary<TodayCandidate> = fc.record({
  personId: fc.uuid(),
  horizon: fc.constantFrom('short', 'long', 'none'),
  isDoNotContact: fc.boolean(),
  isSuppressed: fc.boolean(),
  consentContact: fc.constantFrom(...CONSENT_STATES),
  exitOn: fc.option(days(-900, 20)),
  tier: fc.option(fc.constantFrom(...TIERS)),
  lastTouchOn: fc.option(days(-500, 0)),
  inspiredOn: fc.option(days(-300, 0)),
  nextStep: fc.option(fc.record({ id: fc.uuid(), dueOn: days(-60, 60), what: fc.constant('x'), isAsk: fc.boolean() })),
  intent: fc.option(
    fc.record({ value: fc.constantFrom(...INTENTS), on: days(-400, 0), reviewOn: fc.option(days(-300, 90)) })
  ),
  gives: fc.nat(6),
  asks: fc.nat(2),
  returnScore: fc.option(fc.integer({ min: 0, max: 100 })),
  opening: fc.option(fc.record({ id: fc.uuid(), title: fc.constant('Planner') })),
  news: fc.option(fc.record({ id: fc.uuid(), title: fc.constant('Remote work') })),
  signal: fc.option(fc.record({ kind: fc.constantFrom(...SIGNAL_KINDS), on: days(-60, 0) })),
  dismissed: fc.subarray([...SUGGESTED_ACTIONS], { maxLength: 1 })
})
const options = (changes: Partial<TodayOptions> = {}): TodayOptions => ({
  minutes: 30,
  effortSplit: { short: 17, long: 8 },
  playbook: defaultPlaybook,
  today,
  ...changes
})

describe('suggestions, whoever the person', () => {
  it('never go to somebody who may not be contacted, nor ask what the guard forbids', () => {
    fc.assert(
      fc.property(anyCandidate, candidate => {
        const suggestion = suggestFor(candidate, today, defaultPlaybook)
        if (suggestion === null) return
        expect(mayContact(candidate)).toBe(true)
        expect(suggestion.horizon).not.toBe('none')
        expect(candidate.dismissed).not.toContain(suggestion.kind)
        if (suggestion.touchIntent === 'ask') expect(askGuard(candidate, today, defaultPlaybook).ok).toBe(true)
      }),
      { numRuns: 500 }
    )
  })

  it('have words in both languages', () => {
    fc.assert(
      fc.property(anyCandidate, candidate => {
        const suggestion = suggestFor(
          { ...candidate, isDoNotContact: false, isSuppressed: false },
          today,
          defaultPlaybook
        )
        if (suggestion === null) return
        for (const language of LANGUAGES) {
          const text = wordsOf(suggestion.reason, translate(language), date => date)
          expect(text).not.toBe(suggestion.reason.key)
          expect(text).not.toMatch(/\{\{|undefined|null|NaN/)
        }
      }),
      { numRuns: 500 }
    )
    for (const action of SUGGESTED_ACTIONS) expect(hasText(`measures.action.${action}`), action).toBe(true)
  })
})

describe('pickToday', () => {
  const crowd = (count: number): TodayCandidate[] =>
    Array.from({ length: count }, (_, index) => ({
      ...(index % 2 === 0 ? short : { ...quiet, inspiredOn: null }),
      personId: `p${String(index).padStart(3, '0')}`
    }))

  it('takes more of the long horizon in a week that leans to the short one', () => {
    const plan = pickToday(crowd(40), options({ minutes: 15 }))
    expect(plan.picks.map(pick => pick.horizon)).toEqual(['short', 'long', 'short', 'long', 'long'])
    expect(plan.minutes).toBe(15)
    expect(plan.effort.key).toBe('measures.effort.longNeglected')
    expect(plan.choice).toEqual({ key: 'measures.today.choice.moreLong', params: { count: 5, part: 3 } })
  })

  it('takes more of the short horizon in a week that leans to the long one, and half of each otherwise', () => {
    const share = (effortSplit: TodayOptions['effortSplit']): number => {
      const { picks } = pickToday(crowd(80), options({ minutes: 60, effortSplit }))
      return picks.filter(pick => pick.horizon === 'short').length / picks.length
    }
    expect(share({ short: 1, long: 9 })).toBeCloseTo(0.6, 9)
    expect(share({ short: 9, long: 1 })).toBeCloseTo(0.4, 9)
    expect(share({ short: 5, long: 5 })).toBeCloseTo(0.5, 9)
    expect(share({ short: 0, long: 0 })).toBeCloseTo(0.5, 9)
  })

  it('fills the day from one horizon when the other has nobody', () => {
    const onlyShort = crowd(40).filter(candidate => candidate.horizon === 'short')
    expect(pickToday(onlyShort, options()).picks).toHaveLength(10)
    expect(pickToday([], options())).toMatchObject({
      picks: [],
      minutes: 0,
      choice: { key: 'measures.today.choice.nobody' }
    })
  })

  it('gives dated steps half of the time while others wait, and all of it when nobody does', () => {
    const planned = crowd(40).map(candidate => ({ ...candidate, nextStep: step(today) }))
    const others = crowd(40).map(candidate => ({ ...candidate, personId: `q${candidate.personId}` }))
    const minutesOf = (people: TodayCandidate[]): number =>
      pickToday(people, options({ minutes: 60 }))
        .picks.filter(pick => pick.kind === 'due_step')
        .reduce((sum, pick) => sum + pick.minutes, 0)
    expect(minutesOf([...planned, ...others])).toBe(30)
    expect(minutesOf(planned)).toBe(60)
  })

  it('puts the most urgent first, then the likelier to return', () => {
    const people = [
      { ...quiet, personId: 'a', lastTouchOn: '2026-08-01', returnScore: 90 },
      { ...quiet, personId: 'b', nextStep: step(today), returnScore: 10 },
      { ...quiet, personId: 'c', nextStep: step(today), returnScore: 20 }
    ]
    expect(pickToday(people, options()).picks.map(pick => pick.personId)).toEqual(['c', 'b', 'a'])
  })

  it('keeps to the minutes, takes nobody twice, and gives the same day in any order of people', () => {
    const people = fc.uniqueArray(anyCandidate, { maxLength: 40, selector: candidate => candidate.personId })
    fc.assert(
      fc.property(
        people,
        fc.constantFrom(...TODAY_MINUTES),
        fc.nat(20),
        fc.nat(20),
        (all, minutes, shortDays, longDays) => {
          const asked = options({ minutes, effortSplit: { short: shortDays, long: longDays } })
          const plan = pickToday(all, asked)
          expect(plan.minutes).toBe(plan.picks.reduce((sum, pick) => sum + pick.minutes, 0))
          expect(plan.minutes).toBeLessThanOrEqual(minutes)
          expect(new Set(plan.picks.map(pick => pick.personId)).size).toBe(plan.picks.length)
          expect(pickToday(all.toReversed(), asked)).toEqual(plan)
          expect(hasText(plan.choice.key)).toBe(true)
        }
      )
    )
  })
})
