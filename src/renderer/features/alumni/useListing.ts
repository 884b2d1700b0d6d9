import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { call, onBridgeEvent } from '@renderer/client'
import { createListing, type Listing, type ListingView, type Question } from './listing'

type Shown = { key: string; listing: Listing }

export type ListingState = {
  /** null until the first rows of the first list have come. */
  view: ListingView | null
  /** Whether `view` is still that of the question before. */
  isOutdated: boolean
  error: unknown
  want(start: number, end: number): void
  retry(): void
}

const nothing: ListingView = { count: 0, pages: new Map() }
const noSubscription = (): (() => void) => () => undefined

/**
 * The list for a question, kept up to date. While another question is being answered the list before stays, so that
 * nothing flickers while one types.
 */
export function useListing(question: Question, from: number): ListingState {
  const [shown, setShown] = useState<Shown | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [attempt, setAttempt] = useState(0)
  const key = JSON.stringify([attempt, question])
  const [first] = useState({ key, from })

  useEffect(() => {
    const [, asked] = JSON.parse(key) as [number, Question]
    const listing = createListing(asked, call, key === first.key ? first.from : 0)
    let isWanted = true
    listing.ready.then(
      () => {
        if (!isWanted) return
        setError(null)
        setShown({ key, listing })
      },
      (reason: unknown) => isWanted && setError(reason)
    )
    const stops = [
      onBridgeEvent('changed', ({ tags }) => tags.includes('alumni') && listing.refresh()),
      onBridgeEvent('status', ({ status }) => status === 'ready' && listing.refresh())
    ]
    return () => {
      isWanted = false
      listing.stop()
      stops.forEach(stop => stop())
    }
  }, [key, first])

  const listing = shown?.listing
  const subscribe = listing?.subscribe ?? noSubscription
  const view = useSyncExternalStore(subscribe, () => listing?.view() ?? nothing)
  return useMemo(
    () => ({
      view: listing ? view : null,
      isOutdated: shown?.key !== key,
      error,
      want: (start, end) => listing?.want(start, end),
      retry: () => setAttempt(before => before + 1)
    }),
    [listing, view, shown, key, error]
  )
}
