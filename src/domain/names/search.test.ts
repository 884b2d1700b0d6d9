import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ftsQuery, searchQuery, searchTokens, type Searchable } from './search'

/** What the full-text index does: every group has a prefix that begins some token. */
function finds(query: string, person: Searchable): boolean {
  const tokens = searchTokens(person)
  const groups = searchQuery(query)
  return (
    groups.length > 0 && groups.every(group => group.some(prefix => tokens.some(token => token.startsWith(prefix))))
  )
}

const megumi: Searchable = {
  family: '高橋',
  given: '恵',
  familyKana: 'タカハシ',
  givenKana: 'メグミ',
  emails: ['megumi.t@example.jp'],
  employers: ['株式会社メルカリ'],
  department: '第2営業部',
  employeeNumber: 'A-00123'
}
const omar: Searchable = {
  family: 'Diallo',
  given: 'Omar',
  middle: 'B',
  emails: ['omar.diallo@mail.example.com'],
  employers: ['Harbor Analytics'],
  department: 'Sales',
  title: 'Area Sales Manager',
  employeeNumber: '10084'
}

describe('searchTokens and searchQuery', () => {
  it.each([
    '高',
    '橋',
    '恵',
    '高橋',
    '橋恵',
    '高橋恵',
    '高橋 恵',
    '髙橋',
    'た',
    'たか',
    'タカハ',
    'めぐみ',
    'たかはしめぐみ',
    'ﾒｸﾞﾐ'
  ])('finds 高橋 恵 by %s', query => expect(finds(query, megumi)).toBe(true))

  it.each([
    't',
    'ta',
    'tak',
    'takahash',
    'Takahashi M',
    'megumi takahashi',
    'megumitakahashi',
    'megumi.t@ex',
    'メルカリ',
    '営業',
    'A-001'
  ])('finds 高橋 恵 by %s', query => expect(finds(query, megumi)).toBe(true))

  it.each([
    'o',
    'om',
    'oma',
    'Omar D',
    'diallo, omar',
    'omardiallo',
    'diallo@mail',
    'example.com',
    'harbor',
    'area man',
    '10084'
  ])('finds Omar Diallo by %s', query => expect(finds(query, omar)).toBe(true))

  it.each(['梨', '恵高', 'たなか', 'suzuki', '…'])('does not find 高橋 恵 by %s', query =>
    expect(finds(query, megumi)).toBe(false)
  )

  it('finds しょうへい from its first kana on', () => {
    for (const query of ['し', 'しょ', 'しょう', 'しょうへ', 'sh', 'sy', 'sho']) {
      expect(finds(query, { givenKana: 'ショウヘイ' })).toBe(true)
    }
    for (const query of ['フ', 'ファ', 'f', 'fa']) expect(finds(query, { givenKana: 'ファン' })).toBe(true)
  })

  it('stays compact for a person in Latin script, without duplicates', () => {
    const tokens = searchTokens(omar)
    expect(tokens.length).toBeLessThanOrEqual(20)
    expect(new Set(tokens).size).toBe(tokens.length)
  })

  it('cuts long runs of kanji, in the index as in the query', () => {
    const employer = '東京都中央区日本橋第一営業統括本部'
    expect(Math.max(...searchTokens({ employers: [employer] }).map(token => [...token].length))).toBe(8)
    for (const query of [employer, '日本橋第一営業統括本部', '本部'])
      expect(finds(query, { employers: [employer] })).toBe(true)
  })

  it('never loses a person while her name is typed on', () => {
    const word = fc.stringMatching(/^[a-z]{1,10}$/)
    fc.assert(
      fc.property(word, fc.nat(), (name, cut) => {
        expect(finds(name.slice(0, 1 + (cut % name.length)), { family: name })).toBe(true)
      }),
      { numRuns: 2_000 }
    )
    const kana = fc.constantFrom(...'タカハシキョウチャンフジツジュンペイッリョナオウコシュンヤマムバ')
    fc.assert(
      fc.property(fc.array(kana, { minLength: 1, maxLength: 8 }), fc.nat(), (letters, cut) => {
        const name = letters.join('')
        const query = name.slice(0, 1 + (cut % name.length)).replace(/[ッャュョ]+$/, '')
        fc.pre(query !== '' && !/^[ッャュョ]/.test(name) && !/[ッャュョ][ャュョ]/.test(name))
        expect(finds(query, { family: name })).toBe(true)
      }),
      { numRuns: 1_000 }
    )
  })

  it('writes an expression that the full-text index understands', () => {
    expect(ftsQuery('takahashi mem')).toBe('"takahasyi"* AND ("mem"* OR "men"*)')
    expect(ftsQuery('"; DROP')).toBe('"drop"*')
    expect(ftsQuery(' ・ ')).toBeNull()
  })
})
