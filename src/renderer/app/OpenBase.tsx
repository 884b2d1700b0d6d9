import { RouterProvider } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { readLastPlace, type Place } from './lastPlace'
import { LastAlumniHref } from './lastAlumniHref'
import { createAppRouter } from './router'

/** The app on an open base; it begins where it was left. */
export function OpenBase() {
  const [router] = useState(() => createAppRouter())
  const [place, setPlace] = useState<Place | null>(null)
  useEffect(() => {
    let isHere = true
    void readLastPlace().then(found => {
      if (!isHere) return
      router.history.replace(found.href)
      setPlace(found)
    })
    return () => {
      isHere = false
    }
  }, [router])
  if (place === null) return null
  return (
    <LastAlumniHref value={place.alumniHref}>
      <RouterProvider router={router} />
    </LastAlumniHref>
  )
}
