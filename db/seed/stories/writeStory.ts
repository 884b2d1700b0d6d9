import { addMonths } from '@domain/calendar'
import { defaultPlaybook } from '@domain/playbook'
import type { Id } from '@shared/types/time'
import type { Channel } from '@shared/types/vocabulary'
import { aprilBefore, endOfMonth, workdayAfter, workdayBefore, type Day } from '../calendar'
import { personContext, remember, type PersonContext, type SeedContext } from '../context'
import { isLatinName } from '../names/pickName'
import type { Random } from '../random'
import { addContact, addPerson, inventedPhone } from '../people/profile'
import { addStage, propose } from '../people/tracks'
import { addConsent } from '../people/upkeep'
import { DEPARTMENTS } from '../words/company'
import { PERFORMANCE_WORDS, REASON_WORDS } from '../words/facts'
import { MEMBERS, type MemberKey } from '../words/members'
import type { Words } from '../words/words'
import type { Story, StoryExit, StoryStint, StoryTouch } from './story'

const MONTH_DAYS = 30.44
const TALKS: readonly Channel[] = ['call', 'meeting', 'event']

/** Writes one hand-written story. @returns whether its person is an alumnus */
export function writeStory(context: SeedContext, random: Random, story: Story, index: number): boolean {
  const { language, sink } = context
  const name = story.name[language]
  const isLatin = isLatinName(name)
  const personId = addPerson(sink, {
    ...name,
    language: story.language ?? (isLatin ? 'en' : 'ja'),
    city: story.city?.[language] ?? ''
  })
  addContact(sink, personId, 'email', `${story.mail}@${language === 'ja' ? 'example.jp' : 'example.com'}`)
  if (story.hasPhone) addContact(sink, personId, 'phone', inventedPhone(random, language))
  const person = personContext(context, random, personId, story.department)
  const stintIds = writeStints(person, story, index)
  writeSince(person, story)
  for (const touch of story.touches ?? []) writeTouch(person, touch, story.owner)
  writeTracks(person, story)
  writeCare(person, story)
  writeKnown(person, story, stintIds)
  remember(context, { personId, name: isLatin ? name.given : name.family, department: story.department })
  return story.stints.every(stint => stint.to !== null)
}

const monthsAgo = (person: PersonContext, months: number): Day => person.calendar.ago(Math.round(months * MONTH_DAYS))
const ago = (person: PersonContext, days: number): string => person.date(workdayBefore(person.calendar.ago(days)))

function writeStints(person: PersonContext, { stints, department }: Story, index: number): Id[] {
  return stints.map((stint, at) => {
    const first = monthsAgo(person, stint.from)
    const startOn = person.date(at === 0 ? aprilBefore(first) : first)
    const stintId = person.sink.add('stint', {
      personId: person.personId,
      source: 'hr',
      employeeNumber: `${startOn.slice(2, 4)}${String(index + 1).padStart(5, '0')}${at === 0 ? '' : `-${at + 1}`}`,
      department: person.say(DEPARTMENTS[department].name),
      title: person.say(stint.title),
      employmentType: 'permanent',
      manager: managerOf(person, stint),
      startOn,
      endOn: stint.to === null ? null : lastDay(person, stint.to)
    })
    if (stint.exit) writeExit(person, stint.exit, stintId)
    return stintId
  })
}

/** The end of a month where that is past, as most stints end. */
function lastDay(person: PersonContext, months: number): string {
  const day = monthsAgo(person, months)
  return person.date(months >= 2 && endOfMonth(day) < person.calendar.today ? endOfMonth(day) : day)
}

function managerOf(person: PersonContext, { manager }: StoryStint): string {
  if (manager === undefined) return ''
  return person.say(typeof manager === 'string' ? MEMBERS[manager].name : manager)
}

function writeExit(person: PersonContext, exit: StoryExit, stintId: Id): void {
  const [reason] = exit.reasons ?? []
  const reasonWords = reason ? REASON_WORDS[reason] : undefined
  const say = (words: Words | undefined): string => (words ? person.say(words) : '')
  person.sink.add('exit', {
    personId: person.personId,
    stintId,
    kind: exit.kind,
    reasons: exit.reasons ? JSON.stringify(exit.reasons) : null,
    reasonWords: say(reasonWords),
    experience: exit.experience ?? null,
    notes: say(exit.notes),
    eligibility: exit.eligibility ?? null,
    eligibilityReason: say(exit.eligibilityReason),
    performance: exit.performance ?? null,
    performanceWords: exit.performance ? person.say(PERFORMANCE_WORDS[exit.performance]) : '',
    invitation: exit.invitation ?? null
  })
}

