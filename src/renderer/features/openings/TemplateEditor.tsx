import { useState } from 'react'
import { describeError } from '@renderer/client'
import { useAttempt } from '@renderer/lib/useAttempt'
import {
  Button,
  Card,
  Checkbox,
  Grow,
  IconPlus,
  IconTrash,
  Row,
  SegmentedChoice,
  Select,
  Stack,
  Text,
  TextInput
} from '@renderer/ui'
import type { AppError } from '@shared/errors'
import { CSV_DELIMITERS, FILE_ENCODINGS } from '@shared/types/handover'
import type { Id } from '@shared/types/time'
import { useOpeningWords } from './openingWords'
import { TemplateColumns } from './TemplateColumns'
import { columnFor, nextField, problemOf, templateOf, type TemplateDraft } from './templateDraft'

type Props = {
  /** null for a new one. */
  id: Id | null
  draft: TemplateDraft
  /** Characters of these people that the encoding cannot write. */
  lacking: string
  onChange: (draft: TemplateDraft) => void
  onSaved: (id: Id) => void
  onClose: () => void
}

const DELIMITER_NAMES = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const

/** A file shape of one's own: columns in their order, encoding, separator. The preview beside it follows each key. */
export function TemplateEditor({ id, draft, lacking, onChange, onSaved, onClose }: Props) {
  const { t } = useOpeningWords()
  const attempt = useAttempt()
  const [error, setError] = useState<AppError | null>(null)
  const [isTried, setIsTried] = useState(false)
  const name = draft.name.trim()
  const problem = problemOf(draft)

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

  function addColumn(): void {
    const field = nextField(draft.columns)
    onChange({ ...draft, columns: [...draft.columns, columnFor(field, t(`handover.fields.${field}`))] })
  }

  const words = error && describeError(error, t)
  const message = words
    ? `${words.title} ${words.action}`
    : isTried && problem
      ? t(`openings.template.${problem}`)
      : lacking &&
        t('openings.template.lacking', { encoding: t(`handover.encodings.${draft.encoding}`), characters: lacking })
  return (
    <Card
      title={id ? t('openings.template.title', { name: name || draft.name }) : t('openings.template.titleNew')}
      end={
        <Text size="caption" tone="soft">
          {t('openings.template.keys')}
        </Text>
      }
    >
      <Stack gap="md">
        <TextInput
          label={t('openings.template.name')}
          placeholder={t('openings.template.namePlaceholder')}
          autoFocus
          value={draft.name}
          onChange={event => onChange({ ...draft, name: event.currentTarget.value })}
        />
        <TemplateColumns
          columns={draft.columns}
          isTried={isTried}
          onChange={columns => onChange({ ...draft, columns })}
        />
        <Row gap="lg" isWrapping>
          <Button size="xs" leftSection={<IconPlus aria-hidden />} onClick={addColumn}>
            {t('openings.template.addColumn')}
          </Button>
          <Checkbox
            label={t('handover.template.hasHeader')}
            checked={draft.hasHeader}
            onChange={event => onChange({ ...draft, hasHeader: event.currentTarget.checked })}
          />
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
              onChange({ ...draft, delimiter: CSV_DELIMITERS.find(value => DELIMITER_NAMES[value] === chosen) ?? ',' })
            }
          />
        </Row>
        <Row gap="sm" isWrapping>
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
    </Card>
  )
}
