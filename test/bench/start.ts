import { HELLO, OKAERI, residentOf, startOnce, type Ready } from './lib/electron'
import type { Outcome } from './lib/report'
import { freshPlace, okaeri, sampleOf } from './lib/samples'
import { interleave, median, round } from './lib/statistics'
import { mkdirSync } from 'node:fs'

const ROUNDS = 5

/** Start and memory against a window with one sentence, and against a small base. */
export async function startAndMemory(): Promise<Outcome> {
  const large = (await sampleOf(100_000)).dir
  const small = (await sampleOf(1_000)).dir
  // The window opens where it was closed: on the list.
  const body = JSON.stringify({ href: '/alumni', alumniHref: '/alumni' })
  for (const dir of [large, small]) await okaeri(dir, 'call', 'draft.set', JSON.stringify({ key: 'window', body }))
  const place = (name: string): string => {
    const userData = freshPlace(`user-${name}`)
    mkdirSync(userData, { recursive: true })
    return userData
  }
  const places = { hello: place('hello'), large: place('large'), small: place('small') }
  const contenders = {
    hello: () => startOnce(HELLO, places.hello, null),
    large: () => startOnce(OKAERI, places.large, large),
    small: () => startOnce(OKAERI, places.small, small)
  }
  // The first start fills caches of code; it is the start of an installation, not of a day.
  await interleave(1, contenders)
  const runs = await interleave(ROUNDS, contenders)
  const usable = (list: Ready[]): number => median(list.map(({ marks }) => marks['usable'] ?? Number.NaN))
  const memory = (list: Ready[]): number => median(list.map(residentOf))
  const ms = (list: Ready[]): string => `${round(usable(list))} ms`
  return {
    results: [
      {
        measure: 'start to usable list with 100k encrypted alumni ÷ hello-world window on the same runtime',
        unit: '×',
        least: 2.5,
        aim: 1.6,
        value: usable(runs.large) / usable(runs.hello),
        notes: [
          `From the creation of the process to painted rows that take keys: ${ms(runs.large)}; to a painted sentence: ` +
            `${ms(runs.hello)}. Medians of ${ROUNDS} interleaved starts after one that is not counted.`
        ]
      },
      {
        measure: 'start with 100k ÷ start with 1k',
        unit: '×',
        least: 1.2,
        aim: 1.05,
        value: usable(runs.large) / usable(runs.small),
        notes: [`${ms(runs.large)} and ${ms(runs.small)}.`]
      },
      {
        measure: 'resident memory of all processes, 100k list open ÷ hello-world',
        unit: '×',
        least: 2,
        aim: 1.5,
        value: memory(runs.large) / memory(runs.hello),
        notes: [
          `${round(memory(runs.large))} MiB and ${round(memory(runs.hello))} MiB, three seconds after the list is usable; ` +
            'pages that processes share are counted in each.',
          `By process: ${byProcess(runs.large.at(-1))}; hello-world: ${byProcess(runs.hello.at(-1))}.`
        ]
      }
    ]
  }
}

function byProcess(ready: Ready | undefined): string {
  if (!ready) return ''
  const own = ready.processes.map(({ type, kib }) => `${type} ${round(kib / 1024)}`)
  return [...own, ...(ready.dataKib ? [`data ${round(ready.dataKib / 1024)}`] : [])].join(', ')
}
