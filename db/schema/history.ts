import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { flag, instant } from './columns'

/** One mutation as a user sees it: what is undone together. */
export const changeGroup = sqliteTable(
  'change_group',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    id: text('id').notNull(),
    at: instant('at').notNull(),
    memberId: text('member_id'),
    /** app | cli | import | system */
    origin: text('origin').notNull(),
    /** The route that made it; its words are `history.<route>`. */
    route: text('route').notNull(),
    /** do | undo | redo */
    kind: text('kind').notNull(),
    /** The group that this one reverses. */
    reverses: integer('reverses'),
    /** The group that reversed this one; null while it stands. */
    reversedBy: integer('reversed_by'),
    isUndoable: flag('is_undoable'),
    batchId: text('batch_id')
  },
  table => [index('change_group_batch').on(table.batchId)]
)

/**
 * Who changed what: written by triggers in the same transaction. The values of an inserted row are the row itself
 * until its next entry, whose `before` holds them: `after` is kept for updates only.
 */
export const changeLog = sqliteTable(
  'change_log',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    groupSeq: integer('group_seq').notNull(),
    tableName: text('table_name').notNull(),
    /** insert | insertRange | update | delete */
    op: text('op').notNull(),
    rowId: text('row_id').notNull(),
    /** Only for insertRange: all rows of the table with row_id ≤ id ≤ last_row_id. */
    lastRowId: text('last_row_id'),
    personId: text('person_id'),
    /** JSON of the columns that an update changed, or of the whole deleted row. */
    before: text('before'),
    after: text('after')
  },
  table => [
    index('change_log_group').on(table.groupSeq),
    index('change_log_row').on(table.rowId),
    index('change_log_person').on(table.personId)
  ]
)
