import type { z } from 'zod'
import type { RouteOutput } from '@shared/contract'
import { MAX_SHORTLIST, type openingsContract } from '@shared/contract/openings'
import { AppError } from '@shared/errors'
import type { Id } from '@shared/types/time'
import type { Mutation } from '@data/database/mutate'
import type { CallContext } from '@data/handler'
import { choosePeople } from '@data/listing/bulk'
import { recordOutcome } from '@data/people/backgroundChanges'
import { insertOpening, writeStatus } from './openingChanges'
import { requireOpening } from './openingRepository'
import { readEntries, requireEntries, type EntryRow } from './shortlistRepository'
import { withStages } from './stages'

type Input<R extends keyof typeof openingsContract> = z.output<(typeof openingsContract)[R]['input']>

/** @throws AppError notFound · shortlistFull */
export function addToShortlist(context: CallContext, input: Input<'shortlist.add'>): RouteOutput<'shortlist.add'> {
  return context.mutate(mutation => {
    const { db, newId, today, now } = mutation
    choosePeople(mutation, input.people)
    const chosen = db.prepare('SELECT person_id FROM chosen_person ORDER BY person_id').pluck().all() as Id[]
    const openingId = openingFor(mutation, input)
    const entries = readEntries(db, openingId)
    const present = new Set(entries.map(entry => entry.personId))
    const wanted = inOrder(input, chosen).filter(personId => !present.has(personId))
    if (entries.length + wanted.length > MAX_SHORTLIST) {
      throw new AppError('shortlistFull', 'too many people for one shortlist', { max: MAX_SHORTLIST })
    }
    const insert = db.prepare(
      `INSERT INTO shortlist_entry (id, opening_id, person_id, rationale, status, status_on, sort_order, created_at)
       VALUES (?, ?, ?, ?, 'proposed', ?, ?, ?)`
    )
    let place = lastPlace(mutation, openingId)
    withStages(mutation, openingId, wanted, () => {
      for (const personId of wanted) {
        insert.run(newId(), openingId, personId, input.rationales[personId] ?? '', today, ++place, now)
      }
    })
    const asked = 'ids' in input.people ? new Set(input.people.ids).size : chosen.length
    return {
      openingId,
      added: wanted.length,
      present: chosen.length - wanted.length,
      unknown: asked - chosen.length
    }
  })
}

function openingFor(mutation: Mutation, { openingId, newOpening }: Input<'shortlist.add'>): Id {
  if (openingId !== undefined) return requireOpening(mutation.db, openingId).id
  if (newOpening === undefined) throw new AppError('invalidInput', 'no opening', { places: ['openingId'] })
  return insertOpening(mutation, newOpening)
}

/** People who were named stand in the order in which they were named. */
function inOrder({ people }: Input<'shortlist.add'>, chosen: readonly Id[]): readonly Id[] {
  if (!('ids' in people)) return chosen
  const known = new Set(chosen)
  return [...new Set(people.ids)].filter(personId => known.has(personId))
}

function lastPlace({ db }: Mutation, openingId: Id): number {
  return Number(
    db.prepare('SELECT max(sort_order) FROM shortlist_entry WHERE opening_id = ?').pluck().get(openingId) ?? 0
  )
}

/** @throws AppError notFound */
export function updateEntry(
  context: CallContext,
  { entryId, rationale }: Input<'shortlist.update'>
): Record<string, never> {
  return context.mutate(({ db }) => {
    requireEntries(db, [entryId])
    db.prepare('UPDATE shortlist_entry SET rationale = ? WHERE id = ?').run(rationale, entryId)
    return {}
  })
}

/**
 * Sets how far people are; the hiring track follows. A rehire becomes an outcome with a new stint; set back, both go.
 *
 * @throws AppError notFound
 */
export function setEntryStatus(
  context: CallContext,
  { entryIds, status, on, isOpeningFilled }: Input<'shortlist.setStatus'>
): { changed: number } {
  return context.mutate(mutation => {
    const entries = requireEntries(mutation.db, entryIds).filter(entry => entry.status !== status)
    for (const [openingId, group] of byOpening(entries)) {
      if (status === 'rehired' && on !== undefined) rehire(mutation, openingId, group, on, isOpeningFilled)
      else moveEntries(mutation, openingId, group, status)
    }
    return { changed: entries.length }
  })
}

