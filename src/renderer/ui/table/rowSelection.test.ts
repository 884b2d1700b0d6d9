import { describe, expect, it } from 'vitest'
import { allSelected, isSelected, noSelection, selectedCount, toggled, withRows } from './rowSelection'

describe('row selection', () => {
  it('toggling twice gives back the same rows, from none and from all', () => {
    for (const start of [noSelection, allSelected]) {
      const once = toggled(start, 'a')
      expect(isSelected(once, 'a')).toBe(!isSelected(start, 'a'))
      expect(toggled(once, 'a')).toEqual(start)
    }
  })

  it('counts what is selected of rows that were never loaded', () => {
    expect(selectedCount(allSelected, 100_000)).toBe(100_000)
    expect(selectedCount(toggled(allSelected, 'a'), 100_000)).toBe(99_999)
    expect(selectedCount(withRows(noSelection, ['a', 'b', 'a'], true), 100_000)).toBe(2)
  })

  it('leaves what was there as it was', () => {
    const first = withRows(noSelection, ['a'], true)
    withRows(first, ['b'], true)
    expect([...first.ids]).toEqual(['a'])
  })
})
