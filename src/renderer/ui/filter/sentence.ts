import type { FilterCondition, FilterField, FilterOperator, FilterValue } from './types'

/** The words that a value is put together with. */
export type SentenceWords = {
  separator: string
  range: (from: string, to: string) => string
  formatDate: (date: string) => string
}

/** True when the condition has every value that its comparison takes; only such ones narrow the list. */
export function isComplete(condition: FilterCondition, operator: FilterOperator): boolean {
  const given = condition.values.filter(value => value !== '').length
  return { none: true, one: given >= 1, two: given >= 2, many: given >= 1 }[operator.arity]
}

/** The values in words, or null while something is missing. */
export function valueText(condition: FilterCondition, field: FilterField, words: SentenceWords): string | null {
  const operator = field.operators.find(({ code }) => code === condition.operator)
  if (!operator || !isComplete(condition, operator)) return null
  const editor = operator.editor ?? field.editor
  const texts = condition.values.map(value => {
    if (editor.kind === 'selectMany') return editor.options.find(option => option.value === value)?.label ?? value
    if (editor.kind === 'date') return words.formatDate(value)
    return editor.kind === 'number' && editor.unit ? `${value}${editor.unit}` : value
  })
  if (operator.arity === 'none') return ''
  return operator.arity === 'two' ? words.range(texts[0] ?? '', texts[1] ?? '') : texts.join(words.separator)
}

/** The filter with one condition changed. */
export function withCondition(filter: FilterValue, changed: FilterCondition): FilterValue {
  return { ...filter, conditions: filter.conditions.map(one => (one.id === changed.id ? changed : one)) }
}

/** The filter without one condition. */
export function withoutCondition(filter: FilterValue, id: string): FilterValue {
  return { ...filter, conditions: filter.conditions.filter(one => one.id !== id) }
}

/** The condition with another comparison; values that it does not take are left out. */
export function withOperator(condition: FilterCondition, operator: FilterOperator): FilterCondition {
  const most = { none: 0, one: 1, two: 2, many: Infinity }[operator.arity]
  return { ...condition, operator: operator.code, values: condition.values.slice(0, most) }
}

/** What narrows the list: the filter without conditions that still miss a value. */
export function completeFilter(filter: FilterValue, fields: FilterField[]): FilterValue {
  return {
    ...filter,
    conditions: filter.conditions.filter(condition => {
      const operators = fields.find(({ key }) => key === condition.field)?.operators ?? []
      const operator = operators.find(({ code }) => code === condition.operator)
      return operator !== undefined && isComplete(condition, operator)
    })
  }
}
