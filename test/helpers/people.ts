import type { Mutation } from '@data/database/mutate'
import { mutate } from '@data/database/mutate'
import type { Services } from '@data/services'
import type { Id, LocalDate } from '@shared/types/time'

export type PersonSketch = {
  family?: string
  given?: string
  familyKana?: string
  givenKana?: string
  email?: string
  department?: string
  title?: string
  startOn?: LocalDate | null
  endOn?: LocalDate | null
  exit?: Partial<Record<'kind' | 'reasons' | 'experience' | 'eligibility' | 'performance', string | number>>
}

/** Inserts one alumnus as a mutation does; what the sketch leaves out is unknown. */
export function insertPerson({ db, now, newId }: Mutation, sketch: PersonSketch): Id {
  const personId = newId()
  db.prepare(
    `INSERT INTO person (id, family, given, family_kana, given_kana, created_at) VALUES (?, ?, ?, ?, ?, ?)`
  ).run(personId, sketch.family ?? '', sketch.given ?? '', sketch.familyKana ?? '', sketch.givenKana ?? '', now)
  if (sketch.email) {
    db.prepare(
      `INSERT INTO contact_point (id, person_id, kind, value, match_key, is_primary, created_at) VALUES (?, ?, 'email', ?, ?, 1, ?)`
    ).run(newId(), personId, sketch.email, sketch.email.toLowerCase(), now)
  }
  const stintId = newId()
  db.prepare(
    `INSERT INTO stint (id, person_id, department, title, start_on, end_on, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)`
  ).run(
    stintId,
    personId,
    sketch.department ?? '',
    sketch.title ?? '',
    sketch.startOn === undefined ? '2018-04-01' : sketch.startOn,
    sketch.endOn === undefined ? '2024-03-31' : sketch.endOn,
    now
  )
  if (sketch.endOn !== null) {
    const exit = sketch.exit ?? {}
    db.prepare(
      `INSERT INTO exit (id, person_id, stint_id, kind, reasons, experience, eligibility, performance, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`
    ).run(
      newId(),
      personId,
      stintId,
      exit.kind ?? null,
      exit.reasons ?? null,
      exit.experience ?? null,
      exit.eligibility ?? null,
      exit.performance ?? null,
      now
    )
  }
  return personId
}

export function addPeople(services: Services, sketches: readonly PersonSketch[]): Id[] {
  return mutate(services, { route: 'test.people' }, mutation => sketches.map(sketch => insertPerson(mutation, sketch)))
    .value
}
