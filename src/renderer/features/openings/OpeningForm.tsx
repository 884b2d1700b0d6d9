import { useState } from 'react'
import { describeError, useRoute } from '@renderer/client'
import { useAppActions } from '@renderer/lib/appActions'
import { useAttempt } from '@renderer/lib/useAttempt'
import { Button, DateField, FormCell, FormDialog, Select, TagsInput, Textarea, TextInput } from '@renderer/ui'
import type { Opening } from '@shared/contract/openings'
import type { AppError } from '@shared/errors'
import { useKeptDraft } from '@renderer/lib/keptDraft'
import { useOpeningWords } from './openingWords'

type Draft = Pick<Opening, 'title' | 'department' | 'place' | 'atsId' | 'skills' | 'description' | 'ownerId'> & {
  openedOn: string | null
}

/** A new opening (`null`), or one to be changed. What was typed stays when it is closed. */
export function OpeningForm({ opening, onClose }: { opening: Opening | null; onClose: () => void }) {
  const { t, today } = useOpeningWords()
  const { openOpening } = useAppActions()
  const attempt = useAttempt()
  const { data: choices } = useRoute('members.list', {})
  const me = choices?.items.find(member => member.isMe)
  const form = useKeptDraft<Draft>(`opening ${opening?.id ?? 'new'}`, {
    title: opening?.title ?? '',
    department: opening?.department ?? '',
    place: opening?.place ?? '',
    atsId: opening?.atsId ?? '',
    skills: opening?.skills ?? [],
    description: opening?.description ?? '',
    ownerId: opening?.ownerId ?? null,
    openedOn: opening?.openedOn ?? today
  })
  const { draft, edit } = form
  const [error, setError] = useState<AppError | null>(null)
  const [isTried, setIsTried] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const title = draft.title.trim()

  async function save(): Promise<void> {
    setIsTried(true)
    if (title === '') return
    setIsBusy(true)
    const { openedOn, ownerId, ...fields } = draft
    const { data, error: failed } = await attempt(
      'opening.save',
      {
        ...(opening ? { id: opening.id } : {}),
        opening: {
          ...fields,
          title,
          ...(openedOn === null ? {} : { openedOn }),
          ...(opening || ownerId !== null ? { ownerId } : {})
        }
      },
      t(opening ? 'openings.form.saved' : 'openings.form.added', { title })
    )
    setIsBusy(false)
    setError(failed)
    if (!data) return
    form.forget()
    onClose()
    if (!opening) openOpening(data.id)
  }

  const words = error && describeError(error, t)
  const members = choices?.items ?? []
  return (
    <FormDialog
      isOpen
      title={t(opening ? 'openings.form.edit' : 'openings.form.new')}
      onClose={onClose}
      submitLabel={t('openings.form.save')}
      onSubmit={() => void save()}
      isBusy={isBusy}
      error={words ? `${words.title} ${words.action}` : undefined}
      footer={
        form.isKept && (
          <Button variant="subtle" onClick={form.restart}>
            {t('openings.form.restart')}
          </Button>
        )
      }
    >
      <FormCell isWide>
        <TextInput
          label={t('openings.form.title')}
          required
          data-autofocus
          value={draft.title}
          error={isTried && title === '' ? t('openings.form.titleMissing') : undefined}
          onChange={event => edit({ title: event.currentTarget.value })}
        />
      </FormCell>
      <FormCell>
        <TextInput
          label={t('openings.form.department')}
          value={draft.department}
          onChange={event => edit({ department: event.currentTarget.value })}
        />
      </FormCell>
      <FormCell>
        <TextInput
          label={t('openings.form.place')}
          value={draft.place}
          onChange={event => edit({ place: event.currentTarget.value })}
        />
      </FormCell>
      <FormCell>
        <TextInput
          label={t('openings.form.atsId')}
          value={draft.atsId}
          onChange={event => edit({ atsId: event.currentTarget.value })}
        />
      </FormCell>
      <FormCell>
        <DateField
          label={t('openings.form.openedOn')}
          value={draft.openedOn}
          onChange={openedOn => edit({ openedOn })}
        />
      </FormCell>
      <FormCell isWide>
        <TagsInput
          label={t('openings.form.skills')}
          placeholder={draft.skills.length === 0 ? t('openings.form.skillsHint') : undefined}
          data-keeps-enter
          value={draft.skills}
          onChange={skills => edit({ skills })}
        />
      </FormCell>
      <FormCell isWide>
        <Textarea
          label={t('openings.form.description')}
          autosize
          minRows={3}
          maxRows={8}
          value={draft.description}
          onChange={event => edit({ description: event.currentTarget.value })}
        />
      </FormCell>
      {members.length > 0 && (
        <FormCell>
          <Select
            label={t('openings.form.owner')}
            clearable={opening !== null}
            placeholder={t('openings.form.nobody')}
            data={members.map(member => ({ value: member.id, label: member.name }))}
            value={draft.ownerId ?? (opening ? null : (me?.id ?? null))}
            onChange={ownerId => edit({ ownerId })}
          />
        </FormCell>
      )}
    </FormDialog>
  )
}
