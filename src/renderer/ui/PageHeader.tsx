import type { ReactNode } from 'react'
import styles from './PageHeader.module.css'

export type PageHeaderProps = {
  title: string
  /** Beside the title: a count, a date, a quiet sentence. */
  subtitle?: ReactNode
  /** After the subtitle: a SegmentedChoice that turns the whole page. */
  beside?: ReactNode
  /** At the right; at most one of them is `variant="filled"`. */
  actions?: ReactNode
}

/** The head of a screen. */
export function PageHeader({ title, subtitle, beside, actions }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.titles}>
        <h1 className={styles.title}>{title}</h1>
        {subtitle && <span className={styles.subtitle}>{subtitle}</span>}
      </div>
      {beside && <div className={styles.beside}>{beside}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  )
}