function byOpening(entries: readonly EntryRow[]): Map<Id, EntryRow[]> {
  const groups = new Map<Id, EntryRow[]>()
  for (const entry of entries) groups.set(entry.openingId, [...(groups.get(entry.openingId) ?? []), entry])
  return groups
}

function rehire(mutation: Mutation, openingId: Id, entries: readonly EntryRow[], on: string, isFilled: boolean): void {
  for (const entry of entries) {
    recordOutcome(mutation, { personId: entry.personId, kind: 'rehire', on, openingId, note: '' })
    writeEntryStatus(mutation, entry.id, 'rehired')
  }
  if (isFilled) writeStatus(mutation, openingId, 'filled')
}

function moveEntries(
  mutation: Mutation,
  openingId: Id,
  entries: readonly EntryRow[],
  status: EntryRow['status']
): void {
  const back = new Set(entries.filter(entry => entry.status === 'rehired').map(entry => entry.personId))
  withStages(
    mutation,
    openingId,
    entries.map(entry => entry.personId),
    () => {
      for (const personId of back) takeRehireBack(mutation, openingId, personId)
      for (const entry of entries) writeEntryStatus(mutation, entry.id, status)
    },
    personId => back.has(personId)
  )
}

export function writeEntryStatus({ db, today }: Mutation, entryId: Id, status: EntryRow['status']): void {
  db.prepare('UPDATE shortlist_entry SET status = ?, status_on = ? WHERE id = ?').run(status, today, entryId)
}

/** The outcome of this opening, the stint it began and the stage it wrote come off the lists. */
function takeRehireBack({ db, now }: Mutation, openingId: Id, personId: Id): void {
  const outcome = db
    .prepare(
      `SELECT id, stint_id AS stintId, "on" FROM outcome
       WHERE person_id = ? AND opening_id = ? AND kind = 'rehire' AND deleted_at IS NULL ORDER BY id DESC LIMIT 1`
    )
    .get(personId, openingId) as { id: Id; stintId: Id | null; on: string } | undefined
  if (!outcome) return
  db.prepare('UPDATE outcome SET deleted_at = ? WHERE id = ?').run(now, outcome.id)
  db.prepare('UPDATE stint SET deleted_at = ? WHERE id = ?').run(now, outcome.stintId)
  db.prepare(
    `UPDATE stage_entry SET deleted_at = ? WHERE person_id = ? AND opening_id = ? AND stage = 'rehired'
       AND effective_on = ? AND deleted_at IS NULL`
  ).run(now, personId, openingId, outcome.on)
}

/** @throws AppError notFound */
export function removeEntries(context: CallContext, entryIds: readonly Id[]): { removed: number } {
  return context.mutate(mutation => {
    const { db, now } = mutation
    const entries = requireEntries(db, entryIds)
    const remove = db.prepare('UPDATE shortlist_entry SET deleted_at = ? WHERE id = ?')
    for (const [openingId, group] of byOpening(entries)) {
      const people = group.map(entry => entry.personId)
      withStages(mutation, openingId, people, () => group.forEach(entry => remove.run(now, entry.id)))
    }
    return { removed: entries.length }
  })
}

/** @throws AppError notFound for an entry of another shortlist */
export function reorderEntries(
  context: CallContext,
  { openingId, entryIds }: Input<'shortlist.reorder'>
): Record<string, never> {
  return context.mutate(({ db }) => {
    const known = readEntries(db, openingId).map(entry => entry.id)
    const wanted = [...new Set(entryIds)]
    if (wanted.some(id => !known.includes(id))) {
      throw new AppError('notFound', 'not on this shortlist', { what: 'shortlist' })
    }
    const order = [...wanted, ...known.filter(id => !wanted.includes(id))]
    const write = db.prepare('UPDATE shortlist_entry SET sort_order = ? WHERE id = ?')
    order.forEach((id, index) => write.run(index + 1, id))
    return {}
  })
}
