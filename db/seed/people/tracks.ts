import type { HiringStage, NurtureStage, ShortlistStatus } from '@shared/types/vocabulary'
import { workdayBefore, type Day } from '../calendar'
import type { PersonContext } from '../context'
import type { OpeningRef } from '../organisation'
import { CLOSED_REASONS, RATIONALES } from '../words/facts'
import type { Career } from './career'
import { openingOn, type PlannedTouch, type Relationship } from './relationship'
import { codingOf } from '../words/talk'

const PATH = ['reconnected', 'interested', 'shortlisted', 'handed_over', 'interviewing', 'offered'] as const
/** How far people get, as weights. */
const REACHED = {
  reconnected: 30,
  interested: 32,
  shortlisted: 19,
  handed_over: 8,
  interviewing: 8,
  offered: 3
} as const
const STATUS_OF: Partial<Record<HiringStage, ShortlistStatus>> = {
  shortlisted: 'proposed',
  handed_over: 'handed_over',
  interviewing: 'interviewing',
  offered: 'offered'
}
/** A relationship without a word for so long is dormant. */
const DORMANT_DAYS = 560

/** Writes where a person stands on both tracks. @returns the day of their hand-over, if there was one lately */
export function writeTracks(
  person: PersonContext,
  career: Career,
  relationship: Relationship,
  touches: readonly PlannedTouch[]
): Day | null {
  writeNurture(person, career, relationship, touches)
  if (career.rehired) writeReturn(person, career.rehired.day)
  if (relationship.short) return writeHiring(person, relationship.short.day, relationship.short.opening)
  if (relationship.state !== 'never' && person.random.chance(0.09)) writeClosed(person, relationship)
  return null
}

/** Adds the entry into a stage. */
export function addStage(
  person: PersonContext,
  track: 'hiring' | 'nurture',
  stage: HiringStage | NurtureStage,
  day: Day,
  more: { reason?: string; openingId?: string } = {}
): void {
  person.sink.add('stageEntry', { personId: person.personId, track, stage, effectiveOn: person.date(day), ...more })
}

function writeNurture(
  person: PersonContext,
  career: Career,
  { from, until, state }: Relationship,
  touches: readonly PlannedTouch[]
): void {
  const { random, calendar } = person
  const wasInvited = career.exit.day > person.programme.since && career.exit.day < until && random.chance(0.7)
  if (wasInvited) addStage(person, 'nurture', 'invited', career.exit.day)
  const talks = touches.filter(touch => codingOf(touch.situation).intent === 'listen' || touch.situation === 'atEvent')
  if (state === 'never' || touches.length === 0) return
  addStage(person, 'nurture', 'connected', Math.max(from, touches[0]!.day))
  const third = talks[2]
  if (third) addStage(person, 'nurture', 'engaged', third.day)
  const sixth = talks[5]
  if (sixth && random.chance(0.35)) return addStage(person, 'nurture', 'advocate', sixth.day)
  const last = talks.at(-1)?.day ?? touches[0]!.day
  if (calendar.today - last > DORMANT_DAYS) addStage(person, 'nurture', 'dormant', last + DORMANT_DAYS)
}

function writeHiring(person: PersonContext, since: Day, opening: OpeningRef | null): Day | null {
  const { random, calendar } = person
  if (!random.chance(0.55)) return null
  const last = opening ? PATH.indexOf(random.weighted(REACHED)) : 0
  let day = Math.max(since, opening?.openedOn ?? since)
  let handedOverOn: Day | null = null
  for (const stage of PATH.slice(0, last + 1)) {
    if (day >= calendar.today) break
    if (stage === 'handed_over') handedOverOn = day
    const about = stage === 'reconnected' || !opening ? {} : { openingId: opening.id }
    addStage(person, 'hiring', stage, day, about)
    const status = STATUS_OF[stage]
    const isLast = stage === PATH[last]
    const next = workdayBefore(day + random.between(4, 15))
    if (status && opening && (isLast || next >= calendar.today)) propose(person, opening, status, day)
    day = Math.max(next, day + 1)
  }
  return handedOverOn
}

/** Puts a person on the shortlist of an opening; what was handed over gets its hand-over at the end. */
export function propose(
  person: PersonContext,
  opening: OpeningRef,
  status: ShortlistStatus,
  day: Day,
  rationale?: string
): void {
  const { random, sink, shortlisted, handovers, personId } = person
  const sortOrder = (shortlisted.get(opening.id) ?? 0) + 1
  shortlisted.set(opening.id, sortOrder)
  const entryId = sink.add('shortlistEntry', {
    openingId: opening.id,
    personId,
    rationale: rationale ?? person.say(random.pick(RATIONALES)),
    status,
    statusOn: person.date(day),
    sortOrder
  })
  if (status === 'proposed') return
  handovers.push({ openingId: opening.id, personId, entryId, day, isConfirmed: status !== 'handed_over' })
}

/** Somebody who was in talks about coming back, some time ago. */
function writeClosed(person: PersonContext, { from, until }: Relationship): void {
  const { random } = person
  const end = until - random.between(120, 700)
  const steps: HiringStage[] = ['reconnected', 'interested', 'closed']
  const start = end - 60
  if (start <= from) return
  const opening = openingOn(person, start + 20)
  for (const [at, stage] of steps.entries()) {
    const reason = stage === 'closed' ? person.say(random.pick(CLOSED_REASONS)) : ''
    const about = at > 0 && opening ? { openingId: opening.id } : {}
    addStage(person, 'hiring', stage, start + at * 30, { reason, ...about })
  }
}

function writeReturn(person: PersonContext, day: Day): void {
  addStage(person, 'hiring', 'reconnected', day - 90)
  addStage(person, 'hiring', 'interviewing', day - 50)
  addStage(person, 'hiring', 'rehired', day)
}
