import { useAppActions } from '@renderer/lib/appActions'
import { useChange } from '@renderer/lib/useChange'
import {
  ActionIcon,
  Button,
  Card,
  Chip,
  DefinitionList,
  IconTrash,
  InlineEdit,
  Row,
  RowList,
  Stack,
  Text
} from '@renderer/ui'
import { formatPeriod, isBlankStint, roleWords } from '../model/personWords'
import { formFields, formValue } from '../editors/AboutEditor'
import { usePersonWords } from '../usePersonWords'
import { EditButton, RecordsCard, type SectionProps } from './shared'
import type { TextKey } from '@shared/i18n/translate'
import type { Person } from '@shared/contract/person'

type Exit = NonNullable<Person['stints'][number]['exit']>

/** Every stint with its exit. */
export function StintsCard({ person, onEdit }: SectionProps) {
  const { t, language, date } = usePersonWords()
  return (
    <RecordsCard
      title={t('person.stint.title')}
      addLabel={t('person.stint.add')}
      onAdd={() => onEdit({ kind: 'stint' })}
      items={person.stints
        .filter(stint => !isBlankStint(stint))
        .toReversed()
        .map(stint => {
          const role = roleWords(stint.department, stint.title, language) || t('person.stint.unknownRole')
          const details = [
            stint.grade,
            stint.employmentType && t(`vocabulary.employmentType.${stint.employmentType}`),
            stint.employeeNumber && t('person.stint.number', { number: stint.employeeNumber }),
            stint.manager && t('person.stint.manager', { name: stint.manager })
          ].filter(Boolean)
          const now = stint.exit === null ? t('person.lifeLine.now') : t('person.unknownEnd')
          const period = formatPeriod(stint.startOn, stint.endOn, language, now) || t('person.stint.unknownDates')
          return {
            id: stint.id,
            text: (
              <Row gap="sm" align="baseline" isWrapping>
                <Text isStrong>{role}</Text>
                <Text size="caption" tone="soft" isNumeric>
                  {period}
                </Text>
              </Row>
            ),
            second: (
              <Stack gap="xs">
                {details.length > 0 && <span>{details.join(t('person.separator'))}</span>}
                {stint.exit && <ExitLines exit={stint.exit} endOn={stint.endOn && date(stint.endOn)} />}
              </Stack>
            ),
            editLabel: t('person.editOf', { what: role }),
            onEdit: () => onEdit({ kind: 'stint', id: stint.id })
          }
        })}
    />
  )
}

function ExitLines({ exit, endOn }: { exit: Exit; endOn: string | null }) {
  const { t } = usePersonWords()
  const reasons = (exit.reasons ?? []).map(reason => t(`vocabulary.exitReason.${reason}`))
  const words = exit.reasonWords && reasons.length === 0 ? [exit.reasonWords] : reasons
  const facts = [
    endOn && t('person.stint.leftOn', { on: endOn }),
    exit.kind && t(`vocabulary.exitKind.${exit.kind}`),
    words.length > 0 && t('person.stint.because', { reasons: words }),
    exit.experience !== null && t('person.stint.experienceOf', { level: exit.experience }),
    exit.performance && t('person.stint.performance', { level: t(`vocabulary.performance.${exit.performance}`) })
  ].filter((fact): fact is string => typeof fact === 'string' && fact !== '')
  return (
    <>
      {facts.length > 0 && <span>{facts.join(t('person.separator'))}</span>}
      {exit.eligibility && (
        <span>
          {t('person.stint.eligibility', { answer: t(`vocabulary.eligibility.${exit.eligibility}`) })}
          {exit.eligibilityReason !== '' && t('person.inBrackets', { words: exit.eligibilityReason })}
        </span>
      )}
      {exit.notes !== '' && (
        <Text as="p" size="caption" tone="soft">
          {exit.notes}
        </Text>
      )}
    </>
  )
}

/** What they did since. */
export function PositionsCard({ person, onEdit }: SectionProps) {
  const { t, language } = usePersonWords()
  return (
    <RecordsCard
      title={t('person.position.title')}
      addLabel={t('person.position.add')}
      onAdd={() => onEdit({ kind: 'position' })}
      items={person.positions.map(position => {
        const words = roleWords(position.employer, position.title, language)
        const now = t('person.lifeLine.now')
        const period = formatPeriod(position.startOn, position.endOn, language, now) || t('person.stint.unknownDates')
        return {
          id: position.id,
          text: words,
          second: `${period}${t('person.separator')}${t(`vocabulary.source.${position.source}`)}`,
          editLabel: t('person.editOf', { what: words }),
          onEdit: () => onEdit({ kind: 'position', id: position.id })
        }
      })}
    />
  )
}

