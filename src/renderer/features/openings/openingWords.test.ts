import { contactGate, HANDOVER_GATES, handoverGates } from '@domain/gates'
import { translate } from '@shared/i18n/translate'
import { CONSENT_STATES, ELIGIBILITIES, LANGUAGES } from '@shared/types/vocabulary'
import { describe, expect, it } from 'vitest'
import { gateWords, langOf, yearsWords } from './openingWords'

describe('gateWords', () => {
  it('has short words for whatever a gate can say, in both languages', () => {
    for (const language of LANGUAGES) {
      for (const consentHandover of CONSENT_STATES) {
        for (const eligibility of [...ELIGIBILITIES, null]) {
          for (const isDoNotContact of [true, false]) {
            const gates = handoverGates({ isDoNotContact, isSuppressed: false, consentHandover, eligibility })
            expect(gates).toHaveLength(HANDOVER_GATES.length)
            for (const gate of gates) expect(gateWords(gate.reason, translate(language))).not.toContain('gate')
          }
        }
      }
    }
  })

  it('shows the key of what it does not know rather than nothing', () => {
    const gate = contactGate({ isDoNotContact: false, consentContact: 'given', isSuppressed: false })
    expect(gateWords(gate.reason, translate('en'))).toBe('measures.gate.contactConsent.given')
  })
})

describe('words of a person', () => {
  it('mark only names of the other language', () => {
    expect(langOf('髙橋 恵', 'en')).toBe('ja')
    expect(langOf('髙橋 恵', 'ja')).toBeUndefined()
    expect(langOf('Omar Diallo', 'ja')).toBe('en')
  })

  it('write the years of a stint as far as they are known', () => {
    expect(yearsWords('2016-04-01', '2023-03-31')).toBe('2016–2023')
    expect(yearsWords('2020-04-01', '2020-12-31')).toBe('2020')
    expect(yearsWords(null, '2023-03-31')).toBe('–2023')
    expect(yearsWords(null, null)).toBe('')
  })
})
