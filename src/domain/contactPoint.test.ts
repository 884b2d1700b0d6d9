import { describe, expect, it } from 'vitest'
import { isContactOfKind } from './contactPoint'

describe('isContactOfKind', () => {
  it.each([
    ['email', 'megumi@example.jp', true],
    ['email', ' megumi@example.jp ', true],
    ['email', 'megumi＠example.jp', true],
    ['email', 'megumi.example.jp', false],
    ['email', 'a b@example.jp', false],
    ['email', '@', false],
    ['phone', '０９０-1234', true],
    ['phone', 'call me', false],
    ['url', 'example.com/a', true],
    ['url', 'my page', false],
    ['url', '', false]
  ] as const)('%s %s: %s', (kind, value, fits) => {
    expect(isContactOfKind(kind, value)).toBe(fits)
  })
})
