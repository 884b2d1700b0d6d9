import { Bar, BarChart, ReferenceArea, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import type { WeeklyBandProps } from './WeeklyBand'

/** The drawing of WeeklyBand, in a chunk of its own with recharts. A week without touchpoints stays empty. */
export function WeeklyBandPlot({ weeks, band }: WeeklyBandProps) {
  const shares = weeks.map(({ id, label, short, long }) => {
    const total = short + long
    return { id, label, short: total ? short / total : 0, long: total ? long / total : 0 }
  })
  const first = weeks[0]?.id
  const last = weeks.at(-1)?.id
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={shares}
        margin={{ top: 4, right: 4, bottom: 0, left: 4 }}
        barCategoryGap="14%"
        accessibilityLayer={false}
      >
        <XAxis
          dataKey="id"
          axisLine={false}
          tickLine={false}
          height={20}
          interval={0}
          tickFormatter={(id: string) =>
            id === first || id === last ? (weeks.find(week => week.id === id)?.label ?? '') : ''
          }
        />
        <YAxis hide domain={[0, 1]} />
        <Bar
          dataKey="short"
          stackId="share"
          fill="var(--short-fill)"
          radius={2}
          stroke="var(--surface)"
          isAnimationActive={false}
        />
        <Bar
          dataKey="long"
          stackId="share"
          fill="var(--long-fill)"
          radius={2}
          stroke="var(--surface)"
          isAnimationActive={false}
        />
        <ReferenceArea
          zIndex={1200}
          y1={band.low}
          y2={band.high}
          fill="none"
          stroke="var(--ink)"
          radius={4}
          ifOverflow="visible"
        />
      </BarChart>
    </ResponsiveContainer>
  )
}
