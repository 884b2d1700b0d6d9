import { useEffect, useSyncExternalStore } from 'react'
import type { ShortcutGroup } from '@renderer/ui'

let shown: readonly ShortcutGroup[] = []
const listeners = new Set<() => void>()

function set(next: readonly ShortcutGroup[]): void {
  shown = next
  listeners.forEach(listener => listener())
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Adds the keys of a screen to the list that `?` opens, as long as the screen is open. Memoise the group. */
export function useShortcutGroup(group: ShortcutGroup): void {
  useEffect(() => {
    set([...shown, group])
    return () => set(shown.filter(one => one !== group))
  }, [group])
}

/** The keys of the screens that are open now. */
export function useShownShortcuts(): readonly ShortcutGroup[] {
  return useSyncExternalStore(subscribe, () => shown)
}
