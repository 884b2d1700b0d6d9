import type { z } from 'zod'
import type { Route } from '@shared/contract/kernel'
import type { Mutation, MutationMeta } from './database/mutate'
import type { Services } from './services'

export type Progress = {
  phase: string
  done: number
  /** null while the total is unknown. */
  total: number | null
}

/** What one call brings along. */
export type CallContext = {
  readonly services: Services
  readonly signal: AbortSignal
  onProgress(progress: Progress): void
  /** Lets other calls in between two batches of a long work; throws AppError cancelled when asked to stop. */
  breathe(): Promise<void>
  /** One mutation; its group is what the caller's undo reverses. */
  mutate<T>(work: (mutation: Mutation) => T, meta?: Partial<MutationMeta>): T
}

export type Handler<R extends Route> = (
  context: CallContext,
  input: z.output<R['input']>
) => z.input<R['output']> | Promise<z.input<R['output']>>

/** Exactly one handler for each route of a feature's contract: none missing, none over. */
export type HandlersOf<C extends Record<string, Route>> = { readonly [K in keyof C]: Handler<C[K]> }
