import type { LocalDate } from '@shared/types/time'
import type { FactorKey, ModifierKey, Playbook } from '../playbook'
import type { Reason } from '../reason'
import type { FactorInput } from './facts'

/** What an evaluation needs besides the facts. */
export type ScoreContext = { today: LocalDate; playbook: Playbook }

/** Who can answer the question that would make an unknown known. */
export type AskedOf = 'alumnus' | 'colleague' | 'records'

type Definition = {
  /** The only facts it may look at; a test holds it to that. */
  reads: readonly (keyof FactorInput)[]
  /** Where the evidence comes from; the evidence in words stands in `readiness.factor` or `readiness.modifier`. */
  source: string
  askedOf: AskedOf
  /** The reason in words, for a known and an unknown fact alike. Only called to explain. */
  reason: (facts: FactorInput, context: ScoreContext) => Reason
  /** The day of the fact, where it has one. */
  factOn: (facts: FactorInput) => LocalDate | null
}

/** One row of the table of factors. */
export type Factor<K extends FactorKey = FactorKey> = Definition & {
  key: K
  /** Part of the factor's weight that is earned, 0 to 1; null while unknown. */
  fraction: (facts: FactorInput, context: ScoreContext) => number | null
}

/** Added after the factors, and shown as such. */
export type Modifier = Definition & {
  key: ModifierKey
  /** +1 raises, −1 lowers the score by the Playbook's size. */
  sign: 1 | -1
  /** Whether it applies; null while unknown. */
  applies: (facts: FactorInput, context: ScoreContext) => boolean | null
}
