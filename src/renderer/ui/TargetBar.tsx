import styles from './TargetBar.module.css'

export type TargetBarProps = {
  horizon: 'short' | 'long'
  /** 0–1; null while there is nothing to measure. */
  share: number | null
  /** 0–1, drawn as a dotted line. */
  target: number
  /** The target in words, under its line. */
  targetLabel: string
  /** What the bar shows, in a sentence with its figures. */
  label: string
}

const percent = (share: number): string => `${share * 100}%`
/** From here on the words of the target stand at the end of the bar. */
const NEAR_END = 0.82

/** How far a rate is from its target. */
export function TargetBar({ horizon, share, target, targetLabel, label }: TargetBarProps) {
  const isNearEnd = target > NEAR_END
  return (
    <div role="img" aria-label={label}>
      <div className={styles.bar}>
        {share !== null && share > 0 && (
          <span
            className={styles.part}
            data-horizon={horizon}
            data-full={share === 1 || undefined}
            style={{ width: percent(share) }}
          />
        )}
        <span className={styles.target} style={{ insetInlineStart: percent(target) }} />
      </div>
      <div className={styles.label} aria-hidden>
        <span data-end={isNearEnd || undefined} style={isNearEnd ? undefined : { insetInlineStart: percent(target) }}>
          {targetLabel}
        </span>
      </div>
    </div>
  )
}
