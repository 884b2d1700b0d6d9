import { session, useSession, useText } from '@renderer/client'
import { FailureNote } from '@renderer/lib/FailureNote'
import { NewPassphrase, nothingTyped } from '@renderer/lib/protection/NewPassphrase'
import { passphraseProblem, type PassphraseProblem } from '@renderer/lib/protection/passphrase'
import { Button, Row, Stack, Text, TextInput } from '@renderer/ui'
import { AppError } from '@shared/errors'
import { hasText } from '@shared/i18n/translate'
import { useRef, useState } from 'react'
import { StepForm } from './StepForm'

type Props = {
  /** @returns the error when it belongs beside the fields */
  onFailure: (error: AppError) => AppError | null
}

/** The recovery code and a new passphrase: whoever needs the code has usually forgotten the old one. */
export function RecoverForm({ onFailure }: Props) {
  const { t } = useText()
  const canType = useSession()?.protections.passphrase ?? true
  const codeField = useRef<HTMLInputElement>(null)
  const [code, setCode] = useState('')
  const [typed, setTyped] = useState(nothingTyped)
  const [problem, setProblem] = useState<PassphraseProblem | null>(null)
  const [error, setError] = useState<AppError | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const isAboutCode = error?.code === 'wrongRecoveryCode'

  async function recover(): Promise<void> {
    if (code.trim() === '') return codeField.current?.focus()
    const found = passphraseProblem(typed)
    setProblem(found)
    if (found || isBusy) return
    setIsBusy(true)
    try {
      await session('session.recover', { recoveryCode: code, passphrase: typed.passphrase })
    } catch (failure) {
      const kept = onFailure(failure instanceof AppError ? failure : new AppError('internal', 'unexpected'))
      setError(kept)
      if (kept?.code === 'wrongRecoveryCode') codeField.current?.select()
    } finally {
      setIsBusy(false)
    }
  }

  function codeProblem(): string | null {
    if (!isAboutCode || !error) return null
    const key = `welcome.recover.reason.${String(error.params['reason'])}`
    return hasText(key) ? t(key, error.params) : t('errors.wrongRecoveryCode.title')
  }

  return (
    <StepForm onSubmit={() => void recover()}>
      <Stack gap="xs">
        <Text as="h1" size="title">
          {t('welcome.recover.title')}
        </Text>
        <Text as="p" size="lead" tone="soft">
          {!canType && `${t('welcome.unlock.leadRecovery')} `}
          {t('welcome.recover.lead')}
        </Text>
      </Stack>
      <TextInput
        ref={codeField}
        label={t('welcome.recover.code')}
        description={t('welcome.recover.codeHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={codeProblem()}
        autoFocus
        autoComplete="off"
        spellCheck={false}
        value={code}
        onChange={event => {
          setCode(event.currentTarget.value)
          setError(null)
        }}
      />
      <NewPassphrase
        value={typed}
        onChange={next => {
          setTyped(next)
          setProblem(null)
        }}
        problem={problem}
      />
      {error && !isAboutCode && <FailureNote error={error} />}
      <Row justify="end">
        <Button type="submit" variant="filled" loading={isBusy}>
          {t('welcome.recover.open')}
        </Button>
      </Row>
    </StepForm>
  )
}
