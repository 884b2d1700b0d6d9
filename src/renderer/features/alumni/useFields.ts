import { useMemo } from 'react'
import { useRoute } from '@renderer/client'
import type { RouteOutput } from '@shared/contract'
import { allFields, type FieldDefinition } from '@shared/fields/registry'

type Choices = RouteOutput<'person.choices'>
const none: Choices = { members: [], openings: [], customFields: [], tags: [] }

/** What can be chosen for people: colleagues, tags, and every field with the organisation's own. */
export function useChoices(): Choices & { fields: readonly FieldDefinition[] } {
  const { data = none } = useRoute('person.choices', {})
  return useMemo(() => ({ ...data, fields: allFields(data.customFields) }), [data])
}
