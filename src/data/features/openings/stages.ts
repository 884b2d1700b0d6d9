import { stageAfterChange, stageOfPlaces } from '@domain/shortlist'
import type { Id } from '@shared/types/time'
import type { HiringStage, ShortlistStatus } from '@shared/types/vocabulary'
import type { Mutation } from '@data/database/mutate'

/** The furthest stage that the places on shortlists of these people stand for. */
function stagesOfPlaces({ db }: Mutation, personIds: readonly Id[]): Map<Id, HiringStage | null> {
  const rows = db
    .prepare(
      `SELECT e.person_id, e.status FROM shortlist_entry AS e JOIN opening AS o ON o.id = e.opening_id
       WHERE e.deleted_at IS NULL AND o.deleted_at IS NULL AND e.person_id IN (SELECT value FROM json_each(?))`
    )
    .raw()
    .all(JSON.stringify(personIds)) as [Id, ShortlistStatus][]
  const statuses = new Map<Id, ShortlistStatus[]>(personIds.map(id => [id, []]))
  for (const [personId, status] of rows) statuses.get(personId)?.push(status)
  return new Map([...statuses].map(([personId, list]) => [personId, stageOfPlaces(list)]))
}

function currentStage({ db, today }: Mutation, personId: Id): HiringStage | null {
  const stage = db
    .prepare(
      `SELECT stage FROM stage_entry WHERE person_id = ? AND track = 'hiring' AND deleted_at IS NULL AND effective_on <= ?
       ORDER BY effective_on DESC, id DESC LIMIT 1`
    )
    .pluck()
    .get(personId, today) as HiringStage | null | undefined
  return stage ?? null
}

/**
 * Changes the places of people on shortlists and takes the hiring track along (src/domain/shortlist). `openingId` is
 * what the new stages are about.
 *
 * @param isBack people who come back from a rehire: their stage follows the shortlist whatever it was
 */
export function withStages(
  mutation: Mutation,
  openingId: Id,
  personIds: readonly Id[],
  work: () => unknown,
  isBack: (personId: Id) => boolean = () => false
): void {
  const before = stagesOfPlaces(mutation, personIds)
  work()
  const after = stagesOfPlaces(mutation, personIds)
  const { db, newId, today, now } = mutation
  const insert = db.prepare(
    `INSERT INTO stage_entry (id, person_id, track, stage, effective_on, opening_id, created_at)
     VALUES (?, ?, 'hiring', ?, ?, ?, ?)`
  )
  for (const personId of personIds) {
    const current = currentStage(mutation, personId)
    const was = isBack(personId) ? current : (before.get(personId) ?? null)
    const next = stageAfterChange(current, was, after.get(personId) ?? null)
    if (next !== current) insert.run(newId(), personId, next, today, openingId, now)
  }
}