/** Who knows them. */
export function TiesCard({ person, onEdit }: SectionProps) {
  const { t } = usePersonWords()
  const { openPerson } = useAppActions()
  return (
    <RecordsCard
      title={t('person.tie.title')}
      addLabel={t('person.tie.add')}
      onAdd={() => onEdit({ kind: 'tie' })}
      items={person.ties.map(tie => ({
        id: tie.id,
        text: tie.otherPersonId ? (
          <Chip onClick={() => openPerson(tie.otherPersonId ?? '')}>{tie.displayName}</Chip>
        ) : (
          tie.displayName
        ),
        second: [
          t(`vocabulary.tieKind.${tie.kind}`),
          tie.strength && t(`person.tie.strengths.${tie.strength}` as TextKey),
          t(`vocabulary.source.${tie.source}`)
        ]
          .filter(Boolean)
          .join(t('person.separator')),
        editLabel: t('person.editOf', { what: tie.displayName }),
        onEdit: () => onEdit({ kind: 'tie', id: tie.id })
      }))}
    />
  )
}

/** What came of it. */
export function OutcomesCard({ person, choices, onEdit }: SectionProps) {
  const { t, date } = usePersonWords()
  const change = useChange()
  return (
    <RecordsCard
      title={t('person.outcome.title')}
      addLabel={t('person.outcome.add')}
      onAdd={() => onEdit({ kind: 'outcome' })}
      items={person.outcomes.map(outcome => {
        const kind = t(`vocabulary.outcomeKind.${outcome.kind}`)
        const opening = choices.openings.find(one => one.id === outcome.openingId)
        return {
          id: outcome.id,
          text: kind,
          second: [date(outcome.on), opening?.title, outcome.note].filter(Boolean).join(t('person.separator')),
          end: (
            <ActionIcon
              size="xs"
              aria-label={t('person.removeOf', { what: kind })}
              onClick={() => void change('outcome.delete', { id: outcome.id }, t('person.outcome.removed'))}
            >
              <IconTrash aria-hidden />
            </ActionIcon>
          )
        }
      })}
    />
  )
}

/** Openings for which they stand on a shortlist, and what was handed over. */
export function HiringCard({ person }: SectionProps) {
  const { t, date } = usePersonWords()
  const { openOpening, addToShortlist } = useAppActions()
  return (
    <Card
      title={t('person.hiring.title')}
      end={
        <Button size="xs" variant="subtle" onClick={() => addToShortlist([person.id])}>
          {t('person.hiring.add')}
        </Button>
      }
    >
      <RowList
        items={[
          ...person.shortlists.map(entry => ({
            id: entry.entryId,
            text: (
              <Row gap="sm">
                <Chip onClick={() => openOpening(entry.openingId)}>{entry.openingTitle}</Chip>
                <Text>{t(`vocabulary.shortlistStatus.${entry.status}`)}</Text>
              </Row>
            ),
            end: (
              <Text size="caption" tone="soft" isNumeric>
                {date(entry.statusOn)}
              </Text>
            )
          })),
          ...person.handovers.map(handover => ({
            id: handover.handoverId,
            text: t(handover.isRevoked ? 'person.hiring.revoked' : 'person.hiring.handedOver', {
              opening: handover.openingTitle,
              target: handover.target
            }),
            end: (
              <Text size="caption" tone="soft" isNumeric>
                {date(handover.on)}
              </Text>
            )
          }))
        ]}
      />
    </Card>
  )
}

/** Names, place, the organisation's own fields, note: what is known of it. */
export function AboutCard({ person, choices, onEdit }: SectionProps) {
  const { t, language } = usePersonWords()
  const change = useChange()
  const known = formFields(choices).filter(
    field => formValue(person, field) !== '' && !['family', 'given'].includes(field.key)
  )
  return (
    <Card
      title={t('person.about.title')}
      end={<EditButton label={t('person.about.edit')} onClick={() => onEdit({ kind: 'about' })} />}
    >
      <DefinitionList
        labelWidth="wide"
        items={known.map(field => {
          const label = field.labels?.[language] ?? t(`fields.${field.key}` as TextKey)
          const value = formValue(person, field)
          const save = (next: string | null): Promise<unknown> =>
            change(
              'person.update',
              { personId: person.id, values: { [field.key]: next ?? '' } },
              t('person.about.saved')
            )
          if (field.form === 'line') {
            return {
              id: field.key,
              label,
              value: (
                <InlineEdit label={label} value={value} editor={{ kind: 'text' }} onSave={next => void save(next)} />
              )
            }
          }
          const code = field.codes && t(`vocabulary.${field.codes.name}.${value}` as TextKey)
          return { id: field.key, label, value: code ?? (field.form === 'checkbox' ? t('person.yes') : value) }
        })}
      />
    </Card>
  )
}

/** What an import could not understand, as it stood in the file. */
export function UnreadableCard({ person }: SectionProps) {
  const { t } = usePersonWords()
  const change = useChange()
  return (
    <Card title={t('person.unreadable.title')} detail={t('person.unreadable.detail')}>
      <RowList
        items={person.unreadable.map(({ header, value }, index) => ({
          id: `${index} ${header}`,
          text: value,
          second: header,
          end: (
            <Button
              size="xs"
              variant="subtle"
              onClick={() =>
                void change(
                  'person.dismissUnreadable',
                  { personId: person.id, header, value },
                  t('person.unreadable.settled')
                )
              }
            >
              {t('person.unreadable.settle')}
            </Button>
          )
        }))}
      />
    </Card>
  )
}
