import type { FilterEditor, FilterField, FilterOperator } from '@renderer/ui'
import { isGroup, operatorsOf, type FilterGroup } from '@shared/fields/filter'
import type { FieldDefinition } from '@shared/fields/registry'
import { codeLabel, fieldLabel, type ValueWords } from '@shared/fields/valueText'
import { GROUP, groupWords, NO, YES } from './filterSentence'

type Option = { value: string; label: string }

/** Values to choose from that only the base knows. */
export type FilterChoices = {
  members: readonly { id: string; name: string }[]
  /** Field key → its values, the commonest first. */
  facets: Readonly<Record<string, readonly { value: string }[]>>
}

type Words = Pick<ValueWords, 't' | 'language'>

const arities = {
  isAnyOf: 'many',
  isNoneOf: 'many',
  between: 'two',
  isKnown: 'none',
  isUnknown: 'none'
} as const satisfies Record<string, FilterOperator['arity']>

function optionsOf(field: FieldDefinition, choices: FilterChoices, { t }: Words): Option[] | null {
  const facets = choices.facets[field.key]
  if (facets) return facets.map(({ value }) => ({ value, label: value }))
  if (field.codes) {
    const { name, values } = field.codes
    return values.map(value => ({ value, label: codeLabel(name, value, t) }))
  }
  if (field.type === 'choice') return (field.choices ?? []).map(value => ({ value, label: value }))
  if (field.type === 'member') return choices.members.map(({ id, name }) => ({ value: id, label: name }))
  return null
}

function editorOf(field: FieldDefinition, options: Option[] | null): FilterEditor {
  if (options) return { kind: 'selectMany', options }
  if (field.type === 'date') return { kind: 'date' }
  return { kind: field.type === 'number' || field.type === 'score' ? 'number' : 'text' }
}

function operatorsFor(field: FieldDefinition, hasOptions: boolean, words: Words): FilterOperator[] {
  const { t } = words
  if (field.type === 'boolean') {
    return [
      { code: YES, label: t('alumni.yes'), arity: 'none' },
      { code: NO, label: t('alumni.no'), arity: 'none' }
    ]
  }
  const codes = operatorsOf[field.type].filter(code => hasOptions || (code !== 'isAnyOf' && code !== 'isNoneOf'))
  // Where there are values to choose from, choosing comes first.
  const ordered = hasOptions
    ? [...codes].sort((one, other) => Number(other === 'isAnyOf') - Number(one === 'isAnyOf'))
    : codes
  return ordered.map(code => ({
    code,
    label: t(`fields.operators.${code}`),
    arity: code in arities ? arities[code as keyof typeof arities] : 'one',
    ...(code === 'inLastDays' || code === 'notInLastDays'
      ? { editor: { kind: 'number' as const, unit: t('fields.days') } }
      : {})
  }))
}

/** What the filter sentence offers: every filterable field of the registry, and one entry for each inner group. */
export function filterFields(
  fields: readonly FieldDefinition[],
  choices: FilterChoices,
  filter: FilterGroup,
  words: Words
): FilterField[] {
  const own = fields
    .filter(field => field.isFilterable)
    .map((field): FilterField => {
      const options = optionsOf(field, choices, words)
      return {
        key: field.key,
        label: fieldLabel(field, words),
        operators: operatorsFor(field, options !== null, words),
        editor: editorOf(field, options)
      }
    })
  const joiners = { and: words.t('ui.filter.and'), or: words.t('ui.filter.or') }
  const groups = filter.items.flatMap((item, index): FilterField[] =>
    isGroup(item)
      ? [
          {
            key: `${GROUP}${index}`,
            label: groupWords(item, own, joiners),
            operators: [{ code: 'group', label: '( )', arity: 'none' }],
            editor: { kind: 'text' },
            isFixed: true
          }
        ]
      : []
  )
  return [...own, ...groups]
}
