import { z } from 'zod'
import type { Tag } from './tags'

export type RouteKind = 'query' | 'mutation' | 'job'

/**
 * One entry of the contract. A *query* reads; a *mutation* writes in one transaction and can be undone unless
 * `undoable` is false; a *job* runs in batches, reports progress and can be cancelled.
 */
export type Route<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = {
  readonly kind: RouteKind
  readonly summary: string
  readonly input: I
  readonly output: O
  /** What a write makes out of date; for a query, what it depends on (none named: on everything). */
  readonly tags: readonly Tag[]
}

type RouteOptions = { tags?: readonly Tag[] }

function route<I extends z.ZodType, O extends z.ZodType>(
  kind: RouteKind,
  summary: string,
  input: I,
  output: O,
  options: RouteOptions = {}
): Route<I, O> {
  return { kind, summary, input, output, tags: options.tags ?? [] }
}

/** A reading route. `summary` is one English line for `okaeri routes` and docs/cli.md. */
export const query = <I extends z.ZodType, O extends z.ZodType>(
  summary: string,
  input: I,
  output: O,
  options?: RouteOptions
): Route<I, O> => route('query', summary, input, output, options)

/** A writing route: one transaction, one undo group. */
export const mutation = <I extends z.ZodType, O extends z.ZodType>(
  summary: string,
  input: I,
  output: O,
  options?: RouteOptions
): Route<I, O> => route('mutation', summary, input, output, options)

/** A long route: batches that yield, with progress and cancel. */
export const job = <I extends z.ZodType, O extends z.ZodType>(
  summary: string,
  input: I,
  output: O,
  options?: RouteOptions
): Route<I, O> => route('job', summary, input, output, options)

/** Strict object: unknown keys are an error, at every depth that uses it. */
export const strict = z.strictObject

export const zId = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'a UUIDv7')

/** A real calendar date `YYYY-MM-DD`. */
export const zDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'YYYY-MM-DD')
  .refine(text => {
    const date = new Date(`${text}T00:00:00Z`)
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  }, 'not a day of the calendar')

export const zInstant = z.number().int().min(0).max(8.64e15)
/** One line of text that a person typed. */
export const zLine = z.string().max(1_000)
/** Longer text that a person typed. */
export const zText = z.string().max(100_000)
export const zNothing = strict({})
