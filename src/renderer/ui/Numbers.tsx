import type { MouseEvent, ReactNode } from 'react'
import styles from './Facts.module.css'

export type NumberLinkProps = {
  /** Where the people behind the number are; without it, give onOpen. */
  href?: string
  onOpen?: (event: MouseEvent) => void
  /** For readers, where the number alone does not say of what. */
  label?: string
  children: ReactNode
}

/** An underlined number: it opens the people behind it. */
export function NumberLink({ href, onOpen, label, children }: NumberLinkProps) {
  return href ? (
    <a className={styles.number} href={href} aria-label={label} onClick={onOpen}>
      {children}
    </a>
  ) : (
    <button type="button" className={styles.number} aria-label={label} onClick={onOpen}>
      {children}
    </button>
  )
}

export type BigNumberProps = {
  /** The number in words of the language; null is unknown, give `unknown`. */
  children: ReactNode
  tone?: 'normal' | 'short' | 'long'
  size?: 'normal' | 'hero'
  /** Small words behind it: a change since before. */
  change?: ReactNode
}

/** The number that a card is about. */
export function BigNumber({ children, tone = 'normal', size = 'normal', change }: BigNumberProps) {
  return (
    <div className={styles.big} data-tone={tone} data-size={size}>
      <span>{children}</span>
      {change && <span className={styles.change}>{change}</span>}
    </div>
  )
}

/** One number of StatTiles; `link` underlines its label. */
export type StatTile = {
  id: string
  value: ReactNode
  label: string
  tone?: 'normal' | 'warn' | 'bad'
  link?: { href?: string; onOpen?: () => void }
}

/** What will happen, as a few numbers. */
export function StatTiles({ tiles }: { tiles: StatTile[] }) {
  return (
    <ul className={styles.tiles}>
      {tiles.map(tile => (
        <li key={tile.id} className={styles.tile} data-tone={tile.tone}>
          <div className={styles.tileValue}>{tile.value}</div>
          <div className={styles.tileLabel}>
            {tile.link ? <NumberLink {...tile.link}>{tile.label}</NumberLink> : tile.label}
          </div>
        </li>
      ))}
    </ul>
  )
}
