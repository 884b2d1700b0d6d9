import { useState } from 'react'
import { describeError } from '@renderer/client'
import { useAttempt } from '@renderer/lib/useAttempt'
import { Checkbox, DateField, FormCell, FormDialog, Text } from '@renderer/ui'
import type { ShortlistEntry } from '@shared/contract/openings'
import type { AppError } from '@shared/errors'
import { useOpeningWords } from './openingWords'

/** A rehire needs its first day; it becomes an outcome and a new stint. */
export function RehireDialog({ entries, onClose }: { entries: readonly ShortlistEntry[]; onClose: () => void }) {
  const { t, today, name } = useOpeningWords()
  const attempt = useAttempt()
  const [on, setOn] = useState<string | null>(today)
  const [isOpeningFilled, setIsOpeningFilled] = useState(true)
  const [error, setError] = useState<AppError | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const [first] = entries
  const who = first && entries.length === 1 ? name(first.name) : null

  async function save(): Promise<void> {
    if (on === null) return
    setIsBusy(true)
    const { error: failed } = await attempt(
      'shortlist.setStatus',
      { entryIds: entries.map(entry => entry.id), status: 'rehired', on, isOpeningFilled },
      who === null
        ? t('openings.rehire.savedMany', { count: entries.length })
        : t('openings.rehire.savedOne', { name: who })
    )
    setIsBusy(false)
    setError(failed)
    if (!failed) onClose()
  }

  const words = error && describeError(error, t)
  return (
    <FormDialog
      isOpen
      title={
        who === null
          ? t('openings.rehire.titleMany', { count: entries.length })
          : t('openings.rehire.title', { name: who })
      }
      onClose={onClose}
      submitLabel={t('openings.rehire.save')}
      onSubmit={() => void save()}
      isSubmitDisabled={on === null}
      isBusy={isBusy}
      error={words ? `${words.title} ${words.action}` : undefined}
    >
      <FormCell isWide>
        <Text tone="soft">{t('openings.rehire.text')}</Text>
      </FormCell>
      <FormCell>
        <DateField label={t('openings.rehire.on')} value={on} onChange={setOn} />
      </FormCell>
      <FormCell isWide>
        <Checkbox
          label={t('openings.rehire.isOpeningFilled')}
          data-autofocus
          checked={isOpeningFilled}
          onChange={event => setIsOpeningFilled(event.currentTarget.checked)}
        />
      </FormCell>
    </FormDialog>
  )
}
