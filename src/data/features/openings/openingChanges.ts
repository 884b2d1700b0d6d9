import type { z } from 'zod'
import type { openingsContract } from '@shared/contract/openings'
import { AppError } from '@shared/errors'
import type { Id } from '@shared/types/time'
import type { OpeningStatus } from '@shared/types/vocabulary'
import type { Mutation } from '@data/database/mutate'
import type { CallContext } from '@data/handler'
import { requireOpening } from './openingRepository'
import { withStages } from './stages'

type Input<R extends keyof typeof openingsContract> = z.output<(typeof openingsContract)[R]['input']>

const isOver = (status: OpeningStatus): boolean => status === 'filled' || status === 'closed'

/** @throws AppError notFound, for the owner too */
export function saveOpening(context: CallContext, { id, opening }: Input<'opening.save'>): { id: Id } {
  return context.mutate(mutation => {
    requireMember(mutation, opening.ownerId)
    if (!id) return { id: insertOpening(mutation, opening) }
    const kept = requireOpening(mutation.db, id)
    mutation.db
      .prepare(
        `UPDATE opening SET title = ?, department = ?, place = ?, skills = ?, description = ?, ats_id = ?, opened_on = ?,
           owner_id = ? WHERE id = ?`
      )
      .run(
        opening.title,
        opening.department,
        opening.place,
        JSON.stringify([...new Set(opening.skills)]),
        opening.description,
        opening.atsId,
        opening.openedOn ?? kept.openedOn,
        opening.ownerId === undefined ? kept.ownerId : opening.ownerId,
        id
      )
    if (opening.status) writeStatus(mutation, id, opening.status)
    return { id }
  })
}

/** A new opening inside a mutation; what is left out is empty, open, and opened today. */
export function insertOpening(
  mutation: Mutation,
  opening: Pick<Input<'opening.save'>['opening'], 'title'> & Partial<Input<'opening.save'>['opening']>
): Id {
  const { db, newId, today, now, memberId } = mutation
  const id = newId()
  const status = opening.status ?? 'open'
  db.prepare(
    `INSERT INTO opening (id, title, department, place, skills, description, ats_id, status, opened_on, closed_on, owner_id,
                          created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
  ).run(
    id,
    opening.title,
    opening.department ?? '',
    opening.place ?? '',
    JSON.stringify([...new Set(opening.skills)]),
    opening.description ?? '',
    opening.atsId ?? '',
    status,
    opening.openedOn ?? today,
    isOver(status) ? today : null,
    opening.ownerId === undefined ? memberId : opening.ownerId,
    now
  )
  return id
}

function requireMember({ db }: Mutation, memberId: Id | null | undefined): void {
  if (memberId && !db.prepare('SELECT 1 FROM member WHERE id = ? AND deleted_at IS NULL').get(memberId)) {
    throw new AppError('notFound', 'no such member', { what: 'member' })
  }
}

/** @throws AppError notFound */
export function setOpeningStatus(
  context: CallContext,
  { id, status }: Input<'opening.setStatus'>
): Record<string, never> {
  return context.mutate(mutation => {
    requireOpening(mutation.db, id)
    writeStatus(mutation, id, status)
    return {}
  })
}

/** An opening that is over knows since when; the day stays while it only changes from closed to filled. */
export function writeStatus({ db, today }: Mutation, id: Id, status: OpeningStatus): void {
  db.prepare(
    'UPDATE opening SET status = @status, closed_on = iif(@isOver, coalesce(closed_on, @today), NULL) WHERE id = @id'
  ).run({ id, status, today, isOver: isOver(status) ? 1 : 0 })
}

/** The shortlist stays in the base but stands on no list, so that undo brings both back. @throws AppError notFound */
export function deleteOpening(context: CallContext, id: Id): Record<string, never> {
  return context.mutate(mutation => {
    const { db, now } = mutation
    requireOpening(db, id)
    const people = db
      .prepare('SELECT DISTINCT person_id FROM shortlist_entry WHERE opening_id = ? AND deleted_at IS NULL')
      .pluck()
      .all(id) as Id[]
    withStages(mutation, id, people, () => db.prepare('UPDATE opening SET deleted_at = ? WHERE id = ?').run(now, id))
    return {}
  })
}
