import { openRaw } from './lib/base'
import { startDataProcess } from './lib/dataProcess'
import type { Outcome } from './lib/report'
import { sampleOf } from './lib/samples'
import { median, p95, round } from './lib/statistics'

const SAMPLES = 40

/** The dashboard as its screen asks for it. */
export async function balance(): Promise<Outcome> {
  const { dir } = await sampleOf(100_000)
  const raw = openRaw(dir)
  const touchpoints = raw.prepare('SELECT count(*) FROM touchpoint').pluck().get() as number
  raw.close()
  const data = await startDataProcess(dir)
  try {
    const times: number[] = []
    for (let at = 0; at < SAMPLES; at++) {
      const start = performance.now()
      const answer = await data.call('dashboard.balance', {})
      times.push(performance.now() - start)
      if (!answer.startsWith('{"ok":true')) throw new Error(answer.slice(0, 200))
    }
    return {
      results: [
        {
          measure: 'Balance, 100k alumni and 1M touchpoints, p95',
          unit: 'ms',
          least: 300,
          aim: 100,
          value: p95(times),
          notes: [
            `${touchpoints.toLocaleString('en')} touchpoints; ${SAMPLES} times over the link, the first from a cold cache ` +
              `(${round(times[0] ?? Number.NaN)} ms), median ${round(median(times))} ms.`
          ]
        }
      ]
    }
  } finally {
    await data.close()
  }
}
