import type { z } from 'zod'
import { addMonths } from '@domain/calendar'
import { displayName } from '@domain/names'
import { AppError } from '@shared/errors'
import type { RouteOutput } from '@shared/contract'
import type { touchpointContract } from '@shared/contract/touchpoint'
import type { Id, LocalDate } from '@shared/types/time'
import type { CallContext } from '@data/handler'
import type { Services } from '@data/services'
import { requirePerson } from '@data/people/personChanges'

type Input<R extends keyof typeof touchpointContract> = z.output<(typeof touchpointContract)[R]['input']>

const missing = (): AppError => new AppError('notFound', 'no such next step', { what: 'nextStep' })

export function saveStep(context: CallContext, input: Input<'nextStep.save'>): { id: Id } {
  return context.mutate(mutation => {
    const { db, newId, now, memberId } = mutation
    requirePerson(mutation, input.personId)
    if (input.id) {
      const { changes } = db
        .prepare(
          'UPDATE next_step SET due_on = ?, what = ?, owner_id = coalesce(?, owner_id), opening_id = ?, repeat_months = ? WHERE id = ?'
        )
        .run(input.dueOn, input.what, input.ownerId ?? null, input.openingId, input.repeatMonths, input.id)
      if (changes === 0) throw missing()
      return { id: input.id }
    }
    const id = newId()
    db.prepare(
      `INSERT INTO next_step (id, person_id, due_on, what, owner_id, status, opening_id, repeat_months, created_at)
       VALUES (?, ?, ?, ?, ?, 'open', ?, ?, ?)`
    ).run(
      id,
      input.personId,
      input.dueOn,
      input.what,
      input.ownerId ?? memberId,
      input.openingId,
      input.repeatMonths,
      now
    )
    return { id }
  })
}

/** A step that repeats comes again that many months after today. */
export function finishStep(context: CallContext, { id, status }: Input<'nextStep.finish'>): { nextId: Id | null } {
  return context.mutate(mutation => {
    const { db, today, newId, now } = mutation
    const step = db
      .prepare(
        `SELECT person_id, what, owner_id, opening_id, repeat_months FROM next_step WHERE id = ? AND status = 'open' AND deleted_at IS NULL`
      )
      .get(id) as
      | { person_id: Id; what: string; owner_id: Id | null; opening_id: Id | null; repeat_months: number | null }
      | undefined
    if (!step) throw missing()
    db.prepare('UPDATE next_step SET status = ?, done_on = ? WHERE id = ?').run(status, today, id)
    if (step.repeat_months === null) return { nextId: null }
    const nextId = newId()
    db.prepare(
      `INSERT INTO next_step (id, person_id, due_on, what, owner_id, status, opening_id, repeat_months, created_at)
       VALUES (?, ?, ?, ?, ?, 'open', ?, ?, ?)`
    ).run(
      nextId,
      step.person_id,
      addMonths(today, step.repeat_months),
      step.what,
      step.owner_id,
      step.opening_id,
      step.repeat_months,
      now
    )
    return { nextId }
  })
}

export function snoozeStep(context: CallContext, { id, dueOn }: Input<'nextStep.snooze'>): Record<string, never> {
  return context.mutate(({ db }) => {
    const { changes } = db.prepare(`UPDATE next_step SET due_on = ? WHERE id = ? AND status = 'open'`).run(dueOn, id)
    if (changes === 0) throw missing()
    return {}
  })
}

export function dueSteps({ db }: Services, until: LocalDate, limit: number): RouteOutput<'nextStep.due'> {
  const where = `n.status = 'open' AND n.due_on <= ? AND n.deleted_at IS NULL AND p.deleted_at IS NULL`
  const rows = db
    .prepare(
      `SELECT n.id, n.person_id AS personId, n.due_on AS dueOn, n.what, n.owner_id AS ownerId, n.opening_id AS openingId,
              n.repeat_months AS repeatMonths, n.status, p.family, p.given
       FROM next_step AS n JOIN person AS p ON p.id = n.person_id WHERE ${where} ORDER BY n.due_on, n.id LIMIT ?`
    )
    .all(until, limit) as (RouteOutput<'nextStep.due'>['items'][number] & { family: string; given: string })[]
  const count = db
    .prepare(`SELECT count(*) FROM next_step AS n JOIN person AS p ON p.id = n.person_id WHERE ${where}`)
    .pluck()
    .get(until) as number
  return {
    items: rows.map(({ family, given, ...step }) => ({ ...step, personName: displayName({ family, given }, 'en') })),
    count
  }
}
