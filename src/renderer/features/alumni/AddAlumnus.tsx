import { useEffect, useState } from 'react'
import { describeError, useText } from '@renderer/client'
import { useAppActions } from '@renderer/lib/appActions'
import { useAttempt } from '@renderer/lib/useAttempt'
import { Button, Callout, FormCell, FormDialog, FormPart, Stack, Text } from '@renderer/ui'
import { fieldLabel } from '@shared/fields/valueText'
import { Alike } from './Alike'
import { FieldInput } from './FieldInput'
import { readDraft, useDraft } from './useDraft'
import { useChoices } from './useFields'

/** What is asked for when somebody is added by hand; all of it may stay empty but a name or a mail address. */
const PERSON = ['family', 'given', 'familyKana', 'givenKana', 'email', 'phone', 'language', 'city'] as const
const HERE = ['department', 'title', 'startOn', 'exitOn'] as const
const NEEDED = ['family', 'given', 'email']

export type Values = Readonly<Record<string, string>>

/** Adds an alumnus by hand. What was typed waits as a draft when the dialog or the app is closed. */
export function AddAlumnus({ onClose }: { onClose: () => void }) {
  const [start, setStart] = useState<Values | null>(null)
  useEffect(() => {
    void readDraft().then(setStart)
  }, [])
  return start && <AddForm start={start} onClose={onClose} />
}

function AddForm({ start, onClose }: { start: Values; onClose: () => void }) {
  const { t, language } = useText()
  const { openPerson } = useAppActions()
  const attempt = useAttempt()
  const { fields } = useChoices()
  const [values, setValues] = useState(start)
  const [alike, setAlike] = useState<readonly string[]>([])
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<{ field: string | null; text: string } | null>(null)
  const draft = useDraft(values)

  function set(key: string, value: string): void {
    setValues(before => ({ ...before, [key]: value }))
    setProblem(null)
    setAlike([])
  }

  async function add(): Promise<void> {
    if (!NEEDED.some(key => values[key]?.trim())) {
      return setProblem({ field: 'family', text: t('alumni.form.nameOrMail') })
    }
    setIsBusy(true)
    const typed = Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''))
    const name = [values.family, values.given].filter(Boolean).join(' ') || (values.email ?? '')
    const input = { values: typed, isNewForSure: alike.length > 0 }
    const { data, error } = await attempt('person.create', input, t('alumni.form.added', { name }))
    setIsBusy(false)
    if (error) {
      const field = typeof error.params.field === 'string' ? error.params.field : null
      const found = fields.find(({ key }) => key === field)
      const text = found
        ? t('alumni.form.badValue', { field: fieldLabel(found, { t, language }) })
        : describeError(error, t).title
      setProblem({ field: found ? field : null, text })
    } else if (data.outcome === 'duplicateFound') setAlike(data.candidates)
    else {
      draft.drop()
      onClose()
      openPerson(data.personId)
    }
  }

  function cell(key: string) {
    const field = fields.find(one => one.key === key)
    if (!field) return null
    return (
      <FormCell key={key}>
        <FieldInput
          field={field}
          value={values[key] ?? ''}
          isFirst={key === 'family'}
          error={problem?.field === key ? problem.text : undefined}
          onChange={value => set(key, value)}
        />
      </FormCell>
    )
  }

  const own = fields.filter(field => field.store.table === 'custom')
  return (
    <FormDialog
      isOpen
      title={t('alumni.form.title')}
      submitLabel={t(alike.length > 0 ? 'alumni.form.addAnyway' : 'alumni.form.submit')}
      isBusy={isBusy}
      onSubmit={() => void add()}
      onClose={() => {
        draft.keep()
        onClose()
      }}
      error={problem && problem.field === null ? problem.text : undefined}
      footer={
        Object.values(values).some(Boolean) && (
          <Button
            variant="subtle"
            title={t('alumni.form.draft')}
            onClick={() => {
              setValues({})
              setAlike([])
            }}
          >
            {t('alumni.form.clear')}
          </Button>
        )
      }
    >
      {alike.length > 0 && (
        <FormCell isWide>
          <Callout tone="warn">
            <Stack gap="xs">
              <Text isStrong>{t('alumni.form.alikeTitle')}</Text>
              <Text>{t('alumni.form.alikeText')}</Text>
              <Alike
                personIds={alike}
                onOpen={personId => {
                  draft.keep()
                  onClose()
                  openPerson(personId)
                }}
              />
            </Stack>
          </Callout>
        </FormCell>
      )}
      <FormPart title={t('alumni.form.person')} />
      {PERSON.map(cell)}
      <FormPart title={t('alumni.form.here')} />
      {HERE.map(cell)}
      {own.length > 0 && <FormPart title={t('alumni.form.own')} />}
      {own.map(field => cell(field.key))}
    </FormDialog>
  )
}
