import { foldKey } from '@domain/names'

/** A piece of text around a word found: what stands before it, the word, what comes after. */
export type Excerpt = { before: string; found: string; after: string }

const BEFORE = 12
const AFTER = 40

/**
 * The place of a query in a note, with a little text around it. Compared folded, letter by letter; where the note has
 * it in another spelling, its beginning is given without a mark.
 */
export function excerptOf(text: string, query: string): Excerpt {
  const line = text.replace(/\s+/g, ' ').trim()
  const wanted = query.trim().normalize('NFKC').toLowerCase()
  const at = wanted === '' ? -1 : line.normalize('NFKC').toLowerCase().indexOf(wanted)
  const isSameLength = line.normalize('NFKC').length === line.length
  if (at < 0 || !isSameLength || foldKey(wanted) === '') {
    return { before: cutEnd(line, BEFORE + AFTER), found: '', after: '' }
  }
  const before = line.slice(0, at)
  return {
    before: before.length > BEFORE ? `…${before.slice(-BEFORE)}` : before,
    found: line.slice(at, at + wanted.length),
    after: cutEnd(line.slice(at + wanted.length), AFTER)
  }
}

const cutEnd = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text)
