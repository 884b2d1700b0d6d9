import { useState } from 'react'
import { keepPreviousData } from '@tanstack/react-query'
import { useRoute, useText } from '@renderer/client'
import { Select } from '@renderer/ui'
import type { Id } from '@shared/types/time'
import { nameWords, roleWords } from '../model/personWords'

type Props = {
  label: string
  value: Id | null
  /** The name of the value while it was not looked up here. */
  shown: string
  exceptId: Id
  onChange: (personId: Id | null) => void
}

/** Chooses an alumnus by a name in any spelling. */
export function AlumnusSelect({ label, value, shown, exceptId, onChange }: Props) {
  const { t, language } = useText()
  const [query, setQuery] = useState(shown)
  const { data } = useRoute(
    'alumni.search',
    { query, limit: 8, language },
    { enabled: query.trim() !== '', placeholderData: keepPreviousData }
  )
  const found = (data?.items ?? [])
    .filter(item => item.personId !== exceptId)
    .map(item => ({
      value: item.personId,
      label: [nameWords(item.name, language).text, roleWords(item.department, item.title, language)]
        .filter(part => part !== '')
        .join(' · ')
    }))
  const isListed = value === null || found.some(option => option.value === value)
  return (
    <Select
      label={label}
      searchable
      clearable
      placeholder={t('person.tie.search')}
      data={isListed ? found : [...found, { value, label: shown }]}
      filter={({ options }) => options}
      searchValue={query}
      onSearchChange={setQuery}
      nothingFoundMessage={query.trim() === '' ? undefined : t('person.tie.nobody')}
      value={value}
      onChange={onChange}
    />
  )
}
