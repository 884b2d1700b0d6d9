import { useState } from 'react'
import { describeError } from '@renderer/client'
import { useAttempt } from '@renderer/lib/useAttempt'
import { FormCell, FormDialog, Select, TextInput } from '@renderer/ui'
import type { ImportColumn } from '@shared/contract/importPlan'
import type { AppError } from '@shared/errors'
import { withChoice } from '../model/mapping'
import { importSession } from '../session/useImportSession'
import { useImportWords } from './useImportWords'

/** Kinds that a column can fill as it stands; a choice needs its list first, which is made in Settings. */
const TYPES = ['text', 'number', 'date', 'boolean'] as const
type Type = (typeof TYPES)[number]

/** Makes a field of one's own out of a column, and gives the column to it. */
export function CreateField({ column, onClose }: { column: ImportColumn; onClose: () => void }) {
  const { t, language } = useImportWords()
  const attempt = useAttempt()
  const [name, setName] = useState(column.header.slice(0, 60))
  const [type, setType] = useState<Type>('text')
  const [error, setError] = useState<AppError | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const isTaken = error?.params.reason === 'labelTaken'

  async function submit(): Promise<void> {
    setIsBusy(true)
    const label = name.trim()
    const saved = await attempt(
      'fields.save',
      { type, ...(language === 'ja' ? { labelJa: label } : { labelEn: label }) },
      t('importScreen.createField.done', { name: label })
    )
    setIsBusy(false)
    if (saved.error) return setError(saved.error)
    const { id } = saved.data
    importSession.changePlan(plan => withChoice(plan, column.index, `custom:${id}`).plan)
    onClose()
  }

  return (
    <FormDialog
      isOpen
      title={t('importScreen.createField.title')}
      submitLabel={t('importScreen.createField.submit')}
      isSubmitDisabled={name.trim() === ''}
      isBusy={isBusy}
      error={error && !isTaken ? describeError(error, t).title : undefined}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FormCell>
        <TextInput
          label={t('importScreen.createField.name')}
          maxLength={60}
          data-autofocus
          value={name}
          error={isTaken ? t('importScreen.createField.taken') : undefined}
          onChange={event => {
            setName(event.currentTarget.value)
            setError(null)
          }}
        />
      </FormCell>
      <FormCell>
        <Select
          label={t('importScreen.createField.type')}
          data={TYPES.map(value => ({ value, label: t(`importScreen.createField.types.${value}`) }))}
          value={type}
          onChange={value => setType(TYPES.find(each => each === value) ?? 'text')}
        />
      </FormCell>
    </FormDialog>
  )
}
