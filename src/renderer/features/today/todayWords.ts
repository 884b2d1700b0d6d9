import { daysBetween } from '@domain/calendar'
import { displayName, hasEastAsianScript, joinParts, kanaName } from '@domain/names'
import { wordsOf } from '@domain/reason'
import { formatDate } from '@renderer/ui'
import type { PersonName } from '@shared/contract/alumni'
import type { TodayPick } from '@shared/contract/today'
import type { Translate } from '@shared/i18n/translate'
import type { LocalDate } from '@shared/types/time'
import type { Language } from '@shared/types/vocabulary'

/** A name as it is shown, with its `lang` where that is not the language in use. */
export function nameWords(name: PersonName, language: Language): { text: string; lang: Language | undefined } {
  const text = displayName(name, language)
  const own: Language = hasEastAsianScript(text) ? 'ja' : 'en'
  return { text, lang: own === language ? undefined : own }
}

/** Kana of a Japanese name; for an English reader romaji where it is known. */
export function readingOf(name: PersonName, language: Language): string {
  if (!hasEastAsianScript(`${name.family}${name.given}`)) return ''
  const romaji = joinParts(name.familyRomaji, name.givenRomaji)
  return language === 'en' && romaji !== '' ? romaji : kanaName(name)
}

/** Who they were here and where they are now, in one quiet line. */
export function backgroundOf({ department, title, employer }: TodayPick['person'], t: Translate): string {
  const role = department && title ? t('today.role', { department, title }) : department || title
  const was = role && t('today.was', { what: role })
  const now = employer && t('today.now', { employer })
  return was && now ? t('today.wasNow', { was, now }) : was || now
}

const localeOf = (language: Language): string => (language === 'ja' ? 'ja-JP' : 'en-GB')
const dateOf = (day: LocalDate): number => Date.parse(`${day}T00:00:00Z`)
/** A day this near is clear without its year. */
const NEAR_DAYS = 335

/** A day in a sentence, with its year where it is not near. */
export function dayWords(day: LocalDate, today: LocalDate, language: Language): string {
  if (Math.abs(daysBetween(today, day)) >= NEAR_DAYS) return formatDate(day, language)
  const style: Intl.DateTimeFormatOptions = { month: language === 'ja' ? 'long' : 'short', day: 'numeric' }
  return new Intl.DateTimeFormat(localeOf(language), { ...style, timeZone: 'UTC' }).format(dateOf(day))
}

/** 「11月24日（火）」, "Tuesday 24 November". */
export function dateLine(day: LocalDate, t: Translate, language: Language): string {
  const format = (style: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(localeOf(language), { ...style, timeZone: 'UTC' }).format(dateOf(day))
  return t('today.date', {
    date: format({ month: 'long', day: 'numeric' }),
    weekday: format({ weekday: language === 'ja' ? 'short' : 'long' })
  })
}

/** Why this person, as a sentence. */
export function reasonWords(pick: TodayPick, today: LocalDate, t: Translate, language: Language): string {
  return wordsOf(pick.reason, t, day => dayWords(day, today, language))
}

/** Words with a strong part between `**`, cut at its marks: plain and strong in turn. */
export function strongParts(text: string): { text: string; isStrong: boolean }[] {
  return text
    .split('**')
    .map((part, index) => ({ text: part, isStrong: index % 2 === 1 }))
    .filter(part => part.text !== '')
}
