import { nameKey } from '@domain/importing'
import type { Id } from '@shared/types/time'
import type { ContactKind, Language } from '@shared/types/vocabulary'
import type { SeedContext } from '../context'
import { isLatinName, mailNameOf, pickName, type SeedName } from '../names/pickName'
import type { Random } from '../random'
import type { RowSink } from '../rows'
import { CITIES } from '../words/company'
import { PERSON_NOTES } from '../words/facts'

export type Profile = SeedName & { language?: Language | null; city?: string; note?: string }

/** Adds the person alone. @returns the id */
export function addPerson(sink: RowSink, profile: Profile): Id {
  return sink.add('person', { ...profile, nameKey: nameKey(profile.family, profile.given) })
}

/** Adds a way to reach them. */
export function addContact(sink: RowSink, personId: Id, kind: ContactKind, value: string, isPrimary = true): void {
  sink.add('contactPoint', { personId, kind, value, matchKey: matchKey(kind, value), isPrimary })
}

/** Folded for comparing: addresses in small letters, numbers as E.164, pages without their scheme. */
function matchKey(kind: ContactKind, value: string): string {
  return kind === 'phone' ? value.replace(/[^+\d]/g, '') : value.toLowerCase().replace(/^https:\/\//, '')
}

/** A number nobody has: Japan gives out no 0000 block, Britain keeps 07700 900000–900999 for stories. */
export function inventedPhone(random: Random, language: Language): string {
  const digits = (length: number): string => String(random.between(0, 10 ** length - 1)).padStart(length, '0')
  return language === 'ja' ? `+81 ${random.pick(['70', '80', '90'])}-0000-${digits(4)}` : `+44 7700 900${digits(3)}`
}

/** Writes the person with the ways to reach them. @returns id and the name to be called by */
export function writeProfile(context: SeedContext, random: Random, index: number): { personId: Id; name: string } {
  const { language, sink } = context
  const name = pickName(random, language)
  const isLatin = isLatinName(name)
  const ownLanguage: Language = language === 'ja' && !isLatin ? 'ja' : 'en'
  const personId = addPerson(sink, {
    ...name,
    language: random.chance(0.85) ? ownLanguage : null,
    city: random.chance(0.65) ? random.pick(CITIES)[language] : '',
    note: random.chance(0.06) ? random.pick(PERSON_NOTES)[language] : ''
  })
  if (random.chance(0.88)) {
    const domain = language === 'ja' ? 'example.jp' : 'example.com'
    addContact(sink, personId, 'email', `${mailNameOf(name)}${index}@${domain}`)
  }
  if (random.chance(0.35)) addContact(sink, personId, 'phone', inventedPhone(random, language))
  if (random.chance(0.12)) {
    addContact(sink, personId, 'url', `https://example.org/people/${mailNameOf(name).replace('.', '-')}-${index}`)
  }
  return { personId, name: isLatin ? name.given : name.family }
}
