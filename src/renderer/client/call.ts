import type { CallOptions } from '@shared/bridge'
import type { RouteInput, RouteName, RouteOutput } from '@shared/contract'
import { AppError, type ErrorBody } from '@shared/errors'
import type { SessionCommand, SessionInput, SessionOutput } from '@shared/session'
import { bridge } from './bridge'

type Answer = { ok: true; data: unknown; groupSeq?: number } | { ok: false; error: ErrorBody }

/** What a write gave back; `groupSeq` is what `undo(groupSeq)` takes back, null when nothing changed. */
export type Changed<T> = { data: T; groupSeq: number | null }

function read(text: string): { data: unknown; groupSeq: number | null } {
  const answer = JSON.parse(text) as Answer
  if (answer.ok) return { data: answer.data, groupSeq: answer.groupSeq ?? null }
  const { code, message, params, retryable } = answer.error
  throw new AppError(code, message, params, retryable)
}

/**
 * Asks the data process.
 *
 * @throws AppError whatever the route failed with
 */
export async function call<R extends RouteName>(
  route: R,
  input: RouteInput<R>,
  options?: CallOptions
): Promise<RouteOutput<R>> {
  return (await change(route, input, options)).data
}

/** Like {@link call}, with what undo needs. */
export async function change<R extends RouteName>(
  route: R,
  input: RouteInput<R>,
  options?: CallOptions
): Promise<Changed<RouteOutput<R>>> {
  return read(await bridge().call(route, JSON.stringify(input), options)) as Changed<RouteOutput<R>>
}

/**
 * Opens, locks and protects the data; works while no base is open.
 *
 * @throws AppError
 */
export async function session<C extends SessionCommand>(
  command: C,
  input: SessionInput<C>,
  options?: CallOptions
): Promise<SessionOutput> {
  return read(await bridge().session(command, JSON.stringify(input), options)).data as SessionOutput
}

/** The person's last change, or the one of a toast (`groupSeq` of {@link Changed}). @throws AppError nothingToUndo, undoConflict */
export const undo = (groupSeq?: number): Promise<Changed<RouteOutput<'history.undo'>>> =>
  change('history.undo', groupSeq === undefined ? {} : { groupSeq })

/** @throws AppError nothingToRedo, undoConflict */
export const redo = (): Promise<Changed<RouteOutput<'history.redo'>>> => change('history.redo', {})