function writeSince(person: PersonContext, { positions = [] }: Story): void {
  for (const position of positions) {
    person.sink.add('position', {
      personId: person.personId,
      employer: person.say(position.employer),
      title: person.say(position.title),
      startOn: person.date(monthsAgo(person, position.monthsAgo)),
      endOn: position.untilMonthsAgo === undefined ? null : person.date(monthsAgo(person, position.untilMonthsAgo)),
      source: 'told'
    })
  }
}

function writeTouch(person: PersonContext, touch: StoryTouch, owner: MemberKey = 'mori'): void {
  const { calendar, random, sink, personId, organisation } = person
  const day = workdayBefore(calendar.ago(touch.ago))
  const localDate = person.date(day)
  const minute = touch.channel === 'event' ? 18 * 60 + 30 : random.between(9 * 12, 18 * 12) * 5
  const touchpointId = sink.add('touchpoint', {
    personId,
    at: calendar.instant(day, minute),
    localDate,
    zone: calendar.zone,
    channel: touch.channel,
    direction: touch.direction ?? 'out',
    intent: touch.intent,
    topic: touch.topic,
    openingId: touch.opening ? organisation.opening[touch.opening].id : null,
    depth: touch.depth ?? (TALKS.includes(touch.channel) ? 'conversation' : 'personal'),
    sentiment: touch.sentiment ?? null,
    body: person.say(touch.text),
    memberId: organisation.members[touch.by ?? owner]
  })
  if (!touch.tells) return
  const reviewOn =
    touch.reviewIn === undefined
      ? addMonths(localDate, defaultPlaybook.intentReviewMonths[touch.tells])
      : person.date(calendar.today + touch.reviewIn)
  sink.add('intent', { personId, effectiveOn: localDate, value: touch.tells, reviewOn, source: 'told', touchpointId })
}

function writeTracks(person: PersonContext, { stages = [], shortlist }: Story): void {
  const { organisation, calendar } = person
  for (const { track, stage, ago: days, opening } of stages) {
    const about = opening ? { openingId: organisation.opening[opening].id } : {}
    addStage(person, track, stage, calendar.ago(days), about)
  }
  if (!shortlist) return
  propose(
    person,
    organisation.opening[shortlist.opening],
    shortlist.status,
    calendar.ago(shortlist.ago),
    person.say(shortlist.rationale)
  )
}

function writeCare(person: PersonContext, story: Story): void {
  const { sink, personId, organisation, calendar } = person
  const effectiveOn = lastDay(person, Math.max(...story.stints.map(stint => stint.to ?? 0)))
  if (story.owner) sink.add('ownerEntry', { personId, memberId: organisation.members[story.owner], effectiveOn })
  if (story.tier) sink.add('tierEntry', { personId, tier: story.tier, effectiveOn })
  for (const step of story.steps ?? []) {
    const day = calendar.today + step.inDays
    const dueOn = person.date(step.inDays > 0 ? workdayAfter(day) : day)
    sink.add('nextStep', {
      personId,
      dueOn,
      what: person.say(step.what),
      ownerId: organisation.members[story.owner ?? 'mori'],
      status: step.isDone ? 'done' : 'open',
      doneOn: step.isDone ? dueOn : null,
      openingId: step.opening ? organisation.opening[step.opening].id : null
    })
  }
  for (const { purpose, state, ago: days, note } of story.consents ?? []) {
    addConsent(person, purpose, state, calendar.ago(days), note ? person.say(note) : '')
  }
  const { preference } = story
  if (!preference) return
  sink.add('preference', {
    personId,
    effectiveOn: ago(person, preference.ago),
    doNotContact: preference.doNotContact ?? false,
    channels: preference.channels ? JSON.stringify(preference.channels) : null,
    topics: preference.topics ? JSON.stringify(preference.topics) : null,
    note: preference.note ? person.say(preference.note) : ''
  })
}

function writeKnown(person: PersonContext, story: Story, stintIds: readonly Id[]): void {
  const { sink, personId, organisation } = person
  for (const { kind, member, name, strength } of story.ties ?? []) {
    sink.add('tie', {
      personId,
      memberId: member ? organisation.members[member] : null,
      otherName: name ? person.say(name) : '',
      kind,
      strength: strength ?? null,
      source: 'told'
    })
  }
  for (const { kind, value, ago: days, reason } of story.judgements ?? []) {
    sink.add('assessment', { personId, kind, value, effectiveOn: ago(person, days), reason: person.say(reason) })
  }
  for (const { kind, ago: days, note, opening, ofStint } of story.outcomes ?? []) {
    sink.add('outcome', {
      personId,
      kind,
      on: ago(person, days),
      openingId: opening ? organisation.opening[opening].id : null,
      stintId: ofStint === undefined ? null : stintIds[ofStint]!,
      note: person.say(note)
    })
  }
  for (const tag of story.tags ?? []) sink.add('personTag', { personId, tagId: organisation.tags[tag]! })
}
