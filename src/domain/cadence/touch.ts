import type { Depth, Direction, Topic, TouchIntent } from '@shared/types/vocabulary'

/** The coded part of a touchpoint, all that the measures look at. */
export type TouchCodes = { direction: Direction; intent: TouchIntent; topic: Topic; depth: Depth }

/**
 * *Outbound* and *two-way* are two things in the definitions (facts/kpis): a two-way touchpoint counts as a touch, and
 * only one that went out from us counts as effort, give, ask, informed or inspired.
 */
function isOutbound(touch: TouchCodes): boolean {
  return touch.direction === 'out'
}

/** Touched (cadence, gone silent, active): inbound or two-way, or personal outbound. */
export function isTouch(touch: TouchCodes): boolean {
  return !isOutbound(touch) || touch.depth !== 'mass'
}

/** Effort: outbound and personal. Mass mail never counts. One person on one day is one, see `weeklyEffort`. */
export function isEffort(touch: TouchCodes): boolean {
  return isOutbound(touch) && touch.depth !== 'mass'
}

/** A give of give : ask: outbound, personal. */
export function isGive(touch: TouchCodes): boolean {
  return isOutbound(touch) && touch.intent === 'give' && touch.depth !== 'mass'
}

/** An ask of give : ask: outbound, mass mail too. */
export function isAsk(touch: TouchCodes): boolean {
  return isOutbound(touch) && touch.intent === 'ask'
}

/** Received opening information; mass mail too. */
export function isInformed(touch: TouchCodes): boolean {
  return isOutbound(touch) && touch.intent === 'give' && touch.topic === 'opening'
}

/** Received company change or other giving content; mass mail too. Openings are not it. */
export function isInspired(touch: TouchCodes): boolean {
  return isOutbound(touch) && touch.intent === 'give' && touch.topic !== 'opening'
}
