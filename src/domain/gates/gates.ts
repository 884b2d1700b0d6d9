import type { ConsentState, Eligibility } from '@shared/types/vocabulary'
import { reasonOf, type Reason } from '../reason'

/** Facts that decide whether a person may be contacted at all. */
export type ContactFacts = {
  isDoNotContact: boolean
  consentContact: ConsentState
  /** Erased before, kept away by a suppression marker. */
  isSuppressed: boolean
}

/** `warning` lets pass after a look; `blocked` does not. */
export type GateState = 'open' | 'warning' | 'blocked'
export type Gate<K extends string = string> = { key: K; state: GateState; reason: Reason }

/**
 * Whether a person may be contacted (domain.md): not do-not-contact, consent not withdrawn, not suppressed. Unasked
 * and expired consent may be contacted: the contact is where it is asked.
 */
export function mayContact(facts: ContactFacts): boolean {
  return !facts.isDoNotContact && !facts.isSuppressed && facts.consentContact !== 'withdrawn'
}

/** The same decision with its reason. */
export function contactGate(facts: ContactFacts): Gate<'contact'> {
  if (facts.isSuppressed) return { key: 'contact', state: 'blocked', reason: reasonOf('measures.gate.suppressed') }
  if (facts.isDoNotContact) return { key: 'contact', state: 'blocked', reason: reasonOf('measures.gate.doNotContact') }
  const isBlocked = facts.consentContact === 'withdrawn'
  return {
    key: 'contact',
    state: isBlocked ? 'blocked' : 'open',
    reason: reasonOf(`measures.gate.contactConsent.${facts.consentContact}`)
  }
}

/** Facts that decide whether a person may be handed over to an ATS. */
export type HandoverFacts = {
  isDoNotContact: boolean
  isSuppressed: boolean
  consentHandover: ConsentState
  /** null while nobody has judged it. */
  eligibility: Eligibility | null
}

export const HANDOVER_GATES = ['consent', 'doNotContact', 'eligibility'] as const
export type HandoverGateKey = (typeof HANDOVER_GATES)[number]

const ELIGIBILITY_STATES = { yes: 'open', conditional: 'warning', no: 'blocked' } as const

/** The three gates of a hand-over, in the order of {@link HANDOVER_GATES}, each with its reason. */
export function handoverGates(facts: HandoverFacts): Gate<HandoverGateKey>[] {
  const isBarred = facts.isDoNotContact || facts.isSuppressed
  const barredKey = facts.isSuppressed ? 'suppressed' : facts.isDoNotContact ? 'doNotContact' : 'contactAllowed'
  return [
    {
      key: 'consent',
      state: facts.consentHandover === 'given' ? 'open' : 'blocked',
      reason: reasonOf(`measures.gate.handoverConsent.${facts.consentHandover}`)
    },
    { key: 'doNotContact', state: isBarred ? 'blocked' : 'open', reason: reasonOf(`measures.gate.${barredKey}`) },
    {
      key: 'eligibility',
      state: facts.eligibility === null ? 'warning' : ELIGIBILITY_STATES[facts.eligibility],
      reason: reasonOf(`measures.gate.eligibility.${facts.eligibility ?? 'unknown'}`)
    }
  ]
}

/** True when no gate blocks; warnings let pass. */
export function isPassable(gates: readonly Gate[]): boolean {
  return gates.every(gate => gate.state !== 'blocked')
}
