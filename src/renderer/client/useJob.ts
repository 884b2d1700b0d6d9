import { useEffect, useRef, useState } from 'react'
import type { RouteInput, RouteName, RouteOutput } from '@shared/contract'
import { AppError } from '@shared/errors'
import type { Progress } from '@shared/protocol'
import { bridge, onBridgeEvent } from './bridge'
import { change, type Changed } from './call'

export type JobState<T> =
  | { status: 'idle' }
  | { status: 'running'; progress: Progress | null }
  | { status: 'done'; result: T; groupSeq: number | null }
  | { status: 'failed'; error: AppError }
  | { status: 'cancelled' }

export type Job<R extends RouteName> = {
  state: JobState<RouteOutput<R>>
  /** @param files input field → file token. Gives null when it failed or was cancelled; `state` says which. */
  start(input: RouteInput<R>, files?: Record<string, string>): Promise<Changed<RouteOutput<R>> | null>
  cancel(): void
  reset(): void
}

/** A long route: start, progress, cancel. It goes on when the component goes. */
export function useJob<R extends RouteName>(route: R): Job<R> {
  const [state, setState] = useState<JobState<RouteOutput<R>>>({ status: 'idle' })
  const callId = useRef<string | null>(null)

  useEffect(
    () =>
      onBridgeEvent('progress', ({ callId: id, done, total, phase }) => {
        if (id === callId.current) setState({ status: 'running', progress: { done, total, phase } })
      }),
    []
  )

  async function start(input: RouteInput<R>, files?: Record<string, string>): Promise<Changed<RouteOutput<R>> | null> {
    const id = crypto.randomUUID()
    callId.current = id
    setState({ status: 'running', progress: null })
    const show = (next: JobState<RouteOutput<R>>): void => {
      if (callId.current !== id) return
      callId.current = null
      setState(next)
    }
    try {
      const changed = await change(route, input, { callId: id, files })
      show({ status: 'done', result: changed.data, groupSeq: changed.groupSeq })
      return changed
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      show(error.code === 'cancelled' ? { status: 'cancelled' } : { status: 'failed', error })
      return null
    }
  }

  return {
    state,
    start,
    cancel() {
      if (callId.current) bridge().cancel(callId.current)
    },
    reset: () => setState({ status: 'idle' })
  }
}
