import { bridge, session, useDataStatus, useSession, useText } from '@renderer/client'
import { Banner } from '@renderer/ui'

/** Over the window: the data process is being restarted or was given up; the people are invented ones. */
export function Bands() {
  const { t } = useText()
  const status = useDataStatus()
  const isSample = useSession()?.isSample
  return (
    <>
      {status === 'restarting' && <Banner tone="neutral">{t('app.status.restarting')}</Banner>}
      {status === 'failed' && (
        <Banner tone="bad" action={{ label: t('app.status.restart'), onAction: () => bridge().restartData() }}>
          {t('app.status.failed')}
        </Banner>
      )}
      {isSample && (
        <Banner
          action={{
            label: t('app.sample.leave'),
            // What goes wrong shows as the state of the session itself.
            onAction: () => void session('session.switchFolder', { folder: 'real' }).catch(() => undefined)
          }}
        >
          {t('app.sample.band')}
        </Banner>
      )}
    </>
  )
}
