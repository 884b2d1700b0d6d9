import { useText } from '@renderer/client'
import { ChipChoice, DateField, FormCell, SegmentedChoice, Select, Textarea, TextInput } from '@renderer/ui'
import type { RouteOutput } from '@shared/contract'
import type { Person } from '@shared/contract/person'
import type { Id, LocalDate } from '@shared/types/time'
import { OUTCOME_KINDS, TIE_KINDS, type OutcomeKind, type TieKind } from '@shared/types/vocabulary'
import { AlumnusSelect } from './AlumnusSelect'
import { codeOptions } from './codes'
import { useKeptDraft } from '@renderer/lib/keptDraft'
import { RecordEditor } from './RecordEditor'

export type Choices = RouteOutput<'person.choices'>
type Props = { person: Person; id?: Id | undefined; choices: Choices; today: LocalDate; onClose: () => void }

/** A job since the exit. */
export function PositionEditor({ person, id, onClose }: Props) {
  const { t } = useText()
  const saved = person.positions.find(position => position.id === id)
  const form = useKeptDraft(`${person.id} position ${id ?? ''}`, {
    employer: saved?.employer ?? '',
    title: saved?.title ?? '',
    startOn: saved?.startOn ?? null,
    endOn: saved?.endOn ?? null
  })
  const { draft, edit } = form
  const isEmpty = draft.employer.trim() === '' && draft.title.trim() === ''
  const isBackwards = draft.startOn !== null && draft.endOn !== null && draft.endOn < draft.startOn
  const problem = isEmpty ? t('person.position.needsName') : isBackwards ? t('person.stint.endBeforeStart') : undefined
  return (
    <RecordEditor
      title={t(saved ? 'person.position.edit' : 'person.position.add')}
      form={form}
      problem={problem}
      onClose={onClose}
      onSave={save =>
        save(
          'position.save',
          { ...(id ? { id } : {}), personId: person.id, position: draft },
          t('person.position.saved')
        )
      }
      onRemove={saved && (save => save('position.delete', { id: saved.id }, t('person.position.removed')))}
    >
      <FormCell>
        <TextInput
          label={t('person.position.employer')}
          data-autofocus
          value={draft.employer}
          onChange={event => edit({ employer: event.currentTarget.value })}
        />
      </FormCell>
      <FormCell>
        <TextInput
          label={t('fields.title')}
          value={draft.title}
          onChange={event => edit({ title: event.currentTarget.value })}
        />
      </FormCell>
      <FormCell>
        <DateField label={t('person.position.from')} value={draft.startOn} onChange={startOn => edit({ startOn })} />
      </FormCell>
      <FormCell>
        <DateField
          label={t('person.position.to')}
          value={draft.endOn}
          onChange={endOn => edit({ endOn })}
          error={isBackwards ? problem : undefined}
        />
      </FormCell>
    </RecordEditor>
  )
}

const ENDS = ['member', 'alumnus', 'other'] as const
type End = (typeof ENDS)[number]
const STRENGTHS = ['1', '2', '3'] as const

