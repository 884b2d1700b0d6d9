import { isContactOfKind } from '@domain/contactPoint'
import { useText } from '@renderer/client'
import {
  Checkbox,
  DateField,
  FormCell,
  MultiSelect,
  NumberInput,
  SegmentedChoice,
  Select,
  Textarea,
  TextInput
} from '@renderer/ui'
import type { Person } from '@shared/contract/person'
import type { Id, LocalDate } from '@shared/types/time'
import {
  CHANNELS,
  CONTACT_KINDS,
  TOPICS,
  type Channel,
  type ConsentPurpose,
  type ContactKind,
  type Topic
} from '@shared/types/vocabulary'
import { codeOptions } from './codes'
import { useKeptDraft } from '@renderer/lib/keptDraft'
import { RecordEditor } from './RecordEditor'

/** Keeps a checkbox in line with the inputs beside it. */
const NO_LABEL = '\u00a0'

/** A mail address, phone number or web page. */
export function ContactEditor({ person, id, onClose }: { person: Person; id?: Id | undefined; onClose: () => void }) {
  const { t } = useText()
  const saved = person.contacts.find(contact => contact.id === id)
  const form = useKeptDraft(`${person.id} contact ${id ?? ''}`, {
    kind: saved?.kind ?? ('email' as ContactKind),
    value: saved?.value ?? '',
    label: saved?.label ?? '',
    isPrimary: saved?.isPrimary ?? false
  })
  const { draft, edit } = form
  const problem = isContactOfKind(draft.kind, draft.value) ? undefined : t(`person.contact.wrong.${draft.kind}`)
  return (
    <RecordEditor
      title={t(saved ? 'person.contact.edit' : 'person.contact.add')}
      form={form}
      problem={problem}
      onClose={onClose}
      onSave={save =>
        save('contact.save', { ...(id ? { id } : {}), personId: person.id, contact: draft }, t('person.contact.saved'))
      }
      onRemove={saved && (save => save('contact.delete', { id: saved.id }, t('person.contact.removed')))}
    >
      {isTried => (
        <>
          <FormCell isWide>
            <SegmentedChoice
              label={t('person.contact.kind')}
              value={draft.kind}
              onChange={kind => edit({ kind })}
              options={CONTACT_KINDS.map(kind => ({ value: kind, label: t(`fields.${kind}`) }))}
            />
          </FormCell>
          <FormCell isWide>
            <TextInput
              label={t(`fields.${draft.kind}`)}
              data-autofocus
              value={draft.value}
              error={isTried ? problem : undefined}
              onChange={event => edit({ value: event.currentTarget.value })}
            />
          </FormCell>
          <FormCell>
            <TextInput
              label={t('person.contact.label')}
              placeholder={t('person.contact.labelExample')}
              value={draft.label}
              onChange={event => edit({ label: event.currentTarget.value })}
            />
          </FormCell>
          <FormCell label={NO_LABEL}>
            <Checkbox
              label={t('person.contact.isPrimary')}
              checked={draft.isPrimary}
              onChange={event => edit({ isPrimary: event.currentTarget.checked })}
            />
          </FormCell>
        </>
      )}
    </RecordEditor>
  )
}

