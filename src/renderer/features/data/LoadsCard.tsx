import { bridge, call, change, describeError, redo, useRoute, useText } from '@renderer/client'
import { useAppActions } from '@renderer/lib/appActions'
import { formatInstant } from '@renderer/lib/backups/backupWords'
import { FailureNote } from '@renderer/lib/FailureNote'
import {
  Button,
  Card,
  Chip,
  EmptyState,
  IconFileImport,
  Row,
  showToast,
  SimpleTable,
  Skeleton,
  Stack,
  Text,
  type SimpleColumn
} from '@renderer/ui'
import type { RouteInput } from '@shared/contract'
import { useState } from 'react'
import { canUndo, resultWords, stateTone, type Load } from './loadWords'

/** Every file that was loaded, each with its undo and its rejected rows. */
export function LoadsCard() {
  const { t } = useText()
  const { data, error } = useRoute('imports.list', {})
  const { goTo } = useAppActions()
  return (
    <Card title={t('data.loads.title')}>
      {error ? (
        <FailureNote error={error} />
      ) : !data ? (
        <Skeleton lines={4} />
      ) : data.items.length === 0 ? (
        <EmptyState
          icon={IconFileImport}
          title={t('data.loads.empty')}
          actions={<Button onClick={() => goTo('import')}>{t('data.import')}</Button>}
        >
          {t('data.loads.emptyText')}
        </EmptyState>
      ) : (
        <Loads loads={data.items} />
      )}
    </Card>
  )
}

function Loads({ loads }: { loads: Load[] }) {
  const { t, language } = useText()
  const [busyId, setBusyId] = useState<string | null>(null)

  async function guarded(load: Load, work: () => Promise<void>): Promise<void> {
    setBusyId(load.id)
    try {
      await work()
    } catch (error) {
      const { title, action } = describeError(error, t)
      showToast({ message: `${title} ${action}` })
    } finally {
      setBusyId(null)
    }
  }

  const undoLoad = (load: Load): Promise<void> =>
    guarded(load, async () => {
      const { data } = await change('imports.undo', { batchId: load.id })
      showToast({
        message:
          data.keptPeople === 0
            ? t('data.loads.undone', { file: load.fileName })
            : t('data.loads.undoneKept', { file: load.fileName, count: data.keptPeople }),
        undoLabel: t('app.history.redo'),
        onUndo: () => void guarded(load, async () => void (await redo()))
      })
    })

  const saveRejected = (load: Load): Promise<void> =>
    guarded(load, async () => {
      const file = await bridge().pickSave(`${load.fileName.replace(/\.\w+$/, '')} ${t('data.loads.rejectedName')}`)
      if (!file) return
      // The path comes from main in the place of the token.
      const input = { batchId: load.id, language } as RouteInput<'imports.saveRejections'>
      const { rows } = await call('imports.saveRejections', input, { files: { path: file.token } })
      showToast({
        message: t('data.loads.rejectedSaved', { count: rows }),
        undoLabel: t('data.backups.reveal'),
        onUndo: () => bridge().revealFile(file.token)
      })
    })

  const columns: SimpleColumn<Load>[] = [
    {
      id: 'file',
      label: t('data.loads.file'),
      render: load => (
        <Stack gap="none">
          <Row isWrapping>
            <Text isStrong>{load.fileName}</Text>
            <Chip tone={stateTone[load.state]}>{t(`data.loads.state.${load.state}`)}</Chip>
          </Row>
          <Text tone="soft">{resultWords(load, t)}</Text>
          <Text size="caption" tone="muted">
            {formatInstant(load.startedAt, language)}
          </Text>
        </Stack>
      )
    },
    {
      id: 'actions',
      label: '',
      align: 'end',
      render: load => (
        <Row justify="end" gap="none" isWrapping>
          {load.rejections > 0 && (
            <Button
              size="xs"
              variant="subtle"
              disabled={busyId !== null}
              aria-label={t('data.loads.rejectedOf', { file: load.fileName })}
              onClick={() => void saveRejected(load)}
            >
              {t('data.loads.rejected')}
            </Button>
          )}
          {canUndo(load) && (
            <Button
              size="xs"
              variant="subtle"
              loading={busyId === load.id}
              disabled={busyId !== null}
              aria-label={t('data.loads.undoOf', { file: load.fileName })}
              onClick={() => void undoLoad(load)}
            >
              {t('data.loads.undo')}
            </Button>
          )}
        </Row>
      )
    }
  ]
  return (
    <SimpleTable caption={t('data.loads.caption')} columns={columns} rows={loads} getRowId={load => load.id} isPlain />
  )
}
