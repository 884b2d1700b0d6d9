import { useId, type ReactNode } from 'react'
import styles from './SettingRow.module.css'

/** Settings under one another: in a Card, each with its name at the left and its control at the right. */
export function SettingList({ children }: { children: ReactNode }) {
  return <div className={styles.list}>{children}</div>
}

export type SettingRowProps = {
  label: string
  /** What it does, in a sentence. */
  description?: ReactNode
  /** What is wrong with it, in words. */
  error?: string | undefined
  /** The control stands under the words and takes the whole width. */
  isWide?: boolean
  children: ReactNode
}

/** One setting. Controls name themselves (`aria-label`); the group gives them the words of the row. */
export function SettingRow({ label, description, error, isWide, children }: SettingRowProps) {
  const id = useId()
  return (
    <div
      className={styles.row}
      data-wide={isWide || undefined}
      role="group"
      aria-labelledby={id}
      aria-describedby={description ? `${id}-what` : undefined}
    >
      <div className={styles.words}>
        <span id={id} className={styles.label}>
          {label}
        </span>
        {description && (
          <span id={`${id}-what`} className={styles.description}>
            {description}
          </span>
        )}
      </div>
      <div className={styles.control}>
        {children}
        {error && (
          <span className={styles.error} role="alert">
            {error}
          </span>
        )}
      </div>
    </div>
  )
}

/** A control with a short word before or behind it: "A [1] months". */
export function Unit({ before, after, children }: { before?: string; after?: string; children: ReactNode }) {
  return (
    <span className={styles.unit}>
      {before && <span>{before}</span>}
      {children}
      {after && <span>{after}</span>}
    </span>
  )
}

/** A control as wide as what it holds: a number, a word, a line. */
export function Sized({ width, children }: { width: 'number' | 'word' | 'line'; children: ReactNode }) {
  return (
    <span className={styles.sized} data-width={width}>
      {children}
    </span>
  )
}

/** The width that settings and other reading columns keep. */
export function Measure({ children }: { children: ReactNode }) {
  return <div className={styles.measure}>{children}</div>
}
