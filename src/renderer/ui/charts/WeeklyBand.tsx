import { lazy } from 'react'
import { useUiText } from '../useUiText'
import { ChartFrame } from './ChartFrame'

/** One week: how many touchpoints went to each horizon. */
export type WeeklyEffort = { id: string; label: string; short: number; long: number }

export type WeeklyBandProps = {
  /** A sentence with the main figures. */
  label: string
  weeks: WeeklyEffort[]
  /** The target band of the short share, 0–1. */
  band: { low: number; high: number }
  height?: number
}

const Plot = lazy(async () => ({ default: (await import('./WeeklyBandPlot')).WeeklyBandPlot }))

/** The share of each horizon week by week, the target band over it. */
export function WeeklyBand(props: WeeklyBandProps) {
  const { t } = useUiText()
  return (
    <ChartFrame
      label={props.label}
      height={props.height ?? 122}
      rows={props.weeks}
      getRowId={week => week.id}
      columns={[
        { id: 'label', label: t('chart.period'), render: week => week.label },
        { id: 'short', label: t('horizon.short'), align: 'end', render: week => week.short },
        { id: 'long', label: t('horizon.long'), align: 'end', render: week => week.long }
      ]}
    >
      <Plot {...props} />
    </ChartFrame>
  )
}
