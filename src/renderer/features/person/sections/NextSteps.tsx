import { addDays, addMonths } from '@domain/calendar'
import { useChange } from '@renderer/lib/useChange'
import { ActionIcon, Card, Chip, IconCheck, IconDots, Menu, Row, RowList, Text } from '@renderer/ui'
import type { Person } from '@shared/contract/person'
import { usePersonWords } from '../usePersonWords'
import { AddButton, type SectionProps } from './shared'

type Step = Person['nextSteps'][number]

/** What is planned: done, skipped, moved, changed. */
export function NextStepsCard(props: SectionProps) {
  const { person, today, choices, onEdit } = props
  const { t, date } = usePersonWords()
  const change = useChange()
  return (
    <Card
      title={t('person.step.title')}
      end={<AddButton label={t('person.step.add')} onClick={() => onEdit({ kind: 'step' })} />}
    >
      <RowList
        items={person.nextSteps.map(step => {
          const owner = choices.members.find(member => member.id === step.ownerId)
          const details = [
            step.repeatMonths && t('person.step.every', { count: step.repeatMonths }),
            owner && !owner.isMe && owner.name
          ].filter(Boolean)
          return {
            id: step.id,
            start: (
              <ActionIcon
                size="xs"
                variant="default"
                aria-label={t('person.step.doneOf', { what: step.what })}
                onClick={() =>
                  void change('nextStep.finish', { id: step.id, status: 'done' }, t('person.step.finished'))
                }
              >
                <IconCheck aria-hidden />
              </ActionIcon>
            ),
            text: (
              <Row gap="sm" align="baseline" isWrapping>
                <Text>{step.what}</Text>
                {step.dueOn <= today ? (
                  <Chip tone="warn">{step.dueOn === today ? t('person.step.today') : date(step.dueOn)}</Chip>
                ) : (
                  <Text size="caption" tone="soft">
                    {date(step.dueOn)}
                  </Text>
                )}
              </Row>
            ),
            second: details.length > 0 ? details.join(t('person.separator')) : undefined,
            end: <StepMenu step={step} {...props} />
          }
        })}
      />
    </Card>
  )
}

function StepMenu({ step, today, onEdit }: SectionProps & { step: Step }) {
  const { t } = usePersonWords()
  const change = useChange()
  const snoozes = { oneWeek: addDays(today, 7), twoWeeks: addDays(today, 14), oneMonth: addMonths(today, 1) } as const
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon size="xs" aria-label={t('person.moreOf', { what: step.what })}>
          <IconDots aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onEdit({ kind: 'step', id: step.id })}>{t('person.edit')}</Menu.Item>
        <Menu.Label>{t('person.step.snooze')}</Menu.Label>
        {(Object.keys(snoozes) as (keyof typeof snoozes)[]).map(key => (
          <Menu.Item
            key={key}
            onClick={() =>
              void change('nextStep.snooze', { id: step.id, dueOn: snoozes[key] }, t('person.step.snoozed'))
            }
          >
            {t(`person.step.in.${key}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          onClick={() => void change('nextStep.finish', { id: step.id, status: 'skipped' }, t('person.step.skipped'))}
        >
          {t('person.step.skip')}
        </Menu.Item>
        <Menu.Item onClick={() => void change('nextStep.delete', { id: step.id }, t('person.step.removed'))}>
          {t('person.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
