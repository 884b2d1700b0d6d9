import { session, useSession, useText } from '@renderer/client'
import { useTried } from '@renderer/lib/useTried'
import { Button, Centre, Row, Stack } from '@renderer/ui'
import type { AppError, ErrorCode } from '@shared/errors'
import { useState } from 'react'
import { CannotOpen } from './CannotOpen'
import { canUseKeychain, PassphraseForm } from './PassphraseForm'
import { RecoverForm } from './RecoverForm'

/** What another try at the same screen may mend; anything else is about the base and not about the key. */
const ABOUT_THE_KEY: readonly ErrorCode[] = ['wrongPassphrase', 'wrongRecoveryCode', 'invalidInput', 'cancelled']

/** A base that waits for its key: passphrase, keychain or recovery code. */
export function Unlock() {
  const { t } = useText()
  const state = useSession()
  const canType = state?.protections.passphrase ?? true
  const hasOtherWay = canType || canUseKeychain(state)
  const [isRecovering, setIsRecovering] = useState(!hasOtherWay)
  const [passphrase, setPassphrase] = useState('')
  const [failure, setFailure] = useState<AppError | null>(null)
  const other = useTried()
  const isSample = state?.folder === 'sample'

  if (failure) {
    return (
      <CannotOpen
        error={failure}
        passphrase={passphrase}
        onAgain={async () => {
          setFailure(null)
        }}
      />
    )
  }

  /** @returns the error when it is about the key; any other takes over the screen */
  function sort(error: AppError): AppError | null {
    if (ABOUT_THE_KEY.includes(error.code)) return error
    setFailure(error)
    return null
  }

  return (
    <Centre width={isRecovering ? 'normal' : 'narrow'}>
      <Stack gap="xl">
        {isRecovering ? (
          <RecoverForm onFailure={sort} />
        ) : (
          <PassphraseForm passphrase={passphrase} onPassphrase={setPassphrase} onFailure={sort} />
        )}
        <Row justify="center" gap="none" isWrapping>
          {hasOtherWay && (
            <Button variant="subtle" onClick={() => setIsRecovering(!isRecovering)}>
              {t(
                !isRecovering
                  ? 'welcome.unlock.forgotten'
                  : canType
                    ? 'welcome.unlock.withPassphrase'
                    : 'welcome.protect.back'
              )}
            </Button>
          )}
          <Button
            variant="subtle"
            loading={other.isBusy}
            onClick={() =>
              void other.attempt(() => session('session.switchFolder', { folder: isSample ? 'real' : 'sample' }))
            }
          >
            {t(isSample ? 'welcome.unlock.toReal' : 'welcome.unlock.toSample')}
          </Button>
        </Row>
      </Stack>
    </Centre>
  )
}
