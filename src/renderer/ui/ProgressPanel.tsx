import { Button } from '@mantine/core'
import { useUiText } from './useUiText'
import styles from './Flow.module.css'

export type ProgressPanelProps = {
  /** What is being done. */
  title: string
  done: number
  /** null while it is not known how much there is. */
  total: number | null
  /** null while it can't be told. */
  secondsLeft?: number | null
  /** The counts in words of their own: "12 of 260 people"; '' for none. */
  counts?: string
  /** More counts in words: "12 rejected". */
  detail?: string
  onCancel?: () => void
}

/** Long work: counts, time left, cancel. */
export function ProgressPanel({
  title,
  done,
  total,
  secondsLeft,
  counts: ownCounts,
  detail,
  onCancel
}: ProgressPanelProps) {
  const { t, i18n } = useUiText()
  const number = new Intl.NumberFormat(i18n.language)
  const counts =
    ownCounts ??
    (total === null
      ? t('progress.countOnly', { done: number.format(done) })
      : t('progress.counts', { done: number.format(done), total: number.format(total) }))
  const share = total ? Math.min(100, (done / total) * 100) : 0
  const left =
    secondsLeft === null || secondsLeft === undefined
      ? ''
      : secondsLeft < 2
        ? t('progress.almost')
        : secondsLeft < 90
          ? t('progress.secondsLeft', { count: Math.round(secondsLeft) })
          : t('progress.minutesLeft', { count: Math.round(secondsLeft / 60) })
  return (
    <div className={styles.progress}>
      <div className={styles.progressHead}>
        <span>{title}</span>
        {onCancel && (
          <Button size="xs" onClick={onCancel}>
            {t('progress.cancel')}
          </Button>
        )}
      </div>
      <div
        className={styles.progressTrack}
        role="progressbar"
        aria-label={title}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={total === null ? undefined : Math.round(share)}
        aria-valuetext={counts}
      >
        <div className={styles.progressFill} style={{ width: `${share}%` }} />
      </div>
      <div className={styles.progressFacts}>
        <span>{detail ? `${counts} · ${detail}` : counts}</span>
        <span>{left}</span>
      </div>
    </div>
  )
}
