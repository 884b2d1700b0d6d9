import fc from 'fast-check'
import { toHiragana, toKatakana, toRomaji } from 'wanakana'
import { describe, expect, it } from 'vitest'
import { foldAccents, foldKey } from './fold'

const kanaText = fc
  .array(
    fc.constantFrom(
      ...'あいうえおかきくけこがぎぐげごさしすせそざじずぜぞたちつてとだでどなにぬねのはひふへほばびぶべぼぱぴぷぺぽまみむめもやゆよらりるれろわん'
    ),
    {
      minLength: 1,
      maxLength: 8
    }
  )
  .map(letters => letters.join(''))

describe('foldKey', () => {
  it.each([
    ['たかはし', 'タカハシ', 'ﾀｶﾊｼ', 'takahashi', 'Takahashi', 'ＴＡＫＡＨＡＳＩ', 'Takahasi'],
    ['しょうじ', 'ショウジ', 'shoji', 'Shōji', 'syouzi', 'Shohji'],
    ['じゅんぺい', 'Junpei', 'Jumpei', 'zyunpei'],
    ['おおの', 'Ohno', 'Ōno', 'Oono', 'ono'],
    ['ふじつ', 'Fujitsu', 'huzitu', 'ﾌｼﾞﾂ'],
    ['はっとり', 'hattori', 'Hattori'],
    ['まっちゃ', 'matcha', 'maccha', 'mattya'],
    ['しんいち', "Shin'ichi", 'shinichi'],
    ['高橋 恵', '髙橋　惠', '高橋\t恵'],
    ['渡辺', '渡邊', '渡邉'],
    ['山崎', '山﨑'],
    ['斉藤', '齋藤', '齊藤', '斎藤'],
    ['𠮷田', '吉田'],
    ['José Müller', 'jose muller', 'JOSÉ  MULLER', 'Jose\u0301 Mu\u0308ller'],
    ["O'Hare", 'ohare', 'O’Hare'],
    ['Foster-Baker', 'foster baker', 'Foster・Baker'],
    ['メルカリ', 'merukari', 'メルカリー']
  ])('folds %s and its other spellings together', (first, ...others) => {
    for (const other of others) expect(foldKey(other)).toBe(foldKey(first))
  })

  it('keeps different names apart', () => {
    const names = ['Shaw', 'Saw', 'Chan', 'Tan', 'Ford', 'Hord', '高橋', '高梨', 'さとう', 'かとう']
    expect(new Set(names.map(foldKey)).size).toBe(names.length)
  })

  it('sets kanji apart from kana and takes pieces of an address as words', () => {
    expect(foldKey('高橋めぐみ')).toBe('高橋 megumi')
    expect(foldKey('Megumi.Takahashi+x@Example.co.jp')).toBe('megumi takahasyi x exanple co zyp')
    expect(foldKey('—…!')).toBe('')
  })

  it('changes nothing when folded again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[a-z ']{0,12}$/), kanaText), text => {
        expect(foldKey(foldKey(text))).toBe(foldKey(text))
      }),
      { numRuns: 500 }
    )
  })

  it('reads kana as another library romanises them, in hiragana and katakana alike', () => {
    fc.assert(
      fc.property(kanaText, kana => {
        const key = foldKey(toRomaji(kana))
        expect(foldKey(kana)).toBe(key)
        expect(foldKey(toKatakana(kana))).toBe(key)
        expect(foldKey(toHiragana(kana))).toBe(key)
      })
    )
  })
})

describe('foldAccents', () => {
  it('keeps punctuation and romaji as they are', () => {
    expect(foldAccents('Ångström-Søren')).toBe('angstrom-soren')
    expect(foldAccents("O'Hare")).toBe("o'hare")
  })
})
