import { formatDate } from '@renderer/ui'
import type { Language } from '@shared/types/vocabulary'

/** A share as whole per cent; never "100 %" or "0 %" for what is nearly so. Null is unknown. */
export function percentWords(share: number | null, unknown: string): string {
  if (share === null) return unknown
  const rounded = Math.round(share * 100)
  if (rounded === 100 && share < 1) return '>99%'
  if (rounded === 0 && share > 0) return '<1%'
  return `${rounded}%`
}

/** A ratio to one, with one digit where it is not whole. */
export function ratioWords(ratio: number): string {
  return Number.isInteger(ratio) ? String(ratio) : ratio.toFixed(1)
}

export const numberWords = (value: number, language: Language): string => new Intl.NumberFormat(language).format(value)

/** 8/31: the Monday of a week under its bar. */
export function weekWords(weekOn: string): string {
  return `${Number(weekOn.slice(5, 7))}/${Number(weekOn.slice(8, 10))}`
}

/** A day without its year where it is of the same year as another. */
export function dayWords(day: string, other: string, language: Language): string {
  if (day.slice(0, 4) !== other.slice(0, 4)) return formatDate(day, language)
  const style: Intl.DateTimeFormatOptions = { month: language === 'ja' ? 'long' : 'short', day: 'numeric' }
  const locale = language === 'ja' ? 'ja-JP' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`))
}
