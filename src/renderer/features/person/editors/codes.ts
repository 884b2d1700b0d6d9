import type { Translate, TextKey } from '@shared/i18n/translate'

/** The choices of a Select over a list of the vocabulary. */
export function codeOptions<Code extends string>(
  t: Translate,
  list: string,
  codes: readonly Code[]
): { value: Code; label: string }[] {
  return codes.map(code => ({ value: code, label: t(`vocabulary.${list}.${code}` as TextKey) }))
}
