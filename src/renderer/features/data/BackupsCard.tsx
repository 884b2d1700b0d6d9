import { bridge, useJob, useRoute, useText } from '@renderer/client'
import { BackupTable } from '@renderer/lib/backups/BackupTable'
import { useBackupWords } from '@renderer/lib/backups/backupWords'
import { RestoreDialog, type RestoreSource } from '@renderer/lib/backups/RestoreDialog'
import { FailureNote } from '@renderer/lib/FailureNote'
import {
  Button,
  Callout,
  Card,
  EmptyState,
  IconShieldCheck,
  IconShieldLock,
  ProgressPanel,
  Row,
  Skeleton,
  Stack
} from '@renderer/ui'
import type { RouteInput } from '@shared/contract'
import { useState } from 'react'

/** Backups that are shown before somebody asks for all. */
const SHOWN = 5

/** Verified copies of the data, and the ways back to them. */
export function BackupsCard() {
  const { t } = useText()
  const words = useBackupWords()
  const { data } = useRoute('backup.list', {})
  const job = useJob('backup.now')
  const [folderToken, setFolderToken] = useState<string | null>(null)
  const [source, setSource] = useState<RestoreSource | null>(null)
  const [isWhole, setIsWhole] = useState(false)
  const { state } = job
  const isRunning = state.status === 'running'
  const backups = data?.items ?? []

  async function backUp(): Promise<void> {
    setFolderToken(null)
    await job.start({})
  }

  async function backUpElsewhere(): Promise<void> {
    const folder = await bridge().pickFolder()
    if (!folder) return
    setFolderToken(folder.token)
    // The path comes from main in the place of the token.
    await job.start({} as RouteInput<'backup.now'>, { folderPath: folder.token })
  }

  async function restoreFile(): Promise<void> {
    const file = await bridge().pickFile('backup')
    if (file) setSource({ kind: 'file', file })
  }

  return (
    <Card title={t('data.backups.title')} detail={t('data.backups.detail')}>
      <Stack>
        <Row isWrapping>
          <Button leftSection={<IconShieldLock />} disabled={isRunning} onClick={() => void backUp()}>
            {t('data.backups.now')}
          </Button>
          <Button variant="subtle" disabled={isRunning} onClick={() => void backUpElsewhere()}>
            {t('data.backups.elsewhere')}
          </Button>
          <Button variant="subtle" disabled={isRunning} onClick={() => void restoreFile()}>
            {t('data.backups.fromFile')}
          </Button>
        </Row>
        {isRunning && <ProgressPanel title={t('data.backups.making')} done={0} total={null} counts="" />}
        {state.status === 'failed' && <FailureNote error={state.error} />}
        {state.status === 'done' && (
          <div role="status">
            <Callout
              start={<IconShieldCheck aria-hidden />}
              action={
                folderToken && (
                  <Button size="xs" onClick={() => bridge().revealFile(folderToken)}>
                    {t('data.backups.reveal')}
                  </Button>
                )
              }
            >
              {t('data.backups.done', { count: state.result.people ?? 0, size: words.size(state.result.bytes) })}
            </Callout>
          </div>
        )}
        {!data ? (
          <Skeleton lines={3} />
        ) : backups.length === 0 ? (
          <EmptyState icon={IconShieldLock} title={t('data.backups.empty')}>
            {t('data.backups.emptyText')}
          </EmptyState>
        ) : (
          <BackupTable
            backups={isWhole ? backups : backups.slice(0, SHOWN)}
            isBusy={isRunning}
            onRestore={backup => setSource({ kind: 'own', backup })}
          />
        )}
        {backups.length > SHOWN && (
          <Row>
            <Button size="xs" variant="subtle" onClick={() => setIsWhole(!isWhole)}>
              {isWhole ? t('data.backups.less') : t('data.backups.more', { count: backups.length })}
            </Button>
          </Row>
        )}
      </Stack>
      {source && <RestoreDialog source={source} isOpenNow onClose={() => setSource(null)} />}
    </Card>
  )
}
