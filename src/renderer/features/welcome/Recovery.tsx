import { bridge, session, useDataStatus, useSession, useText } from '@renderer/client'
import { Button, Centre, ErrorState, Text } from '@renderer/ui'
import { AppError } from '@shared/errors'
import { CannotOpen } from './CannotOpen'

/** The base could not be opened, or the data process was given up. */
export function Recovery() {
  const state = useSession()
  const status = useDataStatus()
  if (status === 'failed') return <Stopped />
  const { code, message, params } = state?.error ?? new AppError('internal', 'no reason was given')
  return <CannotOpen error={new AppError(code, message, params)} onAgain={() => session('session.reopen', {})} />
}

/** The data process stopped too often to be started again by itself. */
function Stopped() {
  const { t } = useText()
  return (
    <Centre>
      <ErrorState
        title={t('welcome.recovery.stopped.title')}
        meaning={
          <>
            <Text as="p">{t('welcome.recovery.stopped.meaning')}</Text>
            <Text as="p">{t('welcome.recovery.stopped.action')}</Text>
          </>
        }
        actions={
          <Button variant="filled" autoFocus onClick={() => bridge().restartData()}>
            {t('welcome.recovery.restart')}
          </Button>
        }
      />
    </Centre>
  )
}
