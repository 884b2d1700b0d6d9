import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { createdAt, date, deletedAt, flag, id, instant } from './columns'

/** A colleague who uses Okaeri or acts as an ambassador. */
export const member = sqliteTable('member', {
  id: id(),
  name: text('name').notNull(),
  email: text('email').notNull().default(''),
  /** The colleague at this laptop. */
  isMe: flag('is_me'),
  isAmbassador: flag('is_ambassador'),
  createdAt: createdAt(),
  deletedAt: deletedAt()
})

/** The organisation's rules (型), one row a version; `body` is validated by src/domain/playbook. */
export const playbook = sqliteTable(
  'playbook',
  {
    id: id(),
    version: integer('version').notNull(),
    effectiveOn: date('effective_on').notNull(),
    authorId: text('author_id').references(() => member.id),
    reason: text('reason').notNull().default(''),
    body: text('body').notNull(),
    createdAt: createdAt()
  },
  table => [uniqueIndex('playbook_version').on(table.version)]
)

/** Settings of this base: key → JSON. */
export const setting = sqliteTable('setting', { id: id(), value: text('value').notNull(), createdAt: createdAt() })

export const savedView = sqliteTable('saved_view', {
  id: id(),
  /** The screen it belongs to: `alumni`. */
  screen: text('screen').notNull(),
  name: text('name').notNull(),
  /** JSON of filter, sort and columns. */
  state: text('state').notNull(),
  sortOrder: integer('sort_order').notNull(),
  createdAt: createdAt(),
  deletedAt: deletedAt()
})

/** What was being typed: kept outside the change log until it becomes a record. */
export const draft = sqliteTable('draft', {
  key: text('key').primaryKey(),
  body: text('body').notNull(),
  updatedAt: instant('updated_at').notNull()
})

/** One load of a file. Its rows are undone as one. */
export const importBatch = sqliteTable(
  'import_batch',
  {
    id: id(),
    fileName: text('file_name').notNull(),
    source: text('source').notNull().default(''),
    /** running | done | undone | cancelled */
    state: text('state').notNull(),
    /** JSON: {created, updated, unchanged, rejected, skipped}. */
    counts: text('counts').notNull(),
    /** JSON of the plan used: columns, formats, options. */
    plan: text('plan').notNull(),
    startedAt: instant('started_at').notNull(),
    finishedAt: instant('finished_at'),
    undoneAt: instant('undone_at')
  },
  table => [index('import_batch_started').on(table.startedAt)]
)

/** A row that was not taken, to be corrected and loaded again. Columns never read in are not in `cells`. */
export const importRejection = sqliteTable(
  'import_rejection',
  {
    id: id(),
    batchId: text('batch_id')
      .notNull()
      .references(() => importBatch.id),
    line: integer('line').notNull(),
    /** JSON: [{code, column, params}]. */
    reasons: text('reasons').notNull(),
    /** JSON array of the row's cells. */
    cells: text('cells').notNull()
  },
  table => [index('import_rejection_batch').on(table.batchId, table.line)]
)

/** The mapping chosen for a kind of file, found again by its header line. */
export const importProfile = sqliteTable('import_profile', {
  id: id(),
  headerKey: text('header_key').notNull().unique(),
  plan: text('plan').notNull(),
  updatedAt: instant('updated_at').notNull()
})
