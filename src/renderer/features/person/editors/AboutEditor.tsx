import { useText } from '@renderer/client'
import { Checkbox, DateField, FormCell, FormPart, NumberInput, Select, Textarea, TextInput } from '@renderer/ui'
import type { Person } from '@shared/contract/person'
import { builtInFields, customFieldDefinition, type FieldDefinition } from '@shared/fields/registry'
import type { TextKey } from '@shared/i18n/translate'
import type { Choices } from './BackgroundEditors'
import { codeOptions } from './codes'
import { useKeptDraft } from '@renderer/lib/keptDraft'
import { RecordEditor } from './RecordEditor'

/** The fields of the person herself: those of the registry that a form edits. */
export function formFields(choices: Choices): readonly FieldDefinition[] {
  const own = builtInFields.filter(field => field.form && field.store.table === 'person')
  return [...own, ...choices.customFields.map(customFieldDefinition)]
}

/** The value of a form field as it is stored. */
export function formValue(person: Person, field: FieldDefinition): string {
  if (field.store.table === 'custom') return person.custom[field.key.slice('custom.'.length)] ?? ''
  const { name, language, city, note } = person
  const values: Record<string, string | null> = { ...name, language, city, note }
  return values[field.key] ?? ''
}

type Props = { person: Person; choices: Choices; onClose: () => void }

/** Names, language, place, note, and the organisation's own fields. */
export function AboutEditor({ person, choices, onClose }: Props) {
  const { t } = useText()
  const fields = formFields(choices)
  const saved = Object.fromEntries(fields.map(field => [field.key, formValue(person, field)]))
  const form = useKeptDraft<Record<string, string>>(`${person.id} about`, saved)
  const builtIn = fields.filter(field => field.store.table === 'person')
  const custom = fields.filter(field => field.store.table === 'custom')
  const changed = Object.fromEntries(Object.entries(form.draft).filter(([key, value]) => value !== saved[key]))
  return (
    <RecordEditor
      title={t('person.about.edit')}
      form={form}
      onClose={onClose}
      onSave={save => save('person.update', { personId: person.id, values: changed }, t('person.about.saved'))}
    >
      {builtIn.map((field, index) => (
        <FieldControl key={field.key} field={field} isFirst={index === 0} draft={form.draft} edit={form.edit} />
      ))}
      {custom.length > 0 && <FormPart title={t('person.about.own')} />}
      {custom.map(field => (
        <FieldControl key={field.key} field={field} draft={form.draft} edit={form.edit} />
      ))}
    </RecordEditor>
  )
}

type ControlProps = {
  field: FieldDefinition
  isFirst?: boolean
  draft: Record<string, string>
  edit: (change: Record<string, string>) => void
}

function FieldControl({ field, isFirst, draft, edit }: ControlProps) {
  const { t, language } = useText()
  const label = field.labels?.[language] ?? t(`fields.${field.key}` as TextKey)
  const value = draft[field.key] ?? ''
  const set = (next: string | null): void => edit({ [field.key]: next ?? '' })
  const options = field.codes
    ? codeOptions(t, field.codes.name, field.codes.values)
    : (field.choices ?? []).map(choice => ({ value: choice, label: choice }))
  switch (field.form) {
    case 'text':
      return (
        <FormCell isWide>
          <Textarea
            label={label}
            autosize
            minRows={3}
            maxRows={10}
            value={value}
            onChange={event => set(event.currentTarget.value)}
          />
        </FormCell>
      )
    case 'select':
      return (
        <FormCell>
          <Select label={label} clearable data={options} value={value || null} onChange={set} />
        </FormCell>
      )
    case 'date':
      return (
        <FormCell>
          <DateField label={label} value={value || null} onChange={set} />
        </FormCell>
      )
    case 'number':
      return (
        <FormCell>
          <NumberInput label={label} value={value} onChange={next => set(String(next))} />
        </FormCell>
      )
    case 'checkbox':
      return (
        <FormCell label={'\u00a0'}>
          <Checkbox
            label={label}
            checked={value === 'true'}
            onChange={event => set(event.currentTarget.checked ? 'true' : '')}
          />
        </FormCell>
      )
    default:
      return (
        <FormCell>
          <TextInput
            label={label}
            data-autofocus={isFirst || undefined}
            value={value}
            onChange={event => set(event.currentTarget.value)}
          />
        </FormCell>
      )
  }
}
