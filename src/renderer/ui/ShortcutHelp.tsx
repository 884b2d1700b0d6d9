import { ActionIcon, Modal } from '@mantine/core'
import { useUiText } from './useUiText'
import { IconX } from './icons'
import { Kbd } from './Kbd'
import type { KeyHint } from './KeyHints'
import styles from './Dialog.module.css'

/** The keys of one part of the app. */
export type ShortcutGroup = { title: string; hints: KeyHint[] }

export type ShortcutHelpProps = { isOpen: boolean; onClose: () => void; groups: ShortcutGroup[] }

/** All keys, opened by `?`. */
export function ShortcutHelp({ isOpen, onClose, groups }: ShortcutHelpProps) {
  const { t } = useUiText()
  return (
    <Modal.Root opened={isOpen} onClose={onClose} size={640} yOffset={92}>
      <Modal.Overlay />
      <Modal.Content>
        <div className={styles.head}>
          <Modal.Title className={styles.title}>{t('shortcuts.title')}</Modal.Title>
          <ActionIcon size="xs" aria-label={t('dialog.close')} onClick={onClose}>
            <IconX aria-hidden />
          </ActionIcon>
        </div>
        <div className={styles.keys} tabIndex={0}>
          {groups.map(group => (
            <section key={group.title} className={styles.keyGroup}>
              <h3>{group.title}</h3>
              {group.hints.map(hint => (
                <div key={hint.label} className={styles.keyLine}>
                  <span>{hint.label}</span>
                  <span>
                    {hint.keys.map(key => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </span>
                </div>
              ))}
            </section>
          ))}
        </div>
      </Modal.Content>
    </Modal.Root>
  )
}
