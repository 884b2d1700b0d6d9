import { RouterProvider } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { readLastPlace } from './lastPlace'
import { createAppRouter } from './router'

/** The app on an open base. It begins at `startAt`, or where it was left. */
export function OpenBase({ startAt }: { startAt: string | undefined }) {
  const [router] = useState(() => createAppRouter())
  const [isPlaced, setIsPlaced] = useState(false)
  useEffect(() => {
    let isHere = true
    void readLastPlace().then(place => {
      if (!isHere) return
      router.history.replace(startAt ?? place.href)
      setIsPlaced(true)
    })
    return () => {
      isHere = false
    }
  }, [router, startAt])
  return isPlaced ? <RouterProvider router={router} /> : null
}
