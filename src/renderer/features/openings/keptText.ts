import { useState } from 'react'

/** What was typed into dialogs that were closed without saving: Esc by a slip loses nothing. In memory only. */
const kept = new Map<string, object>()

export type KeptText<T extends object> = {
  draft: T
  edit: (change: Partial<T>) => void
  /** It goes on with what was typed before. */
  isKept: boolean
  /** Back to how it began. */
  restart: () => void
  /** Once saved. */
  forget: () => void
}

/** The fields of a dialog, kept under a key until they are saved. */
export function useKeptText<T extends object>(key: string, initial: T): KeptText<T> {
  const [draft, setDraft] = useState<T>(() => (kept.get(key) as T | undefined) ?? initial)
  const [isKept, setIsKept] = useState(() => kept.has(key))
  return {
    draft,
    isKept,
    edit(change) {
      const next = { ...draft, ...change }
      kept.set(key, next)
      setDraft(next)
    },
    restart() {
      kept.delete(key)
      setDraft(initial)
      setIsKept(false)
    },
    forget: () => void kept.delete(key)
  }
}
