import styles from './Kbd.module.css'

/** The name of the modifier on this machine. */
export const MODIFIER = /Mac/.test(globalThis.navigator?.userAgent ?? '') ? '⌘' : 'Ctrl'

/** One key as printed on it. `isOnAction`: on an ink-black button. */
export function Kbd({ children, isOnAction }: { children: string; isOnAction?: boolean }) {
  return (
    <kbd className={styles.kbd} data-on-action={isOnAction || undefined}>
      {children}
    </kbd>
  )
}
