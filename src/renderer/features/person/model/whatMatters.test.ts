import { describe, expect, it } from 'vitest'
import { hasText } from '@shared/i18n/translate'
import { SUGGESTED_ACTIONS } from '@shared/types/vocabulary'
import { testPerson, testStint } from './testPerson.testing'
import { whatMatters } from './whatMatters'

const today = '2026-10-01'
const reason = { key: 'measures.today.ask_consent.unasked', params: {} }
const blocked = { key: 'contact', state: 'blocked' as const, reason: { key: 'measures.gate.doNotContact', params: {} } }

describe('what matters now', () => {
  it('is that she works here again, whatever else there is', () => {
    const here = testPerson({ now: null, stints: [testStint({ startOn: '2026-09-01' })] })
    expect(whatMatters(here, today)).toMatchObject({
      reason: { key: 'person.matter.employedSince', params: { startOn: '2026-09-01' } },
      action: null
    })
    expect(whatMatters(testPerson({ now: null }), today).reason.key).toBe('person.matter.employed')
  })

  it('is why she may not be contacted, before any suggestion', () => {
    const suggestion = { kind: 'reconnect', touchIntent: 'listen', reason, aboutId: null } as const
    const barred = testPerson({ gates: { contact: blocked, handover: [] }, suggestion })
    expect(whatMatters(barred, today)).toMatchObject({
      tone: 'bad',
      reason: blocked.reason,
      action: { kind: 'consent' }
    })
    const preference = { ...barred.preference, doNotContact: true }
    expect(whatMatters({ ...barred, preference }, today).action?.kind).toBe('preference')
  })

  it.each(SUGGESTED_ACTIONS)('is what Today would suggest: %s', kind => {
    const matter = whatMatters(testPerson({ suggestion: { kind, touchIntent: 'give', reason, aboutId: 'o1' } }), today)
    const expected = { tell_opening: 'tell', ask_consent: 'consent' }[kind as string] ?? 'log'
    expect(matter).toMatchObject({ reason, action: { kind: expected } })
    expect(hasText(matter.action?.label ?? '')).toBe(true)
    if (kind === 'tell_opening') expect(matter.action).toMatchObject({ openingId: 'o1' })
  })

  it('is otherwise what is planned, or when the next touch is due, or nothing', () => {
    const { now } = testPerson()
    if (!now) throw new Error('no alumnus')
    const step = { id: 'n1', personId: 'p1', dueOn: '2026-10-15', what: '送る', ownerId: null, openingId: null }
    const planned = testPerson({ nextSteps: [{ ...step, repeatMonths: null, status: 'open' }] })
    expect(whatMatters(planned, today).reason).toEqual({
      key: 'person.matter.planned',
      params: { dueOn: '2026-10-15', what: '送る' }
    })
    const kept = testPerson({ now: { ...now, lastTouchOn: '2026-09-01', dueOn: '2026-12-01' } })
    expect(whatMatters(kept, today).reason.key).toBe('person.matter.kept')
    expect(whatMatters(testPerson(), today).reason.key).toBe('person.matter.nothing')
  })
})
