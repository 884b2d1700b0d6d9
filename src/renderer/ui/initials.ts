const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** The parts of a name that an avatar is drawn from. */
export type NameParts = { family?: string | null; given?: string | null }

function firstLetter(text: string): string {
  const segment = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text.trim())[Symbol.iterator]().next()
  return segment.done ? '' : segment.value.segment.toLocaleUpperCase('en')
}

/**
 * What stands in an avatar: the family name's first one or two characters in Japanese, Chinese and Korean,
 * otherwise the initials in the order given, family. Empty when nothing of the name is known.
 */
export function initials({ family, given }: NameParts): string {
  const familyName = family?.trim() ?? ''
  const givenName = given?.trim() ?? ''
  if (CJK.test(familyName)) return [...familyName].slice(0, 2).join('')
  if (CJK.test(givenName) && !familyName) return [...givenName].slice(0, 2).join('')
  return firstLetter(givenName) + firstLetter(familyName)
}
