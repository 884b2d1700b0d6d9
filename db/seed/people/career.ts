import type { Id } from '@shared/types/time'
import type { Eligibility, EmploymentType, ExitKind, ExitReason, Performance } from '@shared/types/vocabulary'
import { aprilBefore, endOfMonth, type Day } from '../calendar'
import type { PersonContext } from '../context'
import { DEPARTMENTS, FORMER_MANAGERS, type Department } from '../words/company'
import { ELIGIBILITY_REASONS, EXIT_NOTES, PERFORMANCE_WORDS, REASON_WORDS } from '../words/facts'
import { MEMBERS, type Member } from '../words/members'

type Leaving = { day: Day; kind: ExitKind; reason: ExitReason | null }

/** The working life here of one person, as the rest of their story needs it. */
export type Career = {
  /** The exit that ended the last stint but an open one. */
  exit: Leaving
  start: Day | null
  /** The second stint; null when never rehired. */
  rehired: { day: Day; stintId: Id } | null
  isEmployed: boolean
}

const YEARS_OF_LEAVERS_DAYS = 15 * 365 - 30
/** Leavers of longer ago have thinner files. */
const OLD_FILE_DAYS = 8 * 365

const KINDS = {
  voluntary: 76,
  contract_end: 7,
  retirement: 5,
  mutual: 5,
  redundancy: 4,
  dismissal: 2
} as const satisfies Record<ExitKind, number>

const VOLUNTARY_REASONS = {
  outside_offer: 28,
  career_change: 12,
  growth: 11,
  pay: 10,
  personal: 9,
  hours: 7,
  relocation: 6,
  manager: 5,
  startup: 4,
  education: 3,
  culture: 3,
  dissatisfied: 2
} as const satisfies Partial<Record<ExitReason, number>>

const OTHER_REASONS: Readonly<Record<Exclude<ExitKind, 'voluntary'>, ExitReason>> = {
  contract_end: 'contract_end',
  retirement: 'retirement',
  redundancy: 'redundancy',
  dismissal: 'conduct',
  mutual: 'performance'
}

/** How often somebody came back in the years past, and how that went on. */
const RETURNS = { never: 94, employedAgain: 3.5, leftAgain: 2.5 } as const
const PERFORMANCES = { outstanding: 8, exceeds: 27, meets: 48, below: 13, poor: 4 } as const
const INVITATIONS = { accepted: 52, invited: 18, not_invited: 20, declined: 10 } as const
const EXPERIENCES = { 5: 16, 4: 37, 3: 30, 2: 12, 1: 5 } as const

/** Writes the stints and exits of an invented person. */
export function writeCareer(person: PersonContext, index: number): Career {
  const { random, calendar } = person
  const returns = random.weighted(RETURNS)
  const isBack = returns !== 'never'
  const kind = isBack ? 'voluntary' : random.weighted(KINDS)
  const exitDay = leavingDay(person, isBack ? 900 : 4)
  const start = startDay(person, exitDay, kind)
  const number = `${calendar.text(start ?? exitDay).slice(2, 4)}${String(index + 1).padStart(5, '0')}`
  const level = levelAfter(person, exitDay - (start ?? exitDay - 1_500))
  const first: Leaving = { day: exitDay, kind, reason: reasonOf(person, kind) }
  const firstStint = { start, end: exitDay, number, level, employmentType: typeOf(person, kind) }
  addExit(person, first, addStint(person, firstStint))
  if (!isBack) return { exit: first, start, rehired: null, isEmployed: false }

  const rehiredOn = random.between(exitDay + 200, calendar.today - 420)
  const end = returns === 'leftAgain' ? random.between(rehiredOn + 200, calendar.today - 20) : null
  const next = { start: rehiredOn, end, number: `${number}-2`, level: level + 1, employmentType: 'permanent' as const }
  const stintId = addStint(person, next)
  const rehired = { day: rehiredOn, stintId }
  if (end === null) return { exit: first, start, rehired, isEmployed: true }
  const second: Leaving = { day: end, kind: 'voluntary', reason: reasonOf(person, 'voluntary') }
  addExit(person, second, stintId)
  return { exit: second, start: rehiredOn, rehired, isEmployed: false }
}

/** More leavers in late years than in early ones, mostly at the end of a month. */
function leavingDay({ random, calendar }: PersonContext, earliestAgo: number): Day {
  const span = YEARS_OF_LEAVERS_DAYS - earliestAgo
  const day = calendar.ago(earliestAgo + Math.floor(random.share() ** 1.3 * span))
  const last = endOfMonth(day)
  return random.chance(0.7) && last <= calendar.ago(earliestAgo) ? last : day
}

