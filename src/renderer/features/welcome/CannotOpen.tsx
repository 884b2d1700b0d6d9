import { bridge, describeError, session, useRoute, useSession, useText } from '@renderer/client'
import { BackupTable, type Backup } from '@renderer/lib/backups/BackupTable'
import { RestoreDialog, type RestoreSource } from '@renderer/lib/backups/RestoreDialog'
import { useTried } from '@renderer/lib/useTried'
import { Button, Card, Centre, ErrorState, Row, Stack, Text } from '@renderer/ui'
import type { AppError, ErrorCode } from '@shared/errors'
import { useEffect, useState } from 'react'

/** Where going back to a backup helps. For the others it would only hide what has to be mended. */
const RESTORABLE: readonly ErrorCode[] = [
  'databaseDamaged',
  'databaseForeign',
  'databaseFromFuture',
  'migrationFailed',
  'keyringMissing',
  'keyringDamaged',
  'wrongKey',
  'internal'
]
const REPAIRABLE: readonly ErrorCode[] = ['keyringMissing', 'keyringDamaged']

type Props = {
  error: AppError
  /** Looks again, or goes back to where the key is asked for. */
  onAgain: () => Promise<unknown>
  /** What was typed to open the base. */
  passphrase?: string
}

/** The base can't be opened: what happened, what it means for the data, and every way on. */
export function CannotOpen({ error, onAgain, passphrase }: Props) {
  const { t } = useText()
  const folder = useSession()?.folder
  const words = describeError(error, t)
  const again = useTried()
  const [source, setSource] = useState<RestoreSource | null>(null)
  const shown = again.error ? describeError(again.error, t) : words
  const canRepair = REPAIRABLE.includes(error.code)
  const canRestore = RESTORABLE.includes(error.code)
  const backups = useRoute('backup.list', {}, { enabled: canRestore }).data?.items
  const newest = canRepair ? undefined : backups?.find(backup => backup.createdAt !== null)
  return (
    <Centre width="wide">
      <Stack gap="lg">
        <ErrorState
          title={shown.title}
          meaning={
            <>
              <Text as="p">{shown.meaning}</Text>
              <Text as="p">{shown.action}</Text>
            </>
          }
          actions={
            <>
              {canRepair && (
                <Button
                  variant="filled"
                  autoFocus
                  loading={again.isBusy}
                  onClick={() => void again.attempt(() => session('session.repairKeyring', {}))}
                >
                  {t('welcome.recovery.repair')}
                </Button>
              )}
              {newest && (
                <Button variant="filled" autoFocus onClick={() => setSource({ kind: 'own', backup: newest })}>
                  {t('welcome.recovery.restoreNewest')}
                </Button>
              )}
              <Button
                variant={canRepair || newest ? 'default' : 'filled'}
                autoFocus={!canRepair}
                loading={again.isBusy}
                onClick={() => void again.attempt(onAgain)}
              >
                {t('welcome.recovery.again')}
              </Button>
            </>
          }
        />
        {canRestore && backups && <Backups backups={backups} onRestore={setSource} />}
        <Foot folder={folder} />
      </Stack>
      {source && (
        <RestoreDialog source={source} isOpenNow={false} passphrase={passphrase} onClose={() => setSource(null)} />
      )}
    </Centre>
  )
}

type BackupsProps = { backups: readonly Backup[]; onRestore: (source: RestoreSource) => void }

function Backups({ backups, onRestore }: BackupsProps) {
  const { t } = useText()

  async function choose(): Promise<void> {
    const file = await bridge().pickFile('backup')
    if (file) onRestore({ kind: 'file', file })
  }

  return (
    <Card
      title={t('welcome.recovery.restoreTitle')}
      end={
        <Button size="xs" onClick={() => void choose()}>
          {t('welcome.recovery.restoreFile')}
        </Button>
      }
    >
      <Stack>
        <Text as="p" tone="soft">
          {t(backups.length === 0 ? 'welcome.recovery.noBackups' : 'welcome.recovery.restoreText')}
        </Text>
        {backups.length > 0 && (
          <BackupTable backups={backups} onRestore={backup => onRestore({ kind: 'own', backup })} />
        )}
      </Stack>
    </Card>
  )
}

/** Where the data lie, and the other folder meanwhile. */
function Foot({ folder }: { folder: 'real' | 'sample' | undefined }) {
  const { t } = useText()
  const [place, setPlace] = useState<string | null>(null)
  const other = useTried()
  useEffect(() => {
    let isHere = true
    void bridge()
      .runtime()
      .then(({ dataFolder }) => isHere && setPlace(folder === undefined ? null : dataFolder))
    return () => {
      isHere = false
    }
  }, [folder])
  return (
    <Row justify="between" isWrapping>
      <Text size="caption" tone="muted">
        {place === null ? '' : t('welcome.recovery.folder', { folder: place })}
      </Text>
      <Button
        variant="subtle"
        loading={other.isBusy}
        onClick={() =>
          void other.attempt(() => session('session.switchFolder', { folder: folder === 'sample' ? 'real' : 'sample' }))
        }
      >
        {t(folder === 'sample' ? 'welcome.recovery.real' : 'welcome.recovery.sample')}
      </Button>
    </Row>
  )
}
