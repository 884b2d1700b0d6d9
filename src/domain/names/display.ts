import type { Language } from '@shared/types/vocabulary'
import { hasEastAsianScript, joinParts, type PersonName } from './personName'

/**
 * The name as it is shown. The script decides the order, so it is the same in both languages: 高橋 恵, but Omar Diallo.
 * A kanji name without its parts in kanji falls back to romaji, then to the preferred name.
 */
export function displayName(person: PersonName, language: Language): string {
  const family = person.family ?? ''
  const given = person.given ?? ''
  if (hasEastAsianScript(family) || hasEastAsianScript(given)) return joinParts(family, person.middle, given)
  const latin = joinParts(given, person.middle, family)
  if (latin !== '') return latin
  const kana = kanaName(person)
  const romaji = joinParts(person.givenRomaji, person.familyRomaji)
  const [first, second] = language === 'ja' ? [kana, romaji] : [romaji, kana]
  return first || second || (person.preferred ?? '')
}

/** Family and given name in kana, or an empty text. */
export function kanaName(person: PersonName): string {
  return joinParts(person.familyKana, person.givenKana)
}
