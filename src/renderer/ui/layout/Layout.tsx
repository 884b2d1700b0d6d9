import type { ReactNode } from 'react'
import { cx } from '../cx'
import styles from './layout.module.css'

/** Steps of space: 4, 8, 12, 16, 24 px. */
export type Gap = 'none' | 'xs' | 'sm' | 'md' | 'lg' | 'xl'

/** One screen in the main area: a PageHeader, perhaps Tabs and a FilterSentence, then a PageBody. */
export function Page({ children }: { children: ReactNode }) {
  return <div className={styles.page}>{children}</div>
}

/** The scrolling body of a page. `isFlush`: no padding and no scrolling of its own (a table beside a Peek). */
export function PageBody({
  isFlush = false,
  isUnderTabs = false,
  children
}: {
  isFlush?: boolean
  /** Stands clear of the line under Tabs. */
  isUnderTabs?: boolean
  children: ReactNode
}) {
  return (
    <div className={styles.body} data-flush={isFlush || undefined} data-under-tabs={isUnderTabs || undefined}>
      {children}
    </div>
  )
}

/** Things below one another. */
export function Stack({ gap = 'md', isGrowing, children }: { gap?: Gap; isGrowing?: boolean; children: ReactNode }) {
  return (
    <div className={cx(styles.stack, isGrowing && styles.grow)} data-gap={gap}>
      {children}
    </div>
  )
}

export type RowProps = {
  gap?: Gap
  align?: 'start' | 'center' | 'baseline'
  justify?: 'start' | 'center' | 'between' | 'end'
  isWrapping?: boolean
  isGrowing?: boolean
  children: ReactNode
}

/** Things beside one another. */
export function Row({ gap = 'sm', align = 'center', justify = 'start', isWrapping, isGrowing, children }: RowProps) {
  return (
    <div
      className={cx(styles.row, isGrowing && styles.grow)}
      data-gap={gap}
      data-align={align}
      data-justify={justify}
      data-wrap={isWrapping || undefined}
    >
      {children}
    </div>
  )
}

/** Takes the rest of a Row or Stack. */
export function Grow({ children }: { children?: ReactNode }) {
  return <div className={styles.grow}>{children}</div>
}

/** A main column and a side column (330 px; wide 372 as on Today; narrow 314 as on Import). */
export function Columns({
  side,
  sideWidth = 'normal',
  children
}: {
  side: ReactNode
  sideWidth?: 'narrow' | 'normal' | 'wide'
  children: ReactNode
}) {
  return (
    <div className={styles.columns} data-side={sideWidth}>
      <div className={styles.stack} data-gap="lg">
        {children}
      </div>
      <div className={styles.stack} data-gap="lg">
        {side}
      </div>
    </div>
  )
}

/** Equal columns, as many as fit: small from 200, medium from 300, large from 400 px each. */
export function Grid({ least = 'medium', children }: { least?: 'small' | 'medium' | 'large'; children: ReactNode }) {
  return (
    <div className={styles.grid} data-least={least}>
      {children}
    </div>
  )
}

/** A page with one thing in its middle: first run, unlock (narrow), recovery (wide). */
export function Centre({ width = 'normal', children }: { width?: 'narrow' | 'normal' | 'wide'; children: ReactNode }) {
  return (
    <div className={styles.centre}>
      <div className={styles.centreInner} data-width={width}>
        {children}
      </div>
    </div>
  )
}

/** A line of one pixel. */
export function Divider() {
  return <hr className={styles.divider} />
}
