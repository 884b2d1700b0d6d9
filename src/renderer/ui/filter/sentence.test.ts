import { describe, expect, it } from 'vitest'
import { completeFilter, valueText, withOperator } from './sentence'
import type { FilterField } from './types'

const any = { code: 'any', label: 'is any of', arity: 'many' as const }
const unknown = { code: 'unknown', label: 'is not known', arity: 'none' as const }
const between = { code: 'between', label: 'is between', arity: 'two' as const }
const intent: FilterField = {
  key: 'intent',
  label: 'Intent',
  operators: [any, unknown],
  editor: { kind: 'selectMany', options: [{ value: 'ready_now', label: 'Ready now' }] }
}
const exit: FilterField = { key: 'exit', label: 'Left', operators: [between], editor: { kind: 'date' } }
const words = {
  separator: '、',
  range: (from: string, to: string) => `${from}〜${to}`,
  formatDate: (date: string) => `<${date}>`
}

describe('filter sentence', () => {
  it('says values by their labels, and keeps a value whose option is gone', () => {
    const condition = { id: '1', field: 'intent', operator: 'any', values: ['ready_now', 'gone'] }
    expect(valueText(condition, intent, words)).toBe('Ready now、gone')
  })

  it('says a range only when both ends are there', () => {
    const condition = { id: '1', field: 'exit', operator: 'between', values: ['2020-01-01', ''] }
    expect(valueText(condition, exit, words)).toBeNull()
    expect(valueText({ ...condition, values: ['2020-01-01', '2021-01-01'] }, exit, words)).toBe(
      '<2020-01-01>〜<2021-01-01>'
    )
  })

  it('leaves out values that the new comparison does not take', () => {
    const condition = { id: '1', field: 'intent', operator: 'any', values: ['ready_now'] }
    expect(withOperator(condition, unknown).values).toEqual([])
    expect(valueText(withOperator(condition, unknown), intent, words)).toBe('')
  })

  it('narrows only by conditions that are complete and known', () => {
    const conditions = [
      { id: '1', field: 'intent', operator: 'any', values: [] },
      { id: '2', field: 'intent', operator: 'unknown', values: [] },
      { id: '3', field: 'gone', operator: 'any', values: ['a'] },
      { id: '4', field: 'exit', operator: 'between', values: ['2020-01-01', '2021-01-01'] }
    ]
    const left = completeFilter({ joiner: 'or', conditions }, [intent, exit])
    expect(left.conditions.map(({ id }) => id)).toEqual(['2', '4'])
  })
})
