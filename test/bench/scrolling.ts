import type { Page } from '@playwright/test'
import { openRaw } from './lib/base'
import { drive, HELLO, OKAERI } from './lib/electron'
import type { Outcome } from './lib/report'
import { sampleOf } from './lib/samples'
import { interleave, median, p95, round } from './lib/statistics'

const ROUNDS = 5
const FRAMES = 400

type Scroll = { long: number; blocked: number; frame: number }

/** A hand that scrolls fast, with a leap now and then, in the app's list and in the barest list of the same rows. */
export async function scrolling(): Promise<Outcome> {
  const { dir } = await sampleOf(100_000)
  const okaeri = await drive(OKAERI, dir)
  const hello = await drive(HELLO, null, { OKAERI_HELLO_PAGE: 'list.html' })
  try {
    await openList(okaeri.page)
    await hello.page.waitForFunction(() => 'showRows' in window)
    await hello.page.evaluate(
      rows => (window as unknown as { showRows(rows: unknown): void }).showRows(rows),
      rowsOf(dir)
    )
    const runs = await interleave(ROUNDS, { ours: () => scroll(okaeri.page), bare: () => scroll(hello.page) })
    const long = (list: Scroll[]): number => median(list.map(run => run.long))
    const frames = (list: Scroll[]): string => round(median(list.map(run => run.frame)))
    const blocked = (list: Scroll[]): string => round(median(list.map(run => run.blocked)))
    return {
      results: [
        {
          measure: 'scrolling 100k rows: main-thread tasks over 50 ms, against a bare virtual list of the same rows',
          unit: '×',
          least: 1.5,
          aim: 1.1,
          // Where the bare list has none, one task is the unit.
          value: Math.max(long(runs.ours), 1) / Math.max(long(runs.bare), 1),
          notes: [
            `${FRAMES} frames of fast scrolling with leaps: ${long(runs.ours)} long tasks (${blocked(runs.ours)} ms in all), ` +
              `bare list ${long(runs.bare)} (${blocked(runs.bare)} ms). p95 of a frame: ${frames(runs.ours)} and ` +
              `${frames(runs.bare)} ms. Medians of ${ROUNDS} interleaved rounds; none counts as one.`
          ]
        }
      ]
    }
  } finally {
    await okaeri.app.close()
    await hello.app.close()
  }
}

/** The list is where the app starts, or one key away. */
async function openList(page: Page): Promise<void> {
  await page.waitForLoadState('domcontentloaded')
  await page.evaluate(() => (window.location.hash = '#/alumni'))
  await page.waitForSelector('[role="row"][tabindex="0"]')
}

/** The texts of the app's default columns. */
function rowsOf(dir: string): string[][] {
  const db = openRaw(dir)
  const rows = db
    .prepare(
      `SELECT s.sort_en, s.department, s.exit_on, s.intent, s.hiring_stage, s.tier, s.due_on, s.last_touch_on, s.next_step_on,
              s.return_score, s.value_score FROM alumni_summary AS s ORDER BY s.sort_en, s.n`
    )
    .raw()
    .all() as unknown[][]
  db.close()
  return rows.map(row => row.map(value => String(value ?? '–')))
}

function scroll(page: Page): Promise<Scroll> {
  return page
    .evaluate(async frameCount => {
      const scroller = [...document.querySelectorAll<HTMLElement>('*')]
        .filter(element => element.scrollHeight > element.clientHeight * 20 && element.clientHeight > 200)
        .toSorted((a, b) => b.scrollHeight - a.scrollHeight)[0]
      if (!scroller) throw new Error('there is no list to scroll')
      const tasks: number[] = []
      const observer = new PerformanceObserver(list => tasks.push(...list.getEntries().map(entry => entry.duration)))
      observer.observe({ entryTypes: ['longtask'] })
      scroller.scrollTop = 0
      const times: number[] = []
      await new Promise<void>(done => {
        let frame = 0
        let last = performance.now()
        const step = (now: number): void => {
          times.push(now - last)
          last = now
          if (++frame > frameCount) return done()
          scroller.scrollTop += frame % 40 === 0 ? scroller.scrollHeight / 12 : 240
          requestAnimationFrame(step)
        }
        requestAnimationFrame(step)
      })
      observer.disconnect()
      return { tasks, times }
    }, FRAMES)
    .then(({ tasks, times }) => ({
      long: tasks.length,
      blocked: tasks.reduce((sum, task) => sum + task, 0),
      frame: p95(times)
    }))
}
