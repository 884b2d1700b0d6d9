import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import * as schema from '@db/schema'

/** How undo treats a row that the group inserted: take it out, or answer it with a contrary row. */
export type UndoPolicy = 'remove' | 'contrary'

export type LoggedTable = {
  readonly name: string
  readonly columns: readonly string[]
  /** Columns that follow from others: not logged, not undone. */
  readonly derived: readonly string[]
  /** The column that names the person whose derived data depends on this row. */
  readonly personColumn: string | null
  readonly undo: UndoPolicy
}

const DERIVED: Record<string, readonly string[]> = { touchpoint: ['horizon'], person: ['name_key'] }
/** Consent given and data handed over happened: undo says the contrary, it never deletes (domain.md). */
const CONTRARY = new Set(['consent', 'handover', 'handover_item'])

function logged(table: SQLiteTable): LoggedTable {
  const config = getTableConfig(table)
  const columns = config.columns.map(column => column.name)
  return {
    name: config.name,
    columns,
    derived: DERIVED[config.name] ?? [],
    personColumn: config.name === 'person' ? 'id' : columns.includes('person_id') ? 'person_id' : null,
    undo: CONTRARY.has(config.name) ? 'contrary' : 'remove'
  }
}

/** Every table whose rows are written by mutations, parents before children. */
export const loggedTables: readonly LoggedTable[] = [
  schema.member,
  schema.playbook,
  schema.setting,
  schema.savedView,
  schema.customField,
  schema.tag,
  schema.handoverTemplate,
  schema.person,
  schema.contactPoint,
  schema.position,
  schema.tie,
  schema.personTag,
  schema.customValue,
  schema.stint,
  schema.exit,
  schema.opening,
  schema.touchpoint,
  schema.nextStep,
  schema.intent,
  schema.stageEntry,
  schema.tierEntry,
  schema.ownerEntry,
  schema.preference,
  schema.consent,
  schema.assessment,
  schema.todayDismissal,
  schema.shortlistEntry,
  schema.handover,
  schema.handoverItem,
  schema.outcome
].map(logged)

/** @throws when the table is not one that mutations write */
export function loggedTable(name: string): LoggedTable {
  const table = loggedTables.find(entry => entry.name === name)
  if (!table) throw new Error(`table ${name} is not logged`)
  return table
}

const quoted = (name: string): string => `"${name}"`
const jsonOf = (row: 'OLD' | 'NEW', columns: readonly string[]): string =>
  `json_object(${columns.map(column => `'${column}', ${row}.${quoted(column)}`).join(', ')})`

function changedJson(side: 'OLD' | 'NEW', columns: readonly string[]): string {
  const pairs = columns.map(
    column =>
      `SELECT '${column}' AS k, ${side}.${quoted(column)} AS v WHERE OLD.${quoted(column)} IS NOT NEW.${quoted(column)}`
  )
  return `(SELECT json_group_object(k, v) FROM (${pairs.join(' UNION ALL ')}))`
}

/** Tables whose rows are part of the quick search, and those that decide on which horizon a day was. */
const SEARCHED = new Set(['person', 'contact_point', 'position', 'stint'])
const HORIZON_FACTS = new Set([
  'person',
  'stint',
  'exit',
  'touchpoint',
  'intent',
  'stage_entry',
  'preference',
  'consent'
])

function dirtySql(table: string, person: string): string {
  const flags = [SEARCHED.has(table) ? 'words' : '', HORIZON_FACTS.has(table) ? 'horizons' : ''].filter(
    flag => flag !== ''
  )
  const values = `${SEARCHED.has(table) ? 1 : 0}, ${HORIZON_FACTS.has(table) ? 1 : 0}`
  const insert = `INSERT INTO dirty_person (person_id, words, horizons) VALUES (${person}, ${values})`
  const update = flags.length > 0 ? `UPDATE SET ${flags.map(flag => `${flag} = 1`).join(', ')}` : 'NOTHING'
  return `${insert} ON CONFLICT (person_id) DO ${update};`
}

const OUTSIDE = `SELECT RAISE(ABORT, 'write outside a mutation') WHERE NOT EXISTS (SELECT 1 FROM mutation_context);`

function triggersOf(table: LoggedTable): { insert: string; others: string } {
  const name = quoted(table.name)
  const person = (row: 'OLD' | 'NEW'): string => (table.personColumn ? `${row}.${quoted(table.personColumn)}` : 'NULL')
  const dirty = (row: 'OLD' | 'NEW'): string => (table.personColumn ? dirtySql(table.name, person(row)) : '')
  const columns = table.columns.filter(column => !table.derived.includes(column))
  const changed = columns.map(column => `OLD.${quoted(column)} IS NOT NEW.${quoted(column)}`).join(' OR ')
  const log = (op: string, row: 'OLD' | 'NEW', before: string, after: string): string =>
    `INSERT INTO change_log (group_seq, table_name, op, row_id, person_id, before, after)
       SELECT group_seq, '${table.name}', '${op}', ${row}."id", ${person(row)}, ${before}, ${after} FROM mutation_context;`
  const insert = `
CREATE TEMP TRIGGER IF NOT EXISTS "log_${table.name}_insert" AFTER INSERT ON main.${name}
BEGIN ${OUTSIDE} ${log('insert', 'NEW', 'NULL', 'NULL')} ${dirty('NEW')} END;`
  const others = `
CREATE TEMP TRIGGER IF NOT EXISTS "log_${table.name}_update" AFTER UPDATE OF ${columns.map(quoted).join(', ')} ON main.${name}
WHEN ${changed}
BEGIN ${OUTSIDE} ${log('update', 'NEW', changedJson('OLD', columns), changedJson('NEW', columns))} ${dirty('OLD')} ${dirty('NEW')} END;
CREATE TEMP TRIGGER IF NOT EXISTS "log_${table.name}_delete" AFTER DELETE ON main.${name}
BEGIN ${OUTSIDE} ${log('delete', 'OLD', jsonOf('OLD', columns), 'NULL')} ${dirty('OLD')} END;`
  return { insert, others }
}

const triggers = loggedTables.map(triggersOf)

/** Ends the log of single new rows, and begins it again: for bulk inserts, which would pay for it row by row. */
export const insertTriggers = {
  drop: loggedTables.map(table => `DROP TRIGGER IF EXISTS temp."log_${table.name}_insert";`).join('\n'),
  create: triggers.map(({ insert }) => insert).join('\n')
}

/**
 * The change log keeps itself: triggers on this connection write it in the transaction of each write, and refuse a
 * write outside a mutation. They are TEMP triggers, made from the schema at each open, so that they cannot be out of
 * date and the file holds none of them.
 */
export const changeLogSql = `
CREATE TEMP TABLE IF NOT EXISTS mutation_context (group_seq INTEGER NOT NULL);
CREATE TEMP TABLE IF NOT EXISTS dirty_person (
  person_id TEXT PRIMARY KEY, words INTEGER NOT NULL, horizons INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TEMP TABLE IF NOT EXISTS chunk_person (
  person_id TEXT PRIMARY KEY, words INTEGER NOT NULL, horizons INTEGER NOT NULL, exit_on TEXT
) WITHOUT ROWID;
${insertTriggers.create}
${triggers.map(({ others }) => others).join('\n')}`