function startDay({ random, language }: PersonContext, exit: Day, kind: ExitKind): Day | null {
  if (random.chance(0.04)) return null
  const years = yearsHere(random.share(), random.share(), kind)
  const day = exit - Math.round(years * 365)
  const spring = aprilBefore(day)
  return language === 'ja' && years > 1.2 && random.chance(0.6) ? spring : day
}

function yearsHere(first: number, second: number, kind: ExitKind): number {
  if (kind === 'retirement') return 16 + 22 * first
  if (kind === 'contract_end') return 0.5 + 2.5 * first
  return 0.5 + 8 * first ** 1.6 + (second < 0.15 ? 12 * second * 6 : 0)
}

function typeOf({ random }: PersonContext, kind: ExitKind): EmploymentType | null {
  if (random.chance(0.1)) return null
  return kind === 'contract_end' ? 'fixed_term' : random.weighted({ permanent: 88, part_time: 6, fixed_term: 6 })
}

/** 0 for beginners; a step about every three years. */
function levelAfter({ random }: PersonContext, days: number): number {
  return Math.max(0, Math.round(days / 1_200 + random.share() * 1.4 - 0.9))
}

function reasonOf({ random }: PersonContext, kind: ExitKind): ExitReason | null {
  if (random.chance(0.26)) return null
  return kind === 'voluntary' ? random.weighted(VOLUNTARY_REASONS) : OTHER_REASONS[kind]
}

type StintPlan = {
  start: Day | null
  end: Day | null
  number: string
  level: number
  employmentType: EmploymentType | null
}

function addStint(person: PersonContext, plan: StintPlan): Id {
  const { sink, say, date, department } = person
  const { name, titles }: Department = DEPARTMENTS[department]
  return sink.add('stint', {
    personId: person.personId,
    source: 'hr',
    employeeNumber: plan.number,
    department: say(name),
    title: say(titles[Math.min(plan.level, titles.length - 1)]!),
    grade: `G${Math.min(plan.level + 2, 7)}`,
    employmentType: plan.employmentType,
    manager: managerOf(person),
    startOn: plan.start === null ? null : date(plan.start),
    endOn: plan.end === null ? null : date(plan.end)
  })
}

function managerOf({ random, say, department }: PersonContext): string {
  if (random.chance(0.15)) return ''
  const members: readonly Member[] = Object.values(MEMBERS)
  const head = members.find(member => member.department === department)
  return say(head && random.chance(0.4) ? head.name : random.pick(FORMER_MANAGERS))
}

function addExit(person: PersonContext, { day, kind, reason }: Leaving, stintId: Id): void {
  const { random, sink, say, calendar } = person
  const isOldFile = day < calendar.ago(OLD_FILE_DAYS)
  /** A fact that the file has, as often as files of its time do. */
  const known = <T>(share: number, value: () => T): T | null =>
    random.chance(isOldFile ? share * 0.7 : share) ? value() : null
  const words = reason === null || random.chance(0.3) ? undefined : REASON_WORDS[reason]
  const experience = known(0.72, () => Number(random.weighted(EXPERIENCES)))
  const performance = known(0.8, () => random.weighted(PERFORMANCES))
  const eligibility = known(0.78, () => judged(random.share(), kind, performance))
  sink.add('exit', {
    personId: person.personId,
    stintId,
    kind: random.chance(0.95) ? kind : null,
    reasons: reason === null ? null : JSON.stringify([reason]),
    reasonWords: words ? say(words) : '',
    experience,
    notes: experience !== null && random.chance(0.4) ? say(random.pick(EXIT_NOTES[experience]!)) : '',
    eligibility,
    eligibilityReason:
      eligibility === null || eligibility === 'yes' ? '' : say(random.pick(ELIGIBILITY_REASONS[eligibility])),
    performance,
    performanceWords: performance === null ? '' : say(PERFORMANCE_WORDS[performance]),
    invitation: day > person.programme.since ? known(0.8, () => random.weighted(INVITATIONS)) : null
  })
}

function judged(draw: number, kind: ExitKind, performance: Performance | null): Eligibility {
  if (kind === 'dismissal') return 'no'
  if (performance === 'poor') return draw < 0.6 ? 'no' : 'conditional'
  if (draw < 0.86) return 'yes'
  return draw < 0.97 ? 'conditional' : 'no'
}
