import { RouterProvider } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { readLastPlace } from './lastPlace'
import { createAppRouter } from './router'

/** The app on an open base. It begins where it was left. */
export function OpenBase() {
  const [router] = useState(() => createAppRouter())
  const [isPlaced, setIsPlaced] = useState(false)
  useEffect(() => {
    let isHere = true
    void readLastPlace().then(place => {
      if (!isHere) return
      router.history.replace(place.href)
      setIsPlaced(true)
    })
    return () => {
      isHere = false
    }
  }, [router])
  return isPlaced ? <RouterProvider router={router} /> : null
}
