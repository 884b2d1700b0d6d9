import { monthOf, yearOf } from '@domain/calendar'
import { displayName, hasEastAsianScript, joinParts, kanaName, kanaToRomaji } from '@domain/names'
import { formatDate } from '@renderer/ui/formatDate'
import type { Person } from '@shared/contract/person'
import type { PersonName } from '@shared/contract/alumni'
import type { LocalDate } from '@shared/types/time'
import type { Language } from '@shared/types/vocabulary'

/** A name as the language in use writes it; `lang` where the name itself is in the other language. */
export function nameWords(name: PersonName, language: Language): { text: string; lang: Language | undefined } {
  const text = displayName(name, language)
  const own: Language = hasEastAsianScript(text) ? 'ja' : 'en'
  return { text, lang: own === language ? undefined : own }
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** How the name is read: kana in Japanese, romaji in English; empty where the name says it itself. */
export function readingOf(name: PersonName, language: Language): string {
  if (!hasEastAsianScript(`${name.family}${name.given}`)) return ''
  const kana = kanaName(name)
  if (language === 'ja') return kana
  const romaji = joinParts(name.givenRomaji, name.familyRomaji)
  if (romaji !== '') return romaji
  return joinParts(...[name.givenKana, name.familyKana].map(part => capitalised(kanaToRomaji(part.normalize('NFKC')))))
}

/** A month as short as the language allows: 2016.4, Apr 2016. */
export function formatMonth(date: LocalDate, language: Language): string {
  if (language === 'ja') return `${yearOf(date)}.${monthOf(date)}`
  const month = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' })
  return `${month.format(Date.parse(`${date}T00:00:00Z`))} ${yearOf(date)}`
}

/** From one month to another; an open end says so with `openEnd`. Empty when neither is known. */
export function formatPeriod(
  from: LocalDate | null,
  to: LocalDate | null,
  language: Language,
  openEnd: string
): string {
  if (from === null && to === null) return ''
  const [start, end] = [from, to].map(date => (date === null ? '' : formatMonth(date, language)))
  return `${start} – ${end === '' ? openEnd : end}`.trim()
}

/** A day in a column: without the year while it is this one, figures only while it is not. */
export function formatDay(date: LocalDate, today: LocalDate, language: Language): string {
  const isLong = language === 'ja' && yearOf(date) !== yearOf(today)
  return isLong ? date.replaceAll('-', '/') : formatDayInText(date, today, language)
}

/** A day in a sentence: without the year while it is this one. */
export function formatDayInText(date: LocalDate, today: LocalDate, language: Language): string {
  if (yearOf(date) !== yearOf(today)) return formatDate(date, language)
  const options = { day: 'numeric', month: language === 'ja' ? 'long' : 'short', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', options).format(Date.parse(`${date}T00:00:00Z`))
}

/** Department and title beside each other. */
export function roleWords(place: string, title: string, language: Language): string {
  return [place, title].filter(part => part.trim() !== '').join(language === 'ja' ? ' ' : ', ')
}

type Stint = Person['stints'][number]

/** The stint that goes on: she works here (again). */
export function currentStint(person: Pick<Person, 'stints'>): Stint | null {
  return person.stints.findLast(stint => stint.endOn === null && stint.exit === null) ?? null
}

/** The stint that ended last; an exit without a date counts as ended. */
export function lastEndedStint(person: Pick<Person, 'stints'>): Stint | null {
  let last: Stint | null = null
  for (const stint of person.stints) {
    if (stint.endOn === null && stint.exit === null) continue
    if (last === null || (stint.endOn ?? '') >= (last.endOn ?? '')) last = stint
  }
  return last
}

/** A stint of which nothing is known yet: adding somebody by hand makes one. */
export function isBlankStint({ exit, id: _id, source: _source, ...facts }: Stint): boolean {
  const { id: _exitId, ...ends } = exit ?? { id: '' }
  const isHere = exit === null && facts.endOn === null
  return !isHere && [...Object.values(facts), ...Object.values(ends)].every(fact => fact === null || fact === '')
}
