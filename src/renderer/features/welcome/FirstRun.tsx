import { session, usePreferences, useSession, useText } from '@renderer/client'
import { Centre, Greeting, ProgressPanel, Stack } from '@renderer/ui'
import type { FolderKind, Progress, SessionState } from '@shared/protocol'
import { useState } from 'react'
import { CodeStep } from './CodeStep'
import { FailureNote } from '@renderer/lib/FailureNote'
import { makeBase, type Protection } from './makeBase'
import { newProtectDraft, ProtectStep } from './ProtectStep'
import { SampleStep } from './SampleStep'
import { StartStep, type Start } from './StartStep'

type Step = 'start' | 'protect' | 'making' | 'code'

/**
 * From nothing to an open base in three questions: language, what to begin with, what protects it. The sample needs
 * no third one where the system keeps keys safely.
 *
 * @param props.onDone told once the code was seen; with the address to begin at, where that is not the usual one
 */
export function FirstRun({ onDone }: { onDone: (href?: string) => void }) {
  const { language } = usePreferences()
  const state = useSession()
  const isKeychainAvailable = state?.isKeychainAvailable ?? false
  const [step, setStep] = useState<Step>('start')
  const [isSampleAsked, setIsSampleAsked] = useState(state?.folder === 'sample')
  const [chosen, setChosen] = useState<Start>('sample')
  const [draft, setDraft] = useState(() => newProtectDraft(isKeychainAvailable))
  const [progress, setProgress] = useState<Progress | null>(null)
  const [code, setCode] = useState<string | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [isBusy, setIsBusy] = useState(false)
  const start: Start = isSampleAsked ? 'sample' : chosen
  const folder: FolderKind = start === 'sample' ? 'sample' : 'real'

  const leave = (): void => onDone(start === 'import' ? '/data/import' : undefined)

  async function create(protection: Protection): Promise<void> {
    setError(null)
    setProgress(null)
    setStep('making')
    try {
      const made = await makeBase(folder, language, protection, setProgress)
      // Nobody needs to keep a code for invented people whom the keychain opens.
      if (made === null || (folder === 'sample' && protection.useKeychain)) return leave()
      setCode(made)
      setStep('code')
    } catch (failure) {
      setError(failure)
      setStep(protection.useKeychain && folder === 'sample' ? 'start' : 'protect')
    }
  }

  /** Goes to a folder. @returns its state, or null when that failed */
  async function enter(next: FolderKind): Promise<SessionState | null> {
    setError(null)
    setIsBusy(true)
    try {
      return (await session('session.switchFolder', { folder: next })).state
    } catch (failure) {
      setError(failure)
      return null
    } finally {
      setIsBusy(false)
    }
  }

  async function goOn(): Promise<void> {
    if (folder === 'real') return setStep('protect')
    const found = await enter('sample')
    if (!found) return
    if (found.phase !== 'empty') return onDone()
    if (isKeychainAvailable) await create({ useKeychain: true })
    else setStep('protect')
  }

  async function goBack(): Promise<void> {
    const found = await enter('real')
    if (!found) return
    if (found.phase === 'empty') setIsSampleAsked(false)
    else onDone()
  }

  if (step === 'making') return <Making isSample={folder === 'sample'} progress={progress} />
  return (
    <Centre>
      <Stack gap="xl">
        {step === 'start' && !isSampleAsked && (
          <StartStep start={start} onStart={setChosen} onNext={() => void goOn()} isBusy={isBusy} />
        )}
        {step === 'start' && isSampleAsked && (
          <SampleStep onBack={() => void goBack()} onNext={() => void goOn()} isBusy={isBusy} />
        )}
        {step === 'start' && error !== null && <FailureNote error={error} />}
        {step === 'protect' && (
          <ProtectStep
            isSample={folder === 'sample'}
            isKeychainAvailable={isKeychainAvailable}
            draft={draft}
            onDraft={setDraft}
            error={error}
            onBack={() => setStep('start')}
            onCreate={protection => void create(protection)}
          />
        )}
        {step === 'code' && code !== null && <CodeStep code={code} onDone={leave} />}
      </Stack>
    </Centre>
  )
}

function Making({ isSample, progress }: { isSample: boolean; progress: Progress | null }) {
  const { t } = useText()
  const title = t(isSample ? 'welcome.making.sample' : 'welcome.making.base')
  return (
    <Centre>
      <Stack gap="xl">
        <Greeting title={t('welcome.start.greeting')} titleLang="ja">
          {t('welcome.making.detail')}
        </Greeting>
        <ProgressPanel
          title={title}
          done={progress?.done ?? 0}
          total={progress?.total ?? null}
          counts={progress?.total ? t('welcome.making.people', { done: progress.done, total: progress.total }) : ''}
        />
      </Stack>
    </Centre>
  )
}
