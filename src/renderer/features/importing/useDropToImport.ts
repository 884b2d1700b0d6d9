import { useEffect, useEffectEvent, useState } from 'react'
import { bridge, useText } from '@renderer/client'
import { showToast } from '@renderer/ui'
import { offerFile } from './incomingFile'

const TABLES = /\.(csv|tsv|txt|xlsx)$/i

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true

/**
 * Takes a .csv or .xlsx dropped anywhere on the window to the import. Call once, in the frame of all screens.
 *
 * @param openImport opens the import screen
 * @returns whether a file is being held over the window: show `DropOverlay`
 */
export function useDropToImport(openImport: () => void): boolean {
  const { t } = useText()
  const [isOver, setIsOver] = useState(false)

  const take = useEffectEvent(async (file: File) => {
    if (!TABLES.test(file.name)) {
      showToast({ message: t('importScreen.drop.wrongKind') })
      return
    }
    const picked = await bridge().takeDropped(file)
    if (!picked) return
    offerFile(picked)
    openImport()
  })

  useEffect(() => {
    function onDragOver(event: DragEvent): void {
      if (!hasFiles(event)) return
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
      setIsOver(true)
    }
    function onDragLeave(event: DragEvent): void {
      // Only when the pointer leaves the window itself.
      if (event.relatedTarget === null) setIsOver(false)
    }
    function onDrop(event: DragEvent): void {
      if (!hasFiles(event)) return
      event.preventDefault()
      setIsOver(false)
      const file = event.dataTransfer?.files[0]
      if (file) void take(file)
    }
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('dragleave', onDragLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('dragleave', onDragLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [])
  return isOver
}
