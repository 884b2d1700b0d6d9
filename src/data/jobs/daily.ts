import type { Tag } from '@shared/contract/tags'
import { refreshEveryone } from '@data/derive/refresh'
import type { Services } from '@data/services'

const FIRST_LOOK = 1_500
const LOOK_AGAIN = 10 * 60_000
const TOUCHED: readonly Tag[] = ['alumni', 'person', 'today', 'balance']

/**
 * Keeps what only time changes (scores, expired consent) true: soon after opening and after midnight everybody is
 * refreshed, batch by batch, with other calls in between.
 *
 * @param announce told what to read again once a refresh is through
 * @returns stops it
 */
export function startDaily({ db, clock }: Services, announce: (tags: readonly Tag[]) => void): () => void {
  let isStopped = false

  async function refresh(): Promise<void> {
    const today = clock.today()
    const isBehind = db.prepare('SELECT 1 FROM alumni_summary WHERE scored_on < ? LIMIT 1').get(today) !== undefined
    if (isBehind) {
      const batches = refreshEveryone(db, today)
      while (!isStopped && !batches.next().done) await new Promise(resolve => setImmediate(resolve))
      if (!isStopped) announce(TOUCHED)
    }
    if (!isStopped) plan(LOOK_AGAIN)
  }

  let timer: NodeJS.Timeout
  function plan(wait: number): void {
    // A failure here (a full disk) shows with the next edit; the stored day says what is behind.
    timer = setTimeout(() => void refresh().catch(() => plan(LOOK_AGAIN)), wait)
    timer.unref()
  }
  plan(FIRST_LOOK)
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}
