import { keepPreviousData } from '@tanstack/react-query'
import { useState } from 'react'
import { displayName, kanaName } from '@domain/names'
import { useRoute, useText } from '@renderer/client'
import { Select } from '@renderer/ui'
import type { AlumniRow } from '@shared/contract/alumni'
import type { Id } from '@shared/types/time'
import type { LogPerson } from './logState'

type Props = { chosen: readonly Id[]; onChoose: (person: LogPerson) => void }

/** Finds a person by any spelling: kana, romaji, part of a name, mail, company. */
export function PersonSearch({ chosen, onChoose }: Props) {
  const { t, language } = useText()
  const [query, setQuery] = useState('')
  const { data } = useRoute(
    'alumni.search',
    { query, limit: 8, language },
    { enabled: query.trim() !== '', placeholderData: keepPreviousData }
  )
  const found = query.trim() === '' ? [] : (data?.items ?? []).filter(item => !chosen.includes(item.personId))

  function words(item: AlumniRow): string {
    const reading = kanaName(item.name)
    const was = [item.department, item.title].filter(part => part !== '').join(' ')
    return [displayName(item.name, language), reading, was].filter(part => part !== '').join('　')
  }

  return (
    <Select
      aria-label={t('touchpoints.who')}
      placeholder={t('touchpoints.whoExample')}
      data-autofocus
      searchable
      selectFirstOptionOnChange
      data={found.map(item => ({ value: item.personId, label: words(item) }))}
      filter={({ options }) => options}
      searchValue={query}
      onSearchChange={setQuery}
      nothingFoundMessage={query.trim() === '' ? undefined : t('touchpoints.nobodyFound')}
      value={null}
      onChange={personId => {
        const item = found.find(one => one.personId === personId)
        if (item) onChoose({ id: item.personId, name: item.name })
      }}
    />
  )
}
