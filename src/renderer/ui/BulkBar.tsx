import { Button } from '@mantine/core'
import type { ReactNode, Ref } from 'react'
import styles from './BulkBar.module.css'
import { Kbd } from './Kbd'

export type BulkBarProps = {
  /** The name of the bar, for readers. */
  label: string
  /** How many are selected, as words. */
  count: ReactNode
  /** Offered while not everything is selected. */
  all?: { label: string; onSelect: () => void }
  clear: { label: string; onClear: () => void }
  /** What can be done with them. */
  children: ReactNode
  ref?: Ref<HTMLDivElement>
}

/** At the foot of a list while rows are selected: what can be done with all of them. Esc takes it away. */
export function BulkBar({ label, count, all, clear, children, ref }: BulkBarProps) {
  return (
    <div
      ref={ref}
      className={styles.bar}
      role="toolbar"
      aria-label={label}
      onKeyDown={event => {
        // A menu that lies over the bar has its own Esc.
        const isOwn = event.target instanceof Node && event.currentTarget.contains(event.target)
        if (event.key === 'Escape' && isOwn) clear.onClear()
      }}
    >
      <span className={styles.count}>{count}</span>
      <span className={styles.actions}>{children}</span>
      <span className={styles.end}>
        {all && (
          <Button size="xs" variant="subtle" onClick={all.onSelect}>
            {all.label}
          </Button>
        )}
        <Button size="xs" variant="subtle" rightSection={<Kbd>Esc</Kbd>} onClick={clear.onClear}>
          {clear.label}
        </Button>
      </span>
    </div>
  )
}