/** How a person wishes to be contacted, or not at all. */
export function PreferenceEditor({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useText()
  const { preference } = person
  const form = useKeptDraft(`${person.id} preference`, {
    ...preference,
    channels: preference.channels ?? [],
    topics: preference.topics ?? []
  })
  const { draft, edit } = form
  return (
    <RecordEditor
      title={t('person.preference.edit')}
      form={form}
      onClose={onClose}
      onSave={save =>
        save(
          'preference.set',
          {
            personId: person.id,
            preference: {
              ...draft,
              channels: draft.channels.length > 0 ? draft.channels : null,
              topics: draft.topics.length > 0 ? draft.topics : null
            }
          },
          t('person.preference.saved')
        )
      }
    >
      <FormCell isWide>
        <Checkbox
          label={t('person.preference.doNotContact')}
          description={t('person.preference.doNotContactMeans')}
          data-autofocus
          checked={draft.doNotContact}
          onChange={event => edit({ doNotContact: event.currentTarget.checked })}
        />
      </FormCell>
      <FormCell isWide>
        <MultiSelect
          label={t('person.preference.channels')}
          data={codeOptions(t, 'channel', CHANNELS)}
          value={draft.channels}
          onChange={channels => edit({ channels: channels as Channel[] })}
        />
      </FormCell>
      <FormCell isWide>
        <MultiSelect
          label={t('person.preference.topics')}
          data={codeOptions(t, 'topic', TOPICS)}
          value={draft.topics}
          onChange={topics => edit({ topics: topics as Topic[] })}
        />
      </FormCell>
      <FormCell>
        <NumberInput
          label={t('person.preference.everyMonths')}
          min={1}
          max={120}
          allowDecimal={false}
          value={draft.everyMonths ?? ''}
          onChange={value => edit({ everyMonths: typeof value === 'number' ? value : null })}
        />
      </FormCell>
      <FormCell>
        <TextInput
          label={t('fields.note')}
          placeholder={t('person.preference.noteExample')}
          value={draft.note}
          onChange={event => edit({ note: event.currentTarget.value })}
        />
      </FormCell>
    </RecordEditor>
  )
}

const STATES = ['given', 'withdrawn', 'unasked'] as const

type ConsentProps = { person: Person; purpose: ConsentPurpose; today: LocalDate; onClose: () => void }

/** Consent for one purpose: a new row each time, never overwritten. */
export function ConsentEditor({ person, purpose, today, onClose }: ConsentProps) {
  const { t } = useText()
  const saved = person.consents.find(consent => consent.purpose === purpose)
  const form = useKeptDraft(`${person.id} consent ${purpose}`, {
    state: (saved?.state === 'given' ? 'withdrawn' : 'given') as (typeof STATES)[number],
    effectiveOn: today as LocalDate | null,
    channel: null as Channel | null,
    noticeVersion: saved?.noticeVersion ?? '',
    note: ''
  })
  const { draft, edit } = form
  return (
    <RecordEditor
      title={t(`person.consent.edit.${purpose}`)}
      form={form}
      problem={draft.effectiveOn === null ? t('person.needsDate') : undefined}
      onClose={onClose}
      onSave={save =>
        save(
          'consent.set',
          { ...draft, personId: person.id, purpose, effectiveOn: draft.effectiveOn ?? today },
          t('person.consent.saved')
        )
      }
    >
      <FormCell isWide>
        <SegmentedChoice
          label={t('person.consent.state')}
          value={draft.state}
          onChange={state => edit({ state })}
          options={STATES.map(value => ({ value, label: t(`person.consent.states.${value}`) }))}
        />
      </FormCell>
      <FormCell>
        <DateField
          label={t('person.consent.on')}
          value={draft.effectiveOn}
          latest={today}
          onChange={effectiveOn => edit({ effectiveOn })}
        />
      </FormCell>
      <FormCell>
        <Select
          label={t('person.consent.channel')}
          clearable
          data={codeOptions(t, 'channel', CHANNELS)}
          value={draft.channel}
          onChange={channel => edit({ channel: channel as Channel | null })}
        />
      </FormCell>
      <FormCell>
        <TextInput
          label={t('person.consent.noticeVersion')}
          placeholder={t('person.consent.noticeExample')}
          value={draft.noticeVersion}
          onChange={event => edit({ noticeVersion: event.currentTarget.value })}
        />
      </FormCell>
      <FormCell isWide>
        <Textarea
          label={t('fields.note')}
          autosize
          minRows={2}
          value={draft.note}
          onChange={event => edit({ note: event.currentTarget.value })}
        />
      </FormCell>
    </RecordEditor>
  )
}
