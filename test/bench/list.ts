import { call, copyOf, openBase } from './lib/base'
import { startDataProcess } from './lib/dataProcess'
import { recordQueries, type Replay } from './lib/rawQueries'
import type { Outcome } from './lib/report'
import { sampleOf } from './lib/samples'
import { median, p95, round } from './lib/statistics'

const SAMPLES = 300
const WARM_UP = 30

type Question = { route: 'alumni.list' | 'person.get'; input: unknown }

/** The cost of everything around the database: contract, data process, link. */
export async function overTheLink(): Promise<Outcome> {
  const { dir } = await sampleOf(100_000)
  const raw = openBase(copyOf(dir))
  const data = await startDataProcess(dir)
  try {
    const anchors = await call<{ cursors: (string | null)[] }>(raw.router, 'alumni.anchors', {})
    const ids = raw.services.db.prepare('SELECT person_id FROM alumni_summary ORDER BY n').pluck().all() as string[]
    const pages = Array.from({ length: SAMPLES + WARM_UP }, (_, at): Question => {
      const cursor = anchors.cursors[(at * 37) % anchors.cursors.length] ?? null
      return { route: 'alumni.list', input: { cursor } }
    })
    const people = Array.from({ length: SAMPLES + WARM_UP }, (_, at): Question => {
      return { route: 'person.get', input: { personId: ids[(at * 331) % ids.length] } }
    })
    const notes: string[] = []
    const overheads: number[] = []
    for (const [name, questions] of [
      ['a list page of 60 rows', pages],
      ['a person', people]
    ] as const) {
      const linked: number[] = []
      const queried: number[] = []
      for (const [at, { route, input }] of questions.entries()) {
        const replay = await recordQueries(raw.services.db, () => call(raw.router, route, input))
        replay()
        const query = timed(replay)
        const start = performance.now()
        const answer = JSON.parse(await data.call(route, input)) as { ok: boolean }
        const link = performance.now() - start
        if (!answer.ok) throw new Error(`${route} failed`)
        if (at < WARM_UP) continue
        queried.push(query)
        linked.push(link)
      }
      const overhead = p95(linked) - p95(queried)
      overheads.push(overhead)
      notes.push(
        `${name}: over the link p95 ${round(p95(linked))} ms (median ${round(median(linked))}), its queries alone ` +
          `p95 ${round(p95(queried))} ms (median ${round(median(queried))}), difference ${round(overhead)} ms`
      )
    }
    return {
      results: [
        {
          measure: 'a list page or person over IPC minus the raw query, p95',
          unit: 'ms',
          least: 2,
          aim: 0.5,
          value: Math.max(...overheads),
          notes: [
            ...notes,
            `${SAMPLES} different pages and people of 100,000, question and answer as JSON through the link of main and data ` +
              'process, parsed and checked; the raw queries are the same prepared statements in one process. The larger ' +
              'difference counts.'
          ]
        }
      ]
    }
  } finally {
    await data.close()
    raw.close()
  }
}

function timed(replay: Replay): number {
  const start = performance.now()
  replay()
  return performance.now() - start
}
