import { describe, expect, it } from 'vitest'
import { initials } from './initials'

describe('initials', () => {
  it.each([
    [{ family: '髙橋', given: '恵' }, '髙橋'],
    [{ family: '李', given: '明' }, '李'],
    [{ family: '長谷川', given: '葵' }, '長谷'],
    [{ family: '𠮷野', given: '家' }, '𠮷野'],
    [{ family: 'Svensson', given: 'Natalie' }, 'NS'],
    [{ family: 'diallo', given: 'omar' }, 'OD'],
    [{ family: 'Øster', given: 'é' }, 'ÉØ'],
    [{ family: '', given: 'Cher' }, 'C'],
    [{ family: null, given: '葵' }, '葵'],
    [{ family: ' ', given: undefined }, '']
  ])('%j becomes %s', (name, expected) => {
    expect(initials(name)).toBe(expected)
  })
})
