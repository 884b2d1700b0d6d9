import type { OutcomeKind, Source, TieKind } from '@shared/types/vocabulary'
import { endOfMonth, type Day } from '../calendar'
import type { PersonContext } from '../context'
import { EMPLOYERS, OUTSIDE_TITLES, SELF_EMPLOYED, WORK_FORM } from '../words/company'
import { BARRIER_REASONS, BETWEEN_REASONS, CAUSE_REASONS, OUTCOME_NOTES, SHOCK_REASONS } from '../words/facts'
import type { Career } from './career'
import type { Relationship } from './relationship'
import { ambassadorOf } from './writeTouches'

const POSITION_SOURCES = { told: 50, colleague: 25, observed: 25 } as const satisfies Partial<Record<Source, number>>
const TIE_KINDS = { peer: 50, manager: 26, friend: 12, mentor: 7, report: 5 } as const satisfies Record<TieKind, number>
/** The longest time between an exit and the next job. */
const BREAK_DAYS = 70

/** Writes what they did since. @returns where they work now, '' when nobody knows */
export function writePositions(person: PersonContext, { exit }: Career, until: Day): string {
  const { random } = person
  if (exit.kind === 'retirement' || random.chance(0.26)) return ''
  const first = exit.day + random.between(1, BREAK_DAYS)
  if (first >= until) return ''
  const moved = first + random.between(500, 1_700)
  const hasMoved = moved < until - 30 && random.chance(0.55)
  if (hasMoved) addPosition(person, first, endOfMonth(moved), 0)
  return addPosition(person, hasMoved ? endOfMonth(moved) + 1 : first, null, hasMoved ? 1 : 0)
}

function addPosition(person: PersonContext, start: Day, end: Day | null, step: number): string {
  const { random, sink, department } = person
  const isSelfEmployed = random.chance(0.06)
  const employer = person.say(isSelfEmployed ? SELF_EMPLOYED : random.pick(EMPLOYERS))
  const titles = OUTSIDE_TITLES[department]
  sink.add('position', {
    personId: person.personId,
    employer,
    title: random.chance(0.85) ? person.say(titles[Math.min(titles.length - 1, random.between(0, 1) + step)]!) : '',
    startOn: random.chance(0.85) ? person.date(start) : null,
    endOn: end === null ? null : person.date(end),
    source: random.weighted(POSITION_SOURCES)
  })
  return isSelfEmployed ? '' : employer
}

/** Ties, judgements, tags, the field of the organisation's own and what came of it all. */
export function writeBackground(person: PersonContext, career: Career, relationship: Relationship): void {
  writeTies(person)
  writeAssessments(person, career, relationship)
  writeMarks(person)
  writeOutcomes(person, career, relationship)
}

function writeTies(person: PersonContext): void {
  const { random, sink, personId, department, acquaintances } = person
  if (!random.chance(0.42)) return
  const strength = random.chance(0.3) ? null : random.between(1, 3)
  const memberId = ambassadorOf(person)
  if (memberId && random.chance(0.45)) {
    const kind = random.weighted({ manager: 6, peer: 3, mentor: 1 })
    sink.add('tie', { personId, memberId, kind, strength, source: 'colleague' })
  }
  const near = acquaintances.filter(one => one.department === department)
  if (near.length === 0) return
  const other = random.pick(near)
  sink.add('tie', {
    personId,
    otherPersonId: other.personId,
    otherName: other.name,
    kind: random.weighted(TIE_KINDS),
    strength,
    source: random.weighted({ told: 6, inferred: 4 })
  })
}

function writeAssessments(person: PersonContext, career: Career, { state, from, until, short }: Relationship): void {
  const { random, sink, personId, calendar } = person
  if (state === 'never' || from >= until) return
  const judge = (kind: string, value: string, reason: string): void => {
    const effectiveOn = person.date(random.between(from, until - 1))
    sink.add('assessment', { personId, kind, value, effectiveOn, reason })
  }
  const more = short ? 2 : 1
  if (career.exit.reason !== null && career.exit.kind === 'voluntary' && random.chance(0.28 * more)) {
    const value = random.weighted({ yes: 4, partly: 4, no: 2 })
    judge('cause_resolved', value, person.say(random.pick(CAUSE_REASONS[value])))
  }
  if (random.chance(0.32 * more)) {
    const value = Number(random.weighted({ 0: 1, 1: 4, 2: 4, 3: 1 }))
    judge('between_experience', String(value), person.say(BETWEEN_REASONS[value]!))
  }
  if (random.chance(0.2 * more)) {
    const value = random.weighted({ told: 5, none: 3, resolved: 2 })
    judge('barrier', value, person.say(random.pick(BARRIER_REASONS[value])))
  }
  if (calendar.today - career.exit.day < 240 && random.chance(0.45)) {
    const value = random.weighted({ told: 4, fine: 6 })
    judge('new_job_shock', value, person.say(SHOCK_REASONS[value]))
  }
}

function writeMarks(person: PersonContext): void {
  const { random, sink, personId, organisation } = person
  if (random.chance(0.26)) sink.add('personTag', { personId, tagId: random.pick(organisation.tags) })
  if (!random.chance(0.14)) return
  const textValue = person.say(random.pick(WORK_FORM.choices))
  sink.add('customValue', { personId, fieldId: organisation.workFormId, textValue })
}

function writeOutcomes(person: PersonContext, career: Career, { state, from, until }: Relationship): void {
  const { random } = person
  if (career.rehired) {
    addOutcome(person, 'rehire', career.rehired.day, { stintId: career.rehired.stintId })
  }
  if (state === 'never' || until - from < 300 || !random.chance(0.1)) return
  const kind = random.weighted({ referral: 45, speaker: 18, client: 15, partner: 10, mentor: 7, advisor: 5 })
  addOutcome(person, kind, random.between(from + 200, until - 1))
}

function addOutcome(person: PersonContext, kind: OutcomeKind, day: Day, more: { stintId?: string } = {}): void {
  const note = person.say(person.random.pick(OUTCOME_NOTES[kind]))
  person.sink.add('outcome', { personId: person.personId, kind, on: person.date(day), note, ...more })
}