/** Who knows this person: a member, another alumnus, or somebody by name. */
export function TieEditor({ person, id, choices, onClose }: Props) {
  const { t } = useText()
  const saved = person.ties.find(tie => tie.id === id)
  const savedEnd: End = saved?.otherPersonId ? 'alumnus' : saved && !saved.memberId ? 'other' : 'member'
  const form = useKeptDraft(`${person.id} tie ${id ?? ''}`, {
    end: (saved || choices.members.length > 0 ? savedEnd : 'other') as End,
    kind: saved?.kind ?? ('manager' as TieKind),
    memberId: saved?.memberId ?? null,
    otherPersonId: saved?.otherPersonId ?? null,
    otherName: saved?.otherName ?? '',
    strength: saved?.strength ?? null
  })
  const { draft, edit } = form
  const { end, ...tie } = draft
  const whom = {
    member: draft.memberId !== null,
    alumnus: draft.otherPersonId !== null,
    other: draft.otherName.trim() !== ''
  }
  return (
    <RecordEditor
      title={t(saved ? 'person.tie.edit' : 'person.tie.add')}
      form={form}
      problem={whom[end] ? undefined : t('person.tie.needsName')}
      onClose={onClose}
      onSave={save =>
        save(
          'tie.save',
          {
            ...(id ? { id } : {}),
            personId: person.id,
            tie: {
              ...tie,
              memberId: end === 'member' ? draft.memberId : null,
              otherPersonId: end === 'alumnus' ? draft.otherPersonId : null,
              otherName: end === 'other' ? draft.otherName : ''
            }
          },
          t('person.tie.saved')
        )
      }
      onRemove={saved && (save => save('tie.delete', { id: saved.id }, t('person.tie.removed')))}
    >
      <FormCell isWide label={t('person.tie.who')}>
        <SegmentedChoice
          label={t('person.tie.who')}
          value={end}
          onChange={next => edit({ end: next })}
          options={ENDS.map(value => ({ value, label: t(`person.tie.end.${value}`) }))}
        />
      </FormCell>
      <FormCell>
        {end === 'member' && (
          <Select
            label={t('person.tie.member')}
            searchable
            data={choices.members.map(member => ({ value: member.id, label: member.name }))}
            value={draft.memberId}
            onChange={memberId => edit({ memberId })}
          />
        )}
        {end === 'alumnus' && (
          <AlumnusSelect
            label={t('person.tie.alumnus')}
            value={draft.otherPersonId}
            shown={saved?.otherPersonId === draft.otherPersonId ? (saved?.displayName ?? '') : ''}
            exceptId={person.id}
            onChange={otherPersonId => edit({ otherPersonId })}
          />
        )}
        {end === 'other' && (
          <TextInput
            label={t('person.tie.name')}
            value={draft.otherName}
            onChange={event => edit({ otherName: event.currentTarget.value })}
          />
        )}
      </FormCell>
      <FormCell>
        <Select
          label={t('person.tie.kind')}
          data={codeOptions(t, 'tieKind', TIE_KINDS)}
          value={draft.kind}
          onChange={kind => edit({ kind: kind as TieKind })}
        />
      </FormCell>
      <FormCell isWide label={t('person.tie.strength')}>
        <ChipChoice
          label={t('person.tie.strength')}
          isClearable
          options={STRENGTHS.map(value => ({ value, label: t(`person.tie.strengths.${value}`) }))}
          value={draft.strength === null ? null : (String(draft.strength) as (typeof STRENGTHS)[number])}
          onChange={value => edit({ strength: value === null ? null : Number(value) })}
        />
      </FormCell>
    </RecordEditor>
  )
}

/** What came of the relationship. */
export function OutcomeEditor({ person, choices, today, onClose }: Props) {
  const { t } = useText()
  const form = useKeptDraft(`${person.id} outcome`, {
    kind: 'referral' as OutcomeKind,
    on: today as LocalDate | null,
    openingId: null as Id | null,
    note: ''
  })
  const { draft, edit } = form
  return (
    <RecordEditor
      title={t('person.outcome.add')}
      form={form}
      problem={draft.on === null ? t('person.needsDate') : undefined}
      onClose={onClose}
      onSave={save =>
        save('outcome.save', { ...draft, personId: person.id, on: draft.on ?? today }, t('person.outcome.saved'))
      }
    >
      <FormCell isWide label={t('person.outcome.kind')}>
        <ChipChoice
          label={t('person.outcome.kind')}
          options={codeOptions(t, 'outcomeKind', OUTCOME_KINDS)}
          value={draft.kind}
          onChange={kind => kind && edit({ kind })}
        />
      </FormCell>
      <FormCell>
        <DateField label={t('person.outcome.on')} value={draft.on} onChange={on => edit({ on })} />
      </FormCell>
      <FormCell>
        <Select
          label={t('person.outcome.opening')}
          clearable
          searchable
          data={choices.openings.map(opening => ({ value: opening.id, label: opening.title }))}
          value={draft.openingId}
          onChange={openingId => edit({ openingId })}
        />
      </FormCell>
      <FormCell isWide>
        <Textarea
          label={t('fields.note')}
          description={draft.kind === 'rehire' ? t('person.outcome.rehireMeans') : undefined}
          autosize
          minRows={2}
          value={draft.note}
          onChange={event => edit({ note: event.currentTarget.value })}
        />
      </FormCell>
    </RecordEditor>
  )
}
