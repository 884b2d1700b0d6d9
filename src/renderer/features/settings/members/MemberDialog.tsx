import { useText } from '@renderer/client'
import { useAttempt } from '@renderer/lib/useAttempt'
import { Checkbox, FormCell, FormDialog, Stack, TextInput } from '@renderer/ui'
import type { Member } from '@shared/contract/members'
import type { AppError } from '@shared/errors'
import { useState } from 'react'

/** A colleague, new or known. */
export function MemberDialog({ member, onClose }: { member: Member | null; onClose: () => void }) {
  const { t } = useText()
  const attempt = useAttempt()
  const [name, setName] = useState(member?.name ?? '')
  const [email, setEmail] = useState(member?.email ?? '')
  const [isMe, setIsMe] = useState(member?.isMe ?? false)
  const [isAmbassador, setIsAmbassador] = useState(member?.isAmbassador ?? false)
  const [isTried, setIsTried] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const isNameless = name.trim() === ''

  async function save(): Promise<void> {
    setIsTried(true)
    if (isNameless) return
    setIsBusy(true)
    const result = await attempt(
      'members.save',
      { ...(member ? { id: member.id } : {}), name, email, isMe, isAmbassador },
      t(member ? 'settings.members.wasSaved' : 'settings.members.wasAdded', { name: name.trim() })
    )
    setIsBusy(false)
    setError(result.error)
    if (!result.error) onClose()
  }

  return (
    <FormDialog
      isOpen
      title={t(member ? 'settings.members.editTitle' : 'settings.members.add')}
      submitLabel={t('settings.members.save')}
      isBusy={isBusy}
      error={error ? `${t(`errors.${error.code}.title`)} ${t(`errors.${error.code}.action`)}` : undefined}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <FormCell>
        <TextInput
          label={t('settings.members.name')}
          data-autofocus
          maxLength={120}
          value={name}
          error={isTried && isNameless && t('settings.members.nameNeeded')}
          onChange={event => setName(event.currentTarget.value)}
        />
      </FormCell>
      <FormCell>
        <TextInput
          label={t('settings.members.email')}
          type="email"
          maxLength={320}
          value={email}
          onChange={event => setEmail(event.currentTarget.value)}
        />
      </FormCell>
      <FormCell isWide>
        <Stack gap="sm">
          <Checkbox
            label={t('settings.members.isMe')}
            checked={isMe}
            onChange={event => setIsMe(event.currentTarget.checked)}
          />
          <Checkbox
            label={t('settings.members.isAmbassador')}
            checked={isAmbassador}
            onChange={event => setIsAmbassador(event.currentTarget.checked)}
          />
        </Stack>
      </FormCell>
    </FormDialog>
  )
}
