import { useState } from 'react'
import { Select, showToast } from '@renderer/ui'
import type { ImportColumn, ImportPlan } from '@shared/contract/importPlan'
import { withChoice, type Choice } from '../model/mapping'
import { importSession } from '../session/useImportSession'
import { CreateField } from './CreateField'
import { useImportWords } from './useImportWords'
import { NEW_FIELD, type TargetOption } from './useTargetOptions'

export type TargetSelectProps = { column: ImportColumn; plan: ImportPlan; options: TargetOption[]; value: Choice }

/** What one column becomes. A use that another column had moves here, which is said and can be taken back. */
export function TargetSelect({ column, plan, options, value }: TargetSelectProps) {
  const { t, headerOf } = useImportWords()
  const [isMaking, setIsMaking] = useState(false)
  const isKnown = options.some(({ items }) => items.some(item => item.value === value))

  function choose(next: string | null): void {
    if (next === null || next === value) return
    if (next === NEW_FIELD) return setIsMaking(true)
    const { plan: changed, displaced } = withChoice(plan, column.index, next as Choice)
    importSession.changePlan(() => changed)
    if (!displaced) return
    const use = options.flatMap(({ items }) => items).find(item => item.value === next)?.label ?? ''
    showToast({
      message: t('importScreen.columns.moved', {
        use,
        header: headerOf(column),
        displaced: headerOf(displaced)
      }),
      onUndo: () => importSession.changePlan(() => plan)
    })
  }

  return (
    <>
      <Select
        size="xs"
        searchable
        comboboxProps={{ width: 'max-content', position: 'bottom-end', keepMounted: false }}
        aria-label={t('importScreen.columns.becomesOf', { header: headerOf(column) })}
        data={options}
        value={isKnown ? value : null}
        placeholder={isKnown ? undefined : t('importScreen.columns.removedField')}
        nothingFoundMessage={t('importScreen.columns.nothingFound')}
        onChange={choose}
      />
      {isMaking && <CreateField column={column} onClose={() => setIsMaking(false)} />}
    </>
  )
}
