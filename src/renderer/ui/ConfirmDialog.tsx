import { Button, Modal, TextInput } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useUiText } from './useUiText'
import { ignoringComposition } from './hooks/ignoringComposition'
import styles from './Dialog.module.css'

export type ConfirmDialogProps = {
  isOpen: boolean
  title: string
  /** What will happen, and whether it can be undone. */
  children: ReactNode
  confirmLabel: string
  onConfirm: () => void
  onClose: () => void
  isBusy?: boolean
  /** Something in `children` has to be filled in first. */
  isDisabled?: boolean
  /** Something that has to be seen: no Cancel, no Esc, only the button. */
  isFinal?: boolean
  /** For erasure only: the word that has to be typed first. */
  wordToType?: string
}

function Content(props: ConfirmDialogProps) {
  const { t } = useUiText()
  const [typed, setTyped] = useState('')
  const isReady = props.wordToType === undefined || typed.trim() === props.wordToType
  return (
    <div className={styles.confirm}>
      <Modal.Title className={styles.confirmTitle}>{props.title}</Modal.Title>
      <div className={styles.confirmText}>{props.children}</div>
      {props.wordToType !== undefined && (
        <TextInput
          label={t('confirm.typeToConfirm', { word: props.wordToType })}
          value={typed}
          data-autofocus
          onChange={event => setTyped(event.currentTarget.value)}
          onKeyDown={ignoringComposition(event => {
            if (event.key === 'Enter' && isReady) props.onConfirm()
          })}
        />
      )}
      <div className={styles.buttons}>
        {!props.isFinal && <Button onClick={props.onClose}>{t('dialog.cancel')}</Button>}
        <Button
          variant="filled"
          disabled={!isReady || props.isDisabled}
          loading={props.isBusy}
          onClick={props.onConfirm}
        >
          {props.confirmLabel}
        </Button>
      </div>
    </div>
  )
}

/** Asks before what can't be undone; everything else is done at once and offers its undo. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <Modal.Root
      opened={props.isOpen}
      onClose={props.onClose}
      size={440}
      yOffset={140}
      closeOnEscape={!props.isFinal}
      closeOnClickOutside={!props.isFinal}
    >
      <Modal.Overlay />
      <Modal.Content>
        <Content {...props} />
      </Modal.Content>
    </Modal.Root>
  )
}
