import { describe, expect, it } from 'vitest'
import { addressName, mailLanguageOf } from './addressee'

describe('mailLanguageOf', () => {
  it('is her own language, else that of her name', () => {
    expect(mailLanguageOf({ family: '髙橋', given: '恵' }, 'en')).toBe('en')
    expect(mailLanguageOf({ family: '髙橋', given: '恵' }, null)).toBe('ja')
    expect(mailLanguageOf({ family: 'Diallo', given: 'Omar' }, null)).toBe('en')
    expect(mailLanguageOf({}, null)).toBe('en')
  })
})

describe('addressName', () => {
  const megumi = { family: '髙橋', given: '恵', familyRomaji: 'Takahashi', givenRomaji: 'Megumi' }

  it('is the family name in Japanese and the given name in Latin letters in English', () => {
    expect(addressName(megumi, 'ja')).toBe('髙橋')
    expect(addressName(megumi, 'en')).toBe('Megumi')
    expect(addressName({ family: 'Diallo', given: 'Omar' }, 'ja')).toBe('Diallo')
    expect(addressName({ family: 'Diallo', given: 'Omar' }, 'en')).toBe('Omar')
  })

  it('goes by the preferred name, and falls back to whatever is known', () => {
    expect(addressName({ ...megumi, preferred: 'Meg' }, 'ja')).toBe('Meg')
    expect(addressName({ family: '李', given: '明' }, 'en')).toBe('李 明')
    expect(addressName({ given: 'Prince' }, 'ja')).toBe('Prince')
    expect(addressName({}, 'en')).toBe('')
  })
})
