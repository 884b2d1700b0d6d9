import { Menu, Popover } from '@mantine/core'
import { useRef, useState } from 'react'
import { useUiText } from '../useUiText'
import { IconX } from '../icons'
import { formatDate } from '../formatDate'
import { valueText, withOperator } from './sentence'
import styles from './FilterSentence.module.css'
import type { FilterCondition, FilterField } from './types'
import { ValueEditor } from './ValueEditor'

export type FilterChipProps = {
  condition: FilterCondition
  field: FilterField
  /** A filter just added opens its value at once. */
  isNew: boolean
  onChange: (condition: FilterCondition) => void
  onRemove: () => void
}

/** field | operator | value | × */
export function FilterChip({ condition, field, isNew, onChange, onRemove }: FilterChipProps) {
  const { t, i18n } = useUiText()
  const operator = field.operators.find(({ code }) => code === condition.operator) ?? field.operators[0]
  const [isOpen, setIsOpen] = useState(isNew && operator?.arity !== 'none')
  const valueButton = useRef<HTMLButtonElement>(null)
  if (!operator) return null
  const text = valueText(condition, field, {
    separator: t('filter.listSeparator'),
    range: (from, to) => t('filter.range', { from, to }),
    formatDate: date => formatDate(date, i18n.language)
  })
  return (
    <span className={styles.chip} role="group" aria-label={`${field.label} ${operator.label} ${text ?? ''}`}>
      <span className={styles.part}>{field.label}</span>
      {field.operators.length > 1 ? (
        <Menu>
          <Menu.Target>
            <button type="button" className={styles.part} title={t('filter.operator')}>
              {operator.label}
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {field.operators.map(one => (
              <Menu.Item key={one.code} onClick={() => onChange(withOperator(condition, one))}>
                {one.label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      ) : (
        <span className={styles.part}>{operator.label}</span>
      )}
      {operator.arity !== 'none' && (
        <Popover opened={isOpen} onChange={setIsOpen} trapFocus returnFocus>
          <Popover.Target>
            <button
              ref={valueButton}
              type="button"
              className={`${styles.part} ${styles.value}`}
              data-missing={text === null || undefined}
              title={text ?? t('filter.value')}
              onClick={() => setIsOpen(open => !open)}
            >
              {text ?? t('filter.choose')}
            </button>
          </Popover.Target>
          <Popover.Dropdown p={0} aria-label={field.label}>
            <ValueEditor
              condition={condition}
              field={field}
              operator={operator}
              onChange={values => onChange({ ...condition, values })}
              onDone={() => {
                setIsOpen(false)
                valueButton.current?.focus()
              }}
            />
          </Popover.Dropdown>
        </Popover>
      )}
      <button
        type="button"
        className={`${styles.part} ${styles.remove}`}
        aria-label={t('filter.remove', { field: field.label })}
        onClick={onRemove}
      >
        <IconX aria-hidden />
      </button>
    </span>
  )
}
