/** Hepburn syllables of the hiragana block from ぁ (U+3041) to ゖ (U+3096), in code point order. */
const SYLLABLES = (
  'a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji - tsu zu te de to do ' +
  'na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo ya ya yu yu yo yo ra ri ru re ro ' +
  'wa wa wi we o n vu ka ke'
).split(' ')

const FIRST = 0x3041
const LAST = 0x3096
const SMALL_TSU = 0x3063
const LONG_MARK = 0x30fc
const SMALL_Y: Readonly<Record<number, string>> = { 0x3083: 'a', 0x3085: 'u', 0x3087: 'o' }
const SMALL_VOWEL: Readonly<Record<number, string>> = {
  0x3041: 'a',
  0x3043: 'i',
  0x3045: 'u',
  0x3047: 'e',
  0x3049: 'o'
}
/** What a kana becomes before a small vowel, as in ファ, ティ, ウィ, チェ. */
const BEFORE_SMALL_VOWEL: Readonly<Record<string, string>> = {
  ふ: 'f',
  て: 't',
  で: 'd',
  と: 't',
  ど: 'd',
  う: 'w',
  ゔ: 'v',
  し: 'sh',
  ち: 'ch',
  じ: 'j',
  つ: 'ts',
  く: 'kw',
  ぐ: 'gw'
}

/** The hiragana twin of a katakana code point; every other code point comes back as it is. */
export function toHiraganaCode(code: number): number {
  return code >= 0x30a1 && code <= 0x30f6 ? code - 0x60 : code
}

/** True for hiragana, katakana and the long mark ー; half-width kana has to be normalised (NFKC) before. */
export function isKanaCode(code: number): boolean {
  return (code >= FIRST && code <= LAST) || (code >= 0x30a1 && code <= 0x30f6) || code === LONG_MARK
}

/** True when the text is kana throughout, blanks and middle dots aside, and not empty. */
export function isKana(text: string): boolean {
  return /^[\u3041-\u3096\u30a1-\u30fc\s・･\uff66-\uff9f]+$/u.test(text) && text.trim() !== ''
}

export function toHiragana(text: string): string {
  return text.normalize('NFKC').replace(/[\u30a1-\u30f6]/g, kana => String.fromCharCode(kana.charCodeAt(0) - 0x60))
}

/** The first consonant of a doubled syllable: っち is tchi in Hepburn. */
function doubled(syllable: string): string {
  if (syllable.startsWith('ch')) return 't'
  return /^[bcdfghjkmpqrstvwz]/.test(syllable) ? syllable.charAt(0) : ''
}

function syllableAt(text: string, index: number): { latin: string; length: number } {
  const code = toHiraganaCode(text.charCodeAt(index))
  const plain = SYLLABLES[code - FIRST] ?? ''
  const next = toHiraganaCode(text.charCodeAt(index + 1))
  const smallY = SMALL_Y[next]
  if (smallY !== undefined && plain.length > 1 && plain.endsWith('i')) {
    const head = plain.slice(0, -1)
    return { latin: head + (/sh|ch|j/.test(head) ? '' : 'y') + smallY, length: 2 }
  }
  const smallVowel = SMALL_VOWEL[next]
  const head = BEFORE_SMALL_VOWEL[String.fromCharCode(code)]
  if (smallVowel !== undefined && head !== undefined) return { latin: head + smallVowel, length: 2 }
  return { latin: plain, length: 1 }
}

/**
 * Hepburn romaji of the kana in a text that is NFKC already; what is not kana stays. The long mark is dropped, を is o
 * and long vowels stay as they are spelt. A table of our own: it feeds every search key, and has to be fast.
 */
export function kanaToRomaji(text: string): string {
  let out = ''
  let isDoubling = false
  for (let index = 0; index < text.length;) {
    const code = text.charCodeAt(index)
    if (!isKanaCode(code)) {
      out += text.charAt(index)
      isDoubling = false
      index += 1
    } else if (code === LONG_MARK) {
      index += 1
    } else if (toHiraganaCode(code) === SMALL_TSU) {
      isDoubling = true
      index += 1
    } else {
      const { latin, length } = syllableAt(text, index)
      out += isDoubling ? doubled(latin) + latin : latin
      isDoubling = false
      index += length
    }
  }
  return out
}
