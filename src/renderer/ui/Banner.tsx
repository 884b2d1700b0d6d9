import type { ReactNode } from 'react'
import styles from './Banner.module.css'

export type BannerProps = {
  tone?: 'warn' | 'neutral' | 'bad'
  action?: { label: string; onAction: () => void }
  children: ReactNode
}

/** A band over the window or a page: sample data, read-only, data process restarting. */
export function Banner({ tone = 'warn', action, children }: BannerProps) {
  return (
    <div className={styles.banner} data-tone={tone} role="note">
      <span>{children}</span>
      {action && (
        <button type="button" onClick={action.onAction}>
          {action.label}
        </button>
      )}
    </div>
  )
}
