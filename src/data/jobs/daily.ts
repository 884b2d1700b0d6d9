import type { Tag } from '@shared/contract/tags'
import { readPlaybook } from '@data/derive/playbookOf'
import { refreshEveryone } from '@data/derive/refresh'
import type { Services } from '@data/services'

const FIRST_LOOK = 1_500
const LOOK_AGAIN = 10 * 60_000
const TOUCHED: readonly Tag[] = ['alumni', 'person', 'today', 'balance']

export type Daily = {
  /** Looks at once: another Playbook may hold. */
  look(): void
  stop(): void
}

/**
 * Keeps what only time or the Playbook changes (scores, expired consent) true: soon after opening and after midnight
 * everybody is refreshed, batch by batch, with other calls in between.
 *
 * @param announce told what to read again once a refresh is through
 */
export function startDaily({ db, clock }: Services, announce: (tags: readonly Tag[]) => void): Daily {
  let isStopped = false
  let isRunning = false
  let isAskedAgain = false

  async function refresh(): Promise<void> {
    const today = clock.today()
    // Another Playbook also moves the horizons of touchpoints; another day does not.
    const everything = holds('playbook_version <> ?', readPlaybook(db, today).version)
    if (!everything && !holds('scored_on < ?', today)) return
    const batches = refreshEveryone(db, today, { everything })
    while (!isStopped && !batches.next().done) await new Promise(resolve => setImmediate(resolve))
    if (!isStopped) announce(TOUCHED)
  }

  const holds = (condition: string, value: string | number): boolean =>
    db.prepare(`SELECT 1 FROM alumni_summary WHERE ${condition} LIMIT 1`).get(value) !== undefined

  async function run(): Promise<void> {
    isRunning = true
    isAskedAgain = false
    try {
      await refresh()
    } catch {
      // A failure here (a full disk) shows with the next edit; the stored day says what is behind.
    }
    isRunning = false
    if (!isStopped) plan(isAskedAgain ? 0 : LOOK_AGAIN)
  }

  let timer: NodeJS.Timeout | undefined
  function plan(wait: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void run(), wait)
    timer.unref()
  }
  plan(FIRST_LOOK)
  return {
    look() {
      if (isRunning) isAskedAgain = true
      else plan(0)
    },
    stop() {
      isStopped = true
      clearTimeout(timer)
    }
  }
}
