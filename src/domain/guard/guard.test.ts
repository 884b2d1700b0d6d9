import { hasText } from '@shared/i18n/translate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultPlaybook } from '../playbook'
import { askGuard, givesMissing, type AskFacts } from './index'

const today = '2026-11-24'
const facts: AskFacts = {
  isDoNotContact: false,
  isSuppressed: false,
  consentContact: 'unasked',
  gives: 3,
  asks: 0,
  exitOn: '2024-03-31'
}
const keyFor = (changes: Partial<AskFacts>): string => {
  const answer = askGuard({ ...facts, ...changes }, today, defaultPlaybook)
  if (answer.ok) return 'ok'
  expect(hasText(answer.reason.key), answer.reason.key).toBe(true)
  return answer.reason.key
}

describe('askGuard', () => {
  it('lets pass the ask that keeps 3 : 1', () => {
    expect(keyFor({})).toBe('ok')
    expect(keyFor({ gives: 6, asks: 1 })).toBe('ok')
  })

  it('stops an ask that would break it, and says how many gives are missing', () => {
    const answer = askGuard({ ...facts, gives: 4, asks: 1 }, today, defaultPlaybook)
    expect(answer).toEqual({
      ok: false,
      reason: { key: 'measures.guard.giveFirst', params: { count: 2, gives: 4, asks: 1, ratio: 3, months: 12 } }
    })
    expect(keyFor({ gives: 0 })).toBe('measures.guard.giveFirst')
  })

  it('asks nothing in the quiet time after an exit', () => {
    expect(keyFor({ exitOn: '2026-10-26', gives: 9 })).toBe('measures.guard.quietTime')
    expect(keyFor({ exitOn: '2026-10-25', gives: 9 })).toBe('ok')
    expect(keyFor({ exitOn: null })).toBe('ok')
  })

  it('asks nothing of whoever may not be contacted', () => {
    expect(keyFor({ isDoNotContact: true })).toBe('measures.gate.doNotContact')
    expect(keyFor({ consentContact: 'withdrawn' })).toBe('measures.gate.contactConsent.withdrawn')
    expect(keyFor({ isSuppressed: true })).toBe('measures.gate.suppressed')
  })

  it('opens after exactly the gives it named, and never closes by one more give', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(20), fc.integer({ min: 0, max: 80 }), (gives, asks, tenths) => {
        const playbook = { ...defaultPlaybook, giveAsk: { ratio: tenths / 10, months: 12 } }
        const missing = givesMissing(gives, asks, playbook)
        expect(askGuard({ ...facts, gives: gives + missing, asks }, today, playbook).ok).toBe(true)
        if (missing > 0)
          expect(askGuard({ ...facts, gives: gives + missing - 1, asks }, today, playbook).ok).toBe(false)
        expect(givesMissing(gives + 1, asks, playbook)).toBeLessThanOrEqual(missing)
      })
    )
  })
})
