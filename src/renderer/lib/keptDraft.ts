import { useState } from 'react'

/** What was typed into dialogs and editors that were closed without saving: Esc by a slip loses nothing. In memory only. */
const kept = new Map<string, object>()

export type KeptDraft<T extends object> = {
  draft: T
  edit: (change: Partial<T>) => void
  /** It goes on with what was typed before. */
  isKept: boolean
  /** Back to what is saved. */
  restart: () => void
  /** Once saved. */
  forget: () => void
}

/** The fields of a dialog or editor. `key` names the record: two editors of the same record share what was typed. */
export function useKeptDraft<T extends object>(key: string, initial: T): KeptDraft<T> {
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
