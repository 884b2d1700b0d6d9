import { useText } from '@renderer/client'
import { DateField, Select, TextInput } from '@renderer/ui'
import type { FieldDefinition } from '@shared/fields/registry'
import { codeLabel, fieldLabel } from '@shared/fields/valueText'

export type FieldInputProps = {
  field: FieldDefinition
  value: string
  onChange: (value: string) => void
  /** Takes the focus when the form opens. */
  isFirst?: boolean
  error?: string | undefined
}

/** The control for a field of the registry; its value is always text. */
export function FieldInput({ field, value, onChange, isFirst, error }: FieldInputProps) {
  const { t, language } = useText()
  const label = fieldLabel(field, { t, language })
  if (field.type === 'date') {
    return <DateField label={label} value={value || null} onChange={date => onChange(date ?? '')} error={error} />
  }
  const options = optionsOf()
  if (options) {
    return (
      <Select
        label={label}
        data={options}
        clearable
        value={value || null}
        error={error}
        onChange={next => onChange(next ?? '')}
      />
    )
  }
  return (
    <TextInput
      label={label}
      value={value}
      error={error}
      maxLength={1_000}
      inputMode={field.type === 'number' ? 'decimal' : undefined}
      data-autofocus={isFirst || undefined}
      onChange={event => onChange(event.currentTarget.value)}
    />
  )

  function optionsOf(): { value: string; label: string }[] | null {
    if (field.codes) {
      const { name, values } = field.codes
      return values.map(code => ({ value: code, label: codeLabel(name, code, t) }))
    }
    if (field.type === 'choice') return (field.choices ?? []).map(choice => ({ value: choice, label: choice }))
    if (field.type !== 'boolean') return null
    return [
      { value: '1', label: t('alumni.yes') },
      { value: '0', label: t('alumni.no') }
    ]
  }
}
