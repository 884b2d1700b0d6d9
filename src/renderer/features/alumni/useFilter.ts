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
 * What was changed here stands at once; the address, and with it `filter`, follows a moment later.
 *
 * @param place names the list: another one begins with its own filter
 * @param onChange gets the conditions that are complete, and only when they differ
 */
export function useFilter(
  place: string,
  filter: FilterGroup,
  onChange: (filter: FilterGroup) => void
): {
  sentence: { fields: FilterField[]; value: FilterValue; onChange: (value: FilterValue) => void }
  /** Forgets what was changed here: the filter is set from elsewhere. */
  reset: () => void
} {
  const { t, language } = useText()
  const { fields, members } = useChoices()
  const department = useRoute('alumni.facets', { field: 'department', limit: MOST_FACETS })
  const exitYear = useRoute('alumni.facets', { field: 'exitYear', limit: MOST_FACETS })
  const tags = useRoute('alumni.facets', { field: 'tags', limit: MOST_FACETS })
  const [draft, setDraft] = useState<{ place: string; value: FilterValue; base: FilterGroup } | null>(null)
  const current = draft?.place === place ? draft : null
  // Groups in the sentence are named by their place in the filter that it began with.
  const base = current?.base ?? filter

  const offered = useMemo(() => {
    const years = (exitYear.data?.items ?? []).toSorted((one, other) => Number(other.value) - Number(one.value))
    const facets = { department: department.data?.items ?? [], exitYear: years, tags: tags.data?.items ?? [] }
    return filterFields(fields, { members, facets }, base, { t, language })
    // `t` follows the language.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [fields, members, base, language, department.data, exitYear.data, tags.data])

  return {
    sentence: {
      fields: offered,
      value: current?.value ?? chipsOf(filter),
      onChange(value) {
        const typeOf = (name: string) => fields.find(field => field.key === name)?.type ?? 'text'
        const next = filterOf(completeFilter(value, offered), typeOf, base)
        setDraft({ place, value, base })
        if (JSON.stringify(next) !== JSON.stringify(filter)) onChange(next)
      }
    },
    reset: () => setDraft(null)
  }
}
