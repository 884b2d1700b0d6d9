import { useEffect } from 'react'
import type { Id } from '@shared/types/time'

let shown: Id[] = []

/** Says that a person is what the screen is about, as long as it is open: the quick log then starts with them. */
export function useShowsPerson(personId: Id | null): void {
  useEffect(() => {
    if (personId === null) return
    shown = [...shown, personId]
    return () => {
      shown = shown.toSpliced(shown.lastIndexOf(personId), 1)
    }
  }, [personId])
}

/** The person whom the screen in view is about, or null. */
export function personInView(): Id | null {
  return shown.at(-1) ?? null
}
