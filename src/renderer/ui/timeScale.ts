const DAY = 86_400_000

/** Milliseconds UTC of a YYYY-MM-DD date. */
function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`)
}

/** A time axis: where a date lies, and which years to mark on it. */
export type TimeScale = {
  /** 0 at the start, 100 at the end. */
  at: (date: string) => number
  years: { year: number; at: number }[]
}

/**
 * The axis for a life line: from a little before the first date to a little after today.
 *
 * @param dates YYYY-MM-DD, at least one; those after today stretch the axis
 * @param today YYYY-MM-DD
 * @param mostYears how many year marks fit; they are thinned to steps of 1, 2, 5 or 10
 */
export function timeScale(dates: readonly string[], today: string, mostYears = 8): TimeScale {
  const days = [...dates, today].map(dayOf).filter(day => !Number.isNaN(day))
  const first = Math.min(...days)
  const last = Math.max(...days)
  const margin = Math.max((last - first) * 0.04, 30 * DAY)
  const start = first - margin
  const span = last + margin - start
  const at = (date: string): number => Math.max(0, Math.min(100, ((dayOf(date) - start) / span) * 100))
  const firstYear = new Date(first).getUTCFullYear()
  const lastYear = new Date(last).getUTCFullYear()
  const step = [1, 2, 5, 10, 20].find(size => (lastYear - firstYear) / size < mostYears) ?? 50
  const years: TimeScale['years'] = []
  for (let year = Math.ceil(firstYear / step) * step; year <= lastYear; year += step) {
    const position = ((Date.UTC(year, 0, 1) - start) / span) * 100
    if (position >= 0 && position <= 100) years.push({ year, at: position })
  }
  return { at, years }
}

/** A label over the axis: its middle and its width, both in per cent. */
export type Placed = { id: string; at: number; width: number }

/** Puts labels on as few levels as keep them apart, in the order given; 0 is nearest to the line. */
export function labelLevels(labels: readonly Placed[]): Map<string, number> {
  const ends: number[] = []
  const levels = new Map<string, number>()
  for (const { id, at, width } of [...labels].sort((one, other) => one.at - other.at)) {
    const left = at - width / 2
    let level = ends.findIndex(end => end <= left)
    if (level < 0) level = ends.length
    ends[level] = at + width / 2
    levels.set(id, level)
  }
  return levels
}
