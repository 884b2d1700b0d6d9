import { session, useText } from '@renderer/client'
import { FailureNote } from '@renderer/lib/FailureNote'
import { useTried } from '@renderer/lib/useTried'
import {
  ConfirmDialog,
  isComposing,
  PasswordInput,
  Row,
  SegmentedChoice,
  showToast,
  Stack,
  Text,
  TextInput
} from '@renderer/ui'
import type { PickedFile } from '@shared/bridge'
import type { ErrorCode } from '@shared/errors'
import { useState } from 'react'
import type { Backup } from './BackupTable'
import { useBackupWords } from './backupWords'

export type RestoreSource = { kind: 'own'; backup: Backup } | { kind: 'file'; file: PickedFile }

export type RestoreDialogProps = {
  source: RestoreSource
  /** Whether a base is open, whose key may open the backup too. */
  isOpenNow: boolean
  /** What was typed to open the base: most likely it opens the backup. */
  passphrase?: string
  onClose: () => void
}

/** Failures that another secret may mend. */
const ASKS_FOR_SECRET: readonly ErrorCode[] = [
  'backupOfOther',
  'wrongKey',
  'locked',
  'wrongPassphrase',
  'wrongRecoveryCode'
]

/** Says what going back to a backup means, asks for its secret where the key in use does not open it, and restores. */
export function RestoreDialog({ source, isOpenNow, passphrase = '', onClose }: RestoreDialogProps) {
  const { t } = useText()
  const words = useBackupWords()
  const { isBusy, error, attempt } = useTried()
  const [hasToAsk, setHasToAsk] = useState(!isOpenNow)
  const [way, setWay] = useState<'passphrase' | 'recoveryCode'>('passphrase')
  const [secret, setSecret] = useState(passphrase)
  if (error && !hasToAsk && ASKS_FOR_SECRET.includes(error.code)) setHasToAsk(true)
  const isWrongSecret = error !== null && ['wrongPassphrase', 'wrongRecoveryCode'].includes(error.code)

  async function restore(): Promise<void> {
    const given = hasToAsk ? { [way]: secret } : {}
    const isDone = await attempt(() =>
      source.kind === 'own'
        ? session('session.restore', { name: source.backup.name, ...given })
        : session('session.restore', { ...given }, { files: { path: source.file.token } })
    )
    if (!isDone) return
    showToast({ message: t('welcome.restore.done') })
    onClose()
  }

  const field = {
    label: t(way === 'passphrase' ? 'welcome.restore.byPassphrase' : 'welcome.restore.byCode'),
    value: secret,
    disabled: isBusy,
    error: isWrongSecret && t(`errors.${error.code}.title`),
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => setSecret(event.currentTarget.value),
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key === 'Enter' && !isComposing(event.nativeEvent) && secret !== '') void restore()
    }
  }

  return (
    <ConfirmDialog
      isOpen
      title={t('welcome.restore.title')}
      confirmLabel={t('welcome.restore.confirm')}
      isBusy={isBusy}
      isDisabled={hasToAsk && secret === ''}
      onConfirm={() => void restore()}
      onClose={onClose}
    >
      <Stack>
        <Text as="p" isStrong>
          {source.kind === 'own'
            ? [
                t('welcome.restore.of', { when: words.when(source.backup.createdAt) }),
                ...(source.backup.people === null ? [] : [t('welcome.restore.people', { count: source.backup.people })])
              ].join(' · ')
            : t('welcome.restore.file', { name: source.file.name })}
        </Text>
        <Text as="p">{t(isOpenNow ? 'welcome.restore.kept' : 'welcome.restore.setAside')}</Text>
        {hasToAsk && (
          <>
            <Text as="p">{t(isOpenNow ? 'welcome.restore.secretWhy' : 'welcome.restore.secretClosed')}</Text>
            <Row>
              <SegmentedChoice
                label={t('welcome.restore.by')}
                options={[
                  { value: 'passphrase', label: t('welcome.restore.byPassphrase') },
                  { value: 'recoveryCode', label: t('welcome.restore.byCode') }
                ]}
                value={way}
                onChange={setWay}
              />
            </Row>
            {way === 'passphrase' ? (
              <PasswordInput
                key="passphrase"
                {...field}
                data-autofocus
                visibilityToggleButtonProps={{ 'aria-label': t('welcome.passphrase.show'), tabIndex: 0 }}
              />
            ) : (
              <TextInput key="code" {...field} spellCheck={false} autoComplete="off" />
            )}
          </>
        )}
        {error && !isWrongSecret && <FailureNote error={error} />}
      </Stack>
    </ConfirmDialog>
  )
}
