import { useEffect, useSyncExternalStore } from 'react'
import { onBridgeEvent } from '@renderer/client'
import { importIo } from './importIo'
import { createImportSession, type ImportState } from './importSession'

/** The one import of the window. */
export const importSession = createImportSession(importIo)

// Another base, or a locked one: what was read for this one must not be shown or loaded there.
let base = ''
onBridgeEvent('session', ({ state }) => {
  if (state.phase === 'opening') return
  const now = `${state.phase} ${state.folder}`
  if (base !== '' && base !== now) importSession.reset()
  base = now
})

/** Where the import stands; it is counted again when the people in the base change while the screen is open. */
export function useImportState(): ImportState {
  useEffect(() => {
    importSession.previewAgain()
    return onBridgeEvent('changed', ({ tags }) => {
      if (tags.includes('alumni') || tags.includes('fields')) importSession.previewAgain()
    })
  }, [])
  return useSyncExternalStore(importSession.subscribe, importSession.getState)
}
