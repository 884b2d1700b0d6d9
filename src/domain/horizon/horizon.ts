import type { LocalDate } from '@shared/types/time'
import type { Horizon } from '@shared/types/vocabulary'
import { END_OF_TIME } from '../calendar'
import type { Playbook } from '../playbook'
import { intentUntil, type StatedIntent } from './intent'

/** What decides a person's horizon, as effective on the day asked about. */
export type HorizonFacts = {
  mayContact: boolean
  intent: StatedIntent | null
  /** In a stage from reconnected to offered; see `isActiveHiringStage`. */
  isInActiveHiringStage: boolean
}

/**
 * The last day on which a person counts as short horizon if nothing changes: {@link END_OF_TIME} in an active hiring
 * stage, '' when not short at all. Compares as text with any date, so a list can be asked `short_until >= today`.
 */
export function shortUntil(facts: HorizonFacts, playbook: Playbook): LocalDate | '' {
  if (!facts.mayContact) return ''
  if (facts.isInActiveHiringStage) return END_OF_TIME
  const { intent } = facts
  if (intent === null) return ''
  return intent.value === 'ready_now' || intent.value === 'within_year' ? intentUntil(intent, playbook) : ''
}

/** Short, long, or none (may not be contacted), by the exact rules of the Balance measures. */
export function horizonOn(facts: HorizonFacts, date: LocalDate, playbook: Playbook): Horizon {
  if (!facts.mayContact) return 'none'
  return date <= shortUntil(facts, playbook) ? 'short' : 'long'
}
