import type { Database } from 'better-sqlite3'
import type { CustomField, CustomFieldType } from '@shared/contract/fields'
import type { Id } from '@shared/types/time'

type Row = Omit<CustomField, 'choices' | 'isArchived' | 'used' | 'usedChoices'> & {
  choices: string | null
  deletedAt: number | null
}

/** In their order, archived ones last. */
export function listFields(db: Database): CustomField[] {
  const rows = db
    .prepare(
      `SELECT id, key, type, label_en AS labelEn, label_ja AS labelJa, choices, deleted_at AS deletedAt
       FROM custom_field ORDER BY deleted_at IS NOT NULL, sort_order, key`
    )
    .all() as Row[]
  return rows.map(({ deletedAt, choices, ...row }) => {
    const values = row.type === 'choice' ? countValues(db, row.id) : {}
    return {
      ...row,
      choices: choices ? (JSON.parse(choices) as string[]) : [],
      isArchived: deletedAt !== null,
      used: row.type === 'choice' ? sum(Object.values(values)) : countUsed(db, row.id),
      usedChoices: values
    }
  })
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** People of the lists only: a removed person holds no field back. */
const COUNTED = `FROM custom_value AS v JOIN person AS p ON p.id = v.person_id
  WHERE v.field_id = ? AND p.deleted_at IS NULL`

export function countUsed(db: Database, fieldId: Id): number {
  return db.prepare(`SELECT count(*) ${COUNTED}`).pluck().get(fieldId) as number
}

function countValues(db: Database, fieldId: Id): Record<string, number> {
  const rows = db
    .prepare(`SELECT v.text_value AS value, count(*) AS people ${COUNTED} GROUP BY v.text_value ORDER BY v.text_value`)
    .all(fieldId) as { value: string; people: number }[]
  return Object.fromEntries(rows.map(row => [row.value, row.people]))
}

export function findFieldRow(db: Database, id: Id): { key: string; type: CustomFieldType; isArchived: boolean } | null {
  const row = db.prepare('SELECT key, type, deleted_at AS deletedAt FROM custom_field WHERE id = ?').get(id) as
    { key: string; type: CustomFieldType; deletedAt: number | null } | undefined
  return row ? { key: row.key, type: row.type, isArchived: row.deletedAt !== null } : null
}
