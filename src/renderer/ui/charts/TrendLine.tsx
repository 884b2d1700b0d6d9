import { lazy } from 'react'
import { useUiText } from '../useUiText'
import { ChartFrame } from './ChartFrame'

/** One point in time; null where nothing was measured. */
export type TrendPoint = { id: string; label: string; value: number | null }

export type TrendLineProps = {
  /** A sentence with the main figures. */
  label: string
  /** What is measured: the head of its column in the table. */
  valueLabel: string
  points: TrendPoint[]
  /** Drawn as a dotted line. */
  target?: number
  horizon?: 'short' | 'long'
  /** Top of the axis, which starts at zero; 100 for shares. */
  maximum?: number
  formatValue?: (value: number) => string
  height?: number
  hasTable?: boolean
}

const Plot = lazy(async () => ({ default: (await import('./TrendLinePlot')).TrendLinePlot }))

/** A measure over time, from zero, its target dotted. */
export function TrendLine(props: TrendLineProps) {
  const { t } = useUiText()
  const { points, valueLabel, formatValue = String } = props
  return (
    <ChartFrame
      label={props.label}
      height={props.height ?? 56}
      rows={points}
      getRowId={point => point.id}
      hasTable={props.hasTable}
      columns={[
        { id: 'label', label: t('chart.period'), render: point => point.label },
        {
          id: 'value',
          label: valueLabel,
          align: 'end',
          render: point => (point.value === null ? t('meter.unknown') : formatValue(point.value))
        }
      ]}
    >
      <Plot {...props} />
    </ChartFrame>
  )
}
