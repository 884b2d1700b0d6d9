import { useState, type KeyboardEvent } from 'react'
import { describeError } from '@renderer/client'
import { useAttempt } from '@renderer/lib/useAttempt'
import {
  ActionIcon,
  Button,
  Card,
  Checkbox,
  Grow,
  IconChevronDown,
  IconChevronUp,
  IconPlus,
  IconTrash,
  Row,
  SegmentedChoice,
  Select,
  SimpleTable,
  Stack,
  Text,
  TextInput
} from '@renderer/ui'
import type { AppError } from '@shared/errors'
import { CSV_DELIMITERS, FILE_ENCODINGS, HANDOVER_FIELDS, type HandoverField } from '@shared/types/handover'
import type { Id } from '@shared/types/time'
import { useOpeningWords } from './openingWords'
import {
  columnFor,
  movedColumn,
  nextField,
  problemOf,
  templateOf,
  withContent,
  type ColumnDraft,
  type TemplateDraft
} from './templateDraft'

type Props = {
  /** null for a new one. */
  id: Id | null
  draft: TemplateDraft
  onChange: (draft: TemplateDraft) => void
  onSaved: (id: Id) => void
  onClose: () => void
}

const DELIMITER_NAMES = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const

/** A file shape of one's own: columns in their order, encoding, separator. The preview beside it follows each key. */
export function TemplateEditor({ id, draft, onChange, onSaved, onClose }: Props) {
  const { t } = useOpeningWords()
  const attempt = useAttempt()
  const [error, setError] = useState<AppError | null>(null)
  const [isTried, setIsTried] = useState(false)
  const name = draft.name.trim()
  const problem = problemOf(draft)
  const fieldLabel = (field: HandoverField): string => t(`handover.fields.${field}`)

  function setColumns(columns: readonly ColumnDraft[]): void {
    onChange({ ...draft, columns })
  }

  async function save(): Promise<void> {
    setIsTried(true)
    const template = templateOf(draft)
    if (problem || !template) return
    const { data, error: failed } = await attempt(
      'handover.saveTemplate',
      { ...(id ? { id } : {}), name, template },
      t('openings.template.saved', { name })
    )
    setError(failed)
    if (data) onSaved(data.id)
  }

  async function remove(): Promise<void> {
    if (!id) return
    const { error: failed } = await attempt('handover.deleteTemplate', { id }, t('openings.template.removed', { name }))
    setError(failed)
    if (!failed) onClose()
  }

  /** Alt and an arrow move the column that has the focus; the focus goes with it. */
  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined
    const { target } = event
    if (!event.altKey || !step || !(target instanceof HTMLElement)) return
    const columnId = target.closest<HTMLElement>('[data-column]')?.dataset.column
    if (!columnId) return
    event.preventDefault()
    setColumns(movedColumn(draft.columns, columnId, step))
    requestAnimationFrame(() => target.focus())
  }

  const words = error && describeError(error, t)
  const message = words
    ? `${words.title} ${words.action}`
    : isTried && problem
      ? t(`openings.template.${problem}`)
      : null
  return (
    <Card
      title={id ? t('openings.template.title', { name: name || draft.name }) : t('openings.template.titleNew')}
      end={
        <Text size="caption" tone="soft">
          {t('openings.template.keys')}
        </Text>
      }
    >
      <div onKeyDown={onKeyDown}>
        <Stack gap="md">
          <TextInput
            label={t('openings.template.name')}
            placeholder={t('openings.template.namePlaceholder')}
            data-autofocus
            autoFocus
            value={draft.name}
            onChange={event => onChange({ ...draft, name: event.currentTarget.value })}
          />
          <SimpleTable
            caption={t('openings.template.columns')}
            rows={[...draft.columns]}
            getRowId={column => column.id}
            columns={[
              {
                id: 'order',
                label: t('openings.template.order'),
                render: column => (
                  <OrderButtons
                    column={column}
                    index={draft.columns.indexOf(column)}
                    count={draft.columns.length}
                    onMove={step => setColumns(movedColumn(draft.columns, column.id, step))}
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
                      onChange={event => setColumns(changed(column, { header: event.currentTarget.value }))}
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
                      onContent={content => setColumns(replaced(withContent(column, content, fieldLabel)))}
                      onText={text => setColumns(changed(column, { text }))}
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
                      onChange={event => setColumns(changed(column, { isRequired: event.currentTarget.checked }))}
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
                    onClick={() => setColumns(draft.columns.filter(one => one.id !== column.id))}
                  >
                    <IconTrash aria-hidden />
                  </ActionIcon>
                )
              }
            ]}
          />
          <Row gap="lg" isWrapping align="start">
            <Button
              size="xs"
              leftSection={<IconPlus aria-hidden />}
              onClick={() => {
                const field = nextField(draft.columns)
                setColumns([...draft.columns, columnFor(field, fieldLabel(field))])
              }}
            >
              {t('openings.template.addColumn')}
            </Button>
            <Grow />
            <Select
              size="xs"
              aria-label={t('handover.template.encoding')}
              data={FILE_ENCODINGS.map(value => ({ value, label: t(`handover.encodings.${value}`) }))}
              value={draft.encoding}
              onChange={value => onChange({ ...draft, encoding: value as TemplateDraft['encoding'] })}
            />
            <SegmentedChoice
              size="small"
              label={t('handover.template.delimiter')}
              options={CSV_DELIMITERS.map(value => ({
                value: DELIMITER_NAMES[value],
                label: t(`handover.delimiters.${DELIMITER_NAMES[value]}`)
              }))}
              value={DELIMITER_NAMES[draft.delimiter]}
              onChange={chosen =>
                onChange({
                  ...draft,
                  delimiter: CSV_DELIMITERS.find(value => DELIMITER_NAMES[value] === chosen) ?? ','
                })
              }
            />
          </Row>
          <Row gap="sm" isWrapping>
            <Checkbox
              label={t('handover.template.hasHeader')}
              checked={draft.hasHeader}
              onChange={event => onChange({ ...draft, hasHeader: event.currentTarget.checked })}
            />
            <Grow>{message && <Text tone="bad">{message}</Text>}</Grow>
            {id && (
              <Button variant="subtle" leftSection={<IconTrash aria-hidden />} onClick={() => void remove()}>
                {t('openings.template.remove')}
              </Button>
            )}
            <Button onClick={onClose}>{t('openings.template.cancel')}</Button>
            <Button variant="filled" onClick={() => void save()}>
              {t('openings.template.save')}
            </Button>
          </Row>
        </Stack>
      </div>
    </Card>
  )

  function replaced(column: ColumnDraft): readonly ColumnDraft[] {
    return draft.columns.map(one => (one.id === column.id ? column : one))
  }

  function changed(column: ColumnDraft, change: Partial<ColumnDraft>): readonly ColumnDraft[] {
    return replaced({ ...column, ...change })
  }
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
