import { QueryClient, useQuery, type UseQueryOptions, type UseQueryResult } from '@tanstack/react-query'
import { contract, type RouteInput, type RouteName, type RouteOutput } from '@shared/contract'
import type { Tag } from '@shared/contract/tags'
import type { AppError } from '@shared/errors'
import { onBridgeEvent } from './bridge'
import { call } from './call'

/** Data is as fresh as the last event says: nothing is asked again by time, focus or network. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Infinity,
        gcTime: 5 * 60_000,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false
      },
      mutations: { networkMode: 'always', retry: false }
    }
  })
}

/** Whether a change of `tags` makes a query out of date that depends on some; none named means on all. */
export function isTouched(dependsOn: readonly Tag[], tags: readonly Tag[]): boolean {
  return dependsOn.length === 0 || dependsOn.some(tag => tags.includes(tag))
}

type RouteKey<R extends RouteName> = readonly [route: R, input: RouteInput<R>]

/** For `useQuery`, `useSuspenseQuery`, `prefetchQuery` and friends: the key is `[route, input]`. */
export function routeQuery<R extends RouteName>(
  route: R,
  input: RouteInput<R>
): { queryKey: RouteKey<R>; queryFn: () => Promise<RouteOutput<R>> } {
  return { queryKey: [route, input], queryFn: () => call(route, input) }
}

type RouteQueryOptions<R extends RouteName> = Omit<
  UseQueryOptions<RouteOutput<R>, AppError, RouteOutput<R>, RouteKey<R>>,
  'queryKey' | 'queryFn'
>

/** Reads a route and keeps what it gave up to date. */
export function useRoute<R extends RouteName>(
  route: R,
  input: RouteInput<R>,
  options?: RouteQueryOptions<R>
): UseQueryResult<RouteOutput<R>, AppError> {
  return useQuery({ ...routeQuery(route, input), ...options })
}

/**
 * Reads again what a change touched; forgets all when another base is opened or locked. Call once.
 *
 * @returns stops it
 */
export function keepFresh(client: QueryClient): () => void {
  let opened = ''
  let isRestarting = false
  const stops = [
    onBridgeEvent('changed', ({ tags }) => {
      void client.invalidateQueries({
        predicate: ({ queryKey }) => isTouched(contract[queryKey[0] as RouteName].tags, tags)
      })
    }),
    onBridgeEvent('session', ({ state }) => {
      if (state.phase === 'opening') return
      const now = `${state.phase} ${state.folder}`
      if (opened !== '' && opened !== now) client.clear()
      opened = now
    }),
    // A write that was cut off may have been committed.
    onBridgeEvent('status', ({ status }) => {
      if (status === 'ready' && isRestarting) void client.invalidateQueries()
      isRestarting = status === 'restarting'
    })
  ]
  return () => stops.forEach(stop => stop())
}
