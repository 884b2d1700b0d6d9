import { useText } from '@renderer/client'
import { ChipChoice, DateField, formatDate, FormCell, Select, Text, Textarea, TextInput } from '@renderer/ui'
import { ASSESSMENT_VALUES, type Person } from '@shared/contract/person'
import type { TextKey } from '@shared/i18n/translate'
import type { LocalDate } from '@shared/types/time'
import {
  HIRING_STAGES,
  INTENTS,
  NURTURE_STAGES,
  SOURCES,
  type Intent,
  type Source,
  type Stage,
  type Track
} from '@shared/types/vocabulary'
import { codeOptions } from './codes'
import { useKeptDraft } from '@renderer/lib/keptDraft'
import { RecordEditor } from './RecordEditor'
import type { EditorTarget } from './target'

type Props = { person: Person; today: LocalDate; onClose: () => void }

/** A stated intent from a day on; what was said before stays. */
export function IntentEditor({ person, today, onClose }: Props) {
  const { t, language } = useText()
  const form = useKeptDraft(`${person.id} intent`, {
    value: null as Intent | null,
    effectiveOn: today as LocalDate | null,
    reviewOn: null as LocalDate | null,
    source: 'told' as Source,
    note: ''
  })
  const { draft, edit } = form
  const { value } = draft
  return (
    <RecordEditor
      title={t('person.intent.edit')}
      form={form}
      problem={
        value === null ? t('person.intent.choose') : draft.effectiveOn === null ? t('person.needsDate') : undefined
      }
      onClose={onClose}
      onSave={save =>
        save(
          'intent.set',
          {
            personId: person.id,
            value: value ?? 'unknown',
            effectiveOn: draft.effectiveOn ?? today,
            ...(draft.reviewOn === null ? {} : { reviewOn: draft.reviewOn }),
            source: draft.source,
            note: draft.note
          },
          t('person.intent.saved')
        )
      }
    >
      <FormCell isWide>
        <ChipChoice
          label={t('fields.intent')}
          options={codeOptions(t, 'intent', INTENTS).map(option => ({
            ...option,
            tone: option.value === 'ready_now' || option.value === 'within_year' ? 'short' : 'neutral'
          }))}
          value={value}
          onChange={next => edit({ value: next })}
        />
      </FormCell>
      <FormCell>
        <DateField
          label={t('fields.intentOn')}
          value={draft.effectiveOn}
          latest={today}
          onChange={effectiveOn => edit({ effectiveOn })}
        />
      </FormCell>
      <FormCell>
        <DateField
          label={t('person.intent.reviewOn')}
          value={draft.reviewOn}
          earliest={draft.effectiveOn ?? today}
          onChange={reviewOn => edit({ reviewOn })}
        />
      </FormCell>
      <FormCell>
        <Select
          label={t('person.intent.source')}
          data={codeOptions(t, 'source', SOURCES)}
          value={draft.source}
          onChange={source => edit({ source: source as Source })}
        />
      </FormCell>
      <FormCell>
        <TextInput
          label={t('fields.note')}
          value={draft.note}
          onChange={event => edit({ note: event.currentTarget.value })}
        />
      </FormCell>
      {person.intents.length > 0 && (
        <FormCell isWide label={t('person.intent.history')}>
          {person.intents.slice(0, 8).map(intent => (
            <Text key={intent.id} as="p" tone="soft">
              {t('person.intent.line', {
                on: formatDate(intent.effectiveOn, language),
                intent: t(`vocabulary.intent.${intent.value}`),
                source: t(`vocabulary.source.${intent.source}`)
              })}
              {intent.note !== '' && ` ${intent.note}`}
            </Text>
          ))}
        </FormCell>
      )}
    </RecordEditor>
  )
}

type AssessmentKind = Extract<EditorTarget, { kind: 'assessment' }>['about']
const WORDS: Record<AssessmentKind, { list: string; question: TextKey }> = {
  cause_resolved: { list: 'causeResolved', question: 'readiness.factor.causeResolved.question' },
  between_experience: { list: 'betweenExperience', question: 'readiness.factor.betweenExperience.question' },
  barrier: { list: 'barrier', question: 'readiness.modifier.barrier.question' },
  new_job_shock: { list: 'newJobShock', question: 'readiness.modifier.newJobShock.question' }
}

/** The answer to a question of readiness. */
export function AssessmentEditor({ person, about, onClose }: Props & { about: AssessmentKind }) {
  const { t } = useText()
  const saved = person.assessments.find(assessment => assessment.kind === about)
  const form = useKeptDraft(`${person.id} assessment ${about}`, {
    value: saved?.value ?? null,
    reason: saved?.reason ?? ''
  })
  const { draft, edit } = form
  const { list, question } = WORDS[about]
  return (
    <RecordEditor
      title={t(question)}
      form={form}
      problem={draft.value === null ? t('person.assessment.choose') : undefined}
      onClose={onClose}
      onSave={save =>
        save(
          'assessment.set',
          { personId: person.id, kind: about, value: draft.value ?? '', reason: draft.reason },
          t('person.assessment.saved')
        )
      }
    >
      <FormCell isWide>
        <ChipChoice
          label={t(question)}
          options={codeOptions(t, list, ASSESSMENT_VALUES[about])}
          value={draft.value}
          onChange={value => edit({ value })}
        />
      </FormCell>
      <FormCell isWide>
        <Textarea
          label={t('person.assessment.reason')}
          autosize
          minRows={2}
          value={draft.reason}
          onChange={event => edit({ reason: event.currentTarget.value })}
        />
      </FormCell>
    </RecordEditor>
  )
}

const STAGES: Record<Track, readonly Stage[]> = { hiring: HIRING_STAGES, nurture: NURTURE_STAGES }

/** The place on one track, with a reason where it ends. */
export function StageEditor({ person, track, today, onClose }: Props & { track: Track }) {
  const { t } = useText()
  const current = track === 'hiring' ? person.now?.hiringStage : person.now?.nurtureStage
  const form = useKeptDraft(`${person.id} stage ${track}`, {
    stage: (current ?? null) as Stage | null,
    reason: '',
    effectiveOn: today as LocalDate | null
  })
  const { draft, edit } = form
  const needsReason = draft.stage === 'closed' && draft.reason.trim() === ''
  return (
    <RecordEditor
      title={t(`fields.${track}Stage`)}
      form={form}
      problem={needsReason ? t('person.stage.needsReason') : undefined}
      onClose={onClose}
      onSave={save =>
        save(
          'alumni.setStage',
          {
            people: { ids: [person.id] },
            track,
            stage: draft.stage,
            reason: draft.reason,
            effectiveOn: draft.effectiveOn ?? today
          },
          t('person.stage.saved')
        )
      }
    >
      <FormCell isWide>
        <ChipChoice
          label={t(`fields.${track}Stage`)}
          isClearable
          options={codeOptions(t, `${track}Stage`, STAGES[track])}
          value={draft.stage}
          onChange={stage => edit({ stage })}
        />
      </FormCell>
      <FormCell>
        <DateField
          label={t('person.stage.since')}
          value={draft.effectiveOn}
          latest={today}
          onChange={effectiveOn => edit({ effectiveOn })}
        />
      </FormCell>
      <FormCell isWide>
        <TextInput
          label={t('person.stage.reason')}
          value={draft.reason}
          onChange={event => edit({ reason: event.currentTarget.value })}
        />
      </FormCell>
    </RecordEditor>
  )
}
