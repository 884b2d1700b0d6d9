import { useRoute } from '@renderer/client'
import { targetLabelKey } from '@domain/importing/labels'
import type { ColumnUse, ImportPlan } from '@shared/contract/importPlan'
import { purposeOf, sensitiveKind } from '../model/mapping'
import { TARGET_GROUP_IDS, targetGroups } from '../model/targets'
import { useImportWords } from './useImportWords'

/** In the list of uses: not a use, but the way to a new field. */
export const NEW_FIELD = 'newField'

export type TargetOption = { group: string; items: { value: string; label: string }[] }

/** The words of a use: a sensitive one says whether it is off. */
export function useTargetWords(plan: ImportPlan): (use: ColumnUse) => string {
  const { t } = useImportWords()
  return use => {
    const kind = sensitiveKind(use)
    return kind !== null && purposeOf(plan, kind) !== null ? t(`importing.optedIn.${kind}`) : t(targetLabelKey(use))
  }
}

/** What a column can become, in groups: built-in fields, fields of one's own, nothing. */
export function useTargetOptions(plan: ImportPlan): TargetOption[] {
  const { t, language } = useImportWords()
  const wordsOf = useTargetWords(plan)
  const { data } = useRoute('person.choices', {})
  const groups: TargetOption[] = TARGET_GROUP_IDS.map(id => ({
    group: t(`importScreen.groups.${id}`),
    items: targetGroups[id].map(use => ({ value: use, label: wordsOf(use) }))
  }))
  const own = (data?.customFields ?? []).map(field => ({
    value: `custom:${field.id}`,
    label: language === 'ja' ? field.labelJa || field.labelEn : field.labelEn || field.labelJa
  }))
  const making = { value: NEW_FIELD, label: t('importScreen.createField.choose') }
  groups.splice(-1, 0, { group: t('importScreen.groups.own'), items: [...own, making] })
  return [{ group: t('importScreen.groups.none'), items: [{ value: 'ignore', label: wordsOf('ignore') }] }, ...groups]
}
