import type { LocalDate } from '@shared/types/time'
import type { FactorKey, ModifierKey, Playbook, ReturnFactorKey, ValueFactorKey } from '../playbook'
import type { Factor, Modifier, ScoreContext } from './factor'
import type { FactorInput } from './facts'
import { returnModifiers } from './modifiers'
import { returnFactors } from './returnFactors'
import { valueFactors } from './valueFactors'

/** Below this weight of known factors there is no score, only the question to ask (facts/readiness-evidence). */
export const MINIMUM_KNOWN_WEIGHT = 40

/** Points 0 to 100. `score` is null while too little is known; `known` is the weight of the known factors. */
export type ScoreNumbers = { score: number | null; low: number; high: number; known: number }

/** One of the two scores as data: its factors, their weights and its modifiers. */
export type ScoreDefinition<K extends FactorKey = FactorKey> = {
  kind: 'return' | 'value'
  factors: readonly Factor<K>[]
  modifiers: readonly Modifier[]
  weights: (playbook: Playbook) => Record<K, number>
  sizes: (playbook: Playbook) => Record<ModifierKey, number>
}

export const returnLikelihood: ScoreDefinition<ReturnFactorKey> = {
  kind: 'return',
  factors: returnFactors,
  modifiers: returnModifiers,
  weights: playbook => playbook.readiness.returnLikelihood.weights,
  sizes: playbook => playbook.readiness.returnLikelihood.modifiers
}

export const rehireValue: ScoreDefinition<ValueFactorKey> = {
  kind: 'value',
  factors: valueFactors,
  modifiers: [],
  weights: playbook => playbook.readiness.rehireValue.weights,
  sizes: playbook => playbook.readiness.returnLikelihood.modifiers
}

export const clamp = (points: number): number => Math.min(100, Math.max(0, points))

/**
 * The arithmetic of docs/readiness.md. K = points and W = weight of the known factors: score = 100·K/W, band =
 * [K, K + 100 − W]; modifiers are added after, unknown ones widen the band; all clamped to 0…100.
 */
export function numbersOf<K extends FactorKey>(
  definition: ScoreDefinition<K>,
  facts: FactorInput,
  context: ScoreContext
): ScoreNumbers {
  const weights = definition.weights(context.playbook)
  let points = 0
  let known = 0
  for (const factor of definition.factors) {
    const fraction = factor.fraction(facts, context)
    if (fraction === null) continue
    points += fraction * weights[factor.key]
    known += weights[factor.key]
  }
  const sizes = definition.sizes(context.playbook)
  let applied = 0
  let atWorst = 0
  let atBest = 0
  for (const modifier of definition.modifiers) {
    const applies = modifier.applies(facts, context)
    const effect = modifier.sign * sizes[modifier.key]
    if (applies === true) applied += effect
    else if (applies === null && effect < 0) atWorst += effect
    else if (applies === null) atBest += effect
  }
  const low = clamp(points + applied + atWorst)
  const high = clamp(points + 100 - known + applied + atBest)
  if (known < MINIMUM_KNOWN_WEIGHT) return { score: null, low, high, known }
  const score = clamp((100 * points) / known + applied)
  // With everything known low = score = high; the quotient's last bit must not put the score outside.
  return { score, low: Math.min(low, score), high: Math.max(high, score), known }
}

/** Both scores without reasons, for many people at once. */
export function scoreNumbers(
  facts: FactorInput,
  today: LocalDate,
  playbook: Playbook
): { return: ScoreNumbers; value: ScoreNumbers } {
  const context = { today, playbook }
  return {
    return: numbersOf(returnLikelihood, facts, context),
    value: numbersOf(rehireValue, facts, context)
  }
}

/** Ranking: by score, then by the narrower band; without a score last. Negative when `a` comes first. */
export function compareScores(a: ScoreNumbers, b: ScoreNumbers): number {
  if (a.score === null || b.score === null) return Number(a.score === null) - Number(b.score === null)
  return b.score - a.score || a.high - a.low - (b.high - b.low)
}
