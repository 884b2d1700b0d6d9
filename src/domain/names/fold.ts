import { isKanaCode, kanaToRomaji } from './kana'
import { standardKanji } from './kanjiVariants'

/** Letters that carry no separable accent. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n'
}
const APOSTROPHES = new Set(["'", '’', '‘', 'ʼ', 'ʻ', '`', '´', '′'])

const characterCache = new Map<string, string>()

/** Accents folded, lower case, for one character that is not ASCII. A separator gives a blank. */
function computeCharacter(character: string): string {
  if (APOSTROPHES.has(character)) return ''
  if (isKanaCode(character.charCodeAt(0))) return character
  const lower = character.toLowerCase()
  const bare = lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
  const plain = PLAIN_LETTERS[bare] ?? bare
  if (plain === '') return ''
  if (!/^[\p{L}\p{N}\p{M}]+$/u.test(plain)) return ' '
  return standardKanji(plain.normalize('NFC'))
}

function foldCharacter(character: string): string {
  let folded = characterCache.get(character)
  if (folded === undefined) {
    folded = computeCharacter(character)
    characterCache.set(character, folded)
  }
  return folded
}

/** True for scripts written without blanks between words: kanji, hangul and their neighbours (kana is romaji here). */
export function isIdeographic(code: number): boolean {
  return (code >= 0x2e80 && code <= 0xd7ff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xd840 && code <= 0xd8bf)
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 0x7f) return false
  return true
}

const foldAsciiCharacter = (character: string): string =>
  character === "'" || character === '`' ? '' : character.toLowerCase()

function flattenUnicode(text: string): string {
  let flat = ''
  let isInIdeographs = false
  for (const character of text.normalize('NFKC')) {
    const folded = character < '\u0080' ? foldAsciiCharacter(character) : foldCharacter(character)
    if (folded === '') continue
    const code = folded.charCodeAt(0)
    const isIdeograph = isIdeographic(code) && !isKanaCode(code)
    if (isIdeograph !== isInIdeographs) flat += ' '
    isInIdeographs = isIdeograph
    flat += folded
  }
  return kanaToRomaji(flat)
}

const code = (letter: string): number => letter.charCodeAt(0)
const [A, C, E, F, H, I, J, M, O, P, B, S, T, U, Y, Z] = [...'acefhijmopbstuyz'].map(code) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number
]
const BLANK = 0x20

const isVowel = (letter: number): boolean =>
  letter === A || letter === E || letter === I || letter === O || letter === U
const isWordLetter = (letter: number): boolean =>
  (letter >= 0x61 && letter <= 0x7a) || (letter >= 0x30 && letter <= 0x39) || letter > 0x7f

let written = new Uint16Array(1_024)

/**
 * One spelling for all romanisations, made so that typing on never un-finds: shi and si are `syi`, chi and ti `tyi`,
 * tsu and tu `tsu`, fu and hu `hu`, ji and zi `zyi`; ou, oo and oh are `o`, uu `u`; m before b, p, m is `n`.
 * English words run through the same mill on both sides, so they still meet. Works on letter codes, for speed.
 */
function canonical(flat: string): string {
  const { length } = flat
  if (written.length < 2 * length) written = new Uint16Array(4 * length)
  const out = written
  let end = 0
  for (let index = 0; index < length; index += 1) {
    const letter = flat.charCodeAt(index)
    const next = flat.charCodeAt(index + 1)
    if (letter === O || letter === U) {
      out[end++] = letter
      index = endOfLongVowel(flat, index)
    } else if ((letter === S || letter === C) && next === H) {
      out[end++] = letter === S ? S : T
      out[end++] = Y
      index += flat.charCodeAt(index + 2) === Y ? 2 : 1
    } else if (letter === C && next === C && flat.charCodeAt(index + 2) === H) out[end++] = T
    else if ((letter === S || letter === T || letter === Z) && next === I) {
      out[end++] = letter
      out[end++] = Y
    } else if (letter === T && next === U) {
      out[end++] = T
      out[end++] = S
    } else if (letter === F && next === U) out[end++] = H
    else if (letter === J) {
      out[end++] = Z
      out[end++] = Y
      if (next === Y) index += 1
    } else if (letter === M && (next === B || next === P || next === M)) out[end++] = code('n')
    else if (isWordLetter(letter)) out[end++] = letter
    else if (end > 0 && out[end - 1] !== BLANK) out[end++] = BLANK
  }
  if (end > 0 && out[end - 1] === BLANK) end -= 1
  return textOf(out, end)
}

/** The index of the last letter that only lengthens the o or u at `index`. */
function endOfLongVowel(flat: string, index: number): number {
  const isO = flat.charCodeAt(index) === O
  for (let last = index; ; last += 1) {
    const next = flat.charCodeAt(last + 1)
    const isLonger = next === U || (isO && (next === O || (next === H && !isVowel(flat.charCodeAt(last + 2)))))
    if (!isLonger) return last
  }
}

/** In pieces: a call takes a limited number of arguments. */
function textOf(codes: Uint16Array, end: number): string {
  if (end <= 4_096) return Reflect.apply(String.fromCharCode, null, codes.subarray(0, end)) as string
  return textOf(codes, 4_096) + textOf(codes.subarray(4_096), end - 4_096)
}

/**
 * The search key of a text: width, case, accents, variant kanji, hiragana, katakana and the ways to write romaji are
 * folded together; words stand apart by one blank, kanji apart from other scripts. たかはし, ﾀｶﾊｼ and Takahashi meet.
 * The same function folds what is stored and what is asked for. Folding a folded key changes nothing.
 */
export function foldKey(text: string): string {
  if (!isAscii(text)) return canonical(flattenUnicode(text))
  const lower = text.toLowerCase()
  return canonical(lower.includes("'") || lower.includes('`') ? lower.replace(/['`]/g, '') : lower)
}

/** Lower case without accents, otherwise as written; for sorting in Latin script. */
export function foldAccents(text: string): string {
  if (isAscii(text)) return text.toLowerCase()
  let out = ''
  for (const character of text.normalize('NFKC')) {
    const folded = character < '\u0080' ? character.toLowerCase() : foldCharacter(character)
    out += folded === ' ' ? character : folded
  }
  return out
}
