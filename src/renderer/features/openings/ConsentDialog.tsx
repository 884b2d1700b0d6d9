import { useState } from 'react'
import { describeError } from '@renderer/client'
import { useAttempt } from '@renderer/lib/useAttempt'
import { ChipChoice, DateField, FormCell, FormDialog, Text, TextInput } from '@renderer/ui'
import type { HeldBack } from '@shared/contract/openings'
import type { AppError } from '@shared/errors'
import { CHANNELS, type Channel } from '@shared/types/vocabulary'
import { useKeptDraft } from '@renderer/lib/keptDraft'
import { useOpeningWords } from './openingWords'

/** Records that a person has agreed to be handed over: when, how, to which notice. */
export function ConsentDialog({ person, onClose }: { person: HeldBack; onClose: () => void }) {
  const { t, today, name } = useOpeningWords()
  const attempt = useAttempt()
  const form = useKeptDraft(`consent ${person.personId}`, {
    on: today as string | null,
    channel: null as Channel | null,
    noticeVersion: '',
    note: ''
  })
  const { draft, edit } = form
  const [error, setError] = useState<AppError | null>(null)
  const who = name(person.name)

  async function save(): Promise<void> {
    if (draft.on === null) return
    const { error: failed } = await attempt(
      'consent.set',
      {
        personId: person.personId,
        purpose: 'handover',
        state: 'given',
        effectiveOn: draft.on,
        channel: draft.channel,
        noticeVersion: draft.noticeVersion,
        note: draft.note
      },
      t('openings.handover.consent.saved', { name: who })
    )
    setError(failed)
    if (failed) return
    form.forget()
    onClose()
  }

  const words = error && describeError(error, t)
  return (
    <FormDialog
      isOpen
      title={t('openings.handover.consent.title', { name: who })}
      onClose={onClose}
      submitLabel={t('openings.handover.consent.save')}
      onSubmit={() => void save()}
      isSubmitDisabled={draft.on === null}
      error={words ? `${words.title} ${words.action}` : undefined}
    >
      <FormCell isWide>
        <Text tone="soft">{t('openings.handover.consent.text')}</Text>
      </FormCell>
      <FormCell isWide label={t('openings.handover.consent.channel')}>
        <ChipChoice
          label={t('openings.handover.consent.channel')}
          options={CHANNELS.map(value => ({ value, label: t(`vocabulary.channel.${value}`) }))}
          value={draft.channel}
          isClearable
          onChange={channel => edit({ channel })}
        />
      </FormCell>
      <FormCell>
        <DateField
          label={t('openings.handover.consent.on')}
          value={draft.on}
          latest={today}
          onChange={on => edit({ on })}
        />
      </FormCell>
      <FormCell>
        <TextInput
          label={t('openings.handover.consent.noticeVersion')}
          value={draft.noticeVersion}
          onChange={event => edit({ noticeVersion: event.currentTarget.value })}
        />
      </FormCell>
      <FormCell isWide>
        <TextInput
          label={t('openings.handover.consent.note')}
          value={draft.note}
          onChange={event => edit({ note: event.currentTarget.value })}
        />
      </FormCell>
    </FormDialog>
  )
}
