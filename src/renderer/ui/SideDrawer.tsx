import { ActionIcon, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useUiText } from './useUiText'
import { IconX } from './icons'
import styles from './SideDrawer.module.css'

export type SideDrawerProps = { isOpen: boolean; title: string; onClose: () => void; children: ReactNode }

/** Something long that belongs to the page and is looked up now and then: a history. */
export function SideDrawer({ isOpen, title, onClose, children }: SideDrawerProps) {
  const { t } = useUiText()
  return (
    <Modal.Root
      opened={isOpen}
      onClose={onClose}
      size={420}
      xOffset={0}
      yOffset={0}
      radius={0}
      classNames={{ inner: styles.inner, content: styles.content }}
    >
      <Modal.Overlay />
      <Modal.Content>
        <div className={styles.head}>
          <Modal.Title className={styles.title}>{title}</Modal.Title>
          <ActionIcon size="xs" aria-label={t('dialog.close')} onClick={onClose}>
            <IconX aria-hidden />
          </ActionIcon>
        </div>
        <div className={styles.body}>{children}</div>
      </Modal.Content>
    </Modal.Root>
  )
}

export type ChangeEntry = {
  id: string
  /** What was done, as a few words. */
  title: string
  /** When and by whom. */
  line: string
  /** What it was before and is now; a null side did not exist. */
  changes: { id: string; label: string; before: string | null; after: string | null }[]
  /** At the right: undo. */
  action?: ReactNode
}

/** Changes, newest first, each with what was before and after. */
export function ChangeList({ items }: { items: ChangeEntry[] }) {
  const { t } = useUiText()
  return (
    <ol className={styles.changes}>
      {items.map(item => (
        <li key={item.id} className={styles.change}>
          <div className={styles.changeHead}>
            <div>
              <div className={styles.changeTitle}>{item.title}</div>
              <div className={styles.changeLine}>{item.line}</div>
            </div>
            {item.action}
          </div>
          {item.changes.length > 0 && (
            <dl className={styles.values}>
              {item.changes.map(change => (
                <div key={change.id} className={styles.value}>
                  <dt>{change.label}</dt>
                  <dd>
                    {change.before !== null && <del>{change.before}</del>}
                    {change.before !== null && change.after !== null && <span aria-hidden> → </span>}
                    {change.after !== null && <ins>{change.after}</ins>}
                    {change.before !== null && change.after === null && (
                      <span className={styles.gone}> {t('change.removed')}</span>
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </li>
      ))}
    </ol>
  )
}
