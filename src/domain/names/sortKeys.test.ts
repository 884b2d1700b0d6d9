import { describe, expect, it } from 'vitest'
import { displayName, kanaName } from './display'
import type { PersonName } from './personName'
import { sortKeyEn, sortKeyJa } from './sortKeys'

const bytes = new TextEncoder()
const order = (people: PersonName[], key: (person: PersonName) => string): string[] =>
  [...people]
    .sort((a, b) => Buffer.compare(bytes.encode(key(a)), bytes.encode(key(b))))
    .map(person => displayName(person, 'ja'))

const kana = (familyKana: string, givenKana: string, family: string, given: string): PersonName => ({
  family,
  given,
  familyKana,
  givenKana
})

describe('sortKeyJa', () => {
  it('sorts in gojūon order, voiced beside unvoiced, those without kana last', () => {
    const people = [
      { family: 'Diallo', given: 'Omar' },
      { family: '未読', given: '人' },
      kana('ﾜﾀﾅﾍﾞ', 'ジュン', '渡辺', '純'),
      kana('かとう', 'たろう', '加藤', '太郎'),
      kana('ガトウ', 'ハナ', '我藤', '花'),
      kana('カナイ', 'ケン', '金井', '健'),
      kana('カトウ', 'アイ', '加藤', '愛'),
      { family: 'さくら', given: 'もも' },
      { preferred: 'Zed' },
      {}
    ]
    expect(order(people, sortKeyJa)).toEqual([
      '加藤 愛',
      '加藤 太郎',
      '我藤 花',
      '金井 健',
      'さくら もも',
      '渡辺 純',
      'Omar Diallo',
      'Zed',
      '未読 人',
      ''
    ])
  })

  it('takes ー as the vowel before it and small kana as large', () => {
    expect(sortKeyJa({ familyKana: 'コート' })).toMatch(/^0こおと\t/)
    expect(sortKeyJa({ familyKana: 'キョウ' })).toMatch(/^0きよう\t/)
  })
})

describe('sortKeyEn', () => {
  it('folds accents and reads kanji names by romaji or kana', () => {
    const people = [
      { family: 'Zhou', given: 'Julia' },
      kana('タカハシ', 'メグミ', '高橋', '恵'),
      { family: '未読', given: '人' },
      { family: 'Østby', given: 'Åse' },
      { family: 'Van', given: 'Zoe' },
      { family: 'Van Dyke', given: 'Al' },
      { family: 'adams', given: 'Bo' }
    ]
    expect(order(people, sortKeyEn)).toEqual([
      'Bo adams',
      'Åse Østby',
      '高橋 恵',
      'Zoe Van',
      'Al Van Dyke',
      'Julia Zhou',
      '未読 人'
    ])
  })
})

describe('displayName', () => {
  it('puts the family first where the script does', () => {
    expect(displayName({ family: '高橋', given: '恵' }, 'en')).toBe('高橋 恵')
    expect(displayName({ family: '김', given: '민준' }, 'ja')).toBe('김 민준')
    expect(displayName({ family: 'Diallo', given: 'Omar', middle: 'B' }, 'ja')).toBe('Omar B Diallo')
    expect(displayName({ family: 'حداد', given: 'ليلى' }, 'en')).toBe('ليلى حداد')
    expect(displayName({ familyKana: 'タカハシ', givenKana: 'メグミ' }, 'ja')).toBe('タカハシ メグミ')
    expect(kanaName({ familyKana: 'タカハシ', givenKana: 'メグミ' })).toBe('タカハシ メグミ')
  })
})
