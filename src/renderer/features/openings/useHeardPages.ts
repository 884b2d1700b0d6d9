import { useQueries } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { routeQuery } from '@renderer/client'
import type { RouteOutput } from '@shared/contract'
import type { Id } from '@shared/types/time'
import type { Language } from '@shared/types/vocabulary'

export type HeardRow = RouteOutput<'opening.people'>['items'][number]

const PAGE = 100

/** The people who were told about an opening, or were not, page by page as they come into sight. */
export function useHeardPages(
  openingId: Id,
  isTold: boolean,
  language: Language
): { getRow: (index: number) => HeardRow | undefined; onRangeChange: (start: number, end: number) => void } {
  const [pages, setPages] = useState<readonly number[]>([0])
  const results = useQueries({
    queries: pages.map(page =>
      routeQuery('opening.people', { openingId, isTold, language, offset: page * PAGE, limit: PAGE })
    )
  })
  const onRangeChange = useCallback((start: number, end: number) => {
    const first = Math.floor(start / PAGE)
    const last = Math.floor(end / PAGE)
    setPages(before =>
      before[0] === first && before.at(-1) === last
        ? before
        : Array.from({ length: last - first + 1 }, (_, step) => first + step)
    )
  }, [])
  return {
    getRow: index => results[pages.indexOf(Math.floor(index / PAGE))]?.data?.items[index % PAGE],
    onRangeChange
  }
}
