import { ActionIcon } from '@mantine/core'
import type { ReactNode } from 'react'
import { useUiText } from './useUiText'
import { Avatar } from './Avatar'
import { IconX } from './icons'
import type { NameParts } from './initials'
import styles from './Peek.module.css'

export type PeekProps = {
  name: NameParts
  title: string
  titleLang?: string
  /** Reading and when she left. */
  line?: ReactNode
  actions?: ReactNode
  onClose?: () => void
  children?: ReactNode
}

/** The panel beside a list that shows the row in hand. */
export function Peek({ name, title, titleLang, line, actions, onClose, children }: PeekProps) {
  const { t } = useUiText()
  return (
    <aside className={styles.peek} aria-label={t('peek.label')} tabIndex={0}>
      <header className={styles.head}>
        <Avatar name={name} size="large" />
        <div className={styles.text}>
          <h2 className={styles.title} lang={titleLang}>
            {title}
          </h2>
          {line && <div className={styles.line}>{line}</div>}
        </div>
        {onClose && (
          <span className={styles.close}>
            <ActionIcon size="xs" aria-label={t('peek.close')} onClick={onClose}>
              <IconX aria-hidden />
            </ActionIcon>
          </span>
        )}
      </header>
      {actions && <div className={styles.actions}>{actions}</div>}
      {children}
    </aside>
  )
}

export type SplitViewProps = {
  peek?: ReactNode
  /** Under the list: KeyHints, a bar for what is selected. */
  foot?: ReactNode
  /** Usually a TwoLineTable. */
  children: ReactNode
}

/** A list and its Peek side by side; the Peek lies over the list where it is narrow. */
export function SplitView({ peek, foot, children }: SplitViewProps) {
  return (
    <div className={styles.split}>
      <div className={styles.list}>
        {children}
        {foot}
      </div>
      {peek}
    </div>
  )
}
