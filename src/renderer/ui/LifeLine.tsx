import { VisuallyHidden } from '@mantine/core'
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

/** Roughly how wide a label is, in per cent of a line of 640 px. */
function labelWidth(label: string): number {
  const pixels = [...label].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e80 ? 12 : 6.6), 12)
  return (pixels / 640) * 100
}

/** From entry to today on one line: stints as bars, exits and touchpoints as dots. */
export function LifeLine({ label, stints, marks, today }: LifeLineProps) {
  const { t, i18n } = useUiText()
  const dates = [...stints.flatMap(stint => [stint.start, stint.end ?? today]), ...marks.map(mark => mark.date)]
  const scale = timeScale(dates, today)
  const spoken = marks.filter(mark => mark.isLabelShown)
  const levels = labelLevels(spoken.map(mark => ({ id: mark.id, at: scale.at(mark.date), width: labelWidth(mark.label) })))
  const levelCount = Math.max(0, ...levels.values()) + (spoken.length > 0 ? 1 : 0)
  const now = scale.at(today)
  const told = (mark: LifeLineMark): string => `${formatDate(mark.date, i18n.language)} ${mark.label}`
  return (
    <figure className={styles.figure} aria-label={label}>
      <div className={styles.area} style={{ '--levels': levelCount } as CSSProperties}>
        <span className={styles.axis} />
        <span className={styles.today} style={{ left: `${now}%` }} />
        {stints.map(stint => {
          const from = scale.at(stint.start)
          const width = scale.at(stint.end ?? today) - from
          const end = stint.end ? formatDate(stint.end, i18n.language) : t('lifeLine.now')
          const text = `${stint.label} ${t('filter.range', { from: formatDate(stint.start, i18n.language), to: end })}`
          const isNarrow = width < labelWidth(stint.label)
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
            <button key={mark.id} type="button" {...shared} style={style} aria-label={told(mark)} onClick={mark.onOpen} />
          ) : (
            <span key={mark.id} {...shared} style={style} role="img" aria-label={told(mark)} />
          )
        })}
        {spoken.map(mark => (
          <span
            key={mark.id}
            className={styles.label}
            aria-hidden
            style={{ left: `${scale.at(mark.date)}%`, top: `${-16 - (levels.get(mark.id) ?? 0) * 18}px` }}
          >
            {mark.label}
          </span>
        ))}
        {scale.years
          .filter(({ at }) => Math.abs(at - now) > 4)
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
