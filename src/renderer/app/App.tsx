import { useQueryClient } from '@tanstack/react-query'
import { Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { bridge, useDataStatus, usePreferences, useSession, useText } from '@renderer/client'
import { Button, Centre, ErrorState, Skeleton } from '@renderer/ui'
import type { SessionState } from '@shared/protocol'
import { firstPlace, writePlace } from './lastPlace'
import { OpenBase } from './OpenBase'
import { FirstRun, Recovery, Unlock } from './screens'
import { OkaeriTheme } from './theme'

/** Everything in the window: language and theme around what the session allows to be shown. */
export function App() {
  const { language, theme } = usePreferences()
  const { i18n } = useTranslation()
  useEffect(() => {
    if (i18n.language !== language) void i18n.changeLanguage(language)
  }, [i18n, language])
  return (
    <OkaeriTheme choice={theme} language={language}>
      <SessionGate />
    </OkaeriTheme>
  )
}

/** The last state that was no mere transition: while a base is opened again, what is typed stays on the screen. */
function useSettledSession(): SessionState | null {
  const session = useSession()
  const [settled, setSettled] = useState(session?.phase === 'opening' ? null : session)
  if (session && session !== settled && session.phase !== 'opening') setSettled(session)
  return settled
}

function SessionGate() {
  const session = useSettledSession()
  const status = useDataStatus()
  const [isFirstRun, setIsFirstRun] = useState(false)
  if (session?.phase === 'empty' && !isFirstRun) setIsFirstRun(true)
  useReadAgain()

  if (!session) return status === 'failed' ? <DataFailed /> : <Waiting />
  return (
    <Suspense fallback={<Waiting />}>
      {isFirstRun ? (
        // Until it says so: the recovery code is shown after the base is open.
        <FirstRun
          onDone={href => {
            const leave = (): void => setIsFirstRun(false)
            if (href === undefined) leave()
            else void writePlace({ ...firstPlace, href }).finally(leave)
          }}
        />
      ) : session.phase === 'open' ? (
        <OpenBase key={session.folder} />
      ) : session.phase === 'locked' ? (
        <Unlock />
      ) : (
        <Recovery />
      )}
    </Suspense>
  )
}

/** A base that was put in the place of another (restored) makes all that was read out of date. */
function useReadAgain(): void {
  const client = useQueryClient()
  const session = useSession()
  const [phase, setPhase] = useState(session?.phase)
  const isReopened = phase === 'opening' && session?.phase === 'open'
  if (session?.phase !== phase) setPhase(session?.phase)
  useEffect(() => {
    if (isReopened) void client.invalidateQueries()
  }, [client, isReopened])
}

function Waiting() {
  return (
    <Centre>
      <Skeleton lines={3} />
    </Centre>
  )
}

/** The data process gave up before any base was open. */
function DataFailed() {
  const { t } = useText()
  return (
    <ErrorState
      place="page"
      title={t('errors.dataProcessStopped.title')}
      meaning={t('app.status.failed')}
      actions={
        <Button variant="filled" onClick={() => bridge().restartData()}>
          {t('app.status.restart')}
        </Button>
      }
    />
  )
}
