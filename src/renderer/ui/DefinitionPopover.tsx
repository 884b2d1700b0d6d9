import { Popover } from '@mantine/core'
import type { ReactNode } from 'react'
import { useUiText } from './useUiText'
import { IconInfoCircle } from './icons'
import styles from './Flow.module.css'

export type DefinitionPopoverProps = {
  /** The number that is defined. */
  name: string
  /** How it is counted. */
  children: ReactNode
  source?: string
}

/** A number's definition, on demand. */
export function DefinitionPopover({ name, children, source }: DefinitionPopoverProps) {
  const { t } = useUiText()
  return (
    <Popover width={340} trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={styles.what} aria-label={t('definition.open', { name })}>
          <IconInfoCircle aria-hidden />
        </button>
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={name}>
        <div className={styles.definition} tabIndex={-1} data-autofocus>
          <span className={styles.definitionName}>{name}</span>
          <div>{children}</div>
          {source && <span className={styles.definitionSource}>{t('definition.source', { source })}</span>}
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}
