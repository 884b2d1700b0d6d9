import type { LocalDate } from '@shared/types/time'
import { daysBetween } from '../calendar'
import { isQuietOn, quietUntil } from '../cadence'
import { contactGate, type ContactFacts } from '../gates'
import type { Playbook } from '../playbook'
import { reasonOf, type Reason } from '../reason'

/** What the guard looks at before an ask. Gives and asks are those of the Playbook's period up to today. */
export type AskFacts = ContactFacts & {
  /** Outbound personal gives, see `isGive`. */
  gives: number
  /** Outbound asks, see `isAsk`. */
  asks: number
  exitOn: LocalDate | null
}

export type GuardAnswer = { ok: true } | { ok: false; reason: Reason }

/** Gives still missing before one more ask keeps the rule; 0 = the ask is due. */
export function givesMissing(gives: number, asks: number, playbook: Playbook): number {
  // A ratio such as 1.1 is not exact in binary: without the slack 1.1 · 10 would ask for a twelfth give.
  return Math.max(0, Math.ceil(playbook.giveAsk.ratio * (asks + 1) - gives - 1e-9))
}

/**
 * Whether an ask may be made today (practice P1): the person may be contacted, the quiet time after the exit is over,
 * and with this ask the rule give : ask still holds. It warns and says why; a person decides.
 */
export function askGuard(facts: AskFacts, today: LocalDate, playbook: Playbook): GuardAnswer {
  const gate = contactGate(facts)
  if (gate.state === 'blocked') return { ok: false, reason: gate.reason }
  const until = quietUntil(facts.exitOn, playbook)
  if (facts.exitOn !== null && until !== null && isQuietOn(facts.exitOn, today, playbook)) {
    const count = Math.max(0, daysBetween(facts.exitOn, today))
    const quietDays = playbook.quietDaysAfterExit
    return { ok: false, reason: reasonOf('measures.guard.quietTime', { count, quietDays, untilOn: until }) }
  }
  const missing = givesMissing(facts.gives, facts.asks, playbook)
  if (missing === 0) return { ok: true }
  const { ratio, months } = playbook.giveAsk
  return {
    ok: false,
    reason: reasonOf('measures.guard.giveFirst', {
      count: missing,
      gives: facts.gives,
      asks: facts.asks,
      ratio,
      months
    })
  }
}
