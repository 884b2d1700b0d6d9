import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { Avatar } from './Avatar'
import type { IconComponent } from './icons'
import type { NameParts } from './initials'
import styles from './PersonCards.module.css'

/** A person on a list of cards, with why she stands there and what to do. */
export type PersonCard = {
  id: string
  name: NameParts
  title: string
  titleLang?: string
  href?: string
  /** Kana or romaji. */
  reading?: string
  /** Who she was and is, in a few words. */
  detail?: ReactNode
  /** At the right of the name: a HorizonChip. */
  end?: ReactNode
  /** Under `end`: minutes it takes. */
  aside?: ReactNode
  /** Why now, as a sentence. */
  body?: ReactNode
  /** The one action and the quiet ones; shown on the open card. */
  actions?: ReactNode
  /** The action in words; shown on the cards that are not open. */
  hint?: { icon: IconComponent; label: string; onRun: () => void }
}

export type PersonCardListProps = {
  label: string
  items: PersonCard[]
  /** The card that shows its actions. */
  openId: string | null
  onOpenChange: (id: string) => void
  /** More keys on a card: Enter, l, s. Arrows and j/k are handled here. */
  onKey?: (event: KeyboardEvent, id: string) => void
}

/** Whom to write to: cards that open one at a time, walked by j/k or arrows. */
export function PersonCardList({ label, items, openId, onOpenChange, onKey }: PersonCardListProps) {
  const list = useRef<HTMLUListElement>(null)

  function onKeyDown(event: KeyboardEvent, index: number): void {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key]
    const next = step === undefined ? undefined : items[index + step]
    if (step === undefined) onKey?.(event, items[index]?.id ?? '')
    if (!next || step === undefined) return
    event.preventDefault()
    onOpenChange(next.id)
    const card = list.current?.children[index + step]
    if (card instanceof HTMLElement) card.focus()
  }

  return (
    <ul ref={list} className={styles.list} aria-label={label}>
      {items.map((item, index) => (
        <Card
          key={item.id}
          item={item}
          isOpen={item.id === openId}
          isTabStop={item.id === openId || (index === 0 && !items.some(({ id }) => id === openId))}
          onOpen={() => onOpenChange(item.id)}
          onKeyDown={event => onKeyDown(event, index)}
        />
      ))}
    </ul>
  )
}

type CardProps = {
  item: PersonCard
  isOpen: boolean
  isTabStop: boolean
  onOpen: () => void
  onKeyDown: (event: KeyboardEvent) => void
}

function Card({ item, isOpen, isTabStop, onOpen, onKeyDown }: CardProps) {
  const HintIcon = item.hint?.icon
  return (
    <li
      className={styles.item}
      data-open={isOpen || undefined}
      tabIndex={isTabStop ? 0 : -1}
      onClick={onOpen}
      onKeyDown={onKeyDown}
    >
      <span className={styles.avatar}>
        <Avatar name={item.name} />
      </span>
      <div className={styles.head}>
        {item.href ? (
          <a className={styles.name} href={item.href} lang={item.titleLang}>
            {item.title}
          </a>
        ) : (
          <span className={styles.name} lang={item.titleLang}>
            {item.title}
          </span>
        )}
        {item.reading && <span className={styles.reading}>{item.reading}</span>}
        {item.detail && <span className={styles.detail}>{item.detail}</span>}
      </div>
      <div className={styles.end}>{item.end}</div>
      <div className={styles.body}>{item.body}</div>
      <div className={styles.aside}>{item.aside}</div>
      {isOpen && item.actions && <div className={styles.actions}>{item.actions}</div>}
      {!isOpen && item.hint && HintIcon && (
        <button type="button" className={styles.hint} tabIndex={-1} onClick={item.hint.onRun}>
          <HintIcon aria-hidden />
          {item.hint.label}
        </button>
      )}
    </li>
  )
}

/** One line of a RowList: something before (a time, a chip, an Avatar), words, quieter words below, and a number at the end. */
export type RowListItem = {
  id: string
  start?: ReactNode
  time?: string
  text: ReactNode
  second?: ReactNode
  end?: ReactNode
}

/** Short lines in a card: appointments, what is due, leavers. */
export function RowList({ items }: { items: RowListItem[] }) {
  return (
    <ul className={styles.rows}>
      {items.map(item => (
        <li key={item.id} className={styles.row}>
          {item.time && <span className={styles.rowTime}>{item.time}</span>}
          {item.start}
          <div className={styles.rowText}>
            <div>{item.text}</div>
            {item.second && <div className={styles.rowSecond}>{item.second}</div>}
          </div>
          {item.end}
        </li>
      ))}
    </ul>
  )
}
