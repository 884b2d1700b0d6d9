import type { Id } from '@shared/types/time'
import type { Intent, Tier } from '@shared/types/vocabulary'
import type { Day } from '../calendar'
import type { PersonContext } from '../context'
import type { OpeningRef } from '../organisation'
import type { DepartmentKey } from '../words/company'
import { OWNER_SHARES, type MemberKey } from '../words/members'
import type { Situation } from '../words/talk'
import type { Career } from './career'

/** One touchpoint to be. */
export type PlannedTouch = {
  day: Day
  situation: Situation
  /** They say where they stand. */
  tells?: Intent
  opening?: OpeningRef
  /** The news or event of a mail to many. */
  title?: string
}

/** How it stands with somebody, from which everything else follows. */
export type Relationship = {
  /** never: nobody wrote yet. barred: may not be contacted. kept, planned, silent: against their cadence. */
  state: 'never' | 'barred' | 'kept' | 'planned' | 'silent'
  barredBy: 'doNotContact' | 'withdrawn' | null
  /** The first day on which anybody kept in touch. */
  from: Day
  /** The day on which the telling ends: today, the return, or the wish to be left alone. */
  until: Day
  tier: Tier
  owner: Id | null
  /** What they said first and lately, and what could bring them back; null on the long horizon. */
  short: { value: 'ready_now' | 'within_year'; since: Day; day: Day; opening: OpeningRef | null } | null
}

const TIERS = { A: 8, B: 24, C: 38, D: 30 } as const
const TIER_DAYS: Readonly<Record<Tier, number>> = { A: 30, B: 91, C: 182, D: 365 }
const STATES = { kept: 60, silent: 14, planned: 10, never: 11, barred: 4 } as const
const SHORT_SHARE = 0.2
/** Nobody is asked, nor says that they want back, so soon after leaving. */
const QUIET_DAYS = 45

/** Days between two touches of a tier, by the default Playbook. */
export const tierDays = (tier: Tier): number => TIER_DAYS[tier]

/** Decides how a relationship has gone. */
export function planRelationship(person: PersonContext, career: Career): Relationship {
  const { random, calendar, programme } = person
  const exit = career.exit.day
  const end = career.isEmployed && career.rehired ? career.rehired.day : calendar.today
  const from = Math.max(exit + random.between(5, 40), programme.since + random.between(0, 300))
  const drawn = from >= end - 10 ? 'never' : random.weighted(STATES)
  const state = drawn === 'silent' && end - from < 200 ? 'kept' : drawn
  const isBarred = state === 'barred'
  const isShort =
    (state === 'kept' || state === 'planned') && !career.isEmployed && random.chance(shortShare(person, career))
  return {
    state,
    barredBy: isBarred ? random.weighted({ doNotContact: 4, withdrawn: 6 }) : null,
    from,
    until: isBarred ? random.between(from + 5, end - 5) : end,
    tier: isShort ? random.weighted({ A: 5, B: 5 }) : random.weighted(TIERS),
    owner: pickOwner(person),
    short: isShort ? planShort(person, Math.max(from, exit + QUIET_DAYS)) : null
  }
}

/** Most who come back do so within three years. */
function shortShare({ calendar }: PersonContext, { exit }: Career): number {
  const years = (calendar.today - exit.day) / 365
  return years < 4 ? SHORT_SHARE * 1.7 : years < 8 ? SHORT_SHARE : SHORT_SHARE * 0.5
}

function planShort(person: PersonContext, earliest: Day): Relationship['short'] {
  const { random, calendar } = person
  const value = random.weighted({ ready_now: 4, within_year: 6 })
  const day = calendar.ago(random.between(8, value === 'ready_now' ? 100 : 130))
  if (day < earliest) return null
  // Said before, and said again before it went stale.
  const since = Math.max(earliest, random.chance(0.65) ? day - random.between(40, 110) : day)
  return { value, since, day, opening: openingOn(person, calendar.today) }
}

function pickOwner({ random, organisation }: PersonContext): Id | null {
  if (random.chance(0.14)) return null
  return organisation.members[random.weighted(OWNER_SHARES) satisfies MemberKey]
}

/** Where else people of a department could work. */
const RELATED: Partial<Record<DepartmentKey, DepartmentKey>> = {
  support: 'sales',
  planning: 'overseas',
  quality: 'manufacturing',
  data: 'core',
  design: 'core',
  people: 'legal',
  finance: 'legal'
}

/** An opening one could tell this person of on a day: of the own department, or of a related one. */
export function openingOn({ organisation, department, random }: PersonContext, day: Day): OpeningRef | null {
  const running = organisation.openings.filter(
    opening => opening.status !== 'on_hold' && opening.openedOn <= day && day <= (opening.closedOn ?? day)
  )
  for (const wanted of [department, RELATED[department]]) {
    const found = running.filter(opening => opening.department === wanted)
    if (found.length > 0) return random.pick(found)
  }
  return null
}
