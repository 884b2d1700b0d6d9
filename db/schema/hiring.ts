import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { createdAt, date, deletedAt, flag, id } from './columns'
import { member } from './organisation'
import { person } from './person'
import { stint } from './employment'

/** A job to fill. */
export const opening = sqliteTable(
  'opening',
  {
    id: id(),
    atsId: text('ats_id').notNull().default(''),
    title: text('title').notNull(),
    department: text('department').notNull().default(''),
    place: text('place').notNull().default(''),
    /** JSON array of words. */
    skills: text('skills').notNull().default('[]'),
    description: text('description').notNull().default(''),
    status: text('status').notNull(),
    openedOn: date('opened_on').notNull(),
    closedOn: date('closed_on'),
    ownerId: text('owner_id').references(() => member.id),
    createdAt: createdAt(),
    deletedAt: deletedAt()
  },
  table => [index('opening_status').on(table.status, table.openedOn)]
)

/** An alumnus proposed for an opening. */
export const shortlistEntry = sqliteTable(
  'shortlist_entry',
  {
    id: id(),
    openingId: text('opening_id')
      .notNull()
      .references(() => opening.id),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    rationale: text('rationale').notNull().default(''),
    status: text('status').notNull(),
    statusOn: date('status_on').notNull(),
    sortOrder: integer('sort_order').notNull().default(0),
    createdAt: createdAt(),
    deletedAt: deletedAt()
  },
  table => [
    index('shortlist_entry_opening').on(table.openingId, table.sortOrder),
    index('shortlist_entry_person').on(table.personId)
  ]
)

/** One batch of a shortlist to one ATS. An undo marks it, never deletes it. */
export const handover = sqliteTable(
  'handover',
  {
    id: id(),
    openingId: text('opening_id')
      .notNull()
      .references(() => opening.id),
    target: text('target').notNull(),
    fileName: text('file_name').notNull(),
    memberId: text('member_id').references(() => member.id),
    on: date('on').notNull(),
    rowCount: integer('row_count').notNull(),
    isRevoked: flag('is_revoked'),
    createdAt: createdAt()
  },
  table => [index('handover_opening').on(table.openingId)]
)

export const handoverItem = sqliteTable(
  'handover_item',
  {
    id: id(),
    handoverId: text('handover_id')
      .notNull()
      .references(() => handover.id),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    shortlistEntryId: text('shortlist_entry_id').references(() => shortlistEntry.id),
    /** queued | confirmed | failed */
    result: text('result').notNull(),
    createdAt: createdAt()
  },
  table => [index('handover_item_handover').on(table.handoverId), index('handover_item_person').on(table.personId)]
)

/** A file shape of the organisation's own for an ATS. */
export const handoverTemplate = sqliteTable('handover_template', {
  id: id(),
  name: text('name').notNull(),
  /** JSON, see handoverTemplateSchema. */
  body: text('body').notNull(),
  createdAt: createdAt(),
  deletedAt: deletedAt()
})

/** What came of a relationship. */
export const outcome = sqliteTable(
  'outcome',
  {
    id: id(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    kind: text('kind').notNull(),
    on: date('on').notNull(),
    openingId: text('opening_id').references(() => opening.id),
    stintId: text('stint_id').references(() => stint.id),
    note: text('note').notNull().default(''),
    createdAt: createdAt(),
    deletedAt: deletedAt()
  },
  table => [index('outcome_person').on(table.personId), index('outcome_on').on(table.on)]
)
