import { useRoute, useText } from '@renderer/client'
import { FailureNote } from '@renderer/lib/FailureNote'
import { useChange } from '@renderer/lib/useChange'
import {
  ActionIcon,
  Button,
  Card,
  Chip,
  EmptyState,
  IconPencil,
  IconPlus,
  IconTrash,
  IconUsers,
  Row,
  SimpleTable,
  Skeleton,
  Stack,
  Text,
  type SimpleColumn
} from '@renderer/ui'
import type { Member } from '@shared/contract/members'
import { useState } from 'react'
import { MemberDialog } from './MemberDialog'

/** Who owns relationships or stands by as an ambassador. */
export function MembersSection() {
  const { t } = useText()
  const { data, error } = useRoute('members.list', {})
  const [edited, setEdited] = useState<Member | 'new' | null>(null)
  const change = useChange()
  if (error) return <FailureNote error={error} />
  if (!data) return <Skeleton lines={5} />

  const columns: SimpleColumn<Member>[] = [
    {
      id: 'name',
      label: t('settings.members.column.name'),
      render: member => (
        <Stack gap="none">
          <Text isStrong>{member.name}</Text>
          {member.email !== '' && (
            <Text size="caption" tone="soft">
              {member.email}
            </Text>
          )}
        </Stack>
      )
    },
    {
      id: 'role',
      label: t('settings.members.column.role'),
      render: member => (
        <Row gap="xs" isWrapping>
          {member.isMe && <Chip>{t('settings.members.me')}</Chip>}
          {member.isAmbassador && <Chip isOutlined>{t('settings.members.ambassador')}</Chip>}
        </Row>
      )
    },
    {
      id: 'owned',
      label: t('settings.members.column.owned'),
      align: 'end',
      render: member => t('settings.members.owned', { count: member.owned })
    },
    {
      id: 'actions',
      label: t('settings.members.column.actions'),
      align: 'end',
      render: member => (
        <Row justify="end" gap="none">
          <ActionIcon aria-label={t('settings.members.edit', { name: member.name })} onClick={() => setEdited(member)}>
            <IconPencil aria-hidden />
          </ActionIcon>
          <ActionIcon
            aria-label={t('settings.members.remove', { name: member.name })}
            onClick={() =>
              void change('members.delete', { id: member.id }, t('settings.members.wasRemoved', { name: member.name }))
            }
          >
            <IconTrash aria-hidden />
          </ActionIcon>
        </Row>
      )
    }
  ]

  const add = (
    <Button leftSection={<IconPlus />} onClick={() => setEdited('new')}>
      {t('settings.members.add')}
    </Button>
  )
  return (
    <Stack gap="lg">
      {data.items.length === 0 ? (
        <Card>
          <EmptyState icon={IconUsers} title={t('settings.members.empty')} actions={add}>
            {t('settings.members.emptyText')}
          </EmptyState>
        </Card>
      ) : (
        <>
          <Row justify="between" isWrapping>
            <Text as="p" tone="soft">
              {t('settings.members.lead')}
            </Text>
            {add}
          </Row>
          <SimpleTable
            caption={t('settings.members.caption')}
            columns={columns}
            rows={data.items}
            getRowId={member => member.id}
          />
        </>
      )}
      {edited && <MemberDialog member={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Stack>
  )
}
