import { Button, Modal } from '@mantine/core'
import type { KeyboardEvent, ReactNode } from 'react'
import { useUiText } from './useUiText'
import styles from './FormDialog.module.css'
import { isComposing } from './hooks/keys'
import { Kbd, MODIFIER } from './Kbd'

export type FormDialogProps = {
  isOpen: boolean
  title: string
  /** Esc or Cancel. A press outside does not close: what was typed would be lost by a slip. */
  onClose: () => void
  submitLabel: string
  /** The button, Ctrl/⌘ + Enter, or Enter in a line of text. */
  onSubmit: () => void
  isSubmitDisabled?: boolean
  isBusy?: boolean
  /** What went wrong, in words, where no single field is to blame. */
  error?: string | undefined
  /** At the left of the buttons: remove, a note on what was kept. */
  footer?: ReactNode
  /** Fields: FormCells. */
  children: ReactNode
}

function isLine(target: EventTarget): boolean {
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type) && !target.dataset.keepsEnter
  )
}

/** A dialog for one record: fields in two columns, buttons at its foot. */
export function FormDialog(props: FormDialogProps) {
  const { t } = useUiText()

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || isComposing(event.nativeEvent) || event.defaultPrevented) return
    const isAsked = event.ctrlKey || event.metaKey
    const isList = event.target instanceof HTMLElement && event.target.getAttribute('aria-haspopup') === 'listbox'
    if (!isAsked && (!isLine(event.target) || isList)) return
    event.preventDefault()
    if (!props.isSubmitDisabled && !props.isBusy) props.onSubmit()
  }

  return (
    <Modal.Root opened={props.isOpen} onClose={props.onClose} size={560} yOffset={72} closeOnClickOutside={false}>
      <Modal.Overlay />
      <Modal.Content>
        {/* Mantine's Content takes no onKeyDown. */}
        <div onKeyDown={onKeyDown}>
          <div className={styles.head}>
            <Modal.Title className={styles.title}>{props.title}</Modal.Title>
          </div>
          <div className={styles.body}>{props.children}</div>
          {props.error && (
            <p className={styles.error} role="alert">
              {props.error}
            </p>
          )}
          <div className={styles.foot}>
            {props.footer}
            <div className={styles.buttons}>
              <Button onClick={props.onClose}>{t('dialog.cancel')}</Button>
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

/** A field of a FormDialog; `isWide` takes the whole line. A label where the control brings none of its own. */
export function FormCell({ isWide, label, children }: { isWide?: boolean; label?: string; children: ReactNode }) {
  return (
    <div className={styles.cell} data-wide={isWide || undefined}>
      {label && <span className={styles.label}>{label}</span>}
      {children}
    </div>
  )
}

/** A heading between fields. */
export function FormPart({ title }: { title: string }) {
  return <h3 className={styles.part}>{title}</h3>
}
