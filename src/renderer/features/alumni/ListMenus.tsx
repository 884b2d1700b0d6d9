import { useState } from 'react'
import { useText } from '@renderer/client'
import {
  ActionIcon,
  Button,
  Checkbox,
  IconArrowsSort,
  IconChevronDown,
  IconChevronUp,
  IconColumns3,
  Menu,
  Popover,
  Row,
  ScrollArea,
  Stack,
  Text,
  TextInput
} from '@renderer/ui'
import type { FieldDefinition } from '@shared/fields/registry'
import { fieldLabel } from '@shared/fields/valueText'
import { defaultView, type SortList } from './listState'

/** As many keys as the data process sorts by. */
const MOST_SORTS = 3

type SortMenuProps = { fields: readonly FieldDefinition[]; sort: SortList; onChange: (sort: SortList) => void }

/** A field's turn: ascending, descending, out. A fourth one takes the place of the last. */
function turned(sort: SortList, field: string): SortList {
  const before = sort.find(entry => entry.field === field)
  if (!before) return [...sort.slice(0, MOST_SORTS - 1), { field, direction: 'asc' }]
  if (before.direction === 'desc') return sort.filter(entry => entry !== before)
  return sort.map(entry => (entry === before ? { field, direction: 'desc' } : entry))
}

/** By what the list is sorted: several fields, in their rank. */
export function SortMenu({ fields, sort, onChange }: SortMenuProps) {
  const { t, language } = useText()
  const label = (field: FieldDefinition): string => fieldLabel(field, { t, language })
  const first = fields.find(({ key }) => key === sort[0]?.field)
  return (
    <Menu closeOnItemClick={false} position="bottom-end">
      <Menu.Target>
        <Button size="xs" variant="subtle" leftSection={<IconArrowsSort aria-hidden />}>
          {first ? label(first) : t('alumni.sort.label')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('alumni.sort.hint')}</Menu.Label>
        {fields
          .filter(field => field.isSortable)
          .map(field => {
            const rank = sort.findIndex(entry => entry.field === field.key)
            const Arrow = sort[rank]?.direction === 'desc' ? IconChevronDown : IconChevronUp
            return (
              <Menu.Item
                key={field.key}
                rightSection={
                  rank < 0 ? undefined : (
                    <Row gap="xs">
                      {sort.length > 1 && <Text size="caption">{rank + 1}</Text>}
                      <Arrow aria-hidden />
                    </Row>
                  )
                }
                onClick={() => onChange(turned(sort, field.key))}
              >
                {label(field)}
              </Menu.Item>
            )
          })}
        <Menu.Divider />
        <Menu.Item closeMenuOnClick onClick={() => onChange(defaultView.sort)}>
          {t('alumni.sort.reset')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

type ColumnMenuProps = {
  fields: readonly FieldDefinition[]
  columns: readonly string[]
  onChange: (columns: string[]) => void
}

/** Which columns stand in the list, and in which order. The name always comes first. */
export function ColumnMenu({ fields, columns, onChange }: ColumnMenuProps) {
  const { t, language } = useText()
  const [query, setQuery] = useState('')
  const label = (key: string): string => {
    const field = fields.find(one => one.key === key)
    return field ? fieldLabel(field, { t, language }) : key
  }
  const offered = fields.filter(field => field.column && field.key !== 'name').map(({ key }) => key)
  const chosen = columns.filter(key => offered.includes(key))
  const folded = query.normalize('NFKC').toLowerCase()
  const rest = offered.filter(key => !chosen.includes(key))
  const fits = (key: string): boolean => label(key).normalize('NFKC').toLowerCase().includes(folded)

  function move(key: string, step: -1 | 1): void {
    const next = [...chosen]
    const from = next.indexOf(key)
    next.splice(from, 1)
    next.splice(from + step, 0, key)
    onChange(['name', ...next])
  }

  return (
    <Popover position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button size="xs" variant="subtle" leftSection={<IconColumns3 aria-hidden />}>
          {t('alumni.columns.label')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('alumni.columns.label')}>
        <Stack gap="sm">
          <TextInput
            size="xs"
            aria-label={t('alumni.columns.find')}
            placeholder={t('alumni.columns.find')}
            value={query}
            onChange={event => setQuery(event.currentTarget.value)}
          />
          <ScrollArea.Autosize mah={360} type="auto" offsetScrollbars>
            <Stack gap="xs">
              {[...chosen, ...rest].filter(fits).map(key => {
                const at = chosen.indexOf(key)
                return (
                  <Row key={key} justify="between">
                    <Checkbox
                      checked={at >= 0}
                      label={label(key)}
                      onChange={() =>
                        onChange(['name', ...(at >= 0 ? chosen.filter(one => one !== key) : [...chosen, key])])
                      }
                    />
                    {at >= 0 && (
                      <Row gap="none">
                        <ActionIcon
                          size="xs"
                          aria-label={t('alumni.columns.up', { column: label(key) })}
                          disabled={at === 0}
                          onClick={() => move(key, -1)}
                        >
                          <IconChevronUp aria-hidden />
                        </ActionIcon>
                        <ActionIcon
                          size="xs"
                          aria-label={t('alumni.columns.down', { column: label(key) })}
                          disabled={at === chosen.length - 1}
                          onClick={() => move(key, 1)}
                        >
                          <IconChevronDown aria-hidden />
                        </ActionIcon>
                      </Row>
                    )}
                  </Row>
                )
              })}
            </Stack>
          </ScrollArea.Autosize>
          <Button size="xs" variant="subtle" onClick={() => onChange(defaultView.columns)}>
            {t('alumni.columns.reset')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
