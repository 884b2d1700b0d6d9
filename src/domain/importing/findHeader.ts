import { neverReadHeader } from '@domain/privacy'
import { useOfHeader } from './headerNames'

/** How far into a file its header is looked for; exports put a few lines of explanation before it. */
export const HEADER_WITHIN = 50

const LOOKS_LIKE_DATA = /@|^[\d\s.,:/+()-]+$|^\d{4}年|https?:\/\//

const isKnown = (cell: string): boolean => {
  const named = useOfHeader(cell, true)
  return (named !== null && named.confidence > 0.7) || neverReadHeader(cell) !== null
}

/**
 * The index of the header among the first records of a file, or null where none looks like one. The record with the
 * most known column names wins; without any known name, the first that is text in two cells or more and no data.
 */
export function findHeader(records: readonly (readonly string[])[]): number | null {
  let best: number | null = null
  let bestScore = 0
  for (const [index, record] of records.slice(0, HEADER_WITHIN).entries()) {
    const cells = record.map(cell => cell.trim()).filter(cell => cell !== '')
    if (cells.length === 0 || cells.some(cell => cell.length > 200)) continue
    const known = cells.filter(isKnown).length
    const hasData = cells.some(cell => LOOKS_LIKE_DATA.test(cell))
    const score =
      known > 0 && !(hasData && known < 2 && known < 0.5 * cells.length)
        ? 10 * known
        : cells.length > 1 && !hasData
          ? 1
          : 0
    if (score > bestScore) {
      best = index
      bestScore = score
    }
  }
  return best
}
