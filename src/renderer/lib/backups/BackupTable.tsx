import { useText } from '@renderer/client'
import { Button, Chip, SimpleTable, Text, type SimpleColumn } from '@renderer/ui'
import type { RouteOutput } from '@shared/contract'
import { useBackupWords } from './backupWords'

export type Backup = RouteOutput<'backup.list'>['items'][number]

type Props = { backups: readonly Backup[]; onRestore: (backup: Backup) => void; isBusy?: boolean }

/** The backups of a folder, each with the way back to it. */
export function BackupTable({ backups, onRestore, isBusy }: Props) {
  const { t } = useText()
  const words = useBackupWords()
  const columns: SimpleColumn<Backup>[] = [
    {
      id: 'when',
      label: t('welcome.backups.when'),
      render: backup =>
        backup.createdAt === null ? (
          <Chip tone="bad">{t('welcome.backups.damaged')}</Chip>
        ) : (
          words.when(backup.createdAt)
        )
    },
    {
      id: 'why',
      label: t('welcome.backups.why'),
      render: backup => <Text tone="soft">{words.reason(backup.reason)}</Text>
    },
    { id: 'people', label: t('welcome.backups.people'), align: 'end', render: backup => words.people(backup.people) },
    { id: 'size', label: t('welcome.backups.size'), align: 'end', render: backup => words.size(backup.bytes) },
    {
      id: 'restore',
      label: '',
      align: 'end',
      render: backup =>
        backup.createdAt !== null && (
          <Button
            size="xs"
            variant="subtle"
            disabled={isBusy}
            aria-label={t('welcome.backups.restoreOf', { when: words.when(backup.createdAt) })}
            onClick={() => onRestore(backup)}
          >
            {t('welcome.backups.restore')}
          </Button>
        )
    }
  ]
  return (
    <SimpleTable
      caption={t('welcome.backups.caption')}
      columns={columns}
      rows={[...backups]}
      getRowId={backup => backup.name}
      isPlain
    />
  )
}
