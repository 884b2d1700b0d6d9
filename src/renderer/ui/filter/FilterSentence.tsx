import { Button, Menu, TextInput } from '@mantine/core'
import { Fragment, useState, type ReactNode } from 'react'
import { useUiText } from '../useUiText'
import { IconFilterPlus } from '../icons'
import { ignoringComposition } from '../hooks/ignoringComposition'
import { FilterChip } from './FilterChip'
import styles from './FilterSentence.module.css'
import { withCondition, withoutCondition } from './sentence'
import type { FilterField, FilterValue } from './types'

export type FilterSentenceProps = {
  fields: FilterField[]
  value: FilterValue
  onChange: (value: FilterValue) => void
  /** At the right: sort, columns. */
  end?: ReactNode
  /** Before the chips: a field for quick search. */
  start?: ReactNode
}

const MANY = 8

function AddFilter({ fields, onAdd }: { fields: FilterField[]; onAdd: (field: FilterField) => void }) {
  const { t } = useUiText()
  const [isOpen, setIsOpen] = useState(false)
  const [query, setQuery] = useState('')
  const folded = query.normalize('NFKC').toLowerCase()
  const shown = fields.filter(
    ({ label, isFixed }) => !isFixed && label.normalize('NFKC').toLowerCase().includes(folded)
  )
  const hasField = fields.length > MANY

  function add(field: FilterField | undefined): void {
    if (!field) return
    setIsOpen(false)
    onAdd(field)
  }

  return (
    // With a field to find one by, that takes the focus and not the list: one types at once.
    <Menu opened={isOpen} onChange={setIsOpen} trapFocus={!hasField} onClose={() => setQuery('')}>
      <Menu.Target>
        <Button size="xs" variant="subtle" leftSection={<IconFilterPlus aria-hidden />}>
          {t('filter.add')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflow: 'auto' }}>
        {hasField && (
          <TextInput
            size="xs"
            m={4}
            autoFocus
            aria-label={t('filter.find')}
            placeholder={t('filter.find')}
            value={query}
            onChange={event => setQuery(event.currentTarget.value)}
            onKeyDown={ignoringComposition(event => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              add(shown[0])
            })}
          />
        )}
        {shown.map(field => (
          <Menu.Item key={field.key} onClick={() => add(field)}>
            {field.label}
          </Menu.Item>
        ))}
        {shown.length === 0 && <Menu.Label>{t('filter.nothing')}</Menu.Label>}
      </Menu.Dropdown>
    </Menu>
  )
}

/** What the list shows, as a sentence: conditions as chips, joined by and / or. */
export function FilterSentence({ fields, value, onChange, end, start }: FilterSentenceProps) {
  const { t } = useUiText()
  const [newId, setNewId] = useState<string | null>(null)
  const joiner = t(`filter.${value.joiner}`)

  function add(field: FilterField): void {
    const id = crypto.randomUUID()
    setNewId(id)
    const operator = field.operators[0]?.code ?? ''
    onChange({ ...value, conditions: [...value.conditions, { id, field: field.key, operator, values: [] }] })
  }

  return (
    <div className={styles.bar} role="group" aria-label={t('filter.label')}>
      {start}
      {value.conditions.map((condition, index) => {
        const field = fields.find(({ key }) => key === condition.field)
        if (!field) return null
        return (
          <Fragment key={condition.id}>
            {index > 0 && (
              <button
                type="button"
                className={styles.joiner}
                title={t('filter.join', { word: joiner })}
                onClick={() => onChange({ ...value, joiner: value.joiner === 'and' ? 'or' : 'and' })}
              >
                {joiner}
              </button>
            )}
            <FilterChip
              condition={condition}
              field={field}
              isNew={condition.id === newId}
              onChange={changed => onChange(withCondition(value, changed))}
              onRemove={() => onChange(withoutCondition(value, condition.id))}
            />
          </Fragment>
        )
      })}
      <AddFilter fields={fields} onAdd={add} />
      {end && <div className={styles.end}>{end}</div>}
    </div>
  )
}
