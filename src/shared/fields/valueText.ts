import { hasText, type Translate } from '@shared/i18n/translate'
import type { Language } from '@shared/types/vocabulary'
import type { FieldDefinition } from './registry'

export type FieldValue = string | number | null

/** What a value is written with. */
export type ValueWords = {
  t: Translate
  language: Language
  /** YYYY-MM-DD as the reader writes it, or as it is for a file. */
  formatDate: (date: string) => string
  memberName: (memberId: string) => string
}

/** The label of a field: its own for a custom one. */
export function fieldLabel(field: FieldDefinition, { t, language }: Pick<ValueWords, 't' | 'language'>): string {
  if (field.labels) return field.labels[language] || field.labels.en || field.labels.ja
  const key = `fields.${field.key}`
  return hasText(key) ? t(key) : field.key
}

/** The word for one code of a vocabulary; the code itself where there is none. */
export function codeLabel(vocabulary: string, code: string, t: Translate): string {
  const key = `vocabulary.${vocabulary}.${code}`
  return hasText(key) ? t(key) : code
}

/** A stored value in words; an empty text where it is not known. */
export function valueText(field: FieldDefinition, value: FieldValue, words: ValueWords): string {
  if (value === null || value === '') return ''
  const text = String(value)
  switch (field.type) {
    case 'code':
      return codeLabel(field.codes?.name ?? '', text, words.t)
    case 'date':
      return words.formatDate(text)
    case 'member':
      return words.memberName(text)
    case 'boolean':
      return words.t(text === '1' || text === 'true' ? 'alumni.yes' : 'alumni.no')
    case 'score':
      return String(Math.round(Number(value)))
    default:
      return field.key === 'exitReasons' ? reasonWords(text, words) : text
  }
}

/** Exit reasons are stored as a JSON list of codes. */
function reasonWords(json: string, { t, language }: ValueWords): string {
  try {
    const codes = JSON.parse(json) as unknown
    if (!Array.isArray(codes)) return json
    return codes.map(code => codeLabel('exitReason', String(code), t)).join(language === 'ja' ? '、' : ', ')
  } catch {
    return json
  }
}
