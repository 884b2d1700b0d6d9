import { addMonths } from '@domain/calendar'
import { defaultPlaybook } from '@domain/playbook'
import type { Id } from '@shared/types/time'
import type { Channel, Depth, Intent } from '@shared/types/vocabulary'
import type { Day } from '../calendar'
import type { PersonContext } from '../context'
import type { Random } from '../random'
import { CITIES, DEPARTMENTS } from '../words/company'
import { MEMBERS, type Member } from '../words/members'
import { codingOf, talkText, toldText, type Situation, type Slot, type Template } from '../words/talk'
import type { PlannedTouch, Relationship } from './relationship'

/** −2 to +2 as often as talks with former colleagues go; who gives rarely hears a bad word. */
const SENTIMENTS = { '2': 12, '1': 42, '0': 34, '-1': 9, '-2': 3 } as const
const GIVING_SENTIMENTS = { '2': 10, '1': 45, '0': 45 } as const
const TALKS: readonly Channel[] = ['call', 'meeting', 'event']
const NEWS_FRESH_DAYS = 200

/** Writes the touchpoints, and what was said in them about coming back. */
export function writeTouches(
  person: PersonContext,
  relationship: Relationship,
  touches: readonly PlannedTouch[],
  employer: string
): void {
  const ambassador = ambassadorOf(person)
  const used = new Set<Template>()
  for (const touch of touches) {
    const isByAmbassador = ambassador !== null && person.random.chance(0.22)
    const memberId = isByAmbassador ? ambassador : (relationship.owner ?? person.organisation.members.mori)
    const touchpointId = writeTouch(person, touch, { memberId, employer, used })
    if (touch.tells) writeIntent(person, touch.tells, touch.day, touchpointId)
  }
}

type Telling = { memberId: Id; employer: string; used: Set<Template> }

function writeTouch(person: PersonContext, touch: PlannedTouch, { memberId, employer, used }: Telling): Id {
  const { random, calendar, sink, language } = person
  const coding = codingOf(touch.situation)
  const channel = random.weighted(coding.channels as Record<Channel, number>)
  const depth = depthOf(touch.situation, channel, coding.intent === 'listen')
  const about = { situation: touch.situation, channel, used }
  const text = talkText(random, language, about, slot => slotValue(person, touch, employer, slot))
  const told = touch.tells ? toldText(random, language, touch.tells) : ''
  return sink.add('touchpoint', {
    personId: person.personId,
    at: calendar.instant(touch.day, minuteOf(random, channel)),
    localDate: person.date(touch.day),
    zone: calendar.zone,
    channel,
    direction: random.weighted(coding.directions),
    intent: coding.intent,
    topic: coding.topic,
    openingId: touch.opening?.id ?? null,
    depth,
    sentiment: depth === 'mass' ? null : sentimentOf(random, coding.intent === 'give'),
    body: told === '' ? text : `${text}${language === 'ja' ? '' : ' '}${told}`,
    memberId
  })
}

function depthOf(situation: Situation, channel: Channel, isListening: boolean): Depth {
  if (situation === 'massNews' || situation === 'massEvent') return 'mass'
  return TALKS.includes(channel) || (channel === 'chat' && isListening) ? 'conversation' : 'personal'
}

function sentimentOf(random: Random, isGiving: boolean): number | null {
  if (random.chance(isGiving ? 0.45 : 0.2)) return null
  return Number(random.weighted<string>(isGiving ? GIVING_SENTIMENTS : SENTIMENTS))
}

/** Gatherings are in the evening, everything else in office hours. */
function minuteOf(random: Random, channel: Channel): number {
  return channel === 'event' ? 18 * 60 + 30 : random.between(9 * 12, 18 * 12) * 5
}

/** What a text about this touchpoint may mention, as known on its day. */
function slotValue(
  person: PersonContext,
  { day, opening, title }: PlannedTouch,
  employer: string,
  slot: Slot
): string | undefined {
  const { random, programme, acquaintances } = person
  switch (slot) {
    case 'opening':
      return opening?.title
    case 'news': {
      const recent = programme.news.filter(item => item.day <= day && day - item.day < NEWS_FRESH_DAYS)
      return title ?? (recent.length > 0 ? random.pick(recent).title : programme.news.at(-1)?.title)
    }
    case 'event':
      return title ?? programme.events.findLast(event => event.day > day)?.title
    case 'colleague':
      return acquaintances.length > 0 ? random.pick(acquaintances).name : undefined
    case 'department':
      return person.say(DEPARTMENTS[person.department].name)
    case 'employer':
      return employer
    case 'city':
      return person.say(random.pick(CITIES))
  }
}

/** The colleague outside HR who knows the people of that department. */
export function ambassadorOf({ organisation, department }: PersonContext): Id | null {
  const entries = Object.entries(MEMBERS) as [keyof typeof MEMBERS, Member][]
  const found = entries.find(([, member]) => member.department === department)
  return found ? organisation.members[found[0]] : null
}

function writeIntent(person: PersonContext, value: Intent, day: Day, touchpointId: Id): void {
  const { random, sink } = person
  const on = person.date(day)
  const isDated = value !== 'unknown' && random.chance(0.8)
  sink.add('intent', {
    personId: person.personId,
    effectiveOn: on,
    value,
    reviewOn: isDated ? addMonths(on, defaultPlaybook.intentReviewMonths[value]) : null,
    source: 'told',
    touchpointId
  })
}
