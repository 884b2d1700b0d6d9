import { useEffect, useSyncExternalStore } from 'react'
import type { PickedFile } from '@shared/bridge'

let waiting: PickedFile | null = null
const listeners = new Set<() => void>()

function set(file: PickedFile | null): void {
  waiting = file
  listeners.forEach(listener => listener())
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Hands a file that was dropped on any screen to the import screen, which may not be open yet. */
export function offerFile(file: PickedFile): void {
  set(file)
}

/** Takes a file that waits, once. */
export function useIncomingFile(onFile: (file: PickedFile) => void): void {
  const file = useSyncExternalStore(subscribe, () => waiting)
  useEffect(() => {
    if (!file) return
    set(null)
    onFile(file)
  }, [file, onFile])
}
