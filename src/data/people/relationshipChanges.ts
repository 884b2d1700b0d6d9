import type { z } from 'zod'
import { consentExpiresOn } from '@domain/gates'
import { intentReviewOn } from '@domain/horizon'
import type { personContract } from '@shared/contract/person'
import type { Id, LocalDate } from '@shared/types/time'
import type { Intent, Source } from '@shared/types/vocabulary'
import { readPlaybook } from '@data/derive/playbookOf'
import type { Mutation } from '@data/database/mutate'
import type { CallContext } from '@data/handler'
import { requirePerson } from './personChanges'

type Input<R extends keyof typeof personContract> = z.output<(typeof personContract)[R]['input']>

export function setIntent(context: CallContext, input: Input<'intent.set'>): { id: Id } {
  return context.mutate(mutation => {
    requirePerson(mutation, input.personId)
    return recordIntent(mutation, {
      ...input,
      effectiveOn: input.effectiveOn ?? mutation.today,
      touchpointId: null
    })
  })
}

export type NewIntent = {
  personId: Id
  value: Intent
  effectiveOn: LocalDate
  reviewOn?: LocalDate | undefined
  source: Source
  note: string
  touchpointId: Id | null
}

/** A new dated row; without a review date the Playbook's months for this intent apply. */
export function recordIntent(mutation: Mutation, intent: NewIntent): { id: Id } {
  const { db, newId, now } = mutation
  const playbook = readPlaybook(db, intent.effectiveOn).body
  const id = newId()
  const reviewOn =
    intent.reviewOn ?? intentReviewOn({ value: intent.value, on: intent.effectiveOn, reviewOn: null }, playbook)
  db.prepare(
    `INSERT INTO intent (id, person_id, effective_on, value, review_on, source, touchpoint_id, note, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`
  ).run(
    id,
    intent.personId,
    intent.effectiveOn,
    intent.value,
    reviewOn,
    intent.source,
    intent.touchpointId,
    intent.note,
    now
  )
  return { id }
}

export function setPreference(context: CallContext, { personId, preference }: Input<'preference.set'>): { id: Id } {
  return context.mutate(mutation => {
    requirePerson(mutation, personId)
    const id = mutation.newId()
    mutation.db
      .prepare(
        `INSERT INTO preference (id, person_id, effective_on, do_not_contact, channels, topics, every_months, note, created_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`
      )
      .run(
        id,
        personId,
        mutation.today,
        preference.doNotContact ? 1 : 0,
        preference.channels && JSON.stringify(preference.channels),
        preference.topics && JSON.stringify(preference.topics),
        preference.everyMonths,
        preference.note,
        mutation.now
      )
    return { id }
  })
}

/** Consent given runs for the Playbook's months; withdrawing is a row of its own. */
export function setConsent(context: CallContext, input: Input<'consent.set'>): { id: Id } {
  return context.mutate(mutation => {
    const { db, newId, now, today } = mutation
    requirePerson(mutation, input.personId)
    const effectiveOn = input.effectiveOn ?? today
    const expiresOn = input.state === 'given' ? consentExpiresOn(effectiveOn, readPlaybook(db, effectiveOn).body) : null
    const id = newId()
    db.prepare(
      `INSERT INTO consent (id, person_id, purpose, state, effective_on, expires_on, notice_version, channel, note, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
    ).run(
      id,
      input.personId,
      input.purpose,
      input.state,
      effectiveOn,
      expiresOn,
      input.noticeVersion,
      input.channel,
      input.note,
      now
    )
    return { id }
  })
}

export function setAssessment(context: CallContext, input: Input<'assessment.set'>): { id: Id } {
  return context.mutate(mutation => {
    requirePerson(mutation, input.personId)
    const id = mutation.newId()
    mutation.db
      .prepare(
        `INSERT INTO assessment (id, person_id, kind, value, effective_on, reason, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)`
      )
      .run(id, input.personId, input.kind, input.value, mutation.today, input.reason, mutation.now)
    return { id }
  })
}
