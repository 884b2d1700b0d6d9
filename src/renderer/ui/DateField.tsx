import { DateInput } from '@mantine/dates'
import { useUiText } from './useUiText'
import { typedDate } from './typedDate'

export type DateFieldProps = {
  /** Shown above; with `isLabelHidden` only for readers. */
  label: string
  isLabelHidden?: boolean
  /** YYYY-MM-DD or null. */
  value: string | null
  onChange: (value: string | null) => void
  /** YYYY-MM-DD; days outside can't be chosen. */
  earliest?: string
  latest?: string
  /** YYYY-MM-DD, what "today" means when typed; left out, this computer's day. */
  today?: string
  error?: string
  isDisabled?: boolean
  size?: 'xs' | 'sm'
}

function localToday(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-')
}

/** A date, typed (2026-10-01, 10/1, 10月1日, today) or chosen from a calendar. */
export function DateField(props: DateFieldProps) {
  const { t } = useUiText()
  return (
    <DateInput
      label={props.isLabelHidden ? undefined : props.label}
      aria-label={props.isLabelHidden ? props.label : undefined}
      placeholder={t('date.placeholder')}
      size={props.size ?? 'sm'}
      value={props.value}
      onChange={props.onChange}
      valueFormat="YYYY-MM-DD"
      dateParser={text => typedDate(text, props.today ?? localToday())}
      minDate={props.earliest}
      maxDate={props.latest}
      error={props.error}
      disabled={props.isDisabled}
      clearable
      clearButtonProps={{ 'aria-label': t('date.clear') }}
      popoverProps={{ withinPortal: true }}
    />
  )
}
