import { Button, Checkbox, NumberInput, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useUiText } from '../useUiText'
import { DateField } from '../DateField'
import { ignoringComposition } from '../hooks/ignoringComposition'
import styles from './FilterSentence.module.css'
import type { FilterCondition, FilterField, FilterOperator } from './types'

/** Many options deserve a field to find one by. */
const MANY = 8

export type ValueEditorProps = {
  condition: FilterCondition
  field: FilterField
  operator: FilterOperator
  onChange: (values: string[]) => void
  onDone: () => void
}

function OptionList({ condition, field, onChange }: ValueEditorProps) {
  const { t } = useUiText()
  const [query, setQuery] = useState('')
  const options = field.editor.kind === 'selectMany' ? field.editor.options : []
  const folded = query.normalize('NFKC').toLowerCase()
  const shown = options.filter(({ label }) => label.normalize('NFKC').toLowerCase().includes(folded))
  return (
    <>
      {options.length > MANY && (
        <TextInput
          size="xs"
          aria-label={t('filter.find')}
          placeholder={t('filter.find')}
          value={query}
          onChange={event => setQuery(event.currentTarget.value)}
        />
      )}
      <Checkbox.Group value={condition.values} onChange={onChange} aria-label={field.label}>
        <div className={styles.options}>
          {shown.map(option => (
            <Checkbox key={option.value} value={option.value} label={option.label} />
          ))}
        </div>
      </Checkbox.Group>
    </>
  )
}

/** The box that opens on a filter's value. Enter is done, but never while composing. */
export function ValueEditor(props: ValueEditorProps) {
  const { condition, field, operator, onChange, onDone } = props
  const { t } = useUiText()
  const editor = operator.editor ?? field.editor
  const [first = '', second = ''] = condition.values

  function input(value: string, label: string, onValue: (value: string) => void) {
    if (editor.kind === 'date')
      return <DateField label={label} value={value || null} onChange={date => onValue(date ?? '')} />
    if (editor.kind === 'number') {
      return (
        <NumberInput
          label={label}
          value={value}
          suffix={editor.unit}
          hideControls
          onChange={next => onValue(next === '' ? '' : String(next))}
        />
      )
    }
    return <TextInput label={label} value={value} onChange={event => onValue(event.currentTarget.value)} />
  }

  return (
    <div
      className={styles.editor}
      onKeyDown={ignoringComposition(event => {
        if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return
        // Or the same press would act on the button that gets the focus.
        event.preventDefault()
        onDone()
      })}
    >
      {operator.arity === 'many' ? (
        <OptionList {...props} />
      ) : operator.arity === 'two' ? (
        <Stack gap="sm">
          {input(first, t('filter.from'), value => onChange([value, second]))}
          {input(second, t('filter.to'), value => onChange([first, value]))}
        </Stack>
      ) : (
        input(first, t('filter.value'), value => onChange(value === '' ? [] : [value]))
      )}
      <Button size="xs" onClick={onDone}>
        {t('filter.done')}
      </Button>
    </div>
  )
}
