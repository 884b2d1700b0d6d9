import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { createdAt, date, deletedAt, flag, id, instant } from './columns'
import { opening } from './hiring'
import { member } from './organisation'
import { person } from './person'

const personId = () =>
  text('person_id')
    .notNull()
    .references(() => person.id)

/** One interaction. */
export const touchpoint = sqliteTable(
  'touchpoint',
  {
    id: id(),
    personId: personId(),
    at: instant('at').notNull(),
    /** The calendar date in `zone`; measures use it. */
    localDate: date('local_date').notNull(),
    zone: text('zone').notNull(),
    channel: text('channel').notNull(),
    direction: text('direction').notNull(),
    intent: text('intent').notNull(),
    topic: text('topic').notNull(),
    openingId: text('opening_id').references(() => opening.id),
    depth: text('depth').notNull(),
    /** −2 … +2; null while not said. */
    sentiment: integer('sentiment'),
    body: text('body').notNull().default(''),
    memberId: text('member_id').references(() => member.id),
    /** Derived, not logged: the person's horizon on `local_date`. */
    horizon: text('horizon'),
    createdAt: createdAt(),
    deletedAt: deletedAt()
  },
  table => [
    index('touchpoint_person').on(
      table.personId,
      table.localDate,
      table.direction,
      table.depth,
      table.intent,
      table.topic,
      table.deletedAt
    ),
    index('touchpoint_date').on(
      table.localDate,
      table.direction,
      table.horizon,
      table.personId,
      table.depth,
      table.intent,
      table.deletedAt
    ),
    index('touchpoint_opening').on(table.openingId)
  ]
)

/** A dated task on an alumnus. */
export const nextStep = sqliteTable(
  'next_step',
  {
    id: id(),
    personId: personId(),
    dueOn: date('due_on').notNull(),
    what: text('what').notNull(),
    ownerId: text('owner_id').references(() => member.id),
    status: text('status').notNull(),
    doneOn: date('done_on'),
    /** Repeats by this many months; null = once. */
    repeatMonths: integer('repeat_months'),
    openingId: text('opening_id').references(() => opening.id),
    touchpointId: text('touchpoint_id').references(() => touchpoint.id),
    createdAt: createdAt(),
    deletedAt: deletedAt()
  },
  table => [
    index('next_step_person').on(table.personId, table.status, table.dueOn),
    index('next_step_due').on(table.status, table.dueOn)
  ]
)

/** Stated intent, a dated row, never overwritten. */
export const intent = sqliteTable(
  'intent',
  {
    id: id(),
    personId: personId(),
    effectiveOn: date('effective_on').notNull(),
    value: text('value').notNull(),
    reviewOn: date('review_on'),
    source: text('source').notNull(),
    touchpointId: text('touchpoint_id').references(() => touchpoint.id),
    note: text('note').notNull().default(''),
    createdAt: createdAt(),
    deletedAt: deletedAt()
  },
  table => [index('intent_person').on(table.personId, table.effectiveOn)]
)

/** Entry into a stage of one of the two tracks; `stage` null means taken off the track. */
export const stageEntry = sqliteTable(
  'stage_entry',
  {
    id: id(),
    personId: personId(),
    track: text('track').notNull(),
    stage: text('stage'),
    effectiveOn: date('effective_on').notNull(),
    reason: text('reason').notNull().default(''),
    openingId: text('opening_id').references(() => opening.id),
    createdAt: createdAt(),
    deletedAt: deletedAt()
  },
  table => [index('stage_entry_person').on(table.personId, table.track, table.effectiveOn)]
)

export const tierEntry = sqliteTable(
  'tier_entry',
  {
    id: id(),
    personId: personId(),
    tier: text('tier').notNull(),
    effectiveOn: date('effective_on').notNull(),
    createdAt: createdAt(),
    deletedAt: deletedAt()
  },
  table => [index('tier_entry_person').on(table.personId, table.effectiveOn)]
)

/** Who looks after the relationship; `member_id` null means nobody from then on. */
export const ownerEntry = sqliteTable(
  'owner_entry',
  {
    id: id(),
    personId: personId(),
    memberId: text('member_id').references(() => member.id),
    effectiveOn: date('effective_on').notNull(),
    createdAt: createdAt(),
    deletedAt: deletedAt()
  },
  table => [index('owner_entry_person').on(table.personId, table.effectiveOn)]
)

/** Contact preferences from a date on. */
export const preference = sqliteTable(
  'preference',
  {
    id: id(),
    personId: personId(),
    effectiveOn: date('effective_on').notNull(),
    doNotContact: flag('do_not_contact'),
    /** JSON array of channels that are welcome; null = not said. */
    channels: text('channels'),
    /** JSON array of topics of interest; null = not said. */
    topics: text('topics'),
    /** Months between contacts that they wish for; null = not said. */
    everyMonths: integer('every_months'),
    note: text('note').notNull().default(''),
    createdAt: createdAt(),
    deletedAt: deletedAt()
  },
  table => [index('preference_person').on(table.personId, table.effectiveOn)]
)

/** Consent per purpose; withdrawal is a row of its own. Never deleted by an undo. */
export const consent = sqliteTable(
  'consent',
  {
    id: id(),
    personId: personId(),
    purpose: text('purpose').notNull(),
    state: text('state').notNull(),
    effectiveOn: date('effective_on').notNull(),
    expiresOn: date('expires_on'),
    noticeVersion: text('notice_version').notNull().default(''),
    channel: text('channel'),
    note: text('note').notNull().default(''),
    createdAt: createdAt()
  },
  table => [index('consent_person').on(table.personId, table.purpose, table.effectiveOn)]
)

/** A dated judgement by a person: cause_resolved, between_experience, barrier, new_job_shock. */
export const assessment = sqliteTable(
  'assessment',
  {
    id: id(),
    personId: personId(),
    kind: text('kind').notNull(),
    value: text('value').notNull(),
    effectiveOn: date('effective_on').notNull(),
    reason: text('reason').notNull().default(''),
    createdAt: createdAt(),
    deletedAt: deletedAt()
  },
  table => [index('assessment_person').on(table.personId, table.kind, table.effectiveOn)]
)

/** A suggestion of Today put off or skipped until a date. */
export const todayDismissal = sqliteTable(
  'today_dismissal',
  {
    id: id(),
    personId: personId(),
    action: text('action').notNull(),
    untilOn: date('until_on').notNull(),
    createdAt: createdAt()
  },
  table => [index('today_dismissal_person').on(table.personId), index('today_dismissal_until').on(table.untilOn)]
)
