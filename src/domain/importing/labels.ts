import type { TextKey } from '@shared/i18n/translate'
import type { ColumnUse } from '@shared/contract/importPlan'

type Dotted<Use extends string> = Use extends `${infer Head}:${infer Tail}` ? `${Head}.${Tail}` : Use

/** The key of a target's words: `sensitiveOptIn:sex` is `importing.target.sensitiveOptIn.sex`. */
export function targetLabelKey(use: ColumnUse): TextKey & `importing.target.${Dotted<ColumnUse>}` {
  return `importing.target.${use.replace(':', '.')}` as `importing.target.${Dotted<ColumnUse>}`
}
