import { useQueryClient } from '@tanstack/react-query'
import { call, routeQuery, useRoute } from '@renderer/client'
import { TODAY_MINUTES, type TodayMinutes } from '@shared/types/vocabulary'

const KEY = 'today.minutes'
const USUAL: TodayMinutes = 30

/** The time at hand, as it was chosen last in this base; null until that is known. */
export function useTodayMinutes(): [TodayMinutes | null, (minutes: TodayMinutes) => void] {
  const client = useQueryClient()
  const { data, isError } = useRoute('draft.get', { key: KEY })
  const kept = TODAY_MINUTES.find(minutes => String(minutes) === data?.body)

  function choose(minutes: TodayMinutes): void {
    const body = String(minutes)
    client.setQueryData(routeQuery('draft.get', { key: KEY }).queryKey, { body, updatedAt: Date.now() })
    // The choice holds for this window even where it could not be kept.
    call('draft.set', { key: KEY, body }).catch(() => undefined)
  }

  return [data || isError ? (kept ?? USUAL) : null, choose]
}
