import type { Id, LocalDate } from '@shared/types/time'
import type { TouchIntent } from '@shared/types/vocabulary'
import { daysBetween } from '../calendar'
import { cadenceMonths, cadenceStateOn, dueOn, isQuietOn, openCheckIn } from '../cadence'
import { mayContact } from '../gates'
import { askGuard, givesMissing } from '../guard'
import { intentReviewOn, isIntentStale } from '../horizon'
import { SUGGESTED_ACTIONS, type Playbook, type SuggestedAction } from '../playbook'
import { reasonOf, type Reason } from '../reason'
import type { TodayCandidate, TodaySuggestion } from './candidate'

type Context = { today: LocalDate; playbook: Playbook }
/** `urgency` 0 to 9 orders people with the same action. */
type Proposal = { reason: Reason; urgency: number; touchIntent: TouchIntent; aboutId?: Id }
type Rule = (candidate: TodayCandidate, context: Context) => Proposal | null

const SIGNAL_FRESH_DAYS = 30
const MOST_URGENT = 9

const urgencyOf = (amount: number): number => Math.max(0, Math.min(MOST_URGENT, Math.floor(amount)))
const say = (path: string, params?: Reason['params']): Reason => reasonOf(`measures.today.${path}`, params)

/** Days past the day on which the next touch was due; 0 or less when it is not past. */
function daysPastDue(candidate: TodayCandidate, { today, playbook }: Context): number {
  const due = dueOn(candidate, playbook)
  return due === null ? 0 : daysBetween(due, today)
}

function dueStep(candidate: TodayCandidate, { today, playbook }: Context): Proposal | null {
  const step = candidate.nextStep
  if (step === null || step.dueOn > today) return null
  if (step.isAsk && !askGuard(candidate, today, playbook).ok) return null
  const { what, dueOn: plannedOn } = step
  const reason = plannedOn === today ? say('due_step.today', { what }) : say('due_step.overdue', { what, plannedOn })
  const urgency = urgencyOf(daysBetween(plannedOn, today))
  return { reason, urgency, touchIntent: step.isAsk ? 'ask' : 'listen', aboutId: step.id }
}

function tellOpening(candidate: TodayCandidate, { today, playbook }: Context): Proposal | null {
  const { opening, intent } = candidate
  if (candidate.horizon !== 'short' || opening === null) return null
  const params = { opening: opening.title }
  const isFresh = intent !== null && !isIntentStale(intent, today, playbook)
  const isReturning = isFresh && (intent.value === 'ready_now' || intent.value === 'within_year')
  const reason = isReturning
    ? say(`tell_opening.${intent.value}`, { ...params, saidOn: intent.on })
    : say('tell_opening.inStage', params)
  return { reason, urgency: isFresh && intent.value === 'ready_now' ? 9 : 5, touchIntent: 'give', aboutId: opening.id }
}

function checkIn(candidate: TodayCandidate, { today, playbook }: Context): Proposal | null {
  const open = openCheckIn(candidate.exitOn, candidate.lastTouchOn, today, playbook)
  if (open === null) return null
  const urgency = urgencyOf(daysBetween(open.on, today) / 5)
  return { reason: say('check_in', { count: open.months }), urgency, touchIntent: 'listen' }
}

function congratulate(candidate: TodayCandidate, { today }: Context): Proposal | null {
  const { signal, lastTouchOn } = candidate
  if (signal === null || signal.on > today || daysBetween(signal.on, today) > SIGNAL_FRESH_DAYS) return null
  if (lastTouchOn !== null && lastTouchOn >= signal.on) return null
  return { reason: say(`congratulate.${signal.kind}`, { heardOn: signal.on }), urgency: 5, touchIntent: 'give' }
}

function reviewIntent(candidate: TodayCandidate, { today, playbook }: Context): Proposal | null {
  const { intent } = candidate
  if (intent === null || intent.value === 'unknown') return null
  const reviewOn = intentReviewOn(intent, playbook)
  if (reviewOn > today) return null
  const isStale = isIntentStale(intent, today, playbook)
  const reason = say(`review_intent.${isStale ? 'stale' : 'due'}`, { saidOn: intent.on, reviewOn })
  return { reason, urgency: urgencyOf(daysBetween(reviewOn, today) / 10), touchIntent: 'listen' }
}

