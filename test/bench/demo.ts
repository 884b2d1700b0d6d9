import type { Outcome } from './lib/report'
import { freshPlace, okaeri, sampleOf } from './lib/samples'
import { round } from './lib/statistics'

/** Not in the table: how long the large sample takes, with all derived data. */
export async function demo(): Promise<Outcome> {
  const size = 100_000
  const made = (await sampleOf(size)).cost
  const cost = made ?? (await okaeri(freshPlace('demo-again'), 'demo', '--size', String(size), '--seed', '1')).cost
  freshPlace('demo-again')
  return {
    results: [
      {
        measure: '`okaeri demo --size 100000`',
        unit: 's',
        least: 120,
        aim: 60,
        value: cost.wall,
        notes: [`Once; ${round(cost.cpu)} s of processor time, at most ${round(cost.kib / 1024)} MiB.`]
      }
    ]
  }
}
