import { ActionIcon } from '@mantine/core'
import type { ReactNode } from 'react'
import { useUiText } from './useUiText'
import { Avatar } from './Avatar'
import { IconChevronDown, IconChevronLeft, IconChevronUp } from './icons'
import type { NameParts } from './initials'
import styles from './PageHeader.module.css'

export type RecordBarProps = {
  /** The list that the record was opened from. */
  back: { label: string; href: string }
  /** "3 / 12" and the neighbours in that list; no function at an end of the list. */
  position?: { text: string; onPrevious?: () => void; onNext?: () => void }
  actions?: ReactNode
}

/** The line above a record: back, previous, next, and quiet actions. */
export function RecordBar({ back, position, actions }: RecordBarProps) {
  const { t } = useUiText()
  return (
    <div className={styles.recordBar}>
      <a className={styles.back} href={back.href}>
        <IconChevronLeft aria-hidden />
        <span>{back.label}</span>
      </a>
      {position && (
        <>
          <span>{position.text}</span>
          <ActionIcon
            size="xs"
            aria-label={t('record.previous')}
            disabled={!position.onPrevious}
            onClick={position.onPrevious}
          >
            <IconChevronUp aria-hidden />
          </ActionIcon>
          <ActionIcon size="xs" aria-label={t('record.next')} disabled={!position.onNext} onClick={position.onNext}>
            <IconChevronDown aria-hidden />
          </ActionIcon>
        </>
      )}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}

export type RecordHeaderProps = {
  name: NameParts
  /** The name as the language in use writes it. */
  title: ReactNode
  /** Set where the name is in the other language. */
  titleLang?: string
  /** Kana or romaji. */
  reading?: string
  /** Who she was and is. */
  line?: ReactNode
  actions?: ReactNode
}

/** The head of a person's page. */
export function RecordHeader({ name, title, titleLang, reading, line, actions }: RecordHeaderProps) {
  return (
    <header className={styles.record}>
      <Avatar name={name} size="large" />
      <div className={styles.recordText}>
        <h1 className={styles.title} title={typeof title === 'string' && title.length > 60 ? title : undefined}>
          <span lang={titleLang}>{title}</span>
          {reading && <small className={styles.reading}>{reading}</small>}
        </h1>
        {line && <div className={styles.line}>{line}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  )
}
