import type { FilterCondition as Chip, FilterField, FilterValue } from '@renderer/ui'
import { isGroup, type FilterCondition, type FilterGroup, type FilterOperator } from '@shared/fields/filter'
import type { FieldType } from '@shared/fields/registry'

/** A condition about yes or no has its value in the comparison: `is:true`. */
export const YES = 'is:true'
export const NO = 'is:false'
/** The field that stands for a group of conditions, which the sentence shows but does not take apart. */
export const GROUP = 'group:'

const isNumeric = (type: FieldType, operator: string): boolean =>
  type === 'number' || type === 'score' || operator === 'inLastDays' || operator === 'notInLastDays'

/** The filter as chips. Groups inside it become one chip each, named `group:0` and so on. */
export function chipsOf(filter: FilterGroup): FilterValue {
  return {
    joiner: filter.join,
    conditions: filter.items.map((item, index): Chip => {
      const id = String(index)
      if (isGroup(item)) return { id, field: `${GROUP}${index}`, operator: 'group', values: [] }
      const [value] = item.values
      if (typeof value === 'boolean') return { id, field: item.field, operator: value ? YES : NO, values: [] }
      return { id, field: item.field, operator: item.operator, values: item.values.map(String) }
    })
  }
}

/** The chips as a filter; `before` is where its groups are taken from. Chips that still miss a value are left out. */
export function filterOf(value: FilterValue, typeOf: (field: string) => FieldType, before: FilterGroup): FilterGroup {
  const groups = before.items.map(item => (isGroup(item) ? item : null))
  return {
    join: value.joiner,
    items: value.conditions.flatMap((chip): (FilterCondition | FilterGroup)[] => {
      if (chip.field.startsWith(GROUP)) {
        const group = groups[Number(chip.field.slice(GROUP.length))]
        return group ? [group] : []
      }
      const { field, operator } = chip
      if (operator === YES || operator === NO) return [{ field, operator: 'is', values: [operator === YES] }]
      const values = chip.values.filter(text => text !== '')
      const typed = isNumeric(typeOf(field), operator) ? values.map(Number) : values
      return [{ field, operator: operator as FilterOperator, values: typed }]
    })
  }
}

/** A group in words: its conditions one after another. */
export function groupWords(
  group: FilterGroup,
  fields: readonly FilterField[],
  joiners: Record<'and' | 'or', string>
): string {
  return group.items
    .map(item => {
      if (isGroup(item)) return `(${groupWords(item, fields, joiners)})`
      const field = fields.find(({ key }) => key === item.field)
      const chip = chipsOf({ join: 'and', items: [item] }).conditions[0]
      const operator = field?.operators.find(({ code }) => code === chip?.operator)
      const editor = operator?.editor ?? field?.editor
      const options = editor?.kind === 'selectMany' ? editor.options : []
      const shown = operator?.arity === 'none' ? [] : item.values
      const values = shown.map(value => options.find(option => option.value === String(value))?.label ?? value)
      return [field?.label ?? item.field, operator?.label ?? '', values.join(', ')].filter(Boolean).join(' ')
    })
    .join(` ${joiners[group.join]} `)
}
