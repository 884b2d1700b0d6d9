import { useMemo, useState } from 'react'
import { useRoute, useText } from '@renderer/client'
import { completeFilter, type FilterField, type FilterValue } from '@renderer/ui'
import type { FilterGroup } from '@shared/fields/filter'
import { filterFields } from './filterFields'
import { chipsOf, filterOf } from './filterSentence'
import { useChoices } from './useFields'

const MOST_FACETS = 200

/**
 * The filter as a sentence. A chip that still misses a value stands in the sentence but does not narrow the list yet.
 *
 * @param onChange gets the conditions that are complete, and only when they differ
 */
export function useFilter(
  filter: FilterGroup,
  onChange: (filter: FilterGroup) => void
): { fields: FilterField[]; value: FilterValue; onChange: (value: FilterValue) => void } {
  const { t, language } = useText()
  const { fields, members } = useChoices()
  const department = useRoute('alumni.facets', { field: 'department', limit: MOST_FACETS })
  const exitYear = useRoute('alumni.facets', { field: 'exitYear', limit: MOST_FACETS })
  const tags = useRoute('alumni.facets', { field: 'tags', limit: MOST_FACETS })
  const [draft, setDraft] = useState<{ key: string; value: FilterValue } | null>(null)
  const key = JSON.stringify(filter)

  const offered = useMemo(() => {
    const years = (exitYear.data?.items ?? []).toSorted((one, other) => Number(other.value) - Number(one.value))
    const facets = { department: department.data?.items ?? [], exitYear: years, tags: tags.data?.items ?? [] }
    return filterFields(fields, { members, facets }, filter, { t, language })
    // `t` follows the language.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [fields, members, filter, language, department.data, exitYear.data, tags.data])

  return {
    fields: offered,
    value: draft?.key === key ? draft.value : chipsOf(filter),
    onChange(value) {
      const typeOf = (name: string) => fields.find(field => field.key === name)?.type ?? 'text'
      const next = filterOf(completeFilter(value, offered), typeOf, filter)
      const nextKey = JSON.stringify(next)
      setDraft({ key: nextKey, value })
      if (nextKey !== key) onChange(next)
    }
  }
}
