import { VisuallyHidden } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import type { CSSProperties } from 'react'
import { useUiText } from './useUiText'
import { formatDate } from './formatDate'
import styles from './LifeLine.module.css'
import { labelLevels, timeScale } from './timeScale'

/** One period of employment. */
export type LifeLineStint = { id: string; label: string; start: string; end: string | null }

/** Something on a day: an exit, a touchpoint by its intent, a company change, a return. */
export type LifeLineMark = {
  id: string
  kind: 'exit' | 'give' | 'listen' | 'ask' | 'change' | 'return' | 'intent'
  date: string
  /** What it was, in words. */
  label: string
  /** The words stand over the line too. */
  isLabelShown?: boolean
  onOpen?: () => void
}

export type LifeLineProps = {
  /** What readers hear first: "Life line of …". */
  label: string
  stints: LifeLineStint[]
  marks: LifeLineMark[]
  /** YYYY-MM-DD */
  today: string
}

/** Roughly how wide a label is, in per cent of the line. */
function labelWidth(label: string, lineWidth: number): number {
  const pixels = [...label].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e80 ? 12 : 6.8), 12)
  return (pixels / lineWidth) * 100
}

/** Before the line is measured, pixels. */
const USUAL_WIDTH = 640
/** Marks of years may not come nearer to today's than this, pixels. */
const YEAR_WIDTH = 34

/** Per cent of the line from which a bar holds its label, cut if it must be. */
const SHORTEST_LABEL = 14

/** From entry to today on one line: stints as bars, exits and touchpoints as dots. */
export function LifeLine({ label, stints, marks, today }: LifeLineProps) {
  const { t, i18n } = useUiText()
  const { ref, width: measured } = useElementSize()
  const lineWidth = measured || USUAL_WIDTH
  const dates = [...stints.flatMap(stint => [stint.start, stint.end ?? today]), ...marks.map(mark => mark.date)]
  const scale = timeScale(dates, today, Math.max(2, Math.floor(lineWidth / 80)))
  const spoken = marks.filter(mark => mark.isLabelShown)
  const placed = spoken.map(mark => {
    const width = labelWidth(mark.label, lineWidth)
    const at = Math.max(width / 2, Math.min(100 - width / 2, scale.at(mark.date)))
    return { id: mark.id, label: mark.label, at, width }
  })
  const levels = labelLevels(placed)
  const levelCount = Math.max(0, ...levels.values()) + (spoken.length > 0 ? 1 : 0)
  const now = scale.at(today)
  const told = (mark: LifeLineMark): string => `${formatDate(mark.date, i18n.language)} ${mark.label}`
  return (
    <figure className={styles.figure} aria-label={label}>
      <div ref={ref} className={styles.area} style={{ '--levels': levelCount } as CSSProperties}>
        <span className={styles.axis} />
        <span className={styles.today} style={{ left: `${now}%` }} />
        {stints.map(stint => {
          const from = scale.at(stint.start)
          const width = scale.at(stint.end ?? today) - from
          const end = stint.end ? formatDate(stint.end, i18n.language) : t('lifeLine.now')
          const text = `${stint.label} ${t('filter.range', { from: formatDate(stint.start, i18n.language), to: end })}`
          const isNarrow = width < Math.min(labelWidth(stint.label, lineWidth), SHORTEST_LABEL)
          return (
            <span
              key={stint.id}
              className={styles.stint}
              data-narrow={isNarrow || undefined}
              style={{ left: `${from}%`, width: `${width}%` }}
              title={text}
            >
              {isNarrow ? <VisuallyHidden>{text}</VisuallyHidden> : stint.label}
            </span>
          )
        })}
        {marks.map(mark => {
          const shared = { className: styles.mark, 'data-kind': mark.kind, title: told(mark) }
          const style = { left: `${scale.at(mark.date)}%` }
          return mark.onOpen ? (
            <button
              key={mark.id}
              type="button"
              {...shared}
              style={style}
              aria-label={told(mark)}
              onClick={mark.onOpen}
            />
          ) : (
            <span key={mark.id} {...shared} style={style} role="img" aria-label={told(mark)} />
          )
        })}
        {placed.map(({ id, label: words, at }) => (
          <span
            key={id}
            className={styles.label}
            aria-hidden
            style={{ left: `${at}%`, top: `${-16 - (levels.get(id) ?? 0) * 18}px` }}
          >
            {words}
          </span>
        ))}
        {scale.years
          .filter(({ at }) => (Math.abs(at - now) / 100) * lineWidth > YEAR_WIDTH)
          .map(({ year, at }) => (
            <span key={year} className={styles.year} style={{ left: `${at}%` }}>
              {year}
            </span>
          ))}
        <span className={styles.year} style={{ left: `${now}%` }}>
          {t('lifeLine.now')}
        </span>
      </div>
    </figure>
  )
}
