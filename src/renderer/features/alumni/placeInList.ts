import { useEffect, useState } from 'react'

let last = { key: '', index: 0 }

/**
 * The row in hand. Coming back from a person, it is the row that was left; another list begins at its top.
 *
 * @param key names the list
 */
export function usePlaceInList(key: string): [number, (index: number) => void] {
  const [place, setPlace] = useState(() => (last.key === key ? last : { key, index: 0 }))
  const current = place.key === key ? place : { key, index: 0 }
  useEffect(() => {
    last = current
  })
  return [current.index, index => setPlace({ key, index })]
}
