import { foldAccents } from './fold'
import { isKana, kanaToRomaji, toHiragana } from './kana'
import { hasEastAsianScript, joinParts, type PersonName } from './personName'

const VOWEL_ROWS = [
  'あかさたなはまやらわ',
  'いきしちにひみり',
  'うくすつぬふむゆる',
  'えけせてねへめれ',
  'おこそとのほもよろを'
]
const SMALL = 'ぁぃぅぇぉっゃゅょゎゕゖ'
const LARGE = 'あいうえおつやゆよわかけ'

/** What ー stands for after a kana: its vowel. */
function vowelOf(kana: string): string {
  const row = VOWEL_ROWS.findIndex(letters => letters.includes(kana))
  return 'あいうえお'.charAt(row)
}

const firstLevel = new Map<string, string>()

/** A kana without its voicing mark, large. */
function baseOf(kana: string): string {
  let base = firstLevel.get(kana)
  if (base === undefined) {
    const unvoiced = kana.normalize('NFD').charAt(0)
    const small = SMALL.indexOf(unvoiced)
    base = small >= 0 ? LARGE.charAt(small) : unvoiced
    firstLevel.set(kana, base)
  }
  return base
}

/** The first level of gojūon order: voiced as unvoiced, small as large, ー as the vowel before it. */
function gojuon(hiragana: string): string {
  let out = ''
  for (const character of hiragana) out += character === 'ー' ? vowelOf(out.slice(-1)) : baseOf(character)
  return out
}

const kanaOf = (kana: string | null | undefined, written: string | null | undefined): string =>
  kana ? kana : written && isKana(written) ? written : ''

/**
 * Plain byte order of this key is the Japanese order: people with kana in gojūon order (family, then given name), then
 * the others by their Latin letters or kanji, then those without a name.
 */
export function sortKeyJa(person: PersonName): string {
  const family = toHiragana(kanaOf(person.familyKana, person.family)).trim()
  const given = toHiragana(kanaOf(person.givenKana, person.given)).trim()
  if (family !== '' || given !== '') return `0${gojuon(family)}\t${gojuon(given)}\t${family}\t${given}`
  return withoutKana(foldAccents(person.family ?? ''), foldAccents(person.given ?? ''), person)
}

function latinPart(
  written: string | null | undefined,
  romaji: string | null | undefined,
  kana: string | null | undefined
): string {
  const name = written ?? ''
  if (name !== '' && !hasEastAsianScript(name)) return foldAccents(name)
  if (romaji) return foldAccents(romaji)
  const reading = kanaOf(kana, name)
  return reading === '' ? name : kanaToRomaji(toHiragana(reading))
}

/**
 * Plain byte order of this key is the English order: accents and case folded, family then given name. A name in kanji
 * stands at its romaji, or its kana read as romaji; without either it comes after the Latin ones.
 */
export function sortKeyEn(person: PersonName): string {
  const family = latinPart(person.family, person.familyRomaji, person.familyKana)
  const given = latinPart(person.given, person.givenRomaji, person.givenKana)
  return withoutKana(family, given, person)
}

function withoutKana(family: string, given: string, person: PersonName): string {
  const middle = foldAccents(person.middle ?? '')
  if (family === '' && given === '') return person.preferred ? `1${foldAccents(person.preferred)}` : '2'
  return `1${family === '' ? given : family}\t${family === '' ? '' : joinParts(given, middle)}`
}
