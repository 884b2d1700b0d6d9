import { wordsOf, type Reason } from '@domain/reason'
import { useText } from '@renderer/client'
import { useToday } from '@renderer/lib/useToday'
import { formatDate } from '@renderer/ui'
import type { Translate } from '@shared/i18n/translate'
import type { LocalDate } from '@shared/types/time'
import type { Language } from '@shared/types/vocabulary'
import { formatDayInText } from './model/personWords'

export type PersonWords = {
  t: Translate
  language: Language
  date: (date: LocalDate) => string
  /** A reason as a sentence; its dates go without the year while it is this one. */
  reason: (reason: Reason) => string
}

/** The words of this screen, and dates and reasons in them. */
export function usePersonWords(): PersonWords {
  const { t, language } = useText()
  const today = useToday()
  return {
    t,
    language,
    date: day => formatDate(day, language),
    reason: reason => wordsOf(reason, t, day => formatDayInText(day, today, language))
  }
}
