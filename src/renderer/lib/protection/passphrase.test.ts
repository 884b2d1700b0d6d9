import { describe, expect, it } from 'vitest'
import { passphraseProblem, passphraseStrength } from './passphrase'

describe('passphraseStrength', () => {
  it.each([
    ['', 'tooShort'],
    ['kX9$vQ2', 'tooShort'],
    ['𠮷野家𠮷野家', 'tooShort'],
    ['aaaaaaaa', 'weak'],
    ['12345678', 'weak'],
    ['password1', 'weak'],
    ['Sunshine2026!', 'weak'],
    ['horse horse horse horse', 'weak'],
    ['さくらさくら', 'tooShort'],
    ['さくらさくらさくら', 'weak'],
    ['purple kettle marches', 'fair'],
    ['correct horse battery staple', 'strong'],
    ['海辺の猫は夜明けに歌う', 'strong'],
    ['kX9$vQ2m!rT4z', 'strong']
  ])('finds “%s” %s', (passphrase, strength) => {
    expect(passphraseStrength(passphrase)).toBe(strength)
  })
})

describe('passphraseProblem', () => {
  it('asks for eight characters, then for the same twice', () => {
    expect(passphraseProblem({ passphrase: 'short', again: 'short' })).toBe('tooShort')
    expect(passphraseProblem({ passphrase: 'long enough', again: 'long enoug' })).toBe('differs')
    expect(passphraseProblem({ passphrase: 'long enough', again: 'long enough' })).toBeNull()
  })
})
