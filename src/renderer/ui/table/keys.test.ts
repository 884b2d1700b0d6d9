import { expect, it } from 'vitest'
import { rowForKey } from './keys'

it('moves by one, by a page and to the ends, never past them', () => {
  expect(rowForKey('j', 3, 10, 4)).toBe(4)
  expect(rowForKey('ArrowUp', 0, 10, 4)).toBe(0)
  expect(rowForKey('PageDown', 8, 10, 4)).toBe(9)
  expect(rowForKey('PageUp', 8, 10, 4)).toBe(4)
  expect(rowForKey('Home', 8, 10, 4)).toBe(0)
  expect(rowForKey('End', 0, 10, 4)).toBe(9)
})

it('leaves other keys and empty lists alone', () => {
  expect(rowForKey('x', 3, 10, 4)).toBeNull()
  expect(rowForKey('j', 0, 0, 4)).toBeNull()
})
