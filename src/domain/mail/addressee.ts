import type { Language } from '@shared/types/vocabulary'
import { displayName, hasEastAsianScript, type PersonName } from '../names'

/** The language a person is written to in: her own, else that of the script of her name. */
export function mailLanguageOf(name: PersonName, language: Language | null): Language {
  return language ?? (hasEastAsianScript(`${name.family ?? ''}${name.given ?? ''}`) ? 'ja' : 'en')
}

/**
 * What a former colleague is called in a mail: in Japanese the family name (before さん), in English the given name in
 * Latin letters; the name she prefers goes first, the whole name is the last resort.
 */
export function addressName(name: PersonName, language: Language): string {
  if (name.preferred) return name.preferred
  if (language === 'ja') return name.family || displayName(name, 'ja')
  const given = name.given ?? ''
  const latin = given !== '' && !hasEastAsianScript(given) ? given : (name.givenRomaji ?? '')
  return latin || displayName(name, 'en')
}
