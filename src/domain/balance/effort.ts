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
/** Person-days of one day. */
export type EffortDay = EffortSplit & { on: LocalDate }

/** Person-days: one person touched on one day is one, whatever the number of touchpoints; no horizon, no effort. */
export function dailyEffort(touches: readonly EffortTouch[]): EffortDay[] {
  const days = new Map<LocalDate, EffortDay>()
  const seen = new Set<string>()
  for (const { horizon, on, personId } of touches) {
    const personDay = `${on} ${personId}`
    if (horizon === 'none' || seen.has(personDay)) continue
    seen.add(personDay)
    const day = days.get(on) ?? { on, short: 0, long: 0 }
    day[horizon] += 1
    days.set(on, day)
  }
  return [...days.values()]
}

/** The effort of a period, its first and last day included. */
export function effortBetween(days: readonly EffortDay[], from: LocalDate, to: LocalDate): EffortSplit {
  const split = { short: 0, long: 0 }
  for (const day of days) {
    if (day.on < from || day.on > to) continue
    split.short += day.short
    split.long += day.long
  }
  return split
}

/** Effort by week (Monday first) from the week of `from` to that of `to`, weeks without effort included. */
export function weeklyEffort(days: readonly EffortDay[], from: LocalDate, to: LocalDate): EffortWeek[] {
  const weeks: EffortWeek[] = []
  for (let weekOn = weekStart(from); weekOn <= to; weekOn = addDays(weekOn, 7)) {
    const first = weekOn < from ? from : weekOn
    const last = addDays(weekOn, 6)
    weeks.push({ weekOn, ...effortBetween(days, first, last > to ? to : last) })
  }
  return weeks
}
