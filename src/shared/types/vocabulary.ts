/**
 * The coded vocabulary of the product. Each list is the one place where its codes stand; labels are in
 * `src/shared/i18n` under `vocabulary.<list>.<code>`, the database stores the codes as text.
 */

/** Stated intent to return (復帰意向). */
export const INTENTS = ['ready_now', 'within_year', 'someday', 'not_considering', 'unknown'] as const
export type Intent = (typeof INTENTS)[number]

/** The two horizons; `none` is for people who may not be contacted or are employed here. */
export const HORIZONS = ['short', 'long', 'none'] as const
export type Horizon = (typeof HORIZONS)[number]

export const TRACKS = ['hiring', 'nurture'] as const
export type Track = (typeof TRACKS)[number]

export const HIRING_STAGES = [
  'identified',
  'reconnected',
  'interested',
  'shortlisted',
  'handed_over',
  'interviewing',
  'offered',
  'rehired',
  'closed'
] as const
export type HiringStage = (typeof HIRING_STAGES)[number]

/** Stages of the hiring track that put a person on the short horizon (kpis: reconnected to offered). */
export const ACTIVE_HIRING_STAGES = [
  'reconnected',
  'interested',
  'shortlisted',
  'handed_over',
  'interviewing',
  'offered'
] as const satisfies readonly HiringStage[]

export const NURTURE_STAGES = ['invited', 'connected', 'engaged', 'advocate', 'dormant'] as const
export type NurtureStage = (typeof NURTURE_STAGES)[number]
export type Stage = HiringStage | NurtureStage

export const TIERS = ['A', 'B', 'C', 'D'] as const
export type Tier = (typeof TIERS)[number]

export const CHANNELS = ['email', 'call', 'chat', 'meeting', 'event', 'letter', 'social'] as const
export type Channel = (typeof CHANNELS)[number]

export const DIRECTIONS = ['out', 'in', 'both'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** What a touchpoint was for: give (届ける), listen (聴く), ask (頼む). */
export const TOUCH_INTENTS = ['give', 'listen', 'ask'] as const
export type TouchIntent = (typeof TOUCH_INTENTS)[number]

export const TOPICS = [
  'catch_up',
  'opening',
  'company_change',
  'event',
  'referral',
  'congratulation',
  'practical',
  'other'
] as const
export type Topic = (typeof TOPICS)[number]

export const DEPTHS = ['mass', 'personal', 'conversation'] as const
export type Depth = (typeof DEPTHS)[number]

export const SENTIMENTS = [-2, -1, 0, 1, 2] as const
export type Sentiment = (typeof SENTIMENTS)[number]

export const EXIT_KINDS = ['voluntary', 'mutual', 'redundancy', 'retirement', 'contract_end', 'dismissal'] as const
export type ExitKind = (typeof EXIT_KINDS)[number]

/** Coded exit reasons. `personal` also stands for every reason whose words may not be kept (domain.md). */
export const EXIT_REASONS = [
  'outside_offer',
  'career_change',
  'education',
  'pay',
  'hours',
  'growth',
  'manager',
  'culture',
  'dissatisfied',
  'relocation',
  'personal',
  'performance',
  'conduct',
  'attendance',
  'redundancy',
  'contract_end',
  'retirement',
  'startup',
  'other'
] as const
export type ExitReason = (typeof EXIT_REASONS)[number]

export const ELIGIBILITIES = ['yes', 'conditional', 'no'] as const
export type Eligibility = (typeof ELIGIBILITIES)[number]

/** Performance at exit on one scale, best first; the file's own word is kept beside it. */
export const PERFORMANCES = ['outstanding', 'exceeds', 'meets', 'below', 'poor'] as const
export type Performance = (typeof PERFORMANCES)[number]

export const CAUSE_RESOLVED = ['yes', 'partly', 'no'] as const
export type CauseResolved = (typeof CAUSE_RESOLVED)[number]

export const BARRIERS = ['none', 'told', 'resolved'] as const
export type Barrier = (typeof BARRIERS)[number]

export const CONSENT_PURPOSES = ['contact', 'handover'] as const
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number]

export const CONSENT_STATES = ['unasked', 'given', 'withdrawn', 'expired'] as const
export type ConsentState = (typeof CONSENT_STATES)[number]

export const OPENING_STATUSES = ['open', 'on_hold', 'filled', 'closed'] as const
export type OpeningStatus = (typeof OPENING_STATUSES)[number]

export const SHORTLIST_STATUSES = [
  'proposed',
  'handed_over',
  'interviewing',
  'offered',
  'rehired',
  'declined',
  'rejected'
] as const
export type ShortlistStatus = (typeof SHORTLIST_STATUSES)[number]

export const OUTCOME_KINDS = ['rehire', 'referral', 'client', 'partner', 'advisor', 'speaker', 'mentor'] as const
export type OutcomeKind = (typeof OUTCOME_KINDS)[number]

export const TIE_KINDS = ['manager', 'report', 'peer', 'mentor', 'friend'] as const
export type TieKind = (typeof TIE_KINDS)[number]

export const COMPANY_CHANGE_KINDS = [
  'purpose',
  'culture',
  'workstyle',
  'business',
  'product',
  'people',
  'place',
  'press'
] as const
export type CompanyChangeKind = (typeof COMPANY_CHANGE_KINDS)[number]

export const EMPLOYMENT_TYPES = [
  'permanent',
  'fixed_term',
  'part_time',
  'temporary',
  'intern',
  'executive',
  'other'
] as const
export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number]

export const NEXT_STEP_STATUSES = ['open', 'done', 'skipped'] as const
export type NextStepStatus = (typeof NEXT_STEP_STATUSES)[number]

export const CONTACT_KINDS = ['email', 'phone', 'url'] as const
export type ContactKind = (typeof CONTACT_KINDS)[number]

/** Where a fact came from. */
export const SOURCES = ['told', 'observed', 'import', 'inferred', 'colleague'] as const
export type Source = (typeof SOURCES)[number]

/** Cadence state of one alumnus on a day; *never* is a group of its own, not *silent* (kpis). */
export const CADENCE_STATES = ['kept', 'planned', 'silent', 'never'] as const
export type CadenceState = (typeof CADENCE_STATES)[number]

export const LANGUAGES = ['en', 'ja'] as const
export type Language = (typeof LANGUAGES)[number]

/** What may be suggested for one person, in the order in which it is tried; labels are `measures.action.<code>`. */
export const SUGGESTED_ACTIONS = [
  'due_step',
  'tell_opening',
  'check_in',
  'congratulate',
  'review_intent',
  'send_news',
  'reconnect',
  'first_contact',
  'ask_consent'
] as const
export type SuggestedAction = (typeof SUGGESTED_ACTIONS)[number]

/** The time a colleague may have for Today, in minutes. */
export const TODAY_MINUTES = [15, 30, 60] as const
export type TodayMinutes = (typeof TODAY_MINUTES)[number]
