import { useText } from '@renderer/client'
import { PasswordInput, Stack } from '@renderer/ui'
import { passphraseStrength, type PassphraseProblem } from './passphrase'

export type TypedPassphrase = { passphrase: string; again: string }
export const nothingTyped: TypedPassphrase = { passphrase: '', again: '' }

export type NewPassphraseProps = {
  value: TypedPassphrase
  onChange: (value: TypedPassphrase) => void
  /** Shown once somebody has tried to go on. */
  problem: PassphraseProblem | null
  isFocused?: boolean
  isDisabled?: boolean
}

/** A new passphrase, typed twice, with a hint how strong it is. */
export function NewPassphrase({ value, onChange, problem, isFocused, isDisabled }: NewPassphraseProps) {
  const { t } = useText()
  const { passphrase, again } = value
  const strength = passphraseStrength(passphrase)
  const toggle = { 'aria-label': t('welcome.passphrase.show'), tabIndex: 0 }
  return (
    <Stack>
      <PasswordInput
        label={t('welcome.passphrase.newLabel')}
        description={t(passphrase === '' ? 'welcome.passphrase.hint' : `welcome.passphrase.strength.${strength}`)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={problem === 'tooShort' && t('welcome.passphrase.problem.tooShort')}
        visibilityToggleButtonProps={toggle}
        autoComplete="new-password"
        autoFocus={isFocused}
        data-autofocus={isFocused || undefined}
        disabled={isDisabled}
        value={passphrase}
        onChange={event => onChange({ passphrase: event.currentTarget.value, again })}
      />
      <PasswordInput
        label={t('welcome.passphrase.again')}
        error={problem === 'differs' && t('welcome.passphrase.problem.differs')}
        visibilityToggleButtonProps={toggle}
        autoComplete="new-password"
        disabled={isDisabled}
        value={again}
        onChange={event => onChange({ passphrase, again: event.currentTarget.value })}
      />
    </Stack>
  )
}
