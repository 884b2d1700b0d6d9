import type { LocalDate } from '@shared/types/time'
import type { Intent } from '@shared/types/vocabulary'
import { addDays, addMonths, dayNumber } from '../calendar'
import type { Playbook } from '../playbook'

/** A stated intent: told on `on`, to be asked again on `reviewOn` (null = after the Playbook's months). */
export type StatedIntent = { value: Intent; on: LocalDate; reviewOn: LocalDate | null }

/** The day on which an intent is to be asked again. */
export function intentReviewOn(intent: StatedIntent, playbook: Playbook): LocalDate {
  return intent.reviewOn ?? addMonths(intent.on, playbook.intentReviewMonths[intent.value])
}

/** The last day on which a stated intent counts; after it, it is stale (kpis: review date + 90 days). */
export function intentUntil(intent: StatedIntent, playbook: Playbook): LocalDate {
  return addDays(intentReviewOn(intent, playbook), playbook.intentGraceDays)
}

/** True once an intent is too old to count; it is then treated as unknown. */
export function isIntentStale(intent: StatedIntent, date: LocalDate, playbook: Playbook): boolean {
  return dayNumber(date) > dayNumber(intentReviewOn(intent, playbook)) + playbook.intentGraceDays
}
