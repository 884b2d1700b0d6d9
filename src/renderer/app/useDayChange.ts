import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

const EVERY_MINUTE = 60_000

/** What is due changes at midnight: a window left open reads everything again on the new day. */
export function useDayChange(): void {
  const client = useQueryClient()
  useEffect(() => {
    let day = new Date().getDate()
    const timer = setInterval(() => {
      const now = new Date().getDate()
      if (now === day) return
      day = now
      void client.invalidateQueries()
    }, EVERY_MINUTE)
    return () => clearInterval(timer)
  }, [client])
}
