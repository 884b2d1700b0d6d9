import { Button, Modal } from '@mantine/core'
import type { KeyboardEvent, ReactNode } from 'react'
import { isComposing } from './hooks/keys'
import type { IconComponent } from './icons'
import { Kbd, MODIFIER } from './Kbd'
import { KeyHintList, type KeyHint } from './KeyHints'
import styles from './Dialog.module.css'

export type QuickDialogProps = {
  isOpen: boolean
  /** Esc or a press outside; keep a draft here. */
  onClose: () => void
  icon?: IconComponent
  /** The name of the dialog, words or chips and words. */
  title: ReactNode
  /** At the right of the title: the time. */
  meta?: ReactNode
  /** QuickRows. */
  children: ReactNode
  hints?: KeyHint[]
  submitLabel: string
  /** Ctrl/⌘ + Enter, or the button. */
  onSubmit: () => void
  isSubmitDisabled?: boolean
  isBusy?: boolean
  /** Beside the button: a quiet second action. */
  footer?: ReactNode
}

/** Nearer to the top where the window is low. The same sum stands in Dialog.module.css. */
const OFFSET = 'max(16px, min(92px, 30vh - 148px))'

/** A dialog for quick entry, 600 px, near the top: rows of a label and a control, keys at its foot. */
export function QuickDialog(props: QuickDialogProps) {
  const Icon = props.icon
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isComposing(event.nativeEvent)) return
    event.preventDefault()
    if (!props.isSubmitDisabled && !props.isBusy) props.onSubmit()
  }
  return (
    <Modal.Root opened={props.isOpen} onClose={props.onClose} size={600} yOffset={OFFSET}>
      <Modal.Overlay />
      <Modal.Content>
        <div onKeyDown={onKeyDown}>
          <div className={styles.head}>
            {Icon && <Icon aria-hidden />}
            <Modal.Title className={styles.title}>{props.title}</Modal.Title>
            {props.meta && <span className={styles.meta}>{props.meta}</span>}
          </div>
          <div className={styles.body}>{props.children}</div>
          <div className={styles.foot}>
            {props.hints && <KeyHintList hints={props.hints} />}
            <div className={styles.footEnd}>
              {props.footer}
              <Button
                variant="filled"
                disabled={props.isSubmitDisabled}
                loading={props.isBusy}
                rightSection={<Kbd isOnAction>{`${MODIFIER} ↵`}</Kbd>}
                onClick={props.onSubmit}
              >
                {props.submitLabel}
              </Button>
            </div>
          </div>
        </div>
      </Modal.Content>
    </Modal.Root>
  )
}

/** A row of a QuickDialog or a form. `isTop` where the control is taller than a line. */
export function QuickRow({ label, isTop, children }: { label: string; isTop?: boolean; children: ReactNode }) {
  return (
    <div className={styles.row} data-top={isTop || undefined}>
      <span className={styles.rowLabel}>{label}</span>
      <div className={styles.control}>{children}</div>
    </div>
  )
}
