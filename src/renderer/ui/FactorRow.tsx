import type { ReactNode } from 'react'
import { useUiText } from './useUiText'
import styles from './Facts.module.css'

/** One reason of a score. `points` null: the fact is unknown and could move the score by ± `spread`. */
export type Factor = { id: string; label: ReactNode; points: number | null; spread?: number }

export type FactorListProps = {
  factors: Factor[]
  /** The points that fill a bar; bars of all scores on a page share it. Without bars when undefined. */
  fullPoints?: number
}

const signed = (points: number): string => (points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0')

/** The contributions that add up to a score, each with its points. */
export function FactorList({ factors, fullPoints }: FactorListProps) {
  return (
    <div className={styles.factors} data-plain={fullPoints === undefined || undefined} role="list">
      {factors.map(factor => (
        <FactorRow key={factor.id} {...factor} fullPoints={fullPoints} />
      ))}
    </div>
  )
}

/** One line of a FactorList. */
export function FactorRow({ label, points, spread, fullPoints }: Factor & { fullPoints?: number }) {
  const { t } = useUiText()
  const unknown = spread === undefined ? t('meter.unknown') : `±${spread}`
  return (
    <div className={styles.factor} role="listitem">
      <span className={styles.factorLabel}>{label}</span>
      {fullPoints !== undefined && (
        <span className={points === null ? undefined : styles.factorBar} aria-hidden>
          {points !== null && (
            <span
              className={styles.factorFill}
              style={{ width: `${Math.min(100, (Math.abs(points) / fullPoints) * 100)}%` }}
            />
          )}
        </span>
      )}
      <span className={styles.factorPoints}>{points === null ? unknown : signed(points)}</span>
    </div>
  )
}
