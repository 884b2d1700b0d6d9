import { isKanaCode } from './kana'

/** The parts of a name; a missing part is empty, null or absent. */
export type PersonName = {
  family?: string | null
  given?: string | null
  middle?: string | null
  familyKana?: string | null
  givenKana?: string | null
  familyRomaji?: string | null
  givenRomaji?: string | null
  preferred?: string | null
}

/** The parts that are there, with one blank between them. */
export function joinParts(...parts: (string | null | undefined)[]): string {
  return parts.filter(part => part !== undefined && part !== null && part !== '').join(' ')
}

/** True when a text holds kana, kanji or hangul: such names go family first. */
export function hasEastAsianScript(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (isKanaCode(code) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3)) return true
    if ((code >= 0xf900 && code <= 0xfaff) || (code >= 0xff66 && code <= 0xff9f) || (code >= 0xd840 && code <= 0xd8bf))
      return true
  }
  return false
}
