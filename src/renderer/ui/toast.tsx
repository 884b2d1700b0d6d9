import { notifications } from '@mantine/notifications'
import i18next from 'i18next'
import styles from './toast.module.css'

export type ToastOptions = {
  /** What was done, as a sentence. */
  message: string
  /** The word on the button; with onUndo. */
  undoLabel?: string
  onUndo?: () => void
}

/** Says what was done, with the way back. Returns the toast's id. */
export function showToast({ message, undoLabel, onUndo }: ToastOptions): string {
  const id = notifications.show({
    closeButtonProps: { 'aria-label': i18next.t('ui:toast.close'), size: 'xs' },
    message: (
      <div className={styles.row}>
        <span className={styles.text}>{message}</span>
        {onUndo && (
          <button
            type="button"
            className={styles.undo}
            onClick={() => {
              notifications.hide(id)
              onUndo()
            }}
          >
            {undoLabel ?? i18next.t('ui:toast.undo')}
          </button>
        )}
      </div>
    )
  })
  return id
}

/** Takes a toast away, for instance when its undo was done by the keyboard. */
export function hideToast(id: string): void {
  notifications.hide(id)
}
