import type { Database } from 'better-sqlite3'
import type { AlumniRow } from '@shared/contract/alumni'
import { ftsQuery } from '@domain/names'
import type { Id } from '@shared/types/time'
import { readRows } from '@data/listing/alumniRows'
import type { SqlContext } from '@data/listing/fieldSql'
import { countSelection, locate, type ListQuery } from '@data/listing/listQuery'

/** People whose name, kana, mail, company or department begin with the words asked for; latest leavers first. */
export function searchAlumni(db: Database, context: SqlContext, query: string, limit: number): AlumniRow[] {
  const match = ftsQuery(query)
  if (match === null) return []
  const numbers = db
    .prepare(
      `SELECT s.n FROM alumni_summary AS s
       WHERE s.n IN (SELECT rowid FROM alumni_search WHERE alumni_search MATCH ?)
       ORDER BY s.last_touch_on IS NULL, s.last_touch_on DESC, s.exit_on DESC, s.n LIMIT ?`
    )
    .pluck()
    .all(match, limit) as number[]
  return readRows(db, context, numbers)
}

/** Where a person stands in a sorted selection. `index` is null when she is not in it. */
export function positionOf(
  db: Database,
  query: ListQuery,
  personId: Id
): { index: number | null; count: number; previousId: Id | null; nextId: Id | null } {
  const own = db.prepare('SELECT n FROM alumni_summary WHERE person_id = ?').pluck().get(personId) as number | undefined
  const found = own === undefined ? null : locate(db, query, own)
  if (!found) {
    return { index: null, count: countSelection(db, query.context, query.selection), previousId: null, nextId: null }
  }
  const idOf = (n: number | null): Id | null =>
    n === null ? null : (db.prepare('SELECT person_id FROM alumni_summary WHERE n = ?').pluck().get(n) as Id)
  return { index: found.index, count: found.count, previousId: idOf(found.previous), nextId: idOf(found.next) }
}

const FACETS = {
  department: `SELECT department AS value, count(*) AS count FROM alumni_summary WHERE department <> '' GROUP BY department`,
  exitYear: `SELECT CAST(exit_year AS TEXT) AS value, count(*) AS count FROM alumni_summary
             WHERE exit_year IS NOT NULL GROUP BY exit_year`,
  tags: `SELECT t.name AS value, count(*) AS count FROM person_tag AS pt JOIN tag AS t ON t.id = pt.tag_id GROUP BY t.id`
} as const

export function facetValues(
  db: Database,
  field: keyof typeof FACETS,
  limit: number
): { value: string; count: number }[] {
  return db.prepare(`${FACETS[field]} ORDER BY count DESC, value LIMIT ?`).all(limit) as {
    value: string
    count: number
  }[]
}
