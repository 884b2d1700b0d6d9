import type { Language } from '@shared/types/vocabulary'
import type { Random } from '../random'
import { FAMILY_NAMES, GIVEN_NAMES, NEIGHBOUR_GIVEN_NAMES, NEIGHBOUR_NAMES, type JapaneseName } from './japanese'
import { LATIN_FAMILY_NAMES, LATIN_GIVEN_NAMES } from './latin'

/** The name columns of a person; what is absent is empty. */
export type SeedName = {
  family: string
  given: string
  familyKana?: string
  givenKana?: string
  familyRomaji?: string
  givenRomaji?: string
}

type Kind = 'japanese' | 'romaji' | 'neighbour' | 'latin'
const MIX: Readonly<Record<Language, Record<Kind, number>>> = {
  ja: { japanese: 86, romaji: 0, neighbour: 4, latin: 10 },
  en: { japanese: 7, romaji: 5, neighbour: 2, latin: 86 }
}

const japanese = (family: JapaneseName, given: JapaneseName): SeedName => ({
  family: family.written,
  given: given.written,
  familyKana: family.kana,
  givenKana: given.kana,
  familyRomaji: family.romaji,
  givenRomaji: given.romaji
})

/** An invented name as the people of that sample are called. */
export function pickName(random: Random, language: Language): SeedName {
  switch (random.weighted(MIX[language])) {
    case 'japanese':
      return japanese(random.pick(FAMILY_NAMES), random.pick(GIVEN_NAMES))
    case 'neighbour':
      return japanese(random.pick(NEIGHBOUR_NAMES), random.pick(NEIGHBOUR_GIVEN_NAMES))
    case 'romaji':
      return { family: random.pick(FAMILY_NAMES).romaji, given: random.pick(GIVEN_NAMES).romaji }
    case 'latin': {
      const family = random.pick(LATIN_FAMILY_NAMES)
      const given = random.pick(LATIN_GIVEN_NAMES)
      const kana = language === 'ja' ? { familyKana: family.kana, givenKana: given.kana } : {}
      return { family: family.written, given: given.written, ...kana }
    }
  }
}

/** Whether the name is written in Latin letters. */
export const isLatinName = (name: SeedName): boolean => /^[\p{Script=Latin}\s’'-]+$/u.test(name.family)

/** `given.family` in plain letters, for an address. */
export function mailNameOf(name: SeedName): string {
  const plain = (text: string): string =>
    text
      .normalize('NFD')
      .replace(/[^A-Za-z]/g, '')
      .toLowerCase()
  return `${plain(name.givenRomaji ?? name.given)}.${plain(name.familyRomaji ?? name.family)}`
}
