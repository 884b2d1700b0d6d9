import { change, describeError, undo, useText, type Changed } from '@renderer/client'
import { showToast } from '@renderer/ui'
import type { RouteInput, RouteName, RouteOutput } from '@shared/contract'

/**
 * Writes through a route and says so: a toast with Undo when something changed, a toast in words when it failed.
 *
 * @returns a function that gives what the route gave, or null when it failed
 */
export function useChange(): <R extends RouteName>(
  route: R,
  input: RouteInput<R>,
  /** What was done, as a sentence; a function when it depends on the answer. */
  message: string | ((data: RouteOutput<R>) => string)
) => Promise<RouteOutput<R> | null> {
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
      const { title, action } = describeError(error, t)
      showToast({ message: `${title} ${action}` })
      return null
    }
    const { data, groupSeq } = changed
    if (groupSeq !== null) {
      showToast({
        message: typeof message === 'function' ? message(data) : message,
        onUndo: () => void takeBack(groupSeq)
      })
    }
    return data
  }
}
