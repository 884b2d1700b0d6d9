import { wordsOf, type Reason } from '@domain/reason'
import { useText } from '@renderer/client'
import { formatDate } from '@renderer/ui'
import type { Translate } from '@shared/i18n/translate'
import type { LocalDate } from '@shared/types/time'
import type { Language } from '@shared/types/vocabulary'

export type PersonWords = {
  t: Translate
  language: Language
  date: (date: LocalDate) => string
  /** A reason as a sentence, its dates as the language writes them. */
  reason: (reason: Reason) => string
}

/** The words of this screen, and dates and reasons in them. */
export function usePersonWords(): PersonWords {
  const { t, language } = useText()
  const date = (day: LocalDate): string => formatDate(day, language)
  return { t, language, date, reason: reason => wordsOf(reason, t, date) }
}
