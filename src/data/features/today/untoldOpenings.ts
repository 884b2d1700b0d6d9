import type { Database } from 'better-sqlite3'
import type { Id } from '@shared/types/time'

type OpenOpening = { id: Id; title: string; department: string }
export type Untold = { id: Id; title: string }

/** Openings that are open, the newest first. */
export function readOpenOpenings(db: Database): OpenOpening[] {
  return db
    .prepare(
      `SELECT id, title, department FROM opening WHERE status = 'open' AND deleted_at IS NULL
       ORDER BY opened_on DESC, id DESC`
    )
    .all() as OpenOpening[]
}

/** For each person the opening to tell about: of which they were not told; of their own department first, then the newest. */
export function untoldOpenings(
  db: Database,
  people: readonly { personId: Id; department: string }[],
  openings: readonly OpenOpening[]
): Map<Id, Untold> {
  const told = db
    .prepare(
      `SELECT DISTINCT opening_id FROM touchpoint WHERE person_id = ? AND direction = 'out' AND intent = 'give'
         AND opening_id IS NOT NULL AND deleted_at IS NULL`
    )
    .pluck()
  const untold = new Map<Id, Untold>()
  for (const { personId, department } of people) {
    const known = new Set(told.all(personId) as Id[])
    const open = openings.filter(({ id }) => !known.has(id))
    const found = (department !== '' && open.find(one => one.department === department)) || open[0]
    if (found) untold.set(personId, { id: found.id, title: found.title })
  }
  return untold
}
