import { hasText, type Translate } from '@shared/i18n/translate'
import type { LocalDate } from '@shared/types/time'

/**
 * A sentence not yet in any language: the path of its words and the values for its placeholders. By convention a
 * parameter whose name ends in `On` is a {@link LocalDate}, to be written as the reader's language writes dates.
 */
export type Reason = { key: string; params: Record<string, string | number> }

export function reasonOf(key: string, params: Reason['params'] = {}): Reason {
  return { key, params }
}

/** The sentence in words. An unknown key is returned as it is. */
export function wordsOf(reason: Reason, translate: Translate, formatDate: (date: LocalDate) => string): string {
  if (!hasText(reason.key)) return reason.key
  const params: Reason['params'] = {}
  for (const [name, value] of Object.entries(reason.params)) {
    params[name] = name.endsWith('On') && typeof value === 'string' ? formatDate(value) : value
  }
  return translate(reason.key, params)
}
