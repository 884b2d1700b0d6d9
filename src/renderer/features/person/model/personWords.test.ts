import { describe, expect, it } from 'vitest'
import { formatDay, formatPeriod, isBlankStint, nameWords, readingOf, roleWords } from './personWords'
import { testExit, testPerson, testStint } from './testPerson.testing'

const { name } = testPerson()
const omar = { ...name, family: 'Diallo', given: 'Omar', familyKana: 'ディアロ', givenKana: 'オマル' }

describe('names', () => {
  it('say which language they are in where it is the other one', () => {
    expect(nameWords(name, 'ja')).toEqual({ text: '髙橋 恵', lang: undefined })
    expect(nameWords(name, 'en')).toEqual({ text: '髙橋 恵', lang: 'ja' })
    expect(nameWords(omar, 'ja')).toEqual({ text: 'Omar Diallo', lang: 'en' })
  })

  it('are read in kana or romaji, where they do not say it themselves', () => {
    expect(readingOf(name, 'ja')).toBe('たかはし めぐみ')
    expect(readingOf(name, 'en')).toBe('Megumi Takahashi')
    expect(readingOf({ ...name, givenRomaji: 'Megumi', familyRomaji: 'TAKAHASHI' }, 'en')).toBe('Megumi TAKAHASHI')
    expect(readingOf(omar, 'ja')).toBe('')
  })
})

describe('dates', () => {
  it('of a period are months, an open end a word', () => {
    expect(formatPeriod('2016-04-01', '2023-03-31', 'ja', '今')).toBe('2016.4 – 2023.3')
    expect(formatPeriod('2016-04-01', null, 'en', 'now')).toBe('Apr 2016 – now')
    expect(formatPeriod(null, null, 'en', 'now')).toBe('')
  })

  it('in a column leave out this year', () => {
    expect(formatDay('2026-10-12', '2026-11-24', 'ja')).toBe('10月12日')
    expect(formatDay('2025-12-08', '2026-11-24', 'ja')).toBe('2025/12/08')
    expect(formatDay('2026-10-12', '2026-11-24', 'en')).toBe('12 Oct')
    expect(formatDay('2025-12-08', '2026-11-24', 'en')).toBe('8 Dec 2025')
  })
})

describe('roles', () => {
  it('leave out what is not known', () => {
    expect(roleWords('法人営業部', '課長', 'ja')).toBe('法人営業部 課長')
    expect(roleWords('', 'Manager', 'en')).toBe('Manager')
    expect(roleWords('Sales', 'Manager', 'en')).toBe('Sales, Manager')
  })
})

describe('a blank stint', () => {
  it('is one of which nothing is known; working here is something', () => {
    expect(isBlankStint(testStint({ exit: testExit() }))).toBe(true)
    expect(isBlankStint(testStint({ exit: testExit({ experience: 1 }) }))).toBe(false)
    expect(isBlankStint(testStint({ grade: 'G3', exit: testExit() }))).toBe(false)
    expect(isBlankStint(testStint())).toBe(false)
  })
})
