import type { z } from 'zod'
import { AppError } from '@shared/errors'
import { localDateOf } from '@domain/calendar'
import type { touchpointContract } from '@shared/contract/touchpoint'
import type { Id, Instant, LocalDate } from '@shared/types/time'
import type { Mutation } from '@data/database/mutate'
import type { CallContext } from '@data/handler'
import { requirePerson } from '@data/people/personChanges'
import { recordIntent } from '@data/people/relationshipChanges'

type Input<R extends keyof typeof touchpointContract> = z.output<(typeof touchpointContract)[R]['input']>
type Fields = Input<'touchpoint.log'>['touchpoint']

/**
 * One touchpoint a person, with what was said: stated intent, next step, steps that are settled by it.
 *
 * @throws AppError invalidInput for a day in the future · notFound
 */
export function logTouchpoint(context: CallContext, input: Input<'touchpoint.log'>): { ids: Id[] } {
  return context.mutate(mutation => {
    const when = whenOf(mutation, input.touchpoint)
    const ids = input.personIds.map(personId => {
      requirePerson(mutation, personId)
      const touchpointId = insertTouchpoint(mutation, personId, input.touchpoint, when)
      if (input.statedIntent) {
        recordIntent(mutation, {
          personId,
          value: input.statedIntent.value,
          reviewOn: input.statedIntent.reviewOn,
          effectiveOn: when.localDate,
          source: 'told',
          note: '',
          touchpointId
        })
      }
      if (input.nextStep) insertStep(mutation, personId, input.nextStep, touchpointId)
      return touchpointId
    })
    const settle = mutation.db.prepare(
      `UPDATE next_step SET status = 'done', done_on = ? WHERE id = ? AND status = 'open'`
    )
    for (const stepId of input.settledStepIds) settle.run(when.localDate, stepId)
    return { ids }
  })
}

type When = { at: Instant; localDate: LocalDate }

/** Instant and local date agree: today is now, another day is its noon in this zone's reading, unless the instant is said. */
function whenOf(mutation: Mutation, fields: Fields): When {
  const { now, today, zone } = mutation
  const localDate = fields.localDate ?? (fields.at === undefined ? today : localDateOf(fields.at, zone))
  if (localDate > today || (fields.at !== undefined && fields.at > now + 60_000)) {
    throw new AppError('invalidInput', 'a touchpoint cannot lie in the future', { places: ['touchpoint.localDate'] })
  }
  if (fields.at !== undefined) return { at: fields.at, localDate }
  return { at: localDate === today ? now : noonOf(localDate, zone), localDate }
}

/** The instant at which clocks in `zone` show noon on a day, to the hour that time zones differ by. */
function noonOf(localDate: LocalDate, zone: string): Instant {
  const guess = Date.parse(`${localDate}T12:00:00Z`)
  for (const hours of [0, -9, 9, -12, 12]) {
    const at = guess + hours * 3_600_000
    if (localDateOf(at, zone) === localDate) return at
  }
  return guess
}

function insertTouchpoint(mutation: Mutation, personId: Id, fields: Fields, when: When): Id {
  const id = mutation.newId()
  mutation.db
    .prepare(
      `INSERT INTO touchpoint (id, person_id, at, local_date, zone, channel, direction, intent, topic, opening_id, depth,
                               sentiment, body, member_id, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
    )
    .run(
      id,
      personId,
      when.at,
      when.localDate,
      mutation.zone,
      fields.channel,
      fields.direction,
      fields.intent,
      fields.topic,
      fields.openingId,
      fields.depth,
      fields.sentiment,
      fields.body,
      mutation.memberId,
      mutation.now
    )
  return id
}

function insertStep(
  mutation: Mutation,
  personId: Id,
  step: { dueOn: LocalDate; what: string },
  touchpointId: Id
): void {
  mutation.db
    .prepare(
      `INSERT INTO next_step (id, person_id, due_on, what, owner_id, status, touchpoint_id, created_at)
       VALUES (?, ?, ?, ?, ?, 'open', ?, ?)`
    )
    .run(mutation.newId(), personId, step.dueOn, step.what, mutation.memberId, touchpointId, mutation.now)
}

export function updateTouchpoint(
  context: CallContext,
  { id, touchpoint }: Input<'touchpoint.update'>
): Record<string, never> {
  return context.mutate(mutation => {
    const kept = mutation.db
      .prepare('SELECT at, local_date AS localDate FROM touchpoint WHERE id = ? AND deleted_at IS NULL')
      .get(id) as When | undefined
    if (!kept) throw new AppError('notFound', 'no such touchpoint', { what: 'touchpoint' })
    const isSameDay = touchpoint.at === undefined && (touchpoint.localDate ?? kept.localDate) === kept.localDate
    const when = isSameDay ? kept : whenOf(mutation, touchpoint)
    mutation.db
      .prepare(
        `UPDATE touchpoint SET at = ?, local_date = ?, channel = ?, direction = ?, intent = ?, topic = ?, opening_id = ?,
           depth = ?, sentiment = ?, body = ? WHERE id = ?`
      )
      .run(
        when.at,
        when.localDate,
        touchpoint.channel,
        touchpoint.direction,
        touchpoint.intent,
        touchpoint.topic,
        touchpoint.openingId,
        touchpoint.depth,
        touchpoint.sentiment,
        touchpoint.body,
        id
      )
    return {}
  })
}
