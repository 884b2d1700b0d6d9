import { AppError } from '@shared/errors'
import type { Id } from '@shared/types/time'
import { loggedTable, type LoggedTable } from './logged'
import type { Mutation } from './mutate'

type LogRow = {
  seq: number
  table_name: string
  op: 'insert' | 'insertRange' | 'update' | 'delete'
  row_id: Id
  last_row_id: Id | null
  before: string | null
  after: string | null
}

type Values = Record<string, string | number | null>

const quoted = (name: string): string => `"${name}"`

/**
 * Writes the contrary of a group, newest entry first, inside the running mutation. People named in `keep` stay as
 * they are with all that belongs to them.
 *
 * @throws AppError undoConflict when a row has changed since, or other rows rest on it
 */
export function reverseGroup(mutation: Mutation, groupSeq: number, keep: ReadonlySet<Id> = new Set()): void {
  const { db } = mutation
  db.pragma('defer_foreign_keys = ON')
  db.exec(
    'CREATE TEMP TABLE IF NOT EXISTS kept_person (person_id TEXT PRIMARY KEY) WITHOUT ROWID; DELETE FROM kept_person'
  )
  const addKept = db.prepare('INSERT INTO kept_person (person_id) VALUES (?)')
  for (const personId of keep) addKept.run(personId)
  const entries = db
    .prepare(
      `SELECT seq, table_name, op, row_id, last_row_id, before, after FROM change_log
       WHERE group_seq = ? AND (person_id IS NULL OR person_id NOT IN (SELECT person_id FROM kept_person))
       ORDER BY seq DESC`
    )
    .all(groupSeq) as LogRow[]
  for (const entry of entries) reverseEntry(mutation, loggedTable(entry.table_name), entry)
}

function reverseEntry(mutation: Mutation, table: LoggedTable, entry: LogRow): void {
  const name = quoted(table.name)
  switch (entry.op) {
    case 'insert':
      if (table.undo === 'contrary') return answer(mutation, table, entry.row_id)
      mutation.db.prepare(`DELETE FROM ${name} WHERE id = ?`).run(entry.row_id)
      return
    case 'insertRange': {
      const person = table.personColumn
      const except = person ? `AND ${quoted(person)} NOT IN (SELECT person_id FROM kept_person)` : ''
      mutation.db.prepare(`DELETE FROM ${name} WHERE id BETWEEN ? AND ? ${except}`).run(entry.row_id, entry.last_row_id)
      return
    }
    case 'update':
      return restoreColumns(mutation, table, entry)
    case 'delete':
      return insertRow(mutation, table, JSON.parse(entry.before ?? '{}') as Values)
  }
}

function restoreColumns(mutation: Mutation, table: LoggedTable, entry: LogRow): void {
  const before = JSON.parse(entry.before ?? '{}') as Values
  const after = JSON.parse(entry.after ?? '{}') as Values
  const columns = Object.keys(before)
  const row = mutation.db
    .prepare(`SELECT ${columns.map(quoted).join(', ')} FROM ${quoted(table.name)} WHERE id = ?`)
    .get(entry.row_id) as Values | undefined
  if (!row || columns.some(column => row[column] !== after[column])) throw conflict(table)
  mutation.db
    .prepare(
      `UPDATE ${quoted(table.name)} SET ${columns.map(column => `${quoted(column)} = ?`).join(', ')} WHERE id = ?`
    )
    .run(...columns.map(column => before[column] ?? null), entry.row_id)
}

function insertRow(mutation: Mutation, table: LoggedTable, row: Values): void {
  const columns = Object.keys(row).filter(column => table.columns.includes(column))
  mutation.db
    .prepare(
      `INSERT INTO ${quoted(table.name)} (${columns.map(quoted).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`
    )
    .run(...columns.map(column => row[column] ?? null))
}

/** The contrary of what cannot be unsaid: consent goes back by a new row, a hand-over is marked as revoked. */
function answer(mutation: Mutation, table: LoggedTable, rowId: Id): void {
  const { db } = mutation
  if (table.name === 'handover') {
    db.prepare('UPDATE handover SET is_revoked = 1 - is_revoked WHERE id = ?').run(rowId)
    return
  }
  if (table.name !== 'consent') return
  const row = db.prepare('SELECT person_id, purpose, effective_on, created_at FROM consent WHERE id = ?').get(rowId) as
    { person_id: Id; purpose: string; effective_on: string; created_at: number } | undefined
  if (!row) return
  const earlier = db
    .prepare(
      `SELECT state, expires_on, notice_version, channel FROM consent
       WHERE person_id = ? AND purpose = ? AND id < ? ORDER BY effective_on DESC, id DESC LIMIT 1`
    )
    .get(row.person_id, row.purpose, rowId) as
    { state: string; expires_on: string | null; notice_version: string; channel: string | null } | undefined
  db.prepare(
    `INSERT INTO consent (id, person_id, purpose, state, effective_on, expires_on, notice_version, channel, note, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', ?)`
  ).run(
    mutation.newId(),
    row.person_id,
    row.purpose,
    earlier?.state ?? 'unasked',
    mutation.today > row.effective_on ? mutation.today : row.effective_on,
    earlier?.expires_on ?? null,
    earlier?.notice_version ?? '',
    earlier?.channel ?? null,
    mutation.now
  )
}

function conflict(table: LoggedTable): AppError {
  return new AppError('undoConflict', `a row of ${table.name} has changed since`, { table: table.name })
}
