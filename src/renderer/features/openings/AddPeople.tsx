import { useState } from 'react'
import { keepPreviousData } from '@tanstack/react-query'
import { useRoute } from '@renderer/client'
import { useChange } from '@renderer/lib/useChange'
import { Avatar, PaletteDialog } from '@renderer/ui'
import type { AlumniRow } from '@shared/contract/alumni'
import type { Opening } from '@shared/contract/openings'
import type { Id } from '@shared/types/time'
import { langOf, useOpeningWords } from './openingWords'

type Props = {
  isOpen: boolean
  onClose: () => void
  /** Somebody was added: the next one can be looked for at once. */
  onAdded: () => void
  opening: Opening
  present: ReadonlySet<Id>
}

/** Finds alumni by any spelling and puts them on the shortlist, one after the other. */
export function AddPeople({ isOpen, onClose, onAdded, opening, present }: Props) {
  const { t, language, name, day } = useOpeningWords()
  const change = useChange()
  const [query, setQuery] = useState('')
  const hasQuery = query.trim() !== ''
  const { data, isFetching } = useRoute(
    'alumni.search',
    { query, limit: 12, language },
    { enabled: isOpen && hasQuery, placeholderData: keepPreviousData }
  )

  function close(): void {
    setQuery('')
    onClose()
  }

  async function add(row: AlumniRow): Promise<void> {
    onAdded()
    if (present.has(row.personId)) return
    await change(
      'shortlist.add',
      { openingId: opening.id, people: { ids: [row.personId] } },
      t('openings.shortlist.added', { name: name(row.name) })
    )
  }

  const items = hasQuery ? (data?.items ?? []) : []
  return (
    <PaletteDialog
      isOpen={isOpen}
      onClose={close}
      label={t('openings.add.label')}
      query={query}
      onQueryChange={setQuery}
      isSearching={isFetching}
      groups={[
        {
          id: 'people',
          label: t('openings.add.found'),
          items: items.map(row => {
            const text = name(row.name)
            const was = [row.department, row.title].filter(Boolean).join(t('openings.dot'))
            const left = row.exitOn ? day(row.exitOn) : ''
            return {
              id: row.personId,
              isPerson: true,
              start: <Avatar name={row.name} />,
              label: <span lang={langOf(text, language)}>{text}</span>,
              detail: present.has(row.personId)
                ? t('openings.add.present')
                : [was, left].filter(Boolean).join(t('openings.dot')),
              onChoose: () => void add(row)
            }
          })
        }
      ]}
    />
  )
}
