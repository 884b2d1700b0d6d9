import { useRoute, useText } from '@renderer/client'
import { FailureNote } from '@renderer/lib/FailureNote'
import { useChange } from '@renderer/lib/useChange'
import {
  ActionIcon,
  Button,
  Card,
  EmptyState,
  IconArchive,
  IconArrowDown,
  IconArrowUp,
  IconPencil,
  IconPlus,
  IconTable,
  Row,
  SimpleTable,
  Skeleton,
  Stack,
  Text,
  type SimpleColumn
} from '@renderer/ui'
import type { CustomField } from '@shared/contract/fields'
import { useState } from 'react'
import { FieldDialog } from './FieldDialog'
import { moved } from './fieldDraft'

/** The organisation's own fields, in the order in which columns and forms show them. */
export function FieldsSection() {
  const { t, language } = useText()
  const { data, error } = useRoute('fields.list', {})
  const [edited, setEdited] = useState<CustomField | 'new' | null>(null)
  const change = useChange()
  if (error) return <FailureNote error={error} />
  if (!data) return <Skeleton lines={5} />
  const active = data.items.filter(field => !field.isArchived)
  const archived = data.items.filter(field => field.isArchived)
  const nameOf = (field: CustomField): string => (language === 'ja' ? field.labelJa : field.labelEn)

  function move(index: number, step: -1 | 1): void {
    const ids = moved(active, index, step).map(field => field.id)
    void change('fields.reorder', { ids }, t('settings.fields.wasMoved'))
  }

  const setArchived = (field: CustomField, isArchived: boolean): void =>
    void change(
      'fields.archive',
      { id: field.id, isArchived },
      t(isArchived ? 'settings.fields.wasArchived' : 'settings.fields.wasRestored', { name: nameOf(field) })
    )

  const facts: SimpleColumn<CustomField>[] = [
    {
      id: 'label',
      label: t('settings.fields.column.label'),
      share: 36,
      render: field => <Text isStrong>{nameOf(field)}</Text>
    },
    {
      id: 'type',
      label: t('settings.fields.column.type'),
      render: field => <Text tone="soft">{t(`settings.fields.type.${field.type}`)}</Text>
    },
    {
      id: 'used',
      label: t('settings.fields.column.used'),
      align: 'end',
      render: field => t('settings.fields.used', { count: field.used })
    }
  ]
  const actions: SimpleColumn<CustomField> = {
    id: 'actions',
    label: t('settings.fields.column.actions'),
    align: 'end',
    render: field => {
      const index = active.indexOf(field)
      const name = nameOf(field)
      return (
        <Row justify="end" gap="none">
          <ActionIcon
            aria-label={t('settings.fields.up', { name })}
            disabled={index === 0}
            onClick={() => move(index, -1)}
          >
            <IconArrowUp aria-hidden />
          </ActionIcon>
          <ActionIcon
            aria-label={t('settings.fields.down', { name })}
            disabled={index === active.length - 1}
            onClick={() => move(index, 1)}
          >
            <IconArrowDown aria-hidden />
          </ActionIcon>
          <ActionIcon aria-label={t('settings.fields.edit', { name })} onClick={() => setEdited(field)}>
            <IconPencil aria-hidden />
          </ActionIcon>
          <ActionIcon aria-label={t('settings.fields.archive', { name })} onClick={() => setArchived(field, true)}>
            <IconArchive aria-hidden />
          </ActionIcon>
        </Row>
      )
    }
  }
  const back: SimpleColumn<CustomField> = {
    id: 'back',
    label: t('settings.fields.column.actions'),
    align: 'end',
    render: field => (
      <Button
        size="xs"
        aria-label={t('settings.fields.restoreOf', { name: nameOf(field) })}
        onClick={() => setArchived(field, false)}
      >
        {t('settings.fields.restore')}
      </Button>
    )
  }

  const add = (
    <Button leftSection={<IconPlus />} onClick={() => setEdited('new')}>
      {t('settings.fields.add')}
    </Button>
  )
  return (
    <Stack gap="lg">
      {active.length === 0 ? (
        <Card>
          <EmptyState icon={IconTable} title={t('settings.fields.empty')} actions={add}>
            {t('settings.fields.emptyText')}
          </EmptyState>
        </Card>
      ) : (
        <>
          <Row justify="between" isWrapping>
            <Text as="p" tone="soft">
              {t('settings.fields.lead')}
            </Text>
            {add}
          </Row>
          <SimpleTable
            caption={t('settings.fields.caption')}
            columns={[...facts, actions]}
            rows={active}
            getRowId={field => field.id}
          />
        </>
      )}
      {archived.length > 0 && (
        <Card title={t('settings.fields.archived')} detail={t('settings.fields.archivedWhat')}>
          <SimpleTable
            caption={t('settings.fields.archived')}
            columns={[...facts, back]}
            rows={archived}
            getRowId={field => field.id}
            isPlain
          />
        </Card>
      )}
      {edited && <FieldDialog field={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Stack>
  )
}
