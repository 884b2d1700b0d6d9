import { useText } from '@renderer/client'
import { useAttempt } from '@renderer/lib/useAttempt'
import { FormCell, FormDialog, Select, TextInput } from '@renderer/ui'
import { CUSTOM_FIELD_TYPES, type CustomField } from '@shared/contract/fields'
import type { AppError } from '@shared/errors'
import { fieldLabel } from '@shared/fields/valueText'
import { customFieldDefinition } from '@shared/fields/registry'
import { hasText } from '@shared/i18n/translate'
import { useState } from 'react'
import { ChoicesEditor } from './ChoicesEditor'
import { draftOfField, inputOf, newFieldDraft } from './fieldDraft'

/** A field of one's own, new or known. */
export function FieldDialog({ field, onClose }: { field: CustomField | null; onClose: () => void }) {
  const { t, language } = useText()
  const attempt = useAttempt()
  const [draft, setDraft] = useState(field ? draftOfField(field) : newFieldDraft)
  const [error, setError] = useState<AppError | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const edit = (change: Partial<typeof draft>): void => {
    setDraft({ ...draft, ...change })
    setError(null)
  }

  async function save(): Promise<void> {
    setIsBusy(true)
    const labels = {
      en: draft.labelEn.trim() || draft.labelJa.trim(),
      ja: draft.labelJa.trim() || draft.labelEn.trim()
    }
    const result = await attempt(
      'fields.save',
      inputOf(draft, field?.id),
      t(field ? 'settings.fields.wasSaved' : 'settings.fields.wasAdded', { name: labels[language] })
    )
    setIsBusy(false)
    setError(result.error)
    if (!result.error) onClose()
  }

  const reason = String(error?.params['reason'] ?? '')
  const key = `settings.fields.problem.${reason}`
  const problem = error && hasText(key) ? t(key) : undefined
  const isAbout = (...reasons: string[]): string | undefined => (reasons.includes(reason) ? problem : undefined)
  const isInUse = (field?.used ?? 0) > 0
  const name = field ? fieldLabel(customFieldDefinition(field), { t, language }) : ''

  return (
    <FormDialog
      isOpen
      title={field ? t('settings.fields.edit', { name }) : t('settings.fields.add')}
      submitLabel={t('settings.fields.save')}
      isBusy={isBusy}
      error={error && !problem ? `${t(`errors.${error.code}.title`)} ${t(`errors.${error.code}.action`)}` : undefined}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <FormCell>
        <TextInput
          label={t('settings.fields.labelEn')}
          description={t('settings.fields.labelWhat')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          error={isAbout('labelMissing', 'labelTaken')}
          data-autofocus={language === 'en' || undefined}
          lang="en"
          maxLength={60}
          value={draft.labelEn}
          onChange={event => edit({ labelEn: event.currentTarget.value })}
        />
      </FormCell>
      <FormCell>
        <TextInput
          label={t('settings.fields.labelJa')}
          data-autofocus={language === 'ja' || undefined}
          lang="ja"
          maxLength={60}
          value={draft.labelJa}
          onChange={event => edit({ labelJa: event.currentTarget.value })}
        />
      </FormCell>
      <FormCell isWide>
        <Select
          label={t('settings.fields.kind')}
          description={isInUse ? t('settings.fields.typeFixed') : undefined}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          error={isAbout('typeInUse')}
          disabled={isInUse}
          data={CUSTOM_FIELD_TYPES.map(type => ({ value: type, label: t(`settings.fields.type.${type}`) }))}
          value={draft.type}
          onChange={type => type && edit({ type })}
        />
      </FormCell>
      {draft.type === 'choice' && (
        <FormCell isWide label={t('settings.fields.choices')}>
          <ChoicesEditor
            draft={draft}
            field={field}
            error={isAbout('choicesMissing', 'choiceTwice')}
            onChange={choices => edit({ choices })}
          />
        </FormCell>
      )}
    </FormDialog>
  )
}
