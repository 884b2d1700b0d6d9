import { describe, expect, it } from 'vitest'
import { formatDate } from './formatDate'
import { typedDate } from './typedDate'

describe('typedDate', () => {
  it.each([
    ['2026-10-01', '2026-10-01'],
    ['2026/1/5', '2026-01-05'],
    ['2026.10.1', '2026-10-01'],
    ['20261001', '2026-10-01'],
    ['2026年10月1日', '2026-10-01'],
    ['２０２６／１０／０１', '2026-10-01'],
    ['10/1', '2024-10-01'],
    ['2月29日', '2024-02-29'],
    ['today', '2024-02-28'],
    ['明日', '2024-02-29'],
    ['2023-02-29', null],
    ['2026-13-01', null],
    ['1 Oct', null],
    ['', null]
  ])('%s', (text, expected) => {
    expect(typedDate(text, '2024-02-28')).toBe(expected)
  })
})

describe('formatDate', () => {
  it('writes a date as each language does', () => {
    expect(formatDate('2026-10-01', 'ja')).toBe('2026年10月1日')
    expect(formatDate('2026-10-01', 'en')).toBe('1 Oct 2026')
    expect(formatDate('soon', 'en')).toBe('soon')
  })
})
