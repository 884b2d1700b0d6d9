import { addDays } from '@domain/calendar'
import { refreshEveryone } from '@data/derive/refresh'
import { copyOf, openBase } from './lib/base'
import type { Outcome } from './lib/report'
import { DAY, sampleOf } from './lib/samples'
import { median, round } from './lib/statistics'

const ROUNDS = 5

/** What happens once a day: both scores and all dates of everybody, for a new day, stored with their indexes. */
export async function readiness(): Promise<Outcome> {
  const { dir } = await sampleOf(100_000)
  const { services, close } = openBase(copyOf(dir))
  try {
    const seconds: number[] = []
    let longest = 0
    for (let round = 1; round <= ROUNDS; round++) {
      const day = addDays(DAY, round)
      const start = performance.now()
      let last = start
      for (const _done of refreshEveryone(services.db, day)) {
        longest = Math.max(longest, performance.now() - last)
        last = performance.now()
      }
      seconds.push((performance.now() - start) / 1000)
    }
    return {
      results: [
        {
          measure: 'readiness of all 100k',
          unit: 's',
          least: 5,
          aim: 1,
          value: median(seconds),
          notes: [
            `Median of ${ROUNDS} days in a row: facts read, both scores, horizon, cadence and dates computed, and stored. ` +
              `In batches; other calls wait ${round(longest)} ms at most.`
          ]
        }
      ]
    }
  } finally {
    close()
  }
}
