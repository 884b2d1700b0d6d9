import type { Id, LocalDate } from '@shared/types/time'
import type { Horizon } from '@shared/types/vocabulary'
import { addDays, weekStart } from '../calendar'
import type { Playbook } from '../playbook'
import { reasonOf, type Reason } from '../reason'
import { figure, type Figure } from './figure'

/** Person-days of effort on each horizon. */
export type EffortSplit = { short: number; long: number }
export type Band = Playbook['targetBandShort']

/** The horizon that is short of attention; `even` within the band, `none` without effort. */
export type EffortLean = 'shortNeglected' | 'longNeglected' | 'even' | 'none'

/** Share of effort on the short horizon. */
export function effortShare(split: EffortSplit): Figure {
  return figure(split.short, split.short + split.long)
}

/** Against the band, its edges included. */
export function effortLean(split: EffortSplit, band: Band): EffortLean {
  const { value } = effortShare(split)
  if (value === null) return 'none'
  if (value < band.from) return 'shortNeglected'
  return value > band.to ? 'longNeglected' : 'even'
}

/** One sentence that says how the effort stands. Shares as whole percent. */
export function effortSentence(split: EffortSplit, band: Band): Reason {
  const { value, denominator } = effortShare(split)
  const key = `measures.effort.${effortLean(split, band)}`
  if (value === null) return reasonOf(key)
  const shortPercent = Math.round(value * 100)
  return reasonOf(key, { shortPercent, longPercent: 100 - shortPercent, personDays: denominator })
}

/** An effort touchpoint (see `isEffort`) with the person's horizon on that local date. */
export type EffortTouch = { personId: Id; on: LocalDate; horizon: Horizon }
export type EffortWeek = EffortSplit & { weekOn: LocalDate }

/**
 * Effort by week (Monday first) from the week of `from` to that of `to`, weeks without effort included. One person
 * touched on one day is one, whatever the number of touchpoints; people of no horizon are left out.
 */
export function weeklyEffort(touches: readonly EffortTouch[], from: LocalDate, to: LocalDate): EffortWeek[] {
  const weeks = new Map<LocalDate, EffortWeek>()
  const last = weekStart(to)
  for (let week = weekStart(from); week <= last; week = addDays(week, 7)) {
    weeks.set(week, { weekOn: week, short: 0, long: 0 })
  }
  const seen = new Set<string>()
  for (const touch of touches) {
    if (touch.horizon === 'none' || touch.on < from || touch.on > to) continue
    const personDay = `${touch.on} ${touch.personId}`
    if (seen.has(personDay)) continue
    seen.add(personDay)
    const week = weeks.get(weekStart(touch.on))
    if (week !== undefined) week[touch.horizon] += 1
  }
  return [...weeks.values()]
}
