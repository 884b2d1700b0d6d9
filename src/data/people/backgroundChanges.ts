import type { z } from 'zod'
import { AppError } from '@shared/errors'
import type { personContract } from '@shared/contract/person'
import type { Id } from '@shared/types/time'
import { loggedTable } from '@data/database/logged'
import type { Mutation } from '@data/database/mutate'
import type { CallContext } from '@data/handler'
import { requirePerson } from './personChanges'

type Input<R extends keyof typeof personContract> = z.output<(typeof personContract)[R]['input']>
type Row = Record<string, string | number | null>

/** Writes a row of one of a person's own lists: a new one, or the one with `id`. @throws AppError notFound */
function saveRow(mutation: Mutation, table: string, id: Id | undefined, personId: Id, row: Row): { id: Id } {
  const { db, newId, now } = mutation
  requirePerson(mutation, personId)
  const columns = Object.keys(row).map(column => `"${column}"`)
  if (id) {
    const { changes } = db
      .prepare(
        `UPDATE ${table} SET ${columns.map(column => `${column} = ?`).join(', ')} WHERE id = ? AND person_id = ?`
      )
      .run(...Object.values(row), id, personId)
    if (changes === 0) throw new AppError('notFound', `no such ${table}`, { what: table })
    return { id }
  }
  const created = newId()
  db.prepare(
    `INSERT INTO ${table} (id, person_id, created_at, ${columns.join(', ')}) VALUES (?, ?, ?, ${columns.map(() => '?').join(', ')})`
  ).run(created, personId, now, ...Object.values(row))
  return { id: created }
}

/** Takes a row off the lists; it can be restored. */
export function removeRow(context: CallContext, table: string, id: Id): Record<string, never> {
  const { name } = loggedTable(table)
  return context.mutate(({ db, now }) => {
    const { changes } = db.prepare(`UPDATE ${name} SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL`).run(now, id)
    if (changes === 0) throw new AppError('notFound', `no such ${name}`, { what: name })
    return {}
  })
}

/** @throws AppError invalidInput when the end is before the start */
export function saveStint(context: CallContext, { id, personId, stint, exit }: Input<'stint.save'>): { id: Id } {
  if (stint.startOn && stint.endOn && stint.endOn < stint.startOn) {
    throw new AppError('invalidInput', 'the end is before the start', { places: ['stint.endOn'] })
  }
  return context.mutate(mutation => {
    const saved = saveRow(mutation, 'stint', id, personId, {
      employee_number: stint.employeeNumber,
      department: stint.department,
      title: stint.title,
      grade: stint.grade,
      employment_type: stint.employmentType,
      manager: stint.manager,
      start_on: stint.startOn,
      end_on: stint.endOn
    })
    saveExit(mutation, personId, saved.id, exit)
    return saved
  })
}

function saveExit(mutation: Mutation, personId: Id, stintId: Id, exit: Input<'stint.save'>['exit']): void {
  const { db } = mutation
  const existing = db.prepare('SELECT id FROM exit WHERE stint_id = ?').pluck().get(stintId) as Id | undefined
  if (!exit) {
    if (existing) db.prepare('DELETE FROM exit WHERE id = ?').run(existing)
    return
  }
  saveRow(mutation, 'exit', existing, personId, {
    stint_id: stintId,
    kind: exit.kind,
    reasons: exit.reasons ? JSON.stringify(exit.reasons) : null,
    reason_words: exit.reasonWords,
    experience: exit.experience,
    notes: exit.notes,
    eligibility: exit.eligibility,
    eligibility_reason: exit.eligibilityReason,
    performance: exit.performance,
    performance_words: exit.performanceWords,
    deleted_at: null
  })
}

export function savePosition(context: CallContext, { id, personId, position }: Input<'position.save'>): { id: Id } {
  return context.mutate(mutation =>
    saveRow(mutation, 'position', id, personId, {
      employer: position.employer,
      title: position.title,
      start_on: position.startOn,
      end_on: position.endOn,
      source: 'told'
    })
  )
}

export function saveTie(context: CallContext, { id, personId, tie }: Input<'tie.save'>): { id: Id } {
  return context.mutate(mutation =>
    saveRow(mutation, 'tie', id, personId, {
      kind: tie.kind,
      other_person_id: tie.otherPersonId,
      member_id: tie.memberId,
      other_name: tie.otherName,
      strength: tie.strength,
      source: 'told',
      effective_on: mutation.today
    })
  )
}

/** A rehire also begins a new stint and brings the hiring track to its end, so she leaves the list of alumni. */
export function saveOutcome(context: CallContext, input: Input<'outcome.save'>): { id: Id } {
  return context.mutate(mutation => {
    requirePerson(mutation, input.personId)
    return recordOutcome(mutation, input)
  })
}

export function recordOutcome(
  mutation: Mutation,
  { personId, kind, on, openingId, note }: Input<'outcome.save'>
): { id: Id } {
  const stintId = kind === 'rehire' ? beginStint(mutation, personId, on, openingId) : null
  return saveRow(mutation, 'outcome', undefined, personId, {
    kind,
    on,
    opening_id: openingId,
    stint_id: stintId,
    note
  })
}

function beginStint(mutation: Mutation, personId: Id, on: string, openingId: Id | null): Id {
  const opening = mutation.db.prepare('SELECT title, department FROM opening WHERE id = ?').get(openingId) as
    { title: string; department: string } | undefined
  const stint = saveRow(mutation, 'stint', undefined, personId, {
    department: opening?.department ?? '',
    title: opening?.title ?? '',
    start_on: on
  })
  saveRow(mutation, 'stage_entry', undefined, personId, {
    track: 'hiring',
    stage: 'rehired',
    effective_on: on,
    opening_id: openingId
  })
  return stint.id
}
