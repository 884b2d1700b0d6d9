import { keepPreviousData } from '@tanstack/react-query'
import { useRoute, useText } from '@renderer/client'
import type { PaletteGroup } from '@renderer/ui'
import { foldKey } from '@domain/names'
import type { Command } from '@shared/bridge'
import { matching } from './match'
import { useCommandItems, type CommandItem } from './useCommandItems'
import { usePersonItems } from './usePersonItems'

const PEOPLE = 6
const NOTES = 4
/** Lines of commands for a query, and of actions before anything is typed. */
const MOST_COMMANDS = 6

/** What the palette offers for a query. What the last letter found stays until the next answer is there. */
export function usePaletteGroups(
  query: string,
  onCommand: (command: Command) => void
): { groups: PaletteGroup[]; isSearching: boolean } {
  const { t, language } = useText()
  const isAsking = foldKey(query) !== ''
  const options = { enabled: isAsking, placeholderData: keepPreviousData }
  const people = useRoute('alumni.search', { query, limit: PEOPLE, language }, options)
  const notes = useRoute('touchpoint.search', { query, limit: NOTES }, options)
  const { personItem, personActions, noteItem } = usePersonItems()
  const { actions, screens, settings, views, openings } = useCommandItems(onCommand)

  const fitting = (items: readonly CommandItem[]): CommandItem[] => matching(query, items).slice(0, MOST_COMMANDS)
  const found = isAsking ? (people.data?.items ?? []) : []
  const first = found[0]
  return {
    isSearching: isAsking && (people.isFetching || notes.isFetching),
    groups: [
      { id: 'people', label: t('app.palette.people'), items: found.map(personItem) },
      {
        id: 'actions',
        label: t('app.palette.actions'),
        items: [...fitting(actions), ...(first ? personActions(first) : [])]
      },
      { id: 'openings', label: t('app.palette.openings'), items: isAsking ? fitting(openings) : [] },
      {
        id: 'screens',
        label: t('app.palette.screens'),
        items: [...fitting(screens), ...(isAsking ? fitting(settings) : [])]
      },
      { id: 'views', label: t('app.palette.views'), items: isAsking ? fitting(views) : [] },
      {
        id: 'notes',
        label: t('app.palette.notes'),
        items: isAsking ? (notes.data?.items ?? []).map(note => noteItem(note, query)) : []
      }
    ]
  }
}
