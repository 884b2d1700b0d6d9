import { session, useSession, useText } from '@renderer/client'
import { FailureNote } from '@renderer/lib/FailureNote'
import { NewPassphrase, nothingTyped } from '@renderer/lib/protection/NewPassphrase'
import { passphraseProblem, type PassphraseProblem } from '@renderer/lib/protection/passphrase'
import { RecoveryCode } from '@renderer/lib/protection/RecoveryCode'
import { useTried } from '@renderer/lib/useTried'
import {
  Button,
  Card,
  Checkbox,
  ConfirmDialog,
  FormCell,
  FormDialog,
  SettingList,
  SettingRow,
  showToast,
  Stack,
  Switch,
  Text
} from '@renderer/ui'
import { useState } from 'react'

type Open = 'passphrase' | 'code' | null

/** The ways to open the data, and closing it. */
export function ProtectionSection() {
  const { t } = useText()
  const state = useSession()
  const [open, setOpen] = useState<Open>(null)
  const keychain = useTried()
  const lock = useTried()
  const hasPassphrase = state?.protections.passphrase ?? false
  const hasKeychain = state?.protections.keychain ?? false
  const isAvailable = state?.isKeychainAvailable ?? false

  async function setKeychain(isOn: boolean): Promise<void> {
    const isDone = await keychain.attempt(() => session('session.setKeychain', { isOn }))
    if (isDone) showToast({ message: t(`settings.protection.keychainTurned${isOn ? 'On' : 'Off'}`) })
  }

  function keychainWords(): string {
    if (!isAvailable) return t('settings.protection.keychainMissing')
    if (hasKeychain && !hasPassphrase) return t('settings.protection.keychainNeeded')
    return t(hasKeychain ? 'settings.protection.keychainOn' : 'settings.protection.keychainOff')
  }

  return (
    <Stack gap="lg">
      <Text as="p" tone="soft">
        {t('settings.protection.lead')}
      </Text>
      <Card>
        <SettingList>
          <SettingRow
            label={t('settings.protection.passphrase')}
            description={t(`settings.protection.${hasPassphrase ? 'passphraseSet' : 'passphraseNotSet'}`)}
          >
            <Button onClick={() => setOpen('passphrase')}>
              {t(`settings.protection.${hasPassphrase ? 'change' : 'set'}`)}
            </Button>
          </SettingRow>
          <SettingRow label={t('settings.protection.keychain')} description={keychainWords()}>
            <Switch
              aria-label={t('settings.protection.keychain')}
              checked={hasKeychain}
              // The last way in can't be taken away.
              disabled={keychain.isBusy || !isAvailable || (hasKeychain && !hasPassphrase)}
              onChange={event => void setKeychain(event.currentTarget.checked)}
            />
          </SettingRow>
          <SettingRow label={t('settings.protection.code')} description={t('settings.protection.codeWhat')}>
            <Button onClick={() => setOpen('code')}>{t('settings.protection.codeNew')}</Button>
          </SettingRow>
          <SettingRow label={t('settings.protection.lock')} description={t('settings.protection.lockWhat')}>
            <Button loading={lock.isBusy} onClick={() => void lock.attempt(() => session('session.lock', {}))}>
              {t('settings.protection.lock')}
            </Button>
          </SettingRow>
        </SettingList>
      </Card>
      {keychain.error && <FailureNote error={keychain.error} />}
      {lock.error && <FailureNote error={lock.error} />}
      {open === 'passphrase' && <PassphraseDialog onClose={() => setOpen(null)} />}
      {open === 'code' && <CodeDialog onClose={() => setOpen(null)} />}
    </Stack>
  )
}

function PassphraseDialog({ onClose }: { onClose: () => void }) {
  const { t } = useText()
  const [typed, setTyped] = useState(nothingTyped)
  const [problem, setProblem] = useState<PassphraseProblem | null>(null)
  const { isBusy, error, attempt } = useTried()

  async function save(): Promise<void> {
    const found = passphraseProblem(typed)
    setProblem(found)
    if (found) return
    if (!(await attempt(() => session('session.setPassphrase', { passphrase: typed.passphrase })))) return
    showToast({ message: t('settings.protection.passphraseDone') })
    onClose()
  }

  return (
    <FormDialog
      isOpen
      title={t('settings.protection.passphraseTitle')}
      submitLabel={t('settings.protection.passphraseSave')}
      isBusy={isBusy}
      error={error ? `${t(`errors.${error.code}.title`)} ${t(`errors.${error.code}.action`)}` : undefined}
      footer={t('settings.protection.passphraseNote')}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <FormCell isWide>
        <NewPassphrase
          isFocused
          value={typed}
          problem={problem}
          onChange={next => {
            setTyped(next)
            setProblem(null)
          }}
        />
      </FormCell>
    </FormDialog>
  )
}

/** First asks, since the former code opens nothing any more; then shows the new one, once. */
function CodeDialog({ onClose }: { onClose: () => void }) {
  const { t } = useText()
  const [code, setCode] = useState<string | null>(null)
  const { isBusy, error, attempt } = useTried()
  const [isKept, setIsKept] = useState(false)
  if (code !== null) {
    return (
      <ConfirmDialog
        isOpen
        isFinal
        title={t('welcome.code.title')}
        confirmLabel={t('welcome.code.close')}
        isDisabled={!isKept}
        onConfirm={onClose}
        onClose={onClose}
      >
        <Stack>
          <Text as="p">{t('welcome.code.lead')}</Text>
          <RecoveryCode code={code} />
          <Checkbox
            label={t('welcome.code.tick')}
            data-autofocus
            checked={isKept}
            onChange={event => setIsKept(event.currentTarget.checked)}
          />
        </Stack>
      </ConfirmDialog>
    )
  }
  return (
    <ConfirmDialog
      isOpen
      title={t('settings.protection.codeConfirmTitle')}
      confirmLabel={t('settings.protection.codeConfirmLabel')}
      isBusy={isBusy}
      onConfirm={() => void attempt(async () => setCode((await session('session.newRecoveryCode', {})).recoveryCode))}
      onClose={onClose}
    >
      <Stack>
        <Text as="p">{t('settings.protection.codeConfirm')}</Text>
        {error && <FailureNote error={error} />}
      </Stack>
    </ConfirmDialog>
  )
}
