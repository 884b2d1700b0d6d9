import { foldKey, isIdeographic } from './fold'
import { toHiraganaCode } from './kana'
import type { PersonName } from './personName'

/** The longest piece of kanji in the index; a longer query is cut to it. */
export const LONGEST_RUN = 8

export type Searchable = PersonName & {
  emails?: readonly string[]
  employers?: readonly string[]
  department?: string | null
  title?: string | null
  employeeNumber?: string | null
}

const isRun = (word: string): boolean => isIdeographic(word.charCodeAt(0))

/** Latin words whole; kanji as every ending, so that a prefix query finds the middle of a name too. */
function tokensOf(text: string): string[] {
  const folded = foldKey(text)
  if (folded === '') return []
  return folded.split(' ').flatMap(word => {
    if (!isRun(word)) return [word]
    const letters = [...word]
    return letters.map((_, start) => letters.slice(start, start + LONGEST_RUN).join(''))
  })
}

/** Names, departments and titles come again and again: their tokens are remembered, up to this many. */
const REMEMBERED = 20_000
const remembered = new Map<string, string[]>()

function commonTokens(text: string): string[] {
  let tokens = remembered.get(text)
  if (tokens === undefined) {
    tokens = tokensOf(text)
    if (remembered.size >= REMEMBERED) remembered.clear()
    remembered.set(text, tokens)
  }
  return tokens
}

function addText(text: string | null | undefined, into: Set<string>): void {
  if (text) for (const token of commonTokens(text)) into.add(token)
}

const cut = (run: string): string => (run.length <= LONGEST_RUN ? run : [...run].slice(0, LONGEST_RUN).join(''))

/**
 * The whole name without a blank: 橋恵 and 高橋恵 for 高橋 恵, in Latin and kana both orders. Where only one part is in
 * kanji the query falls apart into words as well, and needs no token of its own.
 */
function addFullName(family: string | null | undefined, given: string | null | undefined, into: Set<string>): void {
  addText(family, into)
  addText(given, into)
  if (!family || !given) return
  const familyTokens = commonTokens(family)
  const givenTokens = commonTokens(given)
  const hasRun = familyTokens.some(isRun) || givenTokens.some(isRun)
  if (!hasRun) {
    const first = familyTokens.join('')
    const second = givenTokens.join('')
    into.add(foldKey(first + second))
    into.add(foldKey(second + first))
  } else if (familyTokens.every(isRun) && givenTokens[0] !== undefined && isRun(givenTokens[0])) {
    for (const ending of familyTokens) into.add(cut(ending + givenTokens[0]))
  }
}

/** What the full-text index holds for a person: unique folded tokens, to be asked by prefix. */
export function searchTokens(person: Searchable): string[] {
  const tokens = new Set<string>()
  addFullName(person.family, person.given, tokens)
  addText(person.middle, tokens)
  addFullName(person.familyKana, person.givenKana, tokens)
  addFullName(person.familyRomaji, person.givenRomaji, tokens)
  addText(person.preferred, tokens)
  for (const email of person.emails ?? []) for (const token of tokensOf(email)) tokens.add(token)
  for (const employer of person.employers ?? []) addText(employer, tokens)
  addText(person.department, tokens)
  addText(person.title, tokens)
  if (person.employeeNumber) for (const token of tokensOf(person.employeeNumber)) tokens.add(token)
  return [...tokens]
}

/** Katakana that change before a small vowel (ファ, ティ, ツァ), with what is left of their romaji until it is typed. */
const BEFORE_SMALL_VOWEL: Readonly<Record<string, string>> = { フ: 'f', テ: 't', デ: 'd', ト: 't', ド: 'd', ツ: 'ts' }

/**
 * The other beginnings that an unfinished word may have: c may become ch (`ty`), f fu (`hu`), m the n of shimbun; し may
 * become しょ. So what is found never vanishes while one types on.
 */
function otherBeginnings(word: string, text: string): string[] {
  const stem = word.slice(0, -1)
  const others: string[] = []
  if (word.endsWith('c')) others.push(`${stem}t`)
  if (word.endsWith('cc')) others.push(`${word.slice(0, -2)}tt`)
  if (word.endsWith('f')) others.push(`${stem}h`)
  if (word.endsWith('m')) others.push(`${stem}n`)
  const last = text.normalize('NFKC').slice(-1)
  const isBeforeSmallY = 'きしちにひみりぎじびぴ'.includes(String.fromCharCode(toHiraganaCode(last.charCodeAt(0))))
  if (isBeforeSmallY) others.push(stem.endsWith('y') ? stem : `${stem}y`)
  const short = BEFORE_SMALL_VOWEL[last]
  if (short !== undefined) others.push(word.replace(/(hu|te|de|to|do|tsu)$/, short))
  return others.filter(other => other !== word)
}

/**
 * A typed query as groups: every group has to match, by any of its prefixes. Empty when nothing searchable was typed.
 */
export function searchQuery(text: string): string[][] {
  const folded = foldKey(text)
  if (folded === '') return []
  const words = folded.split(' ').map(word => (isRun(word) ? cut(word) : word))
  const isOpen = !/[\s\p{P}]$/u.test(text)
  return words.map((word, index) =>
    isOpen && index === words.length - 1 && !isRun(word) ? [word, ...otherBeginnings(word, text)] : [word]
  )
}

/** The same as an FTS5 expression, for example `"takahasy"* AND ("mem"* OR "men"*)`; null when nothing is searchable. */
export function ftsQuery(text: string): string | null {
  const groups = searchQuery(text)
  if (groups.length === 0) return null
  return groups
    .map(group => {
      const prefixes = group.map(prefix => `"${prefix}"*`)
      return prefixes.length === 1 ? prefixes[0] : `(${prefixes.join(' OR ')})`
    })
    .join(' AND ')
}
