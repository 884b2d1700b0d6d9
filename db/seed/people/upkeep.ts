import { addMonths } from '@domain/calendar'
import { defaultPlaybook } from '@domain/playbook'
import type { ConsentPurpose, ConsentState } from '@shared/types/vocabulary'
import { dayOfDate, workdayAfter, type Day } from '../calendar'
import type { PersonContext } from '../context'
import { OPENING_STEPS, PREFERENCE_NOTES, STEPS, WITHDRAWN_NOTES } from '../words/facts'
import type { Career } from './career'
import type { PlannedTouch, Relationship } from './relationship'

const CONSENT_CHANNELS = { email: 6, meeting: 3, letter: 1 } as const
/** A consent given so long ago ends today. */
const ENDING_CONSENT_DAYS = 731
const CHANNEL_WISHES = [['email'], ['email', 'chat'], ['call'], ['email', 'call'], ['chat']] as const
const TOPIC_WISHES = [
  ['company_change'],
  ['company_change', 'event'],
  ['opening'],
  ['opening', 'company_change']
] as const

/** Owner, tier, wishes, consent and next steps: how the relationship is looked after. */
export function writeUpkeep(
  person: PersonContext,
  career: Career,
  relationship: Relationship,
  touches: readonly PlannedTouch[],
  handedOverOn: Day | null
): void {
  writeOwnerAndTier(person, career, relationship)
  writeWishes(person, relationship)
  writeConsents(person, relationship, handedOverOn)
  writeSteps(person, relationship, touches)
}

function writeOwnerAndTier(
  person: PersonContext,
  career: Career,
  { from, until, owner, tier, short }: Relationship
): void {
  const { random, sink, personId, organisation } = person
  const start = Math.min(Math.max(career.exit.day, person.programme.since), until)
  if (owner !== null) {
    const change = from + random.between(200, 900)
    if (random.chance(0.15) && change < until) {
      const first = owner === organisation.members.mori ? organisation.members.recruiter : organisation.members.mori
      sink.add('ownerEntry', { personId, memberId: first, effectiveOn: person.date(start) })
      sink.add('ownerEntry', { personId, memberId: owner, effectiveOn: person.date(change) })
    } else {
      sink.add('ownerEntry', { personId, memberId: owner, effectiveOn: person.date(start) })
    }
  }
  // Without an entry the Playbook's tier for new alumni counts, which is B.
  if (tier === 'B' && random.chance(0.6)) return
  const isRaised = short !== null && tier === 'A'
  if (isRaised) sink.add('tierEntry', { personId, tier: 'B', effectiveOn: person.date(start) })
  sink.add('tierEntry', { personId, tier, effectiveOn: person.date(isRaised ? Math.max(start, short.day) : start) })
}

function writeWishes(person: PersonContext, { barredBy, from, until, state }: Relationship): void {
  const { random, sink, personId } = person
  if (state !== 'never' && random.chance(0.28)) {
    sink.add('preference', {
      personId,
      effectiveOn: person.date(Math.min(from, until)),
      channels: JSON.stringify(random.pick(CHANNEL_WISHES)),
      topics: random.chance(0.5) ? JSON.stringify(random.pick(TOPIC_WISHES)) : null,
      everyMonths: random.chance(0.25) ? random.pick([3, 6, 12]) : null,
      note: random.chance(0.4) ? person.say(random.pick(PREFERENCE_NOTES)) : ''
    })
  }
  if (barredBy !== 'doNotContact') return
  const note = person.say(WITHDRAWN_NOTES[0]!)
  sink.add('preference', { personId, effectiveOn: person.date(until), doNotContact: true, note })
}

/** Adds a consent row; one given holds as long as the Playbook says. @returns its last day */
export function addConsent(
  person: PersonContext,
  purpose: ConsentPurpose,
  state: ConsentState,
  day: Day,
  note = ''
): Day {
  const effectiveOn = person.date(day)
  const expiresOn = state === 'given' ? addMonths(effectiveOn, defaultPlaybook.consentMonths) : null
  person.sink.add('consent', {
    personId: person.personId,
    purpose,
    state,
    effectiveOn,
    expiresOn,
    noticeVersion: `${effectiveOn.slice(0, 4)}-04`,
    channel: person.random.weighted(CONSENT_CHANNELS),
    note
  })
  return expiresOn === null ? day : dayOfDate(expiresOn)
}

function writeConsents(
  person: PersonContext,
  { barredBy, from, until, state, short }: Relationship,
  handedOverOn: Day | null
): void {
  const { random, calendar } = person
  const isAsked = barredBy === 'withdrawn' || random.chance(state === 'never' ? 0.25 : 0.74)
  const isEnding = until === calendar.today && until - ENDING_CONSENT_DAYS > from && random.chance(0.06)
  if (isEnding) {
    addConsent(person, 'contact', 'given', until - ENDING_CONSENT_DAYS + random.between(2, 28))
  } else if (isAsked && from < until) {
    let expiry = addConsent(person, 'contact', 'given', from)
    // Asked again shortly before it ends; some have not answered.
    for (let again = expiry - 30; again < until && random.chance(0.82); again = expiry - random.between(5, 40)) {
      expiry = addConsent(person, 'contact', 'given', again)
    }
  }
  if (barredBy === 'withdrawn') {
    addConsent(person, 'contact', 'withdrawn', until, person.say(random.pick(WITHDRAWN_NOTES)))
    return
  }
  if (state === 'never' || barredBy) return
  const day = handedOverOn ?? (short ? short.day : random.between(from, until))
  const isGiven = handedOverOn !== null || random.chance(short ? 0.45 : 0.08)
  if (isGiven && day < calendar.today) addConsent(person, 'handover', 'given', day)
}

function writeSteps(person: PersonContext, relationship: Relationship, touches: readonly PlannedTouch[]): void {
  const { random, calendar } = person
  const { state, short, owner, until } = relationship
  for (const touch of touches) {
    if (touch.title !== undefined || !random.chance(0.08)) continue
    addStep(person, touch.day, owner, { doneOn: touch.day, isSkipped: random.chance(0.12) })
  }
  if (until < calendar.today || state === 'silent' || state === 'never' || state === 'barred') return
  const isPlanned = state === 'planned' || random.chance(short ? 0.5 : 0.14)
  if (!isPlanned) return
  const when = random.weighted({ future: 78, overdue: 5, today: 2, soon: 15 })
  const ahead = {
    future: random.between(3, 75),
    overdue: -random.between(1, 30),
    today: 0,
    soon: random.between(1, 6)
  }[when]
  const dueOn = when === 'today' ? calendar.today : workdayAfter(calendar.today + ahead)
  const about = short?.opening ? { openingId: short.opening.id } : {}
  addStep(person, dueOn, owner, { ...about, repeatMonths: random.chance(0.12) ? random.pick([3, 6]) : undefined })
}

type StepMore = { doneOn?: Day; isSkipped?: boolean; openingId?: string; repeatMonths?: number }

function addStep(person: PersonContext, dueOn: Day, ownerId: string | null, more: StepMore): void {
  const { random, sink } = person
  const isDone = more.doneOn !== undefined
  sink.add('nextStep', {
    personId: person.personId,
    dueOn: person.date(dueOn),
    what: person.say(random.pick(more.openingId ? OPENING_STEPS : STEPS)),
    ownerId,
    status: isDone ? (more.isSkipped ? 'skipped' : 'done') : 'open',
    doneOn: isDone && !more.isSkipped ? person.date(dueOn) : null,
    repeatMonths: more.repeatMonths ?? null,
    openingId: more.openingId ?? null
  })
}
