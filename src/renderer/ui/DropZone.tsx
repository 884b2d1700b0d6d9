import type { ReactNode } from 'react'
import styles from './DropZone.module.css'
import { IconFileImport, type IconComponent } from './icons'

export type DropZoneProps = {
  icon?: IconComponent
  title: string
  /** What may be dropped. */
  children?: ReactNode
  /** The same without a mouse: a button that opens the file dialog. */
  action?: ReactNode
}

/** A place for a file. The window takes the drop itself, so that a near miss counts too. */
export function DropZone({ icon: Icon = IconFileImport, title, children, action }: DropZoneProps) {
  return (
    <div className={styles.zone}>
      <span className={styles.icon}>
        <Icon aria-hidden />
      </span>
      <h2 className={styles.title}>{title}</h2>
      {children && <div className={styles.text}>{children}</div>}
      {action && <div className={styles.actions}>{action}</div>}
    </div>
  )
}

/** Over the whole window while a file is held over it. */
export function DropOverlay({ children }: { children: ReactNode }) {
  return (
    <div className={styles.overlay} role="status">
      <div className={styles.overlayText}>
        <IconFileImport aria-hidden />
        <span>{children}</span>
      </div>
    </div>
  )
}
