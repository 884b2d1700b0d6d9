import type { KeyboardEvent } from 'react'
import {
  ActionIcon,
  Checkbox,
  Grow,
  IconChevronDown,
  IconChevronUp,
  IconTrash,
  Row,
  Select,
  SimpleTable,
  TextInput
} from '@renderer/ui'
import { HANDOVER_FIELDS, type HandoverField } from '@shared/types/handover'
import { useOpeningWords } from './openingWords'
import { movedColumn, withContent, type ColumnDraft } from './templateDraft'

type Props = {
  columns: readonly ColumnDraft[]
  onChange: (columns: readonly ColumnDraft[]) => void
  /** Saving was tried: columns without a name stand out. */
  isTried: boolean
}

/** The columns of a template in their order; Alt and an arrow move the one that has the focus. */
export function TemplateColumns({ columns, onChange, isTried }: Props) {
  const { t } = useOpeningWords()
  const fieldLabel = (field: HandoverField): string => t(`handover.fields.${field}`)

  function replace(column: ColumnDraft): void {
    onChange(columns.map(one => (one.id === column.id ? column : one)))
  }

  /** The focus goes along. */
  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined
    const { target } = event
    if (!event.altKey || !step || !(target instanceof HTMLElement)) return
    const columnId = target.closest<HTMLElement>('[data-column]')?.dataset.column
    if (!columnId) return
    event.preventDefault()
    onChange(movedColumn(columns, columnId, step))
    requestAnimationFrame(() => target.focus())
  }

  return (
    <div onKeyDown={onKeyDown}>
      <SimpleTable
        caption={t('openings.template.columns')}
        rows={[...columns]}
        getRowId={column => column.id}
        columns={[
          {
            id: 'order',
            label: t('openings.template.order'),
            render: column => (
              <OrderButtons
                column={column}
                index={columns.indexOf(column)}
                count={columns.length}
                onMove={step => onChange(movedColumn(columns, column.id, step))}
              />
            )
          },
          {
            id: 'header',
            label: t('handover.template.header'),
            share: 30,
            render: column => (
              <div data-column={column.id}>
                <TextInput
                  size="xs"
                  aria-label={t('handover.template.header')}
                  value={column.header}
                  error={isTried && column.header.trim() === ''}
                  onChange={event => replace({ ...column, header: event.currentTarget.value })}
                />
              </div>
            )
          },
          {
            id: 'content',
            label: t('handover.template.value'),
            share: 44,
            render: column => (
              <div data-column={column.id}>
                <ContentCell
                  column={column}
                  onContent={content => replace(withContent(column, content, fieldLabel))}
                  onText={text => replace({ ...column, text })}
                />
              </div>
            )
          },
          {
            id: 'required',
            label: t('openings.template.required'),
            render: column => (
              <div data-column={column.id}>
                <Checkbox
                  aria-label={t('handover.template.isRequired')}
                  checked={column.isRequired}
                  onChange={event => replace({ ...column, isRequired: event.currentTarget.checked })}
                />
              </div>
            )
          },
          {
            id: 'remove',
            label: '',
            align: 'end',
            render: column => (
              <ActionIcon
                size="xs"
                aria-label={t('openings.template.removeColumn', { column: column.header })}
                onClick={() => onChange(columns.filter(one => one.id !== column.id))}
              >
                <IconTrash aria-hidden />
              </ActionIcon>
            )
          }
        ]}
      />
    </div>
  )
}

type OrderProps = { column: ColumnDraft; index: number; count: number; onMove: (step: 1 | -1) => void }

function OrderButtons({ column, index, count, onMove }: OrderProps) {
  const { t } = useOpeningWords()
  const name = column.header || t('openings.template.untitled', { index: index + 1 })
  return (
    <Row gap="none">
      <ActionIcon
        size="xs"
        aria-label={t('openings.template.moveUp', { column: name })}
        disabled={index === 0}
        onClick={() => onMove(-1)}
      >
        <IconChevronUp aria-hidden />
      </ActionIcon>
      <ActionIcon
        size="xs"
        aria-label={t('openings.template.moveDown', { column: name })}
        disabled={index === count - 1}
        onClick={() => onMove(1)}
      >
        <IconChevronDown aria-hidden />
      </ActionIcon>
    </Row>
  )
}

type ContentProps = {
  column: ColumnDraft
  onContent: (content: HandoverField | 'text') => void
  onText: (text: string) => void
}

function ContentCell({ column, onContent, onText }: ContentProps) {
  const { t } = useOpeningWords()
  return (
    <Row gap="xs">
      <Select
        size="xs"
        searchable
        aria-label={t('handover.template.value')}
        data={[
          ...HANDOVER_FIELDS.map(value => ({ value: value as string, label: t(`handover.fields.${value}`) })),
          { value: 'text', label: t('openings.template.fixed') }
        ]}
        value={column.content}
        onChange={value => value && onContent(value as HandoverField | 'text')}
      />
      {column.content === 'text' && (
        <Grow>
          <TextInput
            size="xs"
            aria-label={t('openings.template.fixedValue')}
            placeholder={t('openings.template.fixedValue')}
            value={column.text}
            onChange={event => onText(event.currentTarget.value)}
          />
        </Grow>
      )}
    </Row>
  )
}
