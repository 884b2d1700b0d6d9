import { describe, expect, it } from 'vitest'
import { labelLevels, timeScale } from './timeScale'

describe('timeScale', () => {
  it('keeps the order of dates and leaves room at both ends', () => {
    const { at } = timeScale(['2016-04-01', '2023-03-31'], '2026-11-24')
    expect(at('2016-04-01')).toBeGreaterThan(0)
    expect(at('2023-03-31')).toBeGreaterThan(at('2016-04-01'))
    expect(at('2026-11-24')).toBeGreaterThan(at('2023-03-31'))
    expect(at('2026-11-24')).toBeLessThan(100)
  })

  it('is linear in days', () => {
    const { at } = timeScale(['2020-01-01'], '2024-01-01')
    const middle = (at('2020-01-01') + at('2024-01-01')) / 2
    expect(at('2022-01-01')).toBeCloseTo(middle, 1)
  })

  it('marks no more years than fit', () => {
    const { years } = timeScale(['1980-01-01'], '2026-01-01')
    expect(years.length).toBeLessThanOrEqual(8)
    expect(years.map(({ year }) => year)).toEqual([1980, 1990, 2000, 2010, 2020])
  })

  it('stands on one day alone', () => {
    const { at } = timeScale([], '2026-01-01')
    expect(at('2026-01-01')).toBeCloseTo(50)
  })
})

describe('labelLevels', () => {
  it('lifts a label that would lie over its neighbour, and uses the line again behind it', () => {
    const levels = labelLevels([
      { id: 'a', at: 10, width: 10 },
      { id: 'b', at: 14, width: 10 },
      { id: 'c', at: 30, width: 10 }
    ])
    expect([levels.get('a'), levels.get('b'), levels.get('c')]).toEqual([0, 1, 0])
  })
})
