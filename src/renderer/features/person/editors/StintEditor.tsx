import { useText } from '@renderer/client'
import {
  Checkbox,
  ChipChoice,
  DateField,
  FormCell,
  FormPart,
  MultiSelect,
  Select,
  Textarea,
  TextInput
} from '@renderer/ui'
import type { Person } from '@shared/contract/person'
import type { TextKey } from '@shared/i18n/translate'
import {
  ELIGIBILITIES,
  EMPLOYMENT_TYPES,
  EXIT_KINDS,
  EXIT_REASONS,
  PERFORMANCES,
  type EmploymentType,
  type ExitReason
} from '@shared/types/vocabulary'
import { lastEndedStint } from '../model/personWords'
import { codeOptions } from './codes'
import { useKeptDraft } from '@renderer/lib/keptDraft'
import { RecordEditor } from './RecordEditor'

type Stint = Person['stints'][number]
type Exit = NonNullable<Stint['exit']>
type Draft = Omit<Stint, 'id' | 'source' | 'exit'> &
  Omit<Exit, 'id' | 'reasons'> & {
    reasons: ExitReason[]
    /** Still here: there is no end and no exit. */
    isHere: boolean
  }

/** Below the input, so that neighbouring inputs stay in line. */
const BELOW: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error']

const EXPERIENCES = ['1', '2', '3', '4', '5'] as const

function draftOf(stint: Stint | undefined): Draft {
  const exit = stint?.exit
  return {
    employeeNumber: stint?.employeeNumber ?? '',
    department: stint?.department ?? '',
    title: stint?.title ?? '',
    grade: stint?.grade ?? '',
    employmentType: stint?.employmentType ?? null,
    manager: stint?.manager ?? '',
    startOn: stint?.startOn ?? null,
    endOn: stint?.endOn ?? null,
    isHere: stint !== undefined && stint.endOn === null && exit === null,
    kind: exit?.kind ?? null,
    reasons: exit?.reasons ?? [],
    reasonWords: exit?.reasonWords ?? '',
    experience: exit?.experience ?? null,
    notes: exit?.notes ?? '',
    eligibility: exit?.eligibility ?? null,
    eligibilityReason: exit?.eligibilityReason ?? '',
    performance: exit?.performance ?? null,
    performanceWords: exit?.performanceWords ?? ''
  }
}

type Props = { person: Person; id?: string | undefined; onClose: () => void }

/** A stint with its exit, all fields. */
export function StintEditor({ person, id, onClose }: Props) {
  const { t } = useText()
  const stint = id === 'last' ? (lastEndedStint(person) ?? undefined) : person.stints.find(one => one.id === id)
  const form = useKeptDraft(`${person.id} stint ${stint?.id ?? ''}`, draftOf(stint))
  const { draft, edit } = form
  const isBackwards = draft.startOn !== null && draft.endOn !== null && draft.endOn < draft.startOn && !draft.isHere
  const problem = isBackwards ? t('person.stint.endBeforeStart') : undefined

  function line(key: 'department' | 'title' | 'grade' | 'manager' | 'employeeNumber', isFirst = false) {
    return (
      <FormCell>
        <TextInput
          label={t(`fields.${key}`)}
          value={draft[key]}
          data-autofocus={isFirst || undefined}
          onChange={event => edit({ [key]: event.currentTarget.value })}
        />
      </FormCell>
    )
  }

  return (
    <RecordEditor
      title={t(stint ? 'person.stint.edit' : 'person.stint.add')}
      form={form}
      problem={problem}
      onClose={onClose}
      onSave={save => save('stint.save', inputOf(person.id, stint?.id, draft), t('person.stint.saved'))}
      onRemove={stint && (save => save('stint.delete', { id: stint.id }, t('person.stint.removed')))}
    >
      {line('department', true)}
      {line('title')}
      {line('grade')}
      <FormCell>
        <Select
          label={t('fields.employmentType')}
          clearable
          data={codeOptions(t, 'employmentType', EMPLOYMENT_TYPES)}
          value={draft.employmentType}
          onChange={value => edit({ employmentType: value as EmploymentType | null })}
        />
      </FormCell>
      {line('employeeNumber')}
      {line('manager')}
      <FormCell>
        <DateField label={t('fields.startOn')} value={draft.startOn} onChange={startOn => edit({ startOn })} />
      </FormCell>
      <FormCell>
        {!draft.isHere && (
          <DateField
            label={t('fields.exitOn')}
            value={draft.endOn}
            onChange={endOn => edit({ endOn })}
            error={problem}
          />
        )}
      </FormCell>
      <FormCell isWide>
        <Checkbox
          label={t('person.stint.isHere')}
          checked={draft.isHere}
          onChange={event => edit({ isHere: event.currentTarget.checked })}
        />
      </FormCell>
      {!draft.isHere && <ExitFields draft={draft} edit={edit} />}
    </RecordEditor>
  )
}

