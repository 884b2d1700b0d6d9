import type { ReactNode } from 'react'
import { useUiText } from './useUiText'
import styles from './HorizonBar.module.css'

export type HorizonBarProps = {
  /** Share of the short horizon, 0–1; null when there is nothing to share out yet. */
  shortShare: number | null
  /** The target band of the short share, 0–1. */
  band: { low: number; high: number }
  /** After the words of the band: usually a NumberLink to the touchpoints behind it. */
  caption?: ReactNode
  size?: 'normal' | 'large'
}

const percent = (share: number): number => Math.round(share * 100)

/** The product's signature: how effort is shared between the horizons, the target band drawn over it. */
export function HorizonBar({ shortShare, band, caption, size = 'normal' }: HorizonBarProps) {
  const { t } = useUiText()
  const low = percent(band.low)
  const high = percent(band.high)
  const short = shortShare === null ? null : percent(shortShare)
  const target = t('horizonBar.band', { low, high })
  const summary =
    short === null ? t('horizonBar.none') : t('horizonBar.summary', { short, long: 100 - short, low, high })
  return (
    <figure className={styles.figure}>
      {short !== null && (
        <div className={styles.legend} aria-hidden>
          <span className={styles.key}>
            <span className={styles.dot} />
            {t('horizon.short')} {short}%
          </span>
          <span className={styles.key}>
            {t('horizon.long')} {100 - short}%
            <span className={styles.dot} data-horizon="long" />
          </span>
        </div>
      )}
      <div className={styles.bar} data-size={size} role="img" aria-label={summary}>
        {short === null ? (
          <span className={styles.none} />
        ) : (
          <>
            <span className={styles.part} style={{ flexGrow: short }} />
            <span className={styles.part} data-horizon="long" style={{ flexGrow: 100 - short }} />
          </>
        )}
        <span className={styles.band} style={{ left: `${low}%`, width: `${high - low}%` }} />
      </div>
      <figcaption className={styles.caption}>
        <span>{short === null ? t('horizonBar.none') : target}</span>
        {caption}
      </figcaption>
    </figure>
  )
}
