import { daysBetween } from '@domain/calendar'
import { displayName, hasEastAsianScript, joinParts, kanaName } from '@domain/names'
import { wordsOf, type Reason } from '@domain/reason'
import { useText } from '@renderer/client'
import { formatDate } from '@renderer/ui'
import { useToday } from '@renderer/lib/useToday'
import type { PersonName } from '@shared/contract/alumni'
import { hasText, type Translate } from '@shared/i18n/translate'
import type { LocalDate } from '@shared/types/time'
import type { Language } from '@shared/types/vocabulary'

export type OpeningWords = {
  t: Translate
  language: Language
  today: LocalDate
  /** A day as the language writes it. */
  date: (date: LocalDate) => string
  /** A day in a narrow column: within a year without the year. */
  day: (date: LocalDate) => string
  reason: (reason: Reason) => string
  name: (name: PersonName) => string
}

/** The words of these screens, with days, reasons and names in them. */
export function useOpeningWords(): OpeningWords {
  const { t, language } = useText()
  const today = useToday()
  const date = (day: LocalDate): string => formatDate(day, language)
  return {
    t,
    language,
    today,
    date,
    day: day => shortDay(day, today, language),
    reason: reason => wordsOf(reason, t, date),
    name: name => displayName(name, language)
  }
}

/** Set on a name that is in the other language. */
export function langOf(text: string, language: Language): Language | undefined {
  const own: Language = hasEastAsianScript(text) ? 'ja' : 'en'
  return own === language ? undefined : own
}

/** How a Japanese name is read: kana, for an English reader romaji where it is known. */
export function readingOf(name: PersonName, language: Language): string {
  if (!hasEastAsianScript(`${name.family}${name.given}`)) return ''
  const romaji = joinParts(name.givenRomaji, name.familyRomaji)
  return language === 'en' && romaji !== '' ? romaji : kanaName(name)
}

function shortDay(date: LocalDate, today: LocalDate, language: Language): string {
  const isNear = Math.abs(daysBetween(today, date)) < 335
  if (!isNear && language === 'ja') return date.slice(0, 7).replace('-', '/')
  const style: Intl.DateTimeFormatOptions = isNear
    ? { day: 'numeric', month: language === 'ja' ? 'long' : 'short' }
    : { month: 'short', year: 'numeric' }
  const locale = language === 'ja' ? 'ja-JP' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(Date.parse(`${date}T00:00:00Z`))
}

/** The years of a stint: 2016–2023. */
export function yearsWords(startOn: LocalDate | null, exitOn: LocalDate | null): string {
  const from = startOn?.slice(0, 4) ?? ''
  const to = exitOn?.slice(0, 4) ?? ''
  if (from === '' && to === '') return ''
  return from === to ? from : `${from}–${to}`
}

/** A gate in two or three words: `openings.gates` has the same keys as the sentences of `measures.gate`. */
export function gateWords(reason: Reason, t: Translate): string {
  const key = reason.key.replace(/^measures\.gate\./, 'openings.gates.')
  return hasText(key) ? t(key) : reason.key
}
