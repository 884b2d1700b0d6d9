import { useMemo } from 'react'
import { useRoute } from '@renderer/client'
import { useAppActions } from '@renderer/lib/appActions'
import { useShortcutGroup } from '@renderer/lib/shortcuts'
import { useHotkeys } from '@renderer/ui'
import type { Opening } from '@shared/contract/openings'
import { OPENING_PARTS, type OpeningPart } from './openingParts'
import { useOpeningWords } from './openingWords'

/** The place of an opening among those of its status, and the ones beside it. */
export type OpeningNeighbours = { text: string; onPrevious?: () => void; onNext?: () => void } | null

type Options = {
  opening: Opening
  onPartChange: (part: OpeningPart) => void
  onEdit: () => void
  onAdd: () => void
}

/** The keys of an opening's page: parts by digit, add, hand over, edit, its neighbours. */
export function useOpeningKeys({ opening, onPartChange, onEdit, onAdd }: Options): OpeningNeighbours {
  const { t } = useOpeningWords()
  const { goTo } = useAppActions()
  const neighbours = useNeighbours(opening)
  useHotkeys([
    { keys: 'a', run: onAdd },
    { keys: 'h', run: () => onPartChange('handover') },
    { keys: 'u', run: () => goTo('openings') },
    { keys: 'shift+e', run: onEdit },
    { keys: '[', run: () => neighbours?.onPrevious?.() },
    { keys: ']', run: () => neighbours?.onNext?.() },
    ...OPENING_PARTS.map((part, index) => ({ keys: String(index + 1), run: () => onPartChange(part) }))
  ])
  useShortcutGroup(
    useMemo(
      () => ({
        title: t('openings.shortlist.keys.title'),
        hints: [
          { keys: ['A'], label: t('openings.shortlist.keys.add') },
          { keys: ['E'], label: t('openings.shortlist.keys.why') },
          { keys: ['S'], label: t('openings.shortlist.keys.status') },
          { keys: ['T'], label: t('openings.shortlist.keys.tell') },
          { keys: ['X'], label: t('openings.shortlist.keys.select') },
          { keys: ['Alt', '↑', '↓'], label: t('openings.shortlist.keys.order') },
          { keys: ['Del'], label: t('openings.shortlist.keys.remove') },
          { keys: ['H'], label: t('openings.shortlist.keys.handOver') },
          { keys: ['Shift', 'E'], label: t('openings.form.edit') },
          { keys: ['[', ']'], label: t('openings.keys.neighbours') },
          { keys: ['1', '–', '5'], label: t('openings.one.parts.label') },
          { keys: ['U'], label: t('openings.one.gone.action') }
        ]
      }),
      [t]
    )
  )
  return neighbours
}

function useNeighbours({ id, status }: Opening): OpeningNeighbours {
  const { t } = useOpeningWords()
  const { openOpening } = useAppActions()
  const { data } = useRoute('opening.list', { status })
  const items = data?.items ?? []
  const index = items.findIndex(item => item.id === id)
  if (index < 0 || items.length < 2) return null
  const [previous, next] = [items[index - 1], items[index + 1]]
  return {
    text: t('openings.one.position', { index: index + 1, count: items.length }),
    ...(previous ? { onPrevious: () => openOpening(previous.id) } : {}),
    ...(next ? { onNext: () => openOpening(next.id) } : {})
  }
}