function ExitFields({ draft, edit }: { draft: Draft; edit: (change: Partial<Draft>) => void }) {
  const { t } = useText()
  return (
    <>
      <FormPart title={t('person.stint.exit')} />
      <FormCell>
        <Select
          label={t('fields.exitKind')}
          clearable
          data={codeOptions(t, 'exitKind', EXIT_KINDS)}
          value={draft.kind}
          onChange={kind => edit({ kind: kind as Draft['kind'] })}
        />
      </FormCell>
      <FormCell>
        <MultiSelect
          label={t('fields.exitReasons')}
          inputWrapperOrder={BELOW}
          description={draft.reasonWords ? t('person.stint.inFile', { words: draft.reasonWords }) : undefined}
          data={codeOptions(t, 'exitReason', EXIT_REASONS)}
          value={draft.reasons}
          searchable
          onChange={reasons => edit({ reasons: reasons as ExitReason[] })}
        />
      </FormCell>
      <FormCell isWide label={t('fields.exitExperience')}>
        <ChipChoice
          label={t('fields.exitExperience')}
          isClearable
          options={EXPERIENCES.map(value => ({ value, label: t(`person.stint.experience.${value}` as TextKey) }))}
          value={draft.experience === null ? null : (String(draft.experience) as (typeof EXPERIENCES)[number])}
          onChange={value => edit({ experience: value === null ? null : Number(value) })}
        />
      </FormCell>
      <FormCell>
        <Select
          label={t('fields.performance')}
          inputWrapperOrder={BELOW}
          description={draft.performanceWords ? t('person.stint.inFile', { words: draft.performanceWords }) : undefined}
          clearable
          data={codeOptions(t, 'performance', PERFORMANCES)}
          value={draft.performance}
          onChange={performance => edit({ performance: performance as Draft['performance'] })}
        />
      </FormCell>
      <FormCell>
        <Select
          label={t('fields.eligibility')}
          clearable
          data={codeOptions(t, 'eligibility', ELIGIBILITIES)}
          value={draft.eligibility}
          onChange={eligibility => edit({ eligibility: eligibility as Draft['eligibility'] })}
        />
      </FormCell>
      {draft.eligibility !== null && (
        <FormCell isWide>
          <TextInput
            label={t('person.stint.eligibilityReason')}
            value={draft.eligibilityReason}
            onChange={event => edit({ eligibilityReason: event.currentTarget.value })}
          />
        </FormCell>
      )}
      <FormCell isWide>
        <Textarea
          label={t('person.stint.notes')}
          autosize
          minRows={3}
          maxRows={10}
          value={draft.notes}
          onChange={event => edit({ notes: event.currentTarget.value })}
        />
      </FormCell>
    </>
  )
}

function inputOf(personId: string, id: string | undefined, draft: Draft) {
  const { isHere, reasons, kind, reasonWords, experience, notes, eligibility, performance, performanceWords, ...rest } =
    draft
  const { eligibilityReason, endOn, ...stint } = rest
  return {
    ...(id ? { id } : {}),
    personId,
    stint: { ...stint, endOn: isHere ? null : endOn },
    exit: isHere
      ? null
      : {
          kind,
          reasons: reasons.length > 0 ? reasons : null,
          reasonWords,
          experience,
          notes,
          eligibility,
          eligibilityReason: eligibility === null ? '' : eligibilityReason,
          performance,
          performanceWords
        }
  }
}
