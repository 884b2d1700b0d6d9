import { playbookSchema, type Playbook } from '@domain/playbook'

/** A place in the Playbook, such as `tiers.A`. */
export type Place = string

type Node = Record<string, unknown>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The number at a place; NaN while its field is empty. */
export function numberAt(body: Playbook, place: Place): number {
  let node: unknown = body
  for (const key of place.split('.')) node = isNode(node) || Array.isArray(node) ? (node as Node)[key] : undefined
  return typeof node === 'number' ? node : Number.NaN
}

/** The Playbook with another value at a place. */
export function withValue(body: Playbook, place: Place, value: unknown): Playbook {
  const copy = structuredClone(body)
  const keys = place.split('.')
  const last = keys.pop() ?? ''
  let node = copy as unknown as Node
  for (const key of keys) node = node[key] as Node
  node[last] = value
  return copy
}

/** The places that do not hold yet; a problem of a whole (a band, a template) stands at the place of the whole. */
export function problemsOf(body: Playbook): ReadonlySet<Place> {
  const parsed = playbookSchema.safeParse(body)
  return new Set(parsed.success ? [] : parsed.error.issues.map(issue => issue.path.map(String).join('.')))
}

/** How many values differ. A list counts as one. */
export function countChanges(before: unknown, after: unknown): number {
  if (isNode(before) && isNode(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...keys].reduce((sum, key) => sum + countChanges(before[key], after[key]), 0)
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length && before.some(isNode)) {
    return before.reduce<number>((sum, one, index) => sum + countChanges(one, after[index]), 0)
  }
  return Object.is(before, after) || JSON.stringify(before) === JSON.stringify(after) ? 0 : 1
}

/** "2, 6, 12" in either width as numbers; null where something else stands between the commas. */
export function parseMonths(text: string): number[] | null {
  const parts = text
    .normalize('NFKC')
    .split(/[,、\s]+/)
    .filter(part => part !== '')
  return parts.every(part => /^\d{1,3}$/.test(part)) ? parts.map(Number) : null
}

/** A share as whole or broken per cent, without the dust of floating point: 0.07 → 7. */
export const toPercent = (share: number): number => Math.round(share * 1e6) / 1e4
export const fromPercent = (percent: number): number => Math.round(percent * 1e4) / 1e6
