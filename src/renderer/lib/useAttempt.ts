import { change, describeError, undo, useText, type Changed } from '@renderer/client'
import { showToast } from '@renderer/ui'
import type { RouteInput, RouteName, RouteOutput } from '@shared/contract'
import { AppError } from '@shared/errors'

export type Attempt<T> = { data: T; error: null } | { data: null; error: AppError }

/**
 * Writes through a route for a form that stays open when it fails: a toast with Undo when something changed, the
 * error given back to be shown beside what was typed.
 */
export function useAttempt(): <R extends RouteName>(
  route: R,
  input: RouteInput<R>,
  /** What was done, as a sentence. */
  message: string
) => Promise<Attempt<RouteOutput<R>>> {
  const { t } = useText()

  async function takeBack(groupSeq: number): Promise<void> {
    try {
      await undo(groupSeq)
    } catch (error) {
      showToast({ message: describeError(error, t).title })
    }
  }

  return async (route, input, message) => {
    let changed: Changed<RouteOutput<typeof route>>
    try {
      changed = await change(route, input)
    } catch (error) {
      return { data: null, error: error instanceof AppError ? error : new AppError('internal', 'unexpected') }
    }
    const { data, groupSeq } = changed
    if (groupSeq !== null) showToast({ message, onUndo: () => void takeBack(groupSeq) })
    return { data, error: null }
  }
}
