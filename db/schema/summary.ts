import { isNotNull } from 'drizzle-orm'
import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { date, flag, id } from './columns'

/**
 * Derived, one narrow row an alumnus: all that the list filters and sorts by. Kept in the transaction that changes
 * the facts, recomputed and compared by `okaeri verify`. Never logged, never undone: it follows the facts.
 */
export const alumniSummary = sqliteTable(
  'alumni_summary',
  {
    /** Stable row number: the key of the search index. */
    n: integer('n').primaryKey(),
    personId: text('person_id').notNull().unique(),
    stintId: text('stint_id'),
    exitId: text('exit_id'),
    sortJa: text('sort_ja').notNull(),
    sortEn: text('sort_en').notNull(),
    mayContact: flag('may_contact'),
    doNotContact: flag('do_not_contact'),
    /** State of consent for contact and for a hand-over, and when the latter ends. */
    consentContact: text('consent_contact').notNull(),
    consentHandover: text('consent_handover').notNull(),
    consentExpiresOn: date('consent_expires_on'),
    eligibility: text('eligibility'),
    intent: text('intent').notNull(),
    intentOn: date('intent_on'),
    intentReviewOn: date('intent_review_on'),
    /** The last day on which the stated intent counts; after it, it is stale. */
    intentUntil: date('intent_until'),
    /** The last day of the short horizon if nothing changes; '' when on the long one. */
    shortUntil: date('short_until').notNull(),
    hiringStage: text('hiring_stage'),
    hiringStageOn: date('hiring_stage_on'),
    nurtureStage: text('nurture_stage'),
    nurtureStageOn: date('nurture_stage_on'),
    ownerId: text('owner_id'),
    tier: text('tier').notNull(),
    department: text('department').notNull(),
    exitOn: date('exit_on'),
    exitYear: integer('exit_year'),
    exitKind: text('exit_kind'),
    lastTouchOn: date('last_touch_on'),
    /** Any touchpoint, mass mail too. */
    lastContactOn: date('last_contact_on'),
    touchCount: integer('touch_count').notNull(),
    /** The day on which the cadence asks for the next touch. */
    dueOn: date('due_on'),
    /** The earliest open next step. */
    nextStepOn: date('next_step_on'),
    informedOn: date('informed_on'),
    inspiredOn: date('inspired_on'),
    /** Outbound personal gives and outbound asks of the Playbook's period up to `scored_on` (give : ask). */
    gives: integer('gives').notNull(),
    asks: integer('asks').notNull(),
    returnScore: real('return_score'),
    returnLow: real('return_low').notNull(),
    returnHigh: real('return_high').notNull(),
    valueScore: real('value_score'),
    valueLow: real('value_low').notNull(),
    valueHigh: real('value_high').notNull(),
    /** The day for which the scores hold, and the Playbook that weighed them. */
    scoredOn: date('scored_on').notNull(),
    playbookVersion: integer('playbook_version').notNull()
  },
  table => [
    index('alumni_summary_ja').on(table.sortJa, table.n),
    index('alumni_summary_en').on(table.sortEn, table.n),
    index('alumni_summary_return').on(table.returnScore, table.n),
    index('alumni_summary_value').on(table.valueScore, table.n),
    index('alumni_summary_exit').on(table.exitOn, table.n),
    index('alumni_summary_touch').on(table.lastTouchOn, table.n),
    index('alumni_summary_step').on(table.nextStepOn, table.n),
    // Counts who has gone silent without reading the rows.
    index('alumni_summary_due').on(table.dueOn, table.n, table.lastTouchOn, table.nextStepOn, table.mayContact),
    index('alumni_summary_department').on(table.department, table.n),
    // The Balance counts from this index alone.
    index('alumni_summary_short').on(
      table.shortUntil,
      table.n,
      table.mayContact,
      table.informedOn,
      table.inspiredOn,
      table.lastTouchOn,
      table.gives,
      table.asks
    ),
    index('alumni_summary_review')
      .on(table.intentReviewOn, table.intent, table.mayContact)
      .where(isNotNull(table.intentReviewOn)),
    index('alumni_summary_consent')
      .on(table.consentExpiresOn, table.consentContact, table.mayContact)
      .where(isNotNull(table.consentExpiresOn)),
    index('alumni_summary_intent').on(table.intent, table.n),
    index('alumni_summary_owner').on(table.ownerId, table.n),
    index('alumni_summary_scored').on(table.scoredOn)
  ]
)

/** Small kept facts about the derived data: key → JSON (for example, the day of the last full scoring). */
export const derivedState = sqliteTable('derived_state', { id: id(), value: text('value').notNull() })
