import type { Intent } from '@shared/types/vocabulary'
import { workdayBefore, type Day } from '../calendar'
import type { PersonContext } from '../context'
import type { Career } from './career'
import { openingOn, tierDays, type PlannedTouch, type Relationship } from './relationship'
import { codingOf, type Situation } from '../words/talk'

const LONG_SITUATIONS = {
  sendNews: 17,
  passOn: 9,
  inviteEvent: 5,
  congratulate: 5,
  practical: 3,
  tellOpening: 4,
  catchUp: 21,
  theyWrote: 10,
  atEvent: 6,
  theyRefer: 2,
  askReferral: 9,
  askSpeak: 4,
  askAdvice: 6,
  askApply: 2
} as const satisfies Partial<Record<Situation, number>>

const SHORT_SITUATIONS = {
  tellOpening: 26,
  askApply: 36,
  catchUp: 20,
  theyWrote: 7,
  sendNews: 8,
  practical: 3
} as const satisfies Partial<Record<Situation, number>>

/** What people on the long horizon say, and what those said who once were on the short one. */
const TOLD_LONG = { someday: 48, not_considering: 30, unknown: 8 } as const satisfies Partial<Record<Intent, number>>
const TOLD_BEFORE = { ...TOLD_LONG, within_year: 8, ready_now: 3 } as const
/** A stated intent of so long ago is stale. */
const STALE_DAYS = 190
/** The window in which the Balance looks at effort by week. */
const EFFORT_DAYS = 84
const CHECK_IN_DAYS = [61, 183, 365]
const MOST_TOUCHES = 14
const EVENT_REACH_DAYS = 100

/** All touchpoints of a person, oldest first, at most one a day of each kind. */
export function planTouches(person: PersonContext, career: Career, relationship: Relationship): PlannedTouch[] {
  const personal = relationship.state === 'never' ? [] : personalTouches(person, career, relationship)
  const all = [...personal, ...massTouches(person, career, relationship)]
  return all.sort((one, other) => one.day - other.day)
}

function personalTouches(person: PersonContext, career: Career, relationship: Relationship): PlannedTouch[] {
  const planned: PlannedTouch[] = []
  const { from, until, short } = relationship
  const last = until - 1
  for (const day of regularDays(person, relationship))
    planned.push({ day, situation: person.random.weighted(LONG_SITUATIONS) })
  for (const day of checkInDays(person, career)) planned.push({ day, situation: 'checkIn' })
  if (short) planned.push(...shortTouches(person, short))
  return planned
    .map(touch => ({ ...touch, day: workdayBefore(touch.day) }))
    .filter(touch => touch.day >= Math.min(from, until) && touch.day > career.exit.day && touch.day <= last)
    .sort((one, other) => one.day - other.day)
    .filter((touch, at, all) => at === 0 || touch.day > all[at - 1]!.day || touch.tells !== undefined)
    .map((touch, at) => settle(person, career, touch, at === 0, short?.since ?? null))
}

/** Backwards from the last touch, about as often as the tier asks for. */
function regularDays({ random }: PersonContext, { state, tier, from, until, short }: Relationship): Day[] {
  const cadence = tierDays(tier)
  const isPast = state === 'silent' || state === 'planned'
  const overdue = cadence + 8 + Math.floor(random.share() ** 2 * 420)
  const days: Day[] = []
  let day = until - (isPast && !short ? overdue : 2 + Math.floor(random.share() ** 1.35 * (cadence - 4)))
  while (day > from && days.length < MOST_TOUCHES) {
    days.push(day)
    day -= Math.round(Math.max(cadence, 45) * (0.8 + random.share() * 1.5))
  }
  // A long silence needs a word before it: without one this would be somebody never contacted.
  if (days.length === 0) days.push(Math.max(from, Math.min(day, until - 2)))
  return days
}

function checkInDays({ random, programme }: PersonContext, { exit }: Career): Day[] {
  if (exit.day < programme.since) return []
  return CHECK_IN_DAYS.filter(() => random.chance(0.45)).map(days => exit.day + days + random.between(-6, 20))
}

function shortTouches({ random, calendar }: PersonContext, short: NonNullable<Relationship['short']>): PlannedTouch[] {
  const { since, day, value } = short
  const opening = short.opening ?? undefined
  const planned: PlannedTouch[] = [{ day, situation: 'catchUp', tells: value }]
  if (since < day) planned.push({ day: since, situation: 'catchUp', tells: 'within_year' })
  const first = Math.max(since + 3, calendar.ago(EFFORT_DAYS))
  for (let left = Number(random.weighted({ 0: 3, 1: 5, 2: 4 })); left > 0 && first < calendar.today; left--) {
    const situation = random.weighted(SHORT_SITUATIONS)
    planned.push({ day: random.between(first, calendar.today - 1), situation, opening })
  }
  // About once a month they hear of openings.
  for (let end = calendar.today - 1; end > since + 7; end -= 28) {
    const isLatest = end === calendar.today - 1
    if (random.chance(isLatest ? 0.84 : 0.48)) {
      planned.push({ day: Math.max(end - random.between(0, 26), since + 1), situation: 'tellOpening', opening })
    }
  }
  return planned
}

/** Fits a situation to its day: the first contact listens, openings and gatherings have their dates. */
function settle(
  person: PersonContext,
  career: Career,
  touch: PlannedTouch,
  isFirst: boolean,
  shortSince: Day | null
): PlannedTouch {
  const { random, programme, calendar } = person
  let { situation, day } = touch
  const isSoon = day - career.exit.day < 75
  if (isFirst && !touch.tells) situation = isSoon ? 'checkIn' : random.pick(['catchUp', 'sendNews', 'theyWrote'])
  else if (isSoon && codingOf(situation).intent === 'ask') situation = 'checkIn'
  if (situation === 'atEvent') {
    const event = programme.events.find(entry => entry.day <= day && day - entry.day < EVENT_REACH_DAYS)
    if (event && event.day > career.exit.day + 10) return { day: event.day, situation, title: event.title }
    situation = 'catchUp'
  }
  const isAboutOpening = codingOf(situation).topic === 'opening'
  const opening = isAboutOpening ? fitting(person, touch, day) : null
  if (isAboutOpening && !opening) situation = situation === 'askApply' ? 'askAdvice' : 'sendNews'
  const tells = touch.tells ?? toldNow(person, situation, day, shortSince, calendar.today)
  return { day, situation, tells, opening: opening ?? undefined }
}

function fitting(person: PersonContext, touch: PlannedTouch, day: Day) {
  return touch.opening && touch.opening.openedOn <= day ? touch.opening : openingOn(person, day)
}

/** Some talks tell where they stand. What was said lately on the short horizon is not taken back here. */
function toldNow(
  { random }: PersonContext,
  situation: Situation,
  day: Day,
  shortSince: Day | null,
  today: Day
): Intent | undefined {
  const isTalk = situation === 'catchUp' || situation === 'checkIn'
  if (!isTalk || (shortSince !== null && day >= shortSince) || !random.chance(0.34)) return undefined
  return random.weighted(day < today - STALE_DAYS ? TOLD_BEFORE : TOLD_LONG)
}

function massTouches(person: PersonContext, career: Career, relationship: Relationship): PlannedTouch[] {
  const { random, programme } = person
  const { state, from, until, short } = relationship
  if (state === 'never' && random.chance(0.6)) return []
  return programme.campaigns
    .filter(({ day, longOnly }) => day > from && day < until && day > career.exit.day + 20 && !(longOnly && short))
    .filter(campaign => random.chance(campaign.reach))
    .map(({ day, situation, title }) => ({ day, situation, title }))
}
