import { Line, LineChart, ReferenceLine, ResponsiveContainer, YAxis } from 'recharts'
import type { TrendLineProps } from './TrendLine'

/** The drawing of TrendLine, in a chunk of its own with recharts. */
export function TrendLinePlot({ points, target, horizon, maximum, formatValue = String }: TrendLineProps) {
  const colour = horizon ? `var(--${horizon}-fill)` : 'var(--ink)'
  const last = points.findLastIndex(point => point.value !== null)
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart
        data={points}
        margin={{ top: 8, right: target === undefined ? 6 : 36, bottom: 4, left: 4 }}
        accessibilityLayer={false}
      >
        <YAxis hide domain={[0, maximum ?? 'dataMax']} />
        {target !== undefined && (
          <ReferenceLine
            y={target}
            stroke="var(--control)"
            strokeDasharray="2 3"
            label={{ value: formatValue(target), position: 'right', fill: 'var(--ink-3)' }}
          />
        )}
        <Line
          dataKey="value"
          stroke={colour}
          strokeWidth={2}
          isAnimationActive={false}
          connectNulls={false}
          dot={({ key, index, cx, cy }) =>
            index === last && cx !== undefined && cy !== undefined ? (
              <circle key={key} cx={cx} cy={cy} r={4} fill={colour} />
            ) : (
              <g key={key} />
            )
          }
        />
      </LineChart>
    </ResponsiveContainer>
  )
}
