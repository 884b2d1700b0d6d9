import { foldAccents } from './fold'
import { commonGivenNames, familyNamesInKanji, familyNamesInRomaji } from './commonNames'
import { hasEastAsianScript } from './personName'

export type FullName = {
  family: string
  given: string
  middle: string
  /** An address that stood in the name's place, as written. */
  email: string
  /** How sure the division is: 1 by a comma or blank in kanji, less by habit, 0 where it could not be divided. */
  confidence: number
}

/** Which part comes first in Latin names without a comma; `auto` looks at each name. */
export type NameOrder = 'auto' | 'familyFirst' | 'givenFirst'

const EMAIL = /[^\s<>()[\],;"]+@[^\s<>()[\],;"]+/
/** Words that belong to the family name after them: van Beethoven, de la Cruz. */
const PARTICLES = new Set('van von der den de del della di da dos du la le el al bin ibn ter ten af av st'.split(' '))

/** A letter alone, with or without its dot: the initial of a middle name. */
export function isInitial(word: string): boolean {
  return /^\p{Lu}\.?$/u.test(word)
}

/** Takes the initials off the end of a given name: `Wilson K` is Wilson, K. */
export function splitInitials(given: string): { given: string; middle: string } {
  if (!given.includes(' ')) return { given, middle: '' }
  const words = given.split(' ')
  let end = words.length
  while (end > 1 && isInitial(words[end - 1] ?? '')) end -= 1
  return { given: words.slice(0, end).join(' '), middle: words.slice(end).join(' ') }
}

/** Blanks of every width as one, none at the ends. */
export function tidyName(text: string): string {
  const trimmed = text.trim()
  return trimmed.includes('  ') || /[^\S ]/.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed
}

const name = (family: string, given: string, middle: string, confidence: number): Omit<FullName, 'email'> => ({
  family,
  given,
  middle,
  confidence
})

function splitEastAsian(text: string): Omit<FullName, 'email'> {
  const words = text.split(' ')
  if (words.length > 1) return name(words[0] ?? '', words.slice(1).join(' '), '', words.length === 2 ? 1 : 0.7)
  const letters = [...text]
  for (const length of [3, 2, 1]) {
    const head = letters.slice(0, length).join('')
    if (letters.length > length && familyNamesInKanji.has(head))
      return name(head, letters.slice(length).join(''), '', 0.8)
  }
  return name(text, '', '', 0)
}

function isFamilyFirst(words: readonly string[], order: NameOrder): { is: boolean; confidence: number } {
  if (order !== 'auto') return { is: order === 'familyFirst', confidence: 0.9 }
  const first = foldAccents(words[0] ?? '')
  const last = foldAccents(words[words.length - 1] ?? '')
  if (familyNamesInRomaji.has(first) && !familyNamesInRomaji.has(last)) return { is: true, confidence: 0.8 }
  if (/^\p{Lu}{2,}$/u.test(words[0] ?? '') && !/^\p{Lu}+$/u.test(words[words.length - 1] ?? ''))
    return { is: true, confidence: 0.8 }
  const isSure = commonGivenNames.has(first) || familyNamesInRomaji.has(last)
  return { is: false, confidence: isSure ? 0.9 : 0.6 }
}

function splitLatin(text: string, order: NameOrder): Omit<FullName, 'email'> {
  const words = text.split(' ')
  if (words.length === 1) return name(text, '', '', 0)
  const { is, confidence } = isFamilyFirst(words, order)
  if (is) {
    const rest = splitInitials(words.slice(1).join(' '))
    return name(words[0] ?? '', rest.given, rest.middle, confidence)
  }
  let start = words.length - 1
  if (/^(jr|sr|ii|iii|iv)\.?$/i.test(words[start] ?? '') && start > 1) start -= 1
  const particle = words.findIndex((word, index) => index > 0 && index < start && PARTICLES.has(word.toLowerCase()))
  if (particle > 0) start = particle
  return name(words.slice(start).join(' '), words[0] ?? '', words.slice(1, start).join(' '), confidence)
}

/**
 * A name from one cell in its parts. Knows `Adinolfi, Wilson K`, `高橋　恵`, `Omar Diallo` and addresses in the name's
 * place; what cannot be divided stays whole in `family`. Nothing of the text is lost but blanks, comma and brackets.
 */
export function splitFullName(text: string, order: NameOrder = 'auto'): FullName {
  const email = text.includes('@') ? (EMAIL.exec(text)?.[0] ?? '') : ''
  const bare = tidyName(email === '' ? text : text.replace(email, ' ').replace(/[<>()[\]"]/g, ' '))
  if (bare === '') return { ...name('', '', '', 0), email }
  const comma = bare.search(/[,，、]/)
  if (comma > 0) {
    const rest = splitInitials(tidyName(bare.slice(comma + 1)))
    return { ...name(tidyName(bare.slice(0, comma)), rest.given, rest.middle, rest.given === '' ? 0 : 1), email }
  }
  return { ...(hasEastAsianScript(bare) ? splitEastAsian(bare) : splitLatin(bare, order)), email }
}
