import { CAUSE_RESOLVED, EXIT_KINDS, EXIT_REASONS, INTENTS, PERFORMANCES, TIE_KINDS } from '@shared/types/vocabulary'
import { z } from 'zod'

/** Factors of return likelihood, in the order in which they are shown. */
export const RETURN_FACTORS = [
  'intent',
  'contact',
  'timeSinceExit',
  'exitReason',
  'exitExperience',
  'ties',
  'tenure'
] as const
export type ReturnFactorKey = (typeof RETURN_FACTORS)[number]

/** Factors of rehire value, in the order in which they are shown. */
export const VALUE_FACTORS = ['performance', 'causeResolved', 'betweenExperience', 'coordination', 'exitKind'] as const
export type ValueFactorKey = (typeof VALUE_FACTORS)[number]
export type FactorKey = ReturnFactorKey | ValueFactorKey

export const MODIFIERS = ['barrier', 'newJobShock'] as const
export type ModifierKey = (typeof MODIFIERS)[number]

const fraction = z.number().min(0).max(1)
/** A level that says nothing about the person is null: the factor then stays unknown. */
const level = fraction.nullable()
const weight = z.number().min(0).max(100)

function weights<K extends string>(keys: readonly [K, ...K[]]) {
  return z
    .record(z.enum(keys), weight)
    .refine(all => Math.abs(Object.values<number>(all).reduce((sum, one) => sum + one, 0) - 100) < 1e-9, {
      message: 'the weights have to add up to 100'
    })
}

/** Points `[x, fraction]` joined by straight lines, level before the first and after the last. */
const curve = z
  .array(z.tuple([z.number().min(0), fraction]))
  .min(1)
  .refine(points => points.every((point, index) => index === 0 || point[0] > (points[index - 1]?.[0] ?? 0)), {
    message: 'the points of a curve have to be in rising order'
  })
export type Curve = z.infer<typeof curve>

/** Weights in points (Σ = 100 a score), levels and curves in fractions of the weight, modifiers in points. */
export const readinessSchema = z.strictObject({
  returnLikelihood: z.strictObject({
    weights: weights(RETURN_FACTORS),
    /** Size in points; which way a modifier moves the score is part of its definition. */
    modifiers: z.record(z.enum(MODIFIERS), z.number().min(0).max(100)),
    /** Months in a new job, both included, in which a shock counts. */
    newJobShockMonths: z
      .strictObject({ from: z.number().min(0), to: z.number().min(0) })
      .refine(window => window.from <= window.to, { message: 'the window has to end after it begins' }),
    levels: z.strictObject({
      intent: z.record(z.enum(INTENTS), level),
      exitReason: z.record(z.enum(EXIT_REASONS), level),
      /** By who the other one was to the person; `strength` multiplies it. */
      tieKind: z.record(z.enum(TIE_KINDS), fraction),
      /** Multiplier for strength unknown, 1, 2, 3. */
      tieStrength: z.strictObject({ unknown: fraction, weak: fraction, known: fraction, close: fraction })
    }),
    curves: z.strictObject({
      /** x: months since the exit. Never zero. */
      timeSinceExit: curve.refine(points => points.every(point => point[1] > 0), {
        message: 'time since exit never counts as zero'
      }),
      /** x: years of the last stint. */
      tenure: curve,
      /** x: conversations + half of the other personal touches since the exit. */
      contactAmount: curve,
      /** x: months since the last touch. */
      contactRecency: curve
    })
  }),
  rehireValue: z.strictObject({
    weights: weights(VALUE_FACTORS),
    levels: z.strictObject({
      performance: z.record(z.enum(PERFORMANCES), fraction),
      causeResolved: z.record(z.enum(CAUSE_RESOLVED), fraction),
      coordination: z.strictObject({ heavy: fraction, other: fraction }),
      exitKind: z.record(z.enum(EXIT_KINDS), fraction)
    })
  })
})
export type ReadinessRules = z.infer<typeof readinessSchema>
