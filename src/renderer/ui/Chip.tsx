import type { ReactNode } from 'react'
import styles from './Chip.module.css'
import { IconX } from './icons'

export type ChipTone = 'neutral' | 'short' | 'long' | 'good' | 'warn' | 'bad'

export type ChipProps = {
  tone?: ChipTone
  /** Only a line around it, for what is proposed or not set. */
  isOutlined?: boolean
  onClick?: () => void
  /** With its name for readers: shows a cross at the end. */
  remove?: { label: string; onRemove: () => void }
  children: ReactNode
}

/** A short word with a ground. */
export function Chip({ tone = 'neutral', isOutlined, onClick, remove, children }: ChipProps) {
  const shared = { className: styles.chip, 'data-tone': tone, 'data-line': isOutlined || undefined }
  if (onClick && !remove) {
    return (
      <button type="button" {...shared} onClick={onClick}>
        <span>{children}</span>
      </button>
    )
  }
  return (
    <span {...shared}>
      <span>{children}</span>
      {remove && (
        <button type="button" className={styles.remove} aria-label={remove.label} onClick={remove.onRemove}>
          <IconX aria-hidden />
        </button>
      )}
    </span>
  )
}

/** A state in words: good, due (`warn`) or wrong (`bad`). */
export function StatusChip({ status, children }: { status: 'good' | 'warn' | 'bad' | 'neutral'; children: ReactNode }) {
  return <Chip tone={status}>{children}</Chip>
}
