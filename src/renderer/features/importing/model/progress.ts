/** How far a job is, 0–1; null while that is not known. */
export function shareOf(progress: { done: number; total: number | null } | null): number | null {
  if (!progress?.total) return null
  return Math.min(1, progress.done / progress.total)
}

/** Shorter than this (ms), or with less than this share done, the time left is a guess and is not shown. */
const SOONEST = 800
const LEAST_SHARE = 0.02

/** Seconds left at the pace so far; null while it can't be told. */
export function secondsLeft(startedAt: number, now: number, share: number | null): number | null {
  const passed = now - startedAt
  if (share === null || share < LEAST_SHARE || passed < SOONEST) return null
  return (passed * (1 - share)) / share / 1_000
}

/** Rows done, from the share of the file that was read: exact at both ends. */
export function rowsDone(share: number | null, rows: number): number {
  return Math.round((share ?? 0) * rows)
}
