import type { LocalDate } from '@shared/types/time'
import type { TodayMinutes } from '@shared/types/vocabulary'
import { effortLean, effortSentence, type Band, type EffortLean, type EffortSplit } from '../balance'
import type { Playbook } from '../playbook'
import { reasonOf, type Reason } from '../reason'
import type { TodayCandidate, TodaySuggestion } from './candidate'
import { suggestFor } from './rules'

export { TODAY_MINUTES, type TodayMinutes } from '@shared/types/vocabulary'

export type TodayOptions = {
  minutes: TodayMinutes
  /** Person-days of effort so far this week. */
  effortSplit: EffortSplit
  playbook: Playbook
  today: LocalDate
}

export type TodayPlan = {
  picks: TodaySuggestion[]
  /** Sum of the picks' minutes, at most the minutes asked for. */
  minutes: number
  /** How the week stands. */
  effort: Reason
  /** Why these people. */
  choice: Reason
}

/** The share of short-horizon people wanted today: the band's far edge makes up for a week that leans. */
function wantedShortShare(lean: EffortLean, band: Band): number {
  if (lean === 'longNeglected') return band.from
  return lean === 'shortNeglected' ? band.to : (band.from + band.to) / 2
}

type Scored = { suggestion: TodaySuggestion; score: number }

/** Most urgent first, then the likelier to return, then by id: the same people give the same day. */
function inOrder(a: Scored, b: Scored): number {
  const byWeight = b.suggestion.priority - a.suggestion.priority || b.score - a.score
  return byWeight || (a.suggestion.personId < b.suggestion.personId ? -1 : 1)
}

function queuesOf(candidates: readonly TodayCandidate[], options: TodayOptions) {
  const scored: Scored[] = []
  for (const candidate of candidates) {
    const suggestion = suggestFor(candidate, options.today, options.playbook)
    if (suggestion !== null) scored.push({ suggestion, score: candidate.returnScore ?? -1 })
  }
  const suggestions = scored.sort(inOrder).map(one => one.suggestion)
  return {
    short: suggestions.filter(one => one.horizon === 'short'),
    long: suggestions.filter(one => one.horizon === 'long')
  }
}

/** Takes the first suggestion that fits into the minutes left. */
function takeFitting(queue: TodaySuggestion[], left: MinutesLeft): TodaySuggestion | undefined {
  const at = queue.findIndex(one => one.minutes <= (one.kind === 'due_step' ? left.forSteps : left.forAll))
  return at < 0 ? undefined : queue.splice(at, 1)[0]
}

type MinutesLeft = { forAll: number; forSteps: number }

function choiceSentence(picks: readonly TodaySuggestion[], lean: EffortLean): Reason {
  const count = picks.length
  const short = picks.filter(pick => pick.horizon === 'short').length
  const long = count - short
  if (count === 0) return reasonOf('measures.today.choice.nobody')
  if (lean === 'longNeglected' && long > 0) return reasonOf('measures.today.choice.moreLong', { count, part: long })
  if (lean === 'shortNeglected' && short > 0) return reasonOf('measures.today.choice.moreShort', { count, part: short })
  return reasonOf('measures.today.choice.mixed', { count, short, long })
}

/** Share of the time for dated steps, as long as somebody else waits: an agenda that overflows leaves room for them. */
const STEPS_SHARE = 0.5

/**
 * Whom to contact today: one action a person, both horizons mixed towards the Playbook's band (towards the neglected
 * one when the week leans), within the minutes. The order is the order to work in; the same input gives the same day.
 */
export function pickToday(candidates: readonly TodayCandidate[], options: TodayOptions): TodayPlan {
  const band = options.playbook.targetBandShort
  const lean = effortLean(options.effortSplit, band)
  const share = wantedShortShare(lean, band)
  const queues = queuesOf(candidates, options)
  const picks: TodaySuggestion[] = []
  let minutes = 0
  let stepMinutes = 0
  let short = 0
  for (;;) {
    const forAll = options.minutes - minutes
    const forSteps = Math.min(forAll, options.minutes * STEPS_SHARE - stepMinutes)
    const wantsShort = short < share * (picks.length + 1)
    const [first, second] = wantsShort ? [queues.short, queues.long] : [queues.long, queues.short]
    const take = (left: MinutesLeft) => takeFitting(first, left) ?? takeFitting(second, left)
    const pick = take({ forAll, forSteps }) ?? take({ forAll, forSteps: forAll })
    if (pick === undefined) break
    picks.push(pick)
    minutes += pick.minutes
    if (pick.kind === 'due_step') stepMinutes += pick.minutes
    if (pick.horizon === 'short') short += 1
  }
  return { picks, minutes, effort: effortSentence(options.effortSplit, band), choice: choiceSentence(picks, lean) }
}
