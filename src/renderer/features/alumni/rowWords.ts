import { daysBetween, wholeMonthsBetween } from '@domain/calendar'
import { displayName, hasEastAsianScript, joinParts, kanaName } from '@domain/names'
import type { PersonName } from '@shared/contract/alumni'
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

/**
 * A day in a narrow column: today by name, this year and the eleven months around it without the year, anything
 * further as month and year.
 */
export function shortDay(date: LocalDate, today: LocalDate, language: Language, todayWord: string): string {
  if (date === today) return todayWord
  const isNear = Math.abs(daysBetween(today, date)) < 335
  const isJapanese = language === 'ja'
  if (!isNear && isJapanese) return date.slice(0, 7).replace('-', '/')
  const style: Intl.DateTimeFormatOptions = isNear
    ? { day: 'numeric', month: isJapanese ? 'long' : 'short' }
    : { month: 'short', year: 'numeric' }
  const locale = isJapanese ? 'ja-JP' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(Date.parse(`${date}T00:00:00Z`))
}

/** How long ago, in years and months; days within the first month. */
export function agoWords(date: LocalDate, today: LocalDate, t: Translate): string {
  const months = wholeMonthsBetween(date, today)
  if (months < 1) return t('alumni.ago.days', { count: Math.max(0, daysBetween(date, today)) })
  const years = Math.floor(months / 12)
  const rest = months % 12
  if (years === 0) return t('alumni.ago.months', { count: rest })
  return rest === 0
    ? t('alumni.ago.years', { count: years })
    : t('alumni.ago.yearsMonths', { years: String(years), months: String(rest) })
}

/** The years of a stint: 2016–2023; one number where it began and ended in one year. */
export function yearsWords(startOn: LocalDate | null, exitOn: LocalDate | null): string {
  const from = startOn?.slice(0, 4) ?? ''
  const to = exitOn?.slice(0, 4) ?? ''
  if (from === '' && to === '') return ''
  return from === to ? from : `${from}–${to}`
}
