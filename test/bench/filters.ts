import { startDataProcess } from './lib/dataProcess'
import type { Outcome } from './lib/report'
import { DAY, sampleOf } from './lib/samples'
import { median, p95, round } from './lib/statistics'

const ROUNDS = 5

const condition = (field: string, operator: string, ...values: unknown[]): unknown => ({ field, operator, values })
const all = (...items: unknown[]): unknown => ({ join: 'and', items })

const FILTERS: Record<string, { filter?: unknown; query?: string }> = {
  everybody: {},
  'short horizon': { filter: all(condition('horizon', 'isAnyOf', 'short')) },
  'gone silent': { filter: all(condition('cadence', 'isAnyOf', 'silent')) },
  'ready within a year': { filter: all(condition('intent', 'isAnyOf', 'ready_now', 'within_year')) },
  'left since 2020, Engineering': {
    filter: all(condition('exitYear', 'atLeast', 2020), condition('department', 'contains', 'Eng'))
  },
  'likely to return': { filter: all(condition('returnScore', 'atLeast', 60)) },
  'long horizon, kept, tier A or B': {
    filter: all(
      condition('horizon', 'isAnyOf', 'long'),
      condition('cadence', 'isAnyOf', 'kept'),
      condition('tier', 'isAnyOf', 'A', 'B')
    )
  },
  'nobody touched for a year': { filter: all(condition('lastTouchOn', 'notInLastDays', 365)) },
  'quick search': { query: 'sa' }
}

const SORTS = ['name', 'returnScore', 'valueScore', 'exitOn', 'lastTouchOn', 'nextStepOn', 'dueOn', 'department']

/** Each filter with each sort, both ways: the first page as the window asks for it. */
export async function filterAndSort(): Promise<Outcome> {
  const { dir } = await sampleOf(100_000)
  const data = await startDataProcess(dir)
  try {
    const times: { name: string; time: number }[] = []
    for (let round = 0; round < ROUNDS; round++) {
      for (const [filter, selection] of Object.entries(FILTERS)) {
        for (const field of SORTS) {
          for (const direction of ['asc', 'desc']) {
            const start = performance.now()
            const answer = await data.call('alumni.list', { ...selection, sort: [{ field, direction }] })
            const time = performance.now() - start
            if (!answer.startsWith('{"ok":true')) throw new Error(`${filter} by ${field}: ${answer.slice(0, 200)}`)
            times.push({ name: `${filter}, by ${field} ${direction}`, time })
          }
        }
      }
    }
    const each = [...new Set(times.map(({ name }) => name))]
      .map(name => ({ name, time: median(times.flatMap(entry => (entry.name === name ? [entry.time] : []))) }))
      .toSorted((a, b) => b.time - a.time)
    const values = times.map(({ time }) => time)
    return {
      results: [
        {
          measure: 'filter + sort + first page, 100k, p95',
          unit: 'ms',
          least: 30,
          aim: 10,
          value: p95(values),
          notes: [
            `${each.length} combinations of ${Object.keys(FILTERS).length} filters and ${SORTS.length} sorts both ways, ` +
              `${ROUNDS} times each, over the link on ${DAY}: median ${round(median(values))} ms.`,
            `Slowest (median): ${each
              .slice(0, 5)
              .map(({ name, time }) => `${name}: ${round(time)} ms`)
              .join('; ')}.`
          ]
        }
      ]
    }
  } finally {
    await data.close()
  }
}
