import { addMonths } from '@domain/calendar'
import { useText } from '@renderer/client'
import { Checkbox, ChipChoice, DateField, formatDate, QuickRow, Stack, Text, TextInput } from '@renderer/ui'
import type { LogRowsProps, RowProps } from './LogRows'
import { STATED, STEP_TIMES } from './logState'

/** What was said of returning, and when to ask again. */
export function StatedRow({ state, edit, known, today }: RowProps) {
  const { t, language } = useText()
  const [first] = known
  const months = state.stated && first ? first.reviewMonths[state.stated] : undefined
  const current = known.length === 1 ? first?.statedIntent : null
  return (
    <QuickRow label={t('touchpoints.stated')}>
      <ChipChoice
        label={t('touchpoints.stated')}
        isClearable
        value={state.stated}
        onChange={stated => edit({ stated })}
        options={STATED.map(value => ({
          value,
          label: t(`vocabulary.intent.${value}`),
          tone: value === 'ready_now' || value === 'within_year' ? 'short' : 'long'
        }))}
      />
      {months !== undefined ? (
        <Text size="caption" tone="soft">
          {t('touchpoints.review', { on: formatDate(addMonths(state.day ?? today, months), language) })}
        </Text>
      ) : (
        current && (
          <Text size="caption" tone="soft">
            {t('touchpoints.saidBefore', { intent: t(`vocabulary.intent.${current.value}`) })}
          </Text>
        )
      )}
    </QuickRow>
  )
}

/** The next step, by a usual time or a day. */
export function StepRow({ state, edit, today }: LogRowsProps) {
  const { t } = useText()
  return (
    <QuickRow label={t('touchpoints.step.title')} isTop={state.stepTime !== null}>
      <ChipChoice
        label={t('touchpoints.step.title')}
        isClearable
        value={state.stepTime}
        onChange={stepTime => edit({ stepTime })}
        options={STEP_TIMES.map(value => ({ value, label: t(`touchpoints.step.in.${value}`) }))}
      />
      {state.stepTime === 'date' && (
        <DateField
          label={t('touchpoints.step.day')}
          isLabelHidden
          value={state.stepDay}
          today={today}
          onChange={stepDay => edit({ stepDay })}
        />
      )}
      {state.stepTime !== null && (
        <TextInput
          aria-label={t('touchpoints.step.what')}
          placeholder={t('touchpoints.step.default')}
          value={state.stepWhat}
          onChange={event => edit({ stepWhat: event.currentTarget.value })}
        />
      )}
      {state.stepTime !== null && (
        <Text size="caption" tone="soft">
          {t('touchpoints.step.owner')}
        </Text>
      )}
    </QuickRow>
  )
}

/** Open next steps that this settles. */
export function SettleRow({ state, edit, known }: RowProps) {
  const { t, language } = useText()
  const steps = known.flatMap(one => one.openSteps)
  if (steps.length === 0) return null
  return (
    <QuickRow label={t('touchpoints.settle')} isTop={steps.length > 1}>
      <Stack gap="xs">
        {steps.map(step => (
          <Checkbox
            key={step.id}
            label={t('touchpoints.settleStep', { what: step.what, on: formatDate(step.dueOn, language) })}
            checked={state.settled.includes(step.id)}
            onChange={event =>
              edit({
                settled: event.currentTarget.checked
                  ? [...state.settled, step.id]
                  : state.settled.filter(id => id !== step.id)
              })
            }
          />
        ))}
      </Stack>
    </QuickRow>
  )
}
