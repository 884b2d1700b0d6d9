import { ActionIcon } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconX } from './icons'
import styles from './toast.module.css'
import { useUiText } from './useUiText'

export type ToastOptions = {
  /** What was done, as a sentence. */
  message: string
  /** The word on the button, where "Undo" does not say it; with onUndo. */
  undoLabel?: string
  onUndo?: () => void
}

function ToastBody({ message, undoLabel, onUndo, onClose }: ToastOptions & { onClose: () => void }) {
  const { t } = useUiText()
  return (
    <div className={styles.row}>
      <span className={styles.text}>{message}</span>
      {onUndo && (
        <button
          type="button"
          className={styles.undo}
          onClick={() => {
            onClose()
            onUndo()
          }}
        >
          {undoLabel ?? t('toast.undo')}
        </button>
      )}
      <ActionIcon size="xs" aria-label={t('toast.close')} onClick={onClose}>
        <IconX aria-hidden />
      </ActionIcon>
    </div>
  )
}

/** Says what was done, with the way back. Returns the toast's id. */
export function showToast(options: ToastOptions): string {
  const id = crypto.randomUUID()
  notifications.show({
    id,
    withCloseButton: false,
    message: <ToastBody {...options} onClose={() => hideToast(id)} />
  })
  return id
}

/** Takes a toast away, for instance when its undo was done by the keyboard. */
export function hideToast(id: string): void {
  notifications.hide(id)
}
