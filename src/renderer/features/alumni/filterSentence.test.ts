import { describe, expect, it } from 'vitest'
import { translate } from '@shared/i18n/translate'
import { builtInFields } from '@shared/fields/registry'
import { zFilter, type FilterGroup } from '@shared/fields/filter'
import { completeFilter } from '@renderer/ui/filter/sentence'
import { filterFields } from './filterFields'
import { chipsOf, filterOf, groupWords, NO, YES } from './filterSentence'

const typeOf = (key: string) => builtInFields.find(field => field.key === key)?.type ?? 'text'
const filter: FilterGroup = {
  join: 'or',
  items: [
    { field: 'intent', operator: 'isAnyOf', values: ['ready_now'] },
    { field: 'informedOn', operator: 'notInLastDays', values: [30] },
    { field: 'mayContact', operator: 'is', values: [true] },
    { field: 'doNotContact', operator: 'is', values: [false] },
    { field: 'returnScore', operator: 'between', values: [40, 60] },
    { field: 'exitOn', operator: 'after', values: ['2020-01-01'] },
    { join: 'and', items: [{ field: 'tier', operator: 'isUnknown', values: [] }] }
  ]
}

const choices = { members: [{ id: 'm', name: 'Mori' }], facets: { department: [{ value: 'Sales' }] } }
const english = filterFields(builtInFields, choices, filter, { t: translate('en'), language: 'en' })

describe('the filter as chips', () => {
  it('comes back as it was, groups and kinds of values included', () => {
    const back = filterOf(chipsOf(filter), typeOf, filter)
    expect(back).toEqual(filter)
    expect(zFilter.safeParse(back).success).toBe(true)
  })

  it('says yes and no by the comparison', () => {
    expect(
      chipsOf(filter)
        .conditions.slice(2, 4)
        .map(({ operator }) => operator)
    ).toEqual([YES, NO])
  })

  it('keeps a group when the chips before it are taken away', () => {
    const chips = chipsOf(filter)
    const left = filterOf({ ...chips, conditions: chips.conditions.slice(6) }, typeOf, filter)
    expect(left.items).toEqual([filter.items[6]])
  })

  it('narrows by nothing that still misses a value', () => {
    const chips = {
      joiner: 'and' as const,
      conditions: [{ id: '1', field: 'intent', operator: 'isAnyOf', values: [] }]
    }
    expect(filterOf(completeFilter(chips, english), typeOf, filter).items).toEqual([])
  })
})

describe('what can be filtered by', () => {
  it('is every filterable field in both languages, with a label and words for each comparison', () => {
    for (const language of ['en', 'ja'] as const) {
      const fields = filterFields(builtInFields, choices, filter, { t: translate(language), language })
      expect(fields.filter(({ isFixed }) => !isFixed).map(({ key }) => key)).toEqual(
        builtInFields.filter(({ isFilterable }) => isFilterable).map(({ key }) => key)
      )
      for (const { label, operators } of fields) {
        expect(operators.length).toBeGreaterThan(0)
        for (const text of [label, ...operators.map(operator => operator.label)]) {
          expect(text).not.toMatch(/^(fields|vocabulary|alumni)\./)
        }
      }
    }
  })

  it('offers the values that the base knows, and days as a number', () => {
    const field = (key: string) => english.find(one => one.key === key)
    expect(field('owner')?.editor).toEqual({ kind: 'selectMany', options: [{ value: 'm', label: 'Mori' }] })
    expect(field('department')?.operators[0]?.code).toBe('isAnyOf')
    expect(field('city')?.operators.map(({ code }) => code)).not.toContain('isAnyOf')
    expect(field('exitOn')?.operators[0]).toMatchObject({
      code: 'inLastDays',
      editor: { kind: 'number', unit: ' days' }
    })
  })

  it('puts an inner group into words', () => {
    const group: FilterGroup = {
      join: 'or',
      items: [
        { field: 'intent', operator: 'isAnyOf', values: ['someday', 'ready_now'] },
        { field: 'mayContact', operator: 'is', values: [true] }
      ]
    }
    expect(groupWords(group, english, { and: 'and', or: 'or' })).toBe(
      'Intent is any of Someday, Ready now or May be contacted Yes'
    )
  })
})
