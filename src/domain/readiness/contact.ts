import type { LocalDate } from '@shared/types/time'
import { isTouch, type TouchCodes } from '../cadence'

/** Touches (see `isTouch`) since the exit: talks, other personal touches, and the day of the last of either. */
export type ContactSummary = { conversations: number; personal: number; lastOn: LocalDate | null }

export type DatedTouch = TouchCodes & { on: LocalDate }

/**
 * Contact from the exit day to `today`. null when no touch is recorded: the absence of a record does not say that
 * nobody was in touch.
 */
export function contactSince(
  touches: readonly DatedTouch[],
  exitOn: LocalDate | null,
  today: LocalDate
): ContactSummary | null {
  const summary: ContactSummary = { conversations: 0, personal: 0, lastOn: null }
  for (const touch of touches) {
    if (!isTouch(touch) || touch.on > today || (exitOn !== null && touch.on < exitOn)) continue
    if (touch.depth === 'conversation') summary.conversations += 1
    else summary.personal += 1
    if (summary.lastOn === null || touch.on > summary.lastOn) summary.lastOn = touch.on
  }
  return summary.lastOn === null ? null : summary
}
