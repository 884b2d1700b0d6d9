import { useText } from '@renderer/client'
import { NewPassphrase, nothingTyped, type TypedPassphrase } from '@renderer/lib/protection/NewPassphrase'
import { passphraseProblem, type PassphraseProblem } from '@renderer/lib/protection/passphrase'
import { Button, Callout, ChoiceCards, IconKey, IconLock, IconShieldLock, Row, Stack, Text } from '@renderer/ui'
import { useState } from 'react'
import { FailureNote } from '@renderer/lib/FailureNote'
import type { Protection } from './makeBase'
import { StepForm } from './StepForm'

export type ProtectDraft = { way: 'keychain' | 'passphrase'; typed: TypedPassphrase }
export const newProtectDraft = (isKeychainAvailable: boolean): ProtectDraft => ({
  way: isKeychainAvailable ? 'keychain' : 'passphrase',
  typed: nothingTyped
})

type Props = {
  isSample: boolean
  isKeychainAvailable: boolean
  draft: ProtectDraft
  onDraft: (draft: ProtectDraft) => void
  error: unknown
  onBack: () => void
  onCreate: (protection: Protection) => void
}

/** What opens the data: the system's keychain, where that is safe, or a passphrase. */
export function ProtectStep({ isSample, isKeychainAvailable, draft, onDraft, error, onBack, onCreate }: Props) {
  const { t } = useText()
  const [problem, setProblem] = useState<PassphraseProblem | null>(null)
  const { way, typed } = draft

  function create(): void {
    if (way === 'keychain') return onCreate({ useKeychain: true })
    const found = passphraseProblem(typed)
    setProblem(found)
    if (!found) onCreate({ passphrase: typed.passphrase, useKeychain: false })
  }

  return (
    <StepForm onSubmit={create}>
      <Stack gap="xs">
        <Text as="h1" size="title">
          {t('welcome.protect.title')}
        </Text>
        <Text as="p" size="lead" tone="soft">
          {t(isSample ? 'welcome.protect.leadSample' : 'welcome.protect.lead')}
        </Text>
      </Stack>
      {isKeychainAvailable ? (
        <ChoiceCards
          label={t('welcome.protect.title')}
          isFocused
          options={[
            {
              value: 'keychain',
              icon: IconShieldLock,
              title: t('welcome.protect.keychain.title'),
              text: t('welcome.protect.keychain.text')
            },
            {
              value: 'passphrase',
              icon: IconKey,
              title: t('welcome.protect.passphrase.title'),
              text: t('welcome.protect.passphrase.text')
            }
          ]}
          value={way}
          onChange={next => onDraft({ way: next, typed })}
        />
      ) : (
        <Callout start={<IconLock aria-hidden />}>{t('welcome.protect.noKeychain')}</Callout>
      )}
      {way === 'passphrase' && (
        <NewPassphrase
          value={typed}
          onChange={next => {
            onDraft({ way, typed: next })
            setProblem(null)
          }}
          problem={problem}
          isFocused={!isKeychainAvailable}
        />
      )}
      {error !== null && <FailureNote error={error} />}
      <Row justify="between">
        <Button variant="subtle" onClick={onBack}>
          {t('welcome.protect.back')}
        </Button>
        <Button type="submit" variant="filled">
          {t('welcome.protect.create')}
        </Button>
      </Row>
    </StepForm>
  )
}
