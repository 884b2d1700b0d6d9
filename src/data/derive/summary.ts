import { dueOn } from '@domain/cadence'
import { yearOf } from '@domain/calendar'
import { consentRowOn } from '@domain/gates'
import { intentReviewOn, intentUntil, shortUntil } from '@domain/horizon'
import { sortKeyEn, sortKeyJa } from '@domain/names'
import type { Playbook } from '@domain/playbook'
import { scoreNumbers } from '@domain/readiness'
import type { LocalDate } from '@shared/types/time'
import { contactFacts, currentIntent, currentStage, isInActiveStage } from './facts'
import { factorInputOf } from './factorInput'
import { effectiveOn, isEmployed, lastEndedStint, type PersonRecord } from './records'

/** The columns of alumni_summary that {@link summaryOf} fills, in its order. */
export const summaryColumns = [
  'stint_id',
  'exit_id',
  'sort_ja',
  'sort_en',
  'may_contact',
  'do_not_contact',
  'consent_contact',
  'consent_handover',
  'consent_expires_on',
  'eligibility',
  'intent',
  'intent_on',
  'intent_review_on',
  'intent_until',
  'short_until',
  'hiring_stage',
  'hiring_stage_on',
  'nurture_stage',
  'nurture_stage_on',
  'owner_id',
  'tier',
  'department',
  'exit_on',
  'exit_year',
  'exit_kind',
  'last_touch_on',
  'last_contact_on',
  'touch_count',
  'due_on',
  'next_step_on',
  'informed_on',
  'inspired_on',
  'gives',
  'asks',
  'return_score',
  'return_low',
  'return_high',
  'value_score',
  'value_low',
  'value_high',
  'scored_on',
  'playbook_version'
] as const

export type SummaryValues = (string | number | null)[]

/** The derived row of one person on a day; null for whoever is no alumnus (deleted, or employed here now). */
export function summaryOf(
  record: PersonRecord,
  today: LocalDate,
  playbook: { version: number; body: Playbook }
): SummaryValues | null {
  if (record.isDeleted || isEmployed(record.stints)) return null
  const rules = playbook.body
  const stint = lastEndedStint(record.stints)
  const contact = contactFacts(record, today)
  const intent = currentIntent(record, today)
  const hiring = currentStage(record, 'hiring', today)
  const nurture = currentStage(record, 'nurture', today)
  const tier = effectiveOn(record.tiers, today)?.tier ?? rules.newAlumniTier
  const exitOn = stint?.endOn ?? null
  const { lastTouchOn } = record.touch
  const scores = scoreNumbers(factorInputOf(record, today), today, rules)
  return [
    stint?.id ?? null,
    stint?.exit?.id ?? null,
    sortKeyJa(record.name),
    sortKeyEn(record.name),
    contact.mayContact ? 1 : 0,
    contact.isDoNotContact ? 1 : 0,
    contact.consentContact,
    contact.consentHandover,
    consentRowOn(record.consents, 'contact', today)?.expiresOn ?? null,
    stint?.exit?.eligibility ?? null,
    intent?.value ?? 'unknown',
    intent?.on ?? null,
    intent ? intentReviewOn(intent, rules) : null,
    intent ? intentUntil(intent, rules) : null,
    shortUntil(
      { mayContact: contact.mayContact, intent, isInActiveHiringStage: isInActiveStage(record, today, rules) },
      rules
    ),
    hiring?.stage ?? null,
    hiring?.on ?? null,
    nurture?.stage ?? null,
    nurture?.on ?? null,
    effectiveOn(record.owners, today)?.memberId ?? null,
    tier,
    stint?.department ?? '',
    exitOn,
    exitOn === null ? null : yearOf(exitOn),
    stint?.exit?.kind ?? null,
    lastTouchOn,
    record.touch.lastContactOn,
    record.touch.touches,
    dueOn({ tier, exitOn, lastTouchOn }, rules),
    record.nextStepOn,
    record.touch.informedOn,
    record.touch.inspiredOn,
    record.touch.gives,
    record.touch.asks,
    scores.return.score,
    scores.return.low,
    scores.return.high,
    scores.value.score,
    scores.value.low,
    scores.value.high,
    today,
    playbook.version
  ]
}
