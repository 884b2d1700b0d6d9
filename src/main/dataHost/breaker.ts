/** Counts crashes: more than it is worth to start again within a while means giving up. */
export type Breaker = {
  /** Notes a crash at `now` (ms). @returns whether to give up */
  trip(now: number): boolean
  reset(): void
}

/** @param limit crashes within `windowMs` that are too many */
export function createBreaker(limit = 3, windowMs = 60_000): Breaker {
  let crashes: number[] = []
  return {
    trip(now) {
      crashes = [...crashes.filter(at => now - at < windowMs), now]
      return crashes.length >= limit
    },
    reset() {
      crashes = []
    }
  }
}
