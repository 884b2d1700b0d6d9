import type { Id, LocalDate } from '@shared/types/time'
import type { Horizon, Tier, TouchIntent } from '@shared/types/vocabulary'
import type { ContactFacts } from '../gates'
import type { StatedIntent } from '../horizon'
import type { SuggestedAction } from '../playbook'
import type { Reason } from '../reason'

/** Something learnt from outside that is worth a word. */
export const SIGNAL_KINDS = ['job_change', 'promotion', 'anniversary'] as const
export type SignalKind = (typeof SIGNAL_KINDS)[number]

/** What Today looks at in one person, as effective today. */
export type TodayCandidate = ContactFacts & {
  personId: Id
  horizon: Horizon
  exitOn: LocalDate | null
  tier: Tier | null
  /** Last touch, see `isTouch`. */
  lastTouchOn: LocalDate | null
  /** Last giving content received, see `isInspired`. */
  inspiredOn: LocalDate | null
  /** The earliest open next step; `isAsk` when doing it means asking something of the person. */
  nextStep: { id: Id; dueOn: LocalDate; what: string; isAsk: boolean } | null
  intent: StatedIntent | null
  /** Gives and asks of the Playbook's period, see `askGuard`. */
  gives: number
  asks: number
  returnScore: number | null
  /** The best open opening for the person of which they were not told. */
  opening: { id: Id; title: string } | null
  /** The best company change for the person that was not sent. */
  news: { id: Id; title: string } | null
  signal: { kind: SignalKind; on: LocalDate } | null
  /** Suggestions put off or skipped for today. The person then rests, but for a dated step not put off itself. */
  dismissed: readonly SuggestedAction[]
}

/** One suggestion: at most one a person. */
export type TodaySuggestion = {
  personId: Id
  horizon: Horizon
  kind: SuggestedAction
  /** The intent with which the touchpoint would be logged. */
  touchIntent: TouchIntent
  reason: Reason
  minutes: number
  /** Higher comes first; only good for ordering. */
  priority: number
  /** The next step, opening or company change it is about. */
  aboutId: Id | null
}
