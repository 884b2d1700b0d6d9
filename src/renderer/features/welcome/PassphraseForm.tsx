import { session, useSession, useText } from '@renderer/client'
import { FailureNote } from '@renderer/lib/FailureNote'
import { Button, Callout, Greeting, IconLock, PasswordInput, Stack } from '@renderer/ui'
import { AppError } from '@shared/errors'
import type { SessionState } from '@shared/protocol'
import { useRef, useState } from 'react'
import { StepForm } from './StepForm'

type Props = {
  passphrase: string
  onPassphrase: (passphrase: string) => void
  /** @returns the error when it belongs beside the field */
  onFailure: (error: AppError) => AppError | null
}

/** Whether this computer's keychain may open the base. */
export const canUseKeychain = (state: SessionState | null): boolean =>
  state !== null && state.protections.keychain && state.isKeychainAvailable

/** The passphrase, or the keychain after a lock. A wrong passphrase stays, selected, to be corrected or replaced. */
export function PassphraseForm({ passphrase, onPassphrase, onFailure }: Props) {
  const { t } = useText()
  const state = useSession()
  const field = useRef<HTMLInputElement>(null)
  const [error, setError] = useState<AppError | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const [hasKeychainFailed, setHasKeychainFailed] = useState(false)
  const canType = state?.protections.passphrase ?? true
  const hasKeychain = canUseKeychain(state)
  const isWrong = error?.code === 'wrongPassphrase'

  async function open(work: () => Promise<unknown>): Promise<void> {
    setIsBusy(true)
    try {
      await work()
    } catch (failure) {
      setError(onFailure(failure instanceof AppError ? failure : new AppError('internal', 'unexpected')))
    } finally {
      setIsBusy(false)
    }
  }

  async function openByKeychain(): Promise<void> {
    const { state: next } = await session('session.reopen', {})
    setHasKeychainFailed(next.phase === 'locked')
  }

  function unlock(): void {
    if (isBusy) return
    if (!canType) return void open(openByKeychain)
    if (passphrase === '') return void field.current?.focus()
    void open(() => session('session.unlock', { passphrase })).then(() => field.current?.select())
  }

  const lead = !canType ? 'leadKeychain' : state?.folder === 'sample' ? 'leadSample' : 'lead'
  return (
    <StepForm onSubmit={unlock}>
      <Greeting title={t('welcome.unlock.title')}>{t(`welcome.unlock.${lead}`)}</Greeting>
      {canType && (
        <PasswordInput
          ref={field}
          label={t('welcome.passphrase.label')}
          error={isWrong && t('welcome.unlock.wrong')}
          visibilityToggleButtonProps={{ 'aria-label': t('welcome.passphrase.show'), tabIndex: 0 }}
          autoComplete="current-password"
          autoFocus
          value={passphrase}
          onChange={event => {
            onPassphrase(event.currentTarget.value)
            setError(null)
          }}
        />
      )}
      {error && !isWrong && <FailureNote error={error} />}
      {hasKeychainFailed && (
        <Callout tone="warn" start={<IconLock aria-hidden />}>
          {t('welcome.unlock.keychainFailed')}
        </Callout>
      )}
      <Stack gap="sm">
        {canType && (
          <Button type="submit" variant="filled" loading={isBusy}>
            {t('welcome.unlock.open')}
          </Button>
        )}
        {hasKeychain && (
          <Button
            type={canType ? 'button' : 'submit'}
            variant={canType ? 'default' : 'filled'}
            autoFocus={!canType}
            leftSection={<IconLock />}
            disabled={isBusy}
            onClick={() => canType && void open(openByKeychain)}
          >
            {t('welcome.unlock.keychain')}
          </Button>
        )}
      </Stack>
    </StepForm>
  )
}
