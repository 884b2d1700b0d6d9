import type { ContactKind } from '@shared/types/vocabulary'

export type ReadContact = { kind: ContactKind; value: string; matchKey: string }

/** One part before and one after the @, the latter with a dot; enough to tell an address from a slip. */
const EMAIL = /^[^\s@<>()[\],;:"]+@[^\s@<>()[\],;:"]+\.[^\s@<>()[\],;:".]{2,}$/

/** Several values in one cell: `a; b`, Google's ` ::: `, line breaks. */
export function splitValues(text: string): string[] {
  if (!/[;；,、|\n]| ::: /.test(text)) return text === '' ? [] : [text]
  return text
    .split(/\s*(?::::|[;；,、|\n])\s*/)
    .map(value => value.trim())
    .filter(value => value !== '')
}

/** What nearly all addresses look like, to be quick. */
const USUAL_EMAIL = /^[\w.+-]+@[\w-]+(\.[\w-]+)*\.[a-z]{2,}$/i

/** An address as written but in one width; null where it is none. */
export function readEmail(text: string): ReadContact | null {
  if (USUAL_EMAIL.test(text)) return { kind: 'email', value: text, matchKey: text.toLowerCase() }
  const value = text
    .normalize('NFKC')
    .trim()
    .replace(/^mailto:/i, '')
  const bare = /<([^<>]+)>$/.exec(value)?.[1] ?? value
  return EMAIL.test(bare) ? { kind: 'email', value: bare, matchKey: bare.toLowerCase() } : null
}

export function looksLikeEmail(text: string): boolean {
  return text.includes('@') && EMAIL.test(text.trim())
}

/** E.164 of a number, or null; given in from outside, since a full table of the world's numbers is large. */
export type PhoneParser = (text: string, country: string) => string | null

/** The usual shapes of a country's own numbers, digits only: what they match needs no table. */
const NATIONAL: Readonly<Record<string, readonly [RegExp, string]>> = {
  JP: [/^0([5789]0\d{8}|120\d{6}|[1-9]\d{8})$/, '+81'],
  US: [/^1?([2-9]\d{2}[2-9]\d{6})$/, '+1'],
  CA: [/^1?([2-9]\d{2}[2-9]\d{6})$/, '+1']
}

/** True for text that is a phone number as people write them, 6 to 15 digits. */
export function looksLikePhone(text: string): boolean {
  const plain = text.normalize('NFKC').trim()
  const digits = plain.replace(/\D/g, '').length
  return digits >= 6 && digits <= 15 && /^\+?[\d\s().\-/ー―‐−]+(\s*(x|ext\.?|内線)\s*\d+)?$/i.test(plain)
}

/**
 * A phone number: E.164 where the country is known, else as written. Null where it is no number at all.
 *
 * @param country ISO code for numbers without a country code; null while unknown
 */
export function readPhone(text: string, country: string | null, parse: PhoneParser | null): ReadContact | null {
  const plain = text.normalize('NFKC').trim()
  if (!looksLikePhone(plain)) return null
  const digits = plain.replace(/\D/g, '')
  const phone = (value: string): ReadContact => ({ kind: 'phone', value, matchKey: value.replace(/[^\d+]/g, '') })
  if (plain.startsWith('+') && digits.length >= 8 && !/ext|内線|x/i.test(plain))
    return phone(`+${digits.replace(/^(81)0/, '$1')}`)
  const [shape, code] = (country === null ? undefined : NATIONAL[country]) ?? []
  const own = shape?.exec(digits)?.[1]
  if (own !== undefined && code !== undefined && !/ext|内線|x/i.test(plain)) return phone(code + own)
  return phone((country !== null && parse?.(plain, country)) || text.trim())
}

/** A web address; null for text that is none. */
export function readUrl(text: string): ReadContact | null {
  const value = text.trim()
  if (!/^(https?:\/\/)?([\w-]+\.)+[a-z]{2,}(\/\S*)?$/i.test(value)) return null
  return {
    kind: 'url',
    value,
    matchKey: value
      .toLowerCase()
      .replace(/^https?:\/\/(www\.)?/, '')
      .replace(/\/$/, '')
  }
}
