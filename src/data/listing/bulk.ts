import type { People } from '@shared/contract/alumni'
import { AppError } from '@shared/errors'
import type { Id, LocalDate } from '@shared/types/time'
import { HIRING_STAGES, NURTURE_STAGES, type Stage, type Tier, type Track } from '@shared/types/vocabulary'
import type { Mutation } from '@data/database/mutate'
import type { CallContext } from '@data/handler'
import { sqlContext } from '@data/listing/fieldSql'
import { selectionSql } from '@data/listing/filterSql'

/** Fills temp.chosen_person with the people meant, once each, in a fixed order. */
export function choosePeople({ db, today }: Mutation, people: People): void {
  db.exec(
    'CREATE TEMP TABLE IF NOT EXISTS chosen_person (person_id TEXT PRIMARY KEY) WITHOUT ROWID; DELETE FROM chosen_person'
  )
  if ('ids' in people) {
    db.prepare(
      `INSERT OR IGNORE INTO chosen_person (person_id)
       SELECT s.person_id FROM json_each(?) AS wanted JOIN alumni_summary AS s ON s.person_id = wanted.value`
    ).run(JSON.stringify(people.ids))
    return
  }
  const where = selectionSql(sqlContext(db, today, 'en'), people.selection)
  db.prepare(
    `INSERT INTO chosen_person (person_id) SELECT s.person_id FROM alumni_summary AS s
     WHERE ${where.text} AND s.person_id NOT IN (SELECT value FROM json_each(?))`
  ).run(...where.values, JSON.stringify(people.except))
}

/** One row for each chosen person, written from `rows`; ids are made here so that they stay UUIDv7. */
function insertForEach(
  mutation: Mutation,
  personIds: readonly Id[],
  insert: (personId: Id) => void
): { changed: number } {
  for (const personId of personIds) insert(personId)
  return { changed: personIds.length }
}

const chosenWhere = ({ db }: Mutation, condition: string, ...values: unknown[]): Id[] =>
  db
    .prepare(
      `SELECT c.person_id FROM chosen_person AS c JOIN alumni_summary AS s ON s.person_id = c.person_id WHERE ${condition}`
    )
    .pluck()
    .all(...values) as Id[]

/** People who have the owner already are not written again. */
export function setOwner(context: CallContext, people: People, ownerId: Id | null): { changed: number } {
  return context.mutate(mutation => {
    const { db, today, now, newId } = mutation
    if (ownerId && !db.prepare('SELECT 1 FROM member WHERE id = ? AND deleted_at IS NULL').get(ownerId)) {
      throw new AppError('notFound', 'no such member', { what: 'member' })
    }
    choosePeople(mutation, people)
    const insert = db.prepare(
      'INSERT INTO owner_entry (id, person_id, member_id, effective_on, created_at) VALUES (?, ?, ?, ?, ?)'
    )
    return insertForEach(mutation, chosenWhere(mutation, 's.owner_id IS NOT ?', ownerId), personId =>
      insert.run(newId(), personId, ownerId, today, now)
    )
  })
}

export function setTier(context: CallContext, people: People, tier: Tier): { changed: number } {
  return context.mutate(mutation => {
    const { db, today, now, newId } = mutation
    choosePeople(mutation, people)
    const insert = db.prepare(
      'INSERT INTO tier_entry (id, person_id, tier, effective_on, created_at) VALUES (?, ?, ?, ?, ?)'
    )
    return insertForEach(mutation, chosenWhere(mutation, 's.tier IS NOT ?', tier), personId =>
      insert.run(newId(), personId, tier, today, now)
    )
  })
}

type StageChange = { track: Track; stage: Stage | null; reason: string; effectiveOn?: LocalDate | undefined }

/** @throws AppError invalidInput when the stage is of the other track, or a closing has no reason */
export function setStage(context: CallContext, people: People, change: StageChange): { changed: number } {
  const stages: readonly string[] = change.track === 'hiring' ? HIRING_STAGES : NURTURE_STAGES
  if (change.stage !== null && !stages.includes(change.stage)) {
    throw new AppError('invalidInput', 'the stage is of the other track', { places: ['stage'] })
  }
  if (change.stage === 'closed' && change.reason.trim() === '') {
    throw new AppError('invalidInput', 'closing needs a reason', { places: ['reason'] })
  }
  return context.mutate(mutation => {
    const { db, today, now, newId } = mutation
    choosePeople(mutation, people)
    const column = change.track === 'hiring' ? 's.hiring_stage' : 's.nurture_stage'
    const insert = db.prepare(
      `INSERT INTO stage_entry (id, person_id, track, stage, effective_on, reason, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)`
    )
    return insertForEach(mutation, chosenWhere(mutation, `${column} IS NOT ?`, change.stage), personId =>
      insert.run(newId(), personId, change.track, change.stage, change.effectiveOn ?? today, change.reason, now)
    )
  })
}

export function addTag(context: CallContext, people: People, name: string): { changed: number } {
  return context.mutate(mutation => {
    const { db, now, newId } = mutation
    choosePeople(mutation, people)
    const tagId = findTag(mutation, name) ?? createTag(mutation, name)
    const insert = db.prepare('INSERT INTO person_tag (id, person_id, tag_id, created_at) VALUES (?, ?, ?, ?)')
    const missing = chosenWhere(
      mutation,
      'NOT EXISTS (SELECT 1 FROM person_tag AS pt WHERE pt.person_id = c.person_id AND pt.tag_id = ?)',
      tagId
    )
    return insertForEach(mutation, missing, personId => insert.run(newId(), personId, tagId, now))
  })
}

export function removeTag(context: CallContext, people: People, name: string): { changed: number } {
  return context.mutate(mutation => {
    choosePeople(mutation, people)
    const tagId = findTag(mutation, name)
    if (!tagId) return { changed: 0 }
    const { changes } = mutation.db
      .prepare('DELETE FROM person_tag WHERE tag_id = ? AND person_id IN (SELECT person_id FROM chosen_person)')
      .run(tagId)
    return { changed: changes }
  })
}

function findTag({ db }: Mutation, name: string): Id | undefined {
  return db.prepare('SELECT id FROM tag WHERE name = ?').pluck().get(name) as Id | undefined
}

function createTag({ db, now, newId }: Mutation, name: string): Id {
  const tagId = newId()
  db.prepare('INSERT INTO tag (id, name, created_at) VALUES (?, ?, ?)').run(tagId, name, now)
  return tagId
}
