import type { Database } from 'better-sqlite3'
import { loggedTables } from '@data/database/logged'
import type { Id } from '@shared/types/time'

type Values = Record<string, unknown>

/**
 * A row as it was when it was inserted: what stands now, with every later change taken back. null where the row is
 * gone for good.
 */
export function insertedValues(db: Database, table: string, rowId: Id, seq: number): Values | null {
  const known = loggedTables.find(entry => entry.name === table)
  if (!known) return null
  const row = db.prepare(`SELECT * FROM "${known.name}" WHERE id = ?`).get(rowId) as Values | undefined
  const later = db
    .prepare(
      `SELECT op, before FROM change_log WHERE row_id = ? AND table_name = ? AND seq > ? AND before IS NOT NULL ORDER BY seq DESC`
    )
    .all(rowId, known.name, seq) as { op: string; before: string }[]
  let values = row ?? null
  for (const { op, before } of later) {
    const kept = JSON.parse(before) as Values
    values = op === 'delete' ? kept : values && { ...values, ...kept }
  }
  return values
}

/** The tables whose rows a change may name by id, and what such a row is called. */
const NAMED = [
  'SELECT id, name FROM member',
  'SELECT id, title AS name FROM opening',
  'SELECT id, name FROM tag',
  'SELECT id, label_en AS name FROM custom_field',
  `SELECT id, trim(family || ' ' || given) AS name FROM person`
]

/** What the ids in some values are called; ids of nothing that has a name are left out. */
export function namesOf(db: Database, values: readonly (Values | null)[]): Record<string, string> {
  const ids = new Set(
    values.flatMap(row =>
      Object.entries(row ?? {}).flatMap(([column, value]) =>
        column.endsWith('_id') && typeof value === 'string' ? [value] : []
      )
    )
  )
  const wanted = JSON.stringify([...ids])
  const names: Record<string, string> = {}
  for (const select of NAMED) {
    const rows = db
      .prepare(`SELECT x.id, x.name FROM json_each(?) AS wanted JOIN (${select}) AS x ON x.id = wanted.value`)
      .all(wanted) as { id: Id; name: string }[]
    for (const { id, name } of rows) names[id] = name
  }
  return names
}
