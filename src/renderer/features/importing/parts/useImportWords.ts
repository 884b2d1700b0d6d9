import { useText } from '@renderer/client'
import { hasText, type TextParams, type Translate } from '@shared/i18n/translate'
import { shorten } from '../model/mapping'
import type { Language } from '@shared/types/vocabulary'

/** Headers named in one sentence; of the others only the number is told. */
const MOST_NAMED = 4

export type ImportWords = {
  t: Translate
  language: Language
  /** For keys put together from codes; a code without words stands for itself. */
  say(key: string, params?: TextParams): string
  /** A few names in one line: `RaceDesc, MaritalDesc and 4 more`. */
  listOf(names: readonly string[]): string
  /** The header of a column, or its place where it has none. */
  headerOf(column: { index: number; header: string }): string
  /** Values as quotations, one after another. */
  quoted(values: readonly string[]): string
}

export function useImportWords(): ImportWords {
  const { t, language } = useText()
  const separator = language === 'ja' ? '、' : ', '
  return {
    t,
    language,
    say: (key, params) => (hasText(key) ? t(key, params) : (key.split('.').at(-1) ?? key)),
    listOf(names) {
      const list = names.slice(0, MOST_NAMED).join(separator)
      const count = names.length - MOST_NAMED
      return count > 0 ? t('importScreen.list.more', { list, count }) : list
    },
    headerOf: ({ index, header }) =>
      header === '' ? t('importScreen.columns.noHeader', { number: index + 1 }) : header,
    quoted: values =>
      values.map(value => t('importScreen.list.quoted', { value: shorten(value) })).join(language === 'ja' ? '' : ', ')
  }
}
