import { describe, expect, it } from 'vitest'
import { nextSort, type SortEntry } from './sort'

const up = (id: string): SortEntry => ({ id, isDescending: false })
const down = (id: string): SortEntry => ({ id, isDescending: true })

describe('nextSort', () => {
  it('goes ascending, descending, none', () => {
    expect(nextSort([], 'name', false)).toEqual([up('name')])
    expect(nextSort([up('name')], 'name', false)).toEqual([down('name')])
    expect(nextSort([down('name')], 'name', false)).toEqual([])
  })

  it('replaces the others unless adding', () => {
    expect(nextSort([up('name'), up('exit')], 'exit', false)).toEqual([down('exit')])
    expect(nextSort([up('name')], 'exit', true)).toEqual([up('name'), up('exit')])
  })

  it('keeps the rank of a column that turns, and drops it on the third press', () => {
    expect(nextSort([up('name'), up('exit')], 'name', true)).toEqual([down('name'), up('exit')])
    expect(nextSort([down('name'), up('exit')], 'name', true)).toEqual([up('exit')])
  })
})
