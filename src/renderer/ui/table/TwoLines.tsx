import type { ReactNode } from 'react'
import styles from './TwoLineTable.module.css'

export type TwoLinesProps = {
  /** An Avatar, before both lines. */
  start?: ReactNode
  first: ReactNode
  second?: ReactNode
  /** The first line is the row's name. */
  isName?: boolean
  /** Language of the first line, where it is the other one. */
  lang?: string
}

/** What a cell of a two-line row holds; each line is cut with dots when it is too long. */
export function TwoLines({ start, first, second, isName, lang }: TwoLinesProps) {
  return (
    <span className={styles.twoLines}>
      {start}
      <span className={styles.lines}>
        <div className={styles.first} data-strong={isName || undefined} lang={lang}>
          {first}
        </div>
        {second && <div className={styles.second}>{second}</div>}
      </span>
    </span>
  )
}
