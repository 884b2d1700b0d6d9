import type { ReactNode } from 'react'
import { IconAlertTriangle, type IconComponent } from './icons'
import styles from './States.module.css'

export type EmptyStateProps = {
  icon?: IconComponent
  title: string
  /** What would stand here, and how it gets here. */
  children?: ReactNode
  actions?: ReactNode
  place?: 'page' | 'part'
}

/** Nothing here yet, or nothing that fits the filter. */
export function EmptyState({ icon: Icon, title, children, actions, place = 'part' }: EmptyStateProps) {
  return (
    <div className={styles.state} data-place={place}>
      {Icon && (
        <span className={styles.icon}>
          <Icon aria-hidden />
        </span>
      )}
      <h2 className={styles.title}>{title}</h2>
      {children && <div className={styles.text}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}

export type ErrorStateProps = {
  /** What happened. */
  title: string
  /** What it means for the data. */
  meaning?: ReactNode
  /** What to do: buttons. */
  actions?: ReactNode
  place?: 'page' | 'part'
}

/** What happened, what it means, what to do. */
export function ErrorState({ title, meaning, actions, place = 'part' }: ErrorStateProps) {
  return (
    <div className={styles.state} data-place={place} role="alert">
      <span className={styles.icon} data-bad>
        <IconAlertTriangle aria-hidden />
      </span>
      <h2 className={styles.title}>{title}</h2>
      {meaning && <div className={styles.text}>{meaning}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}

export type CalloutProps = {
  tone?: 'neutral' | 'warn' | 'bad'
  /** Before the sentence: a HorizonChip, an icon. */
  start?: ReactNode
  action?: ReactNode
  children: ReactNode
}

/** One sentence that matters now, with its one action. */
export function Callout({ tone = 'neutral', start, action, children }: CalloutProps) {
  return (
    <div className={styles.callout} data-tone={tone}>
      {start}
      <div className={styles.calloutText}>{children}</div>
      {action}
    </div>
  )
}

/** Things noticed, in words, each with its icon. */
export function NoteList({ notes }: { notes: { id: string; icon: IconComponent; text: ReactNode }[] }) {
  return (
    <ul className={styles.notes}>
      {notes.map(({ id, icon: Icon, text }) => (
        <li key={id} className={styles.note}>
          <Icon aria-hidden />
          <div>{text}</div>
        </li>
      ))}
    </ul>
  )
}
