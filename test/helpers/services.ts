import type { RouteInput, RouteName, RouteOutput } from '@shared/contract'
import { AppError } from '@shared/errors'
import { openServices } from '@data/openServices'
import { createRouter, type Router } from '@data/router'
import type { Clock, Services } from '@data/services'
import { localDateOf } from '@domain/calendar'
import { openTestDatabase, TEST_KEY, TEST_NOW } from './database'

export type TestApp = {
  services: Services
  router: Router
  /** Sets the clock; the zone is Asia/Tokyo unless said. */
  setNow(now: number, zone?: string): void
  /** Calls a route and gives its data. @throws AppError as the caller would get it */
  call<R extends RouteName>(route: R, input: RouteInput<R>): Promise<RouteOutput<R>>
  remove(): void
}

/** The whole data process on a real encrypted base, without a process: answers are checked against the contract. */
export function openTestApp(now = TEST_NOW): TestApp {
  const opened = openTestDatabase()
  let current = now
  let currentZone = 'Asia/Tokyo'
  const clock: Clock = {
    now: () => current,
    zone: () => currentZone,
    today: () => localDateOf(current, currentZone)
  }
  const services = openServices(opened, { key: TEST_KEY, clock, origin: 'app', isSample: false })
  const router = createRouter(services, { isOutputChecked: true })
  return {
    services,
    router,
    setNow(next, zone = currentZone) {
      current = next
      currentZone = zone
    },
    async call(route, input) {
      const result = await router.call(route, input)
      if (!result.ok) throw new AppError(result.error.code, result.error.message, result.error.params)
      return result.data as never
    },
    remove: opened.remove
  }
}
