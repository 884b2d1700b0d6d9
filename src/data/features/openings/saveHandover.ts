import { unlink } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'
import type { z } from 'zod'
import type { RouteOutput } from '@shared/contract'
import type { openingsContract } from '@shared/contract/openings'
import { AppError } from '@shared/errors'
import type { Id } from '@shared/types/time'
import type { Mutation } from '@data/database/mutate'
import { writeFileAtomically } from '@data/files/writeFile'
import { prepareHandover } from '@data/files/writeHandover'
import type { CallContext } from '@data/handler'
import { planHandover, type HandoverPlan } from './handoverPlan'
import { requireEntries, readEntries } from './shortlistRepository'
import { writeEntryStatus } from './shortlistChanges'
import { withStages } from './stages'

type SaveInput = z.output<(typeof openingsContract)['handover.save']['input']>

/**
 * Writes the file of a hand-over, then records it: hand-over, one item a person, status and stage. The file comes
 * first, so that nothing is ever logged as handed over that was not written (docs/handover.md, *When it is cut off*).
 *
 * @throws AppError handoverEmpty · handoverInvalid with the codes of what is wrong · handoverEncoding · fileExists,
 * fileNotWritable, diskFull … of the file · conflict when somebody's gates changed while the file was written
 */
export async function saveHandover(context: CallContext, input: SaveInput): Promise<RouteOutput<'handover.save'>> {
  const { db, dir, clock } = context.services
  const { path, overwrite, ...wanted } = input
  const plan = planHandover(db, wanted, clock.today())
  const prepared = prepareHandover(
    input.target,
    plan.going.map(({ candidate }) => candidate),
    plan.options
  )
  if (prepared.bytes === null) throw refusalOf(prepared.problems, plan)
  refuseOwnFolder(path, dir)
  await writeFileAtomically(path, prepared.bytes, { overwrite })
  try {
    const handoverId = context.mutate(mutation => {
      requireSame(plan, planHandover(db, wanted, mutation.today))
      return record(mutation, input, plan)
    })
    return { handoverId, count: plan.going.length, heldBack: plan.heldBack.length }
  } catch (error) {
    // A file that is on no record must not stay; where it replaced another, that one is gone all the same.
    await unlink(path).catch(() => undefined)
    throw error
  }
}

/** What to say when one gate holds everybody back. */
const BLOCKED = [
  ['consent', 'blockedByConsent'],
  ['doNotContact', 'blockedByDoNotContact'],
  ['eligibility', 'blockedByEligibility']
] as const

function refusalOf(problems: readonly { code: string; severity: string }[], { heldBack }: HandoverPlan): AppError {
  const codes = [...new Set(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code))]
  if (codes.includes('noCandidates')) {
    const gate =
      heldBack.length > 0 && BLOCKED.find(([key]) => heldBack.every(one => one.gates.some(by => by.key === key)))
    return new AppError(gate ? gate[1] : 'handoverEmpty', 'nobody may be handed over', { heldBack: heldBack.length })
  }
  if (codes.length === 1 && codes[0] === 'unencodable') {
    return new AppError('handoverEncoding', 'the encoding lacks characters', { problems: codes })
  }
  return new AppError('handoverInvalid', `the hand-over does not fit its target: ${codes.join(', ')}`, {
    problems: codes
  })
}

/** The data folder belongs to Okaeri: a slip on the command line must not replace the base. */
function refuseOwnFolder(path: string, dir: string): void {
  const folder = dirname(resolve(path))
  const own = resolve(dir)
  if (folder === own || folder.startsWith(own + sep)) {
    throw new AppError('fileNotWritable', 'the data folder is no place for this file', { cause: 'dataFolder' })
  }
}

/** @throws AppError conflict when another call changed who may go while the file was being written */
function requireSame(before: HandoverPlan, after: HandoverPlan): void {
  const text = ({ going }: HandoverPlan): string => JSON.stringify(going.map(({ candidate }) => candidate))
  if (text(before) !== text(after)) throw new AppError('conflict', 'the shortlist changed while the file was written')
}

function record(mutation: Mutation, { openingId, target, path }: SaveInput, { going }: HandoverPlan): Id {
  const { db, newId, now, today, memberId } = mutation
  const handoverId = newId()
  db.prepare(
    `INSERT INTO handover (id, opening_id, target, file_name, member_id, "on", row_count, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`
  ).run(handoverId, openingId, target, nameOf(path), memberId, today, going.length, now)
  const insert = db.prepare(
    `INSERT INTO handover_item (id, handover_id, person_id, shortlist_entry_id, result, created_at)
     VALUES (?, ?, ?, ?, 'confirmed', ?)`
  )
  const people = going.map(({ entry }) => entry.personId)
  withStages(mutation, openingId, people, () => {
    for (const { entry } of going) {
      insert.run(newId(), handoverId, entry.personId, entry.id, now)
      // Whoever is further on already stays there: a second file does not send her back.
      if (entry.status === 'proposed') writeEntryStatus(mutation, entry.id, 'handed_over')
    }
  })
  return handoverId
}

/** Of the path only its last part is kept: folders tell about the machine and its owner. */
const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? ''

/**
 * Marks a hand-over as taken back; people who went no further are proposed again.
 *
 * @throws AppError notFound
 */
export function revokeHandover(context: CallContext, id: Id): Record<string, never> {
  return context.mutate(mutation => {
    const { db } = mutation
    const found = db.prepare('SELECT opening_id AS openingId FROM handover WHERE id = ? AND is_revoked = 0').get(id) as
      { openingId: Id } | undefined
    if (!found) throw new AppError('notFound', 'no such hand-over', { what: 'handover' })
    db.prepare('UPDATE handover SET is_revoked = 1 WHERE id = ?').run(id)
    const returning = entriesOnlyIn(mutation, id, found.openingId)
    const people = requireEntries(db, returning).map(entry => entry.personId)
    withStages(mutation, found.openingId, people, () => {
      for (const entryId of returning) writeEntryStatus(mutation, entryId, 'proposed')
    })
    return {}
  })
}

/** Places that are handed over by this hand-over and by no other that stands. */
function entriesOnlyIn({ db }: Mutation, handoverId: Id, openingId: Id): Id[] {
  const items = new Set(
    db
      .prepare(
        `SELECT i.shortlist_entry_id FROM handover_item AS i WHERE i.handover_id = ? AND NOT EXISTS (
           SELECT 1 FROM handover_item AS other JOIN handover AS h ON h.id = other.handover_id AND h.is_revoked = 0
           WHERE other.shortlist_entry_id = i.shortlist_entry_id AND other.handover_id <> i.handover_id)`
      )
      .pluck()
      .all(handoverId) as Id[]
  )
  return readEntries(db, openingId)
    .filter(entry => entry.status === 'handed_over' && items.has(entry.id))
    .map(entry => entry.id)
}
