import type { LocalDate } from '@shared/types/time'
import type { CadenceState, Tier } from '@shared/types/vocabulary'
import { addDays, addMonths, daysBetween } from '../calendar'
import type { Playbook } from '../playbook'

/** What decides a person's cadence; dates by the local date of the touchpoint or step. */
export type CadenceFacts = {
  /** null: the tier for new alumni. */
  tier: Tier | null
  exitOn: LocalDate | null
  /** The last *touch* (see `isTouch`); null = never contacted. */
  lastTouchOn: LocalDate | null
  /** The earliest open next step, overdue or not; null = nothing planned. */
  nextStepOn: LocalDate | null
}

/** Months between touches for a tier. */
export function cadenceMonths(tier: Tier | null, playbook: Playbook): number {
  return playbook.tiers[tier ?? playbook.newAlumniTier]
}

/**
 * The day on which the next touch is due: last touch + cadence; for somebody never contacted the first check-in after
 * the exit (or the cadence, where the Playbook has no check-ins). null when neither touch nor exit is known.
 */
export function dueOn(facts: Omit<CadenceFacts, 'nextStepOn'>, playbook: Playbook): LocalDate | null {
  const months = cadenceMonths(facts.tier, playbook)
  if (facts.lastTouchOn !== null) return addMonths(facts.lastTouchOn, months)
  return facts.exitOn === null ? null : addMonths(facts.exitOn, playbook.checkInMonths[0] ?? months)
}

/**
 * *never* (a group of its own), *kept* (up to and on the due day), *planned* (past it with an open next step) or
 * *silent* (past it with nothing planned).
 */
export function cadenceStateOn(facts: CadenceFacts, date: LocalDate, playbook: Playbook): CadenceState {
  if (facts.lastTouchOn === null) return 'never'
  const due = dueOn(facts, playbook)
  if (due === null || date <= due) return 'kept'
  return facts.nextStepOn === null ? 'silent' : 'planned'
}

/** The last day of the quiet time after an exit, in which nothing is asked; null when the exit day is unknown. */
export function quietUntil(exitOn: LocalDate | null, playbook: Playbook): LocalDate | null {
  return exitOn === null ? null : addDays(exitOn, playbook.quietDaysAfterExit - 1)
}

export function isQuietOn(exitOn: LocalDate | null, date: LocalDate, playbook: Playbook): boolean {
  const until = quietUntil(exitOn, playbook)
  return until !== null && date <= until
}

/** A check-in counts as done by a touch up to this many days before it, and stays open this long after it. */
const CHECK_IN_EARLY_DAYS = 21
const CHECK_IN_OPEN_DAYS = 45

/** The check-in (months after the exit, and its day) that is open on a date, or null. */
export type CheckIn = { months: number; on: LocalDate }

export function openCheckIn(
  exitOn: LocalDate | null,
  lastTouchOn: LocalDate | null,
  date: LocalDate,
  playbook: Playbook
): CheckIn | null {
  if (exitOn === null) return null
  for (const months of playbook.checkInMonths.toReversed()) {
    const on = addMonths(exitOn, months)
    if (on > date) continue
    const isOver = daysBetween(on, date) > CHECK_IN_OPEN_DAYS
    const isDone = lastTouchOn !== null && daysBetween(lastTouchOn, on) <= CHECK_IN_EARLY_DAYS
    return isOver || isDone ? null : { months, on }
  }
  return null
}
