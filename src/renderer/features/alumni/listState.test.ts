import { describe, expect, it } from 'vitest'
import type { ViewState } from '@shared/contract/views'
import { defaultView, isChanged, listState, searchOf, zAlumniSearch } from './listState'

const view: ViewState = {
  filter: { join: 'and', items: [{ field: 'tier', operator: 'isAnyOf', values: ['A'] }] },
  sort: [{ field: 'returnScore', direction: 'desc' }],
  columns: ['name', 'tier']
}

describe('the address of the list', () => {
  it('says only what differs from its view', () => {
    const opened = { view: 'v' }
    expect(searchOf({ ...view, query: '' }, view, opened)).toEqual({ view: 'v' })
    const sorted = searchOf({ ...view, sort: defaultView.sort, query: 'sato' }, view, opened)
    expect(sorted).toEqual({ view: 'v', sort: defaultView.sort, query: 'sato' })
    expect(listState(sorted, view)).toEqual({ ...view, sort: defaultView.sort, query: 'sato' })
    expect(isChanged(sorted)).toBe(true)
    expect(isChanged({ view: 'v', query: 'sato' })).toBe(false)
  })

  it('counts what it cannot understand as missing', () => {
    const read = zAlumniSearch.parse({ view: 3, sort: [{ field: 'name', direction: 'up' }], columns: 'x', query: 'a' })
    expect(read).toEqual({ query: 'a' })
    expect(listState(read, undefined)).toEqual({ ...defaultView, query: 'a' })
  })
})
