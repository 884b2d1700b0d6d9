import { hasText } from '@shared/i18n/translate'
import { CONSENT_STATES, ELIGIBILITIES } from '@shared/types/vocabulary'
import { describe, expect, it } from 'vitest'
import { defaultPlaybook } from '../playbook'
import {
  consentExpiresOn,
  consentStateOn,
  contactGate,
  handoverGates,
  isPassable,
  mayContact,
  type ConsentRow
} from './index'

const given: ConsentRow = {
  purpose: 'handover',
  state: 'given',
  effectiveOn: '2025-03-01',
  expiresOn: '2027-03-01'
}

describe('consentStateOn', () => {
  it('is unasked before the first row, given until its last day, expired after it', () => {
    expect(consentStateOn([given], 'handover', '2025-02-28')).toBe('unasked')
    expect(consentStateOn([given], 'contact', '2026-01-01')).toBe('unasked')
    expect(consentStateOn([given], 'handover', '2027-03-01')).toBe('given')
    expect(consentStateOn([given], 'handover', '2027-03-02')).toBe('expired')
    expect(consentStateOn([{ ...given, expiresOn: null }], 'handover', '2090-01-01')).toBe('given')
  })

  it('takes the latest row effective by the date, and of one day the last recorded', () => {
    const withdrawn: ConsentRow = { ...given, state: 'withdrawn', effectiveOn: '2026-01-01', expiresOn: null }
    const again: ConsentRow = { ...given, effectiveOn: '2026-01-01' }
    expect(consentStateOn([withdrawn, given], 'handover', '2025-12-31')).toBe('given')
    expect(consentStateOn([withdrawn, given], 'handover', '2026-01-01')).toBe('withdrawn')
    expect(consentStateOn([given, withdrawn, again], 'handover', '2026-01-01')).toBe('given')
    expect(consentStateOn([given, again, withdrawn], 'handover', '2026-01-01')).toBe('withdrawn')
  })

  it('lasts as long as the Playbook says', () => {
    expect(consentExpiresOn('2024-02-29', defaultPlaybook)).toBe('2026-02-28')
  })
})

describe('mayContact', () => {
  it('needs no consent given, only none withdrawn', () => {
    const allowed = CONSENT_STATES.filter(consentContact =>
      mayContact({ isDoNotContact: false, isSuppressed: false, consentContact })
    )
    expect(allowed).toEqual(['unasked', 'given', 'expired'])
  })

  it('agrees with its gate, which has words for each reason', () => {
    for (const isDoNotContact of [true, false]) {
      for (const isSuppressed of [true, false]) {
        for (const consentContact of CONSENT_STATES) {
          const facts = { isDoNotContact, isSuppressed, consentContact }
          const gate = contactGate(facts)
          expect(isPassable([gate])).toBe(mayContact(facts))
          expect(hasText(gate.reason.key), gate.reason.key).toBe(true)
        }
      }
    }
  })
})

describe('handoverGates', () => {
  const open = { isDoNotContact: false, isSuppressed: false, consentHandover: 'given', eligibility: 'yes' } as const
  const states = (facts: Parameters<typeof handoverGates>[0]) => handoverGates(facts).map(gate => gate.state)

  it('are all open for whoever consented and is eligible', () => {
    expect(states(open)).toEqual(['open', 'open', 'open'])
  })

  it('block without consent given, on do-not-contact, and when not eligible', () => {
    expect(states({ ...open, consentHandover: 'unasked' })).toEqual(['blocked', 'open', 'open'])
    expect(states({ ...open, consentHandover: 'expired' })).toEqual(['blocked', 'open', 'open'])
    expect(states({ ...open, isDoNotContact: true })).toEqual(['open', 'blocked', 'open'])
    expect(states({ ...open, isSuppressed: true })).toEqual(['open', 'blocked', 'open'])
    expect(states({ ...open, eligibility: 'no' })).toEqual(['open', 'open', 'blocked'])
  })

  it('warn, but let pass, when eligibility is conditional or unknown', () => {
    for (const eligibility of ['conditional', null] as const) {
      const gates = handoverGates({ ...open, eligibility })
      expect(gates.map(gate => gate.state)).toEqual(['open', 'open', 'warning'])
      expect(isPassable(gates)).toBe(true)
    }
  })

  it('have words for each reason', () => {
    for (const consentHandover of CONSENT_STATES) {
      for (const eligibility of [...ELIGIBILITIES, null]) {
        for (const gate of handoverGates({ ...open, consentHandover, eligibility })) {
          expect(hasText(gate.reason.key), gate.reason.key).toBe(true)
        }
      }
    }
  })
})
