import type { LocalDate } from '@shared/types/time'
import type { FactorKey, ModifierKey, Playbook } from '../playbook'
import type { Reason } from '../reason'
import type { AskedOf, ScoreContext } from './factor'
import type { FactorInput } from './facts'
import {
  MINIMUM_KNOWN_WEIGHT,
  numbersOf,
  rehireValue,
  returnLikelihood,
  type ScoreDefinition,
  type ScoreNumbers
} from './score'
import { roundTogether } from './shown'

/** One factor of a score. `points` of `weight`; `contribution` = 100 · points ÷ W. */
export type Contribution<K extends FactorKey = FactorKey> = {
  factor: K
  isKnown: boolean
  weight: number
  /** null while unknown. */
  points: number | null
  /** null while unknown or while there is no score. */
  contribution: number | null
  /** `contribution` as a whole number, rounded so that all shown numbers add up to the rounded score. */
  shown: number | null
  /** By how much an unknown widens the band; 0 when known. */
  swing: number
  reason: Reason
  factOn: LocalDate | null
  source: string
}

/** One modifier of a score. */
export type ModifierShare = {
  modifier: ModifierKey
  isKnown: boolean
  /** Signed points it moves the score by at most. */
  size: number
  /** Signed points it moved the score by, after clamping to 0…100; 0 while unknown. */
  applied: number
  shown: number | null
  swing: number
  reason: Reason
  factOn: LocalDate | null
  source: string
}

/** The unknown whose answer would add most. `textKey` is the question in words. */
export type Question = { about: FactorKey | ModifierKey; points: number; textKey: string; askedOf: AskedOf }

/** A score with all its reasons: contributions + applied modifiers = score. */
export type Explanation<K extends FactorKey = FactorKey> = ScoreNumbers & {
  kind: 'return' | 'value'
  contributions: Contribution<K>[]
  modifiers: ModifierShare[]
  question: Question | null
}

function contributionsOf<K extends FactorKey>(
  definition: ScoreDefinition<K>,
  facts: FactorInput,
  context: ScoreContext,
  known: number
): Contribution<K>[] {
  const weights = definition.weights(context.playbook)
  return definition.factors.map(factor => {
    const fraction = factor.fraction(facts, context)
    const weight = weights[factor.key]
    const points = fraction === null ? null : fraction * weight
    return {
      factor: factor.key,
      isKnown: points !== null,
      weight,
      points,
      contribution: points === null || known < MINIMUM_KNOWN_WEIGHT ? null : (100 * points) / known,
      shown: null,
      swing: points === null ? weight : 0,
      reason: factor.reason(facts, context),
      factOn: factor.factOn(facts),
      source: factor.source
    }
  })
}

function modifiersOf<K extends FactorKey>(
  definition: ScoreDefinition<K>,
  facts: FactorInput,
  context: ScoreContext
): ModifierShare[] {
  const sizes = definition.sizes(context.playbook)
  return definition.modifiers.map(modifier => {
    const applies = modifier.applies(facts, context)
    const size = modifier.sign * sizes[modifier.key]
    return {
      modifier: modifier.key,
      isKnown: applies !== null,
      size,
      applied: applies === true ? size : 0,
      shown: null,
      swing: applies === null ? Math.abs(size) : 0,
      reason: modifier.reason(facts, context),
      factOn: modifier.factOn(facts),
      source: modifier.source
    }
  })
}

/** What the clamp to 0…100 cut off is taken from the modifier that went over, so that the parts still add up. */
function takeBack(modifiers: ModifierShare[], excess: number): void {
  const one = modifiers.find(
    modifier => modifier.applied * excess > 0 && Math.abs(modifier.applied) >= Math.abs(excess)
  )
  if (one !== undefined) one.applied -= excess
}

function roundShown(contributions: Contribution[], modifiers: ModifierShare[]): void {
  const knownFactors = contributions.filter(one => one.contribution !== null)
  const knownModifiers = modifiers.filter(one => one.isKnown)
  const parts = [...knownFactors.map(one => one.contribution ?? 0), ...knownModifiers.map(one => one.applied)]
  const shown = roundTogether(parts)
  knownFactors.forEach((one, index) => (one.shown = shown[index] ?? null))
  knownModifiers.forEach((one, index) => (one.shown = shown[knownFactors.length + index] ?? null))
}

function questionOf<K extends FactorKey>(
  definition: ScoreDefinition<K>,
  contributions: readonly Contribution<K>[],
  modifiers: readonly ModifierShare[]
): Question | null {
  let best: Question | null = null
  definition.factors.forEach((factor, index) => {
    const points = contributions[index]?.swing ?? 0
    if (points > (best?.points ?? 0)) {
      best = { about: factor.key, points, textKey: `readiness.factor.${factor.key}.question`, askedOf: factor.askedOf }
    }
  })
  definition.modifiers.forEach((modifier, index) => {
    const points = modifiers[index]?.swing ?? 0
    if (points > (best?.points ?? 0)) {
      const textKey = `readiness.modifier.${modifier.key}.question`
      best = { about: modifier.key, points, textKey, askedOf: modifier.askedOf }
    }
  })
  return best
}

function explain<K extends FactorKey>(
  definition: ScoreDefinition<K>,
  facts: FactorInput,
  context: ScoreContext
): Explanation<K> {
  const numbers = numbersOf(definition, facts, context)
  const contributions = contributionsOf(definition, facts, context, numbers.known)
  const modifiers = modifiersOf(definition, facts, context)
  if (numbers.score !== null) {
    const sum =
      contributions.reduce((total, one) => total + (one.contribution ?? 0), 0) +
      modifiers.reduce((total, one) => total + one.applied, 0)
    const excess = sum > 100 ? sum - 100 : Math.min(sum, 0)
    if (excess !== 0) takeBack(modifiers, excess)
    roundShown(contributions, modifiers)
  }
  return {
    kind: definition.kind,
    ...numbers,
    contributions,
    modifiers,
    question: questionOf(definition, contributions, modifiers)
  }
}

/** Return likelihood with its reasons. */
export function scoreReturn(facts: FactorInput, today: LocalDate, playbook: Playbook) {
  return explain(returnLikelihood, facts, { today, playbook })
}

/** Rehire value with its reasons. */
export function scoreValue(facts: FactorInput, today: LocalDate, playbook: Playbook) {
  return explain(rehireValue, facts, { today, playbook })
}
