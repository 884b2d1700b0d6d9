import { useState } from 'react'
import { PaletteDialog } from '@renderer/ui'
import type { Command } from '@shared/bridge'
import { usePaletteGroups } from './usePaletteGroups'

/** People, actions, openings, screens, settings, views and words in notes, from one line. */
export function CommandPalette({ isOpen, onClose, onCommand }: PaletteProps) {
  return isOpen ? <OpenPalette onClose={onClose} onCommand={onCommand} /> : null
}

type PaletteProps = { isOpen: boolean; onClose: () => void; onCommand: (command: Command) => void }

function OpenPalette({ onClose, onCommand }: Omit<PaletteProps, 'isOpen'>) {
  const [query, setQuery] = useState('')
  const { groups, isSearching } = usePaletteGroups(query, onCommand)
  return (
    <PaletteDialog
      isOpen
      onClose={onClose}
      query={query}
      onQueryChange={setQuery}
      groups={groups}
      isSearching={isSearching}
    />
  )
}