function sendNews(candidate: TodayCandidate, context: Context): Proposal | null {
  const { horizon, lastTouchOn, inspiredOn, nextStep, news } = candidate
  const { today, playbook } = context
  if (horizon !== 'long' || lastTouchOn === null || nextStep !== null) return null
  const isRecent = inspiredOn !== null && daysBetween(inspiredOn, today) <= playbook.windows.inspiredDays
  if (isRecent) return null
  const count = daysPastDue(candidate, context)
  const urgency = urgencyOf(count / 10)
  const aboutId = news?.id
  if (news !== null)
    return { reason: say('send_news.titled', { title: news.title }), urgency, touchIntent: 'give', aboutId }
  if (count > 0 && givesMissing(candidate.gives, candidate.asks, playbook) > 0) {
    const months = cadenceMonths(candidate.tier, playbook)
    return { reason: say('send_news.giveNext', { count, months }), urgency, touchIntent: 'give' }
  }
  const reason = inspiredOn === null ? say('send_news.never') : say('send_news.overdue', { inspiredOn })
  return { reason, urgency, touchIntent: 'give' }
}

function reconnect(candidate: TodayCandidate, context: Context): Proposal | null {
  const { today, playbook } = context
  const nextStepOn = candidate.nextStep?.dueOn ?? null
  if (cadenceStateOn({ ...candidate, nextStepOn }, today, playbook) !== 'silent') return null
  const count = daysPastDue(candidate, context)
  const reason = say('reconnect', { count, months: cadenceMonths(candidate.tier, playbook) })
  return { reason, urgency: urgencyOf(count / 10), touchIntent: 'listen' }
}

function firstContact(candidate: TodayCandidate, { today }: Context): Proposal | null {
  const { lastTouchOn, nextStep, exitOn } = candidate
  if (lastTouchOn !== null || nextStep !== null) return null
  if (exitOn === null) return { reason: say('first_contact.exitUnknown'), urgency: 0, touchIntent: 'listen' }
  if (exitOn > today) return null
  const yearsSince = daysBetween(exitOn, today) / 365
  return { reason: say('first_contact.since', { exitOn }), urgency: urgencyOf(9 - yearsSince), touchIntent: 'listen' }
}

function askConsent(candidate: TodayCandidate, { today, playbook }: Context): Proposal | null {
  const { consentContact, lastTouchOn, exitOn } = candidate
  const isOpen = consentContact === 'expired' || (consentContact === 'unasked' && lastTouchOn !== null)
  if (!isOpen || isQuietOn(exitOn, today, playbook)) return null
  return {
    reason: say(`ask_consent.${consentContact}`),
    urgency: consentContact === 'expired' ? 5 : 0,
    touchIntent: 'listen'
  }
}

const RULES: Record<SuggestedAction, Rule> = {
  due_step: dueStep,
  tell_opening: tellOpening,
  check_in: checkIn,
  congratulate,
  review_intent: reviewIntent,
  send_news: sendNews,
  reconnect,
  first_contact: firstContact,
  ask_consent: askConsent
}

/** Whether only a dated step may be suggested: just touched, or put off for today. */
function isResting(candidate: TodayCandidate, { today, playbook }: Context): boolean {
  if (candidate.dismissed.length > 0) return true
  return candidate.lastTouchOn !== null && daysBetween(candidate.lastTouchOn, today) < playbook.today.restDays
}

/**
 * The one action suggested for a person today, or null. The actions are tried in the order of SUGGESTED_ACTIONS.
 * Nobody who may not be contacted, and no ask that the guard forbids, is ever suggested.
 */
export function suggestFor(candidate: TodayCandidate, today: LocalDate, playbook: Playbook): TodaySuggestion | null {
  if (candidate.horizon === 'none' || !mayContact(candidate)) return null
  const context = { today, playbook }
  const actions: readonly SuggestedAction[] = isResting(candidate, context) ? ['due_step'] : SUGGESTED_ACTIONS
  for (const kind of actions) {
    if (candidate.dismissed.includes(kind)) continue
    const proposal = RULES[kind](candidate, context)
    if (proposal === null) continue
    const rank = SUGGESTED_ACTIONS.length - SUGGESTED_ACTIONS.indexOf(kind)
    return {
      personId: candidate.personId,
      horizon: candidate.horizon,
      kind,
      touchIntent: proposal.touchIntent,
      reason: proposal.reason,
      minutes: playbook.today.minutes[kind],
      priority: rank * (MOST_URGENT + 1) + proposal.urgency,
      aboutId: proposal.aboutId ?? null
    }
  }
  return null
}
