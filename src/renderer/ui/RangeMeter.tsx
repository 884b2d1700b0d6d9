import { useUiText } from './useUiText'
import styles from './Meter.module.css'

export type RangeMeterProps = {
  /** What is measured, for readers: "Return likelihood". */
  label: string
  /** 0–100; null is unknown and stands as the word. */
  value: number | null
  /** How sure it is: the soft band, 0–100. */
  low?: number
  high?: number
  size?: 'small' | 'large'
  /** Without the figure beside it (cards). */
  isBare?: boolean
}

/** A score: the tick is the value, the soft band how sure it is. */
export function RangeMeter({ label, value, low, high, size = 'small', isBare }: RangeMeterProps) {
  const { t } = useUiText()
  if (value === null) return <span className={styles.unknown}>{t('meter.unknown')}</span>
  const from = Math.max(0, low ?? value)
  const to = Math.min(100, high ?? value)
  const text =
    from === to ? t('meter.exact', { label, value }) : t('meter.range', { label, value, low: from, high: to })
  return (
    <span className={styles.meter} data-size={size}>
      <span className={styles.track} role="img" aria-label={text} title={text}>
        <span className={styles.band} style={{ left: `${from}%`, width: `${to - from}%` }} />
        <span className={styles.tick} style={{ left: `${value}%` }} />
      </span>
      {!isBare && (
        <span className={styles.value} aria-hidden>
          {value}
        </span>
      )}
    </span>
  )
}
