import type { Playbook } from '../playbook'

type Occupations = Playbook['coordinationHeavyOccupations']

const ESCAPED = /[.*+?^${}()|[\]\\]/g
/** Titles repeat a lot, so answers are kept; a bound keeps a base of odd titles from growing the memory. */
const MOST_TITLES_KEPT = 10_000

const fold = (text: string): string => text.normalize('NFKC').toLowerCase()
const escape = (text: string): string => fold(text).replace(ESCAPED, '\\$&')

type Matcher = { pattern: RegExp | null; answers: Map<string, boolean> }
const matchers = new WeakMap<Occupations, Matcher>()

function matcherOf(occupations: Occupations): Matcher {
  const known = matchers.get(occupations)
  if (known !== undefined) return known
  const whole = occupations.en.map(word => `(?<![a-z])${escape(word)}(?![a-z])`)
  const parts = [...whole, ...occupations.ja.map(escape)]
  const made = { pattern: parts.length === 0 ? null : new RegExp(parts.join('|'), 'u'), answers: new Map() }
  matchers.set(occupations, made)
  return made
}

/** Whether a job title holds one of the Playbook's words for jobs that need much coordination. */
export function isCoordinationHeavy(title: string, occupations: Occupations): boolean {
  const { pattern, answers } = matcherOf(occupations)
  const known = answers.get(title)
  if (known !== undefined) return known
  const answer = pattern?.test(fold(title)) ?? false
  if (answers.size >= MOST_TITLES_KEPT) answers.clear()
  answers.set(title, answer)
  return answer
}
