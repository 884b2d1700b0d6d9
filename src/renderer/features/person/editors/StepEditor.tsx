import { addDays, addMonths } from '@domain/calendar'
import { useText } from '@renderer/client'
import { ChipChoice, DateField, FormCell, Select, TextInput } from '@renderer/ui'
import type { Person } from '@shared/contract/person'
import type { Id, LocalDate } from '@shared/types/time'
import type { Choices } from './BackgroundEditors'
import { useKeptDraft } from '@renderer/lib/keptDraft'
import { RecordEditor } from './RecordEditor'

const REPEATS = ['0', '1', '3', '6', '12'] as const

type StepProps = { person: Person; id?: Id | undefined; choices: Choices; today: LocalDate; onClose: () => void }

/** A dated task on the person; may come again. */
export function StepEditor({ person, id, choices, today, onClose }: StepProps) {
  const { t } = useText()
  const saved = person.nextSteps.find(step => step.id === id)
  const form = useKeptDraft(`${person.id} step ${id ?? ''}`, {
    what: saved?.what ?? '',
    dueOn: (saved?.dueOn ?? addDays(today, 14)) as LocalDate | null,
    repeatMonths: saved?.repeatMonths ?? null,
    ownerId: saved?.ownerId ?? choices.members.find(member => member.isMe)?.id ?? null
  })
  const { draft, edit } = form
  const presets = {
    twoWeeks: addDays(today, 14),
    oneMonth: addMonths(today, 1),
    threeMonths: addMonths(today, 3)
  } as const
  const keys = Object.keys(presets) as (keyof typeof presets)[]
  const problem =
    draft.what.trim() === '' ? t('person.step.needsWhat') : draft.dueOn === null ? t('person.needsDate') : undefined
  return (
    <RecordEditor
      title={t(saved ? 'person.step.edit' : 'person.step.add')}
      form={form}
      problem={problem}
      onClose={onClose}
      onSave={save =>
        save(
          'nextStep.save',
          {
            ...(id ? { id } : {}),
            ...draft,
            dueOn: draft.dueOn ?? today,
            personId: person.id,
            openingId: saved?.openingId ?? null
          },
          t('person.step.saved')
        )
      }
      onRemove={saved && (save => save('nextStep.delete', { id: saved.id }, t('person.step.removed')))}
    >
      <FormCell isWide>
        <TextInput
          label={t('person.step.what')}
          placeholder={t('person.step.whatExample')}
          data-autofocus
          value={draft.what}
          onChange={event => edit({ what: event.currentTarget.value })}
        />
      </FormCell>
      <FormCell isWide label={t('person.step.when')}>
        <ChipChoice
          label={t('person.step.when')}
          options={keys.map(key => ({ value: key, label: t(`person.step.in.${key}`) }))}
          value={keys.find(key => presets[key] === draft.dueOn) ?? null}
          onChange={key => key && edit({ dueOn: presets[key] })}
        />
      </FormCell>
      <FormCell>
        <DateField label={t('person.step.dueOn')} value={draft.dueOn} onChange={dueOn => edit({ dueOn })} />
      </FormCell>
      <FormCell>
        <Select
          label={t('person.step.repeat')}
          data={REPEATS.map(months => ({
            value: months,
            label: months === '0' ? t('person.step.once') : t('person.step.every', { count: Number(months) })
          }))}
          value={String(draft.repeatMonths ?? 0)}
          onChange={months => edit({ repeatMonths: Number(months) || null })}
        />
      </FormCell>
      <FormCell>
        <Select
          label={t('fields.owner')}
          data={choices.members.map(member => ({ value: member.id, label: member.name }))}
          value={draft.ownerId}
          onChange={ownerId => edit({ ownerId })}
        />
      </FormCell>
    </RecordEditor>
  )
}
