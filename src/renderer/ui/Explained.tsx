import { Popover } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useUiText } from './useUiText'
import styles from './Explained.module.css'

export type ExplainedProps = {
  /** The words that open the explanation. */
  children: ReactNode
  /** What is explained, over the explanation. */
  name: string
  explanation: ReactNode
  source?: string
  /** Under the explanation: a button that does something about it. */
  action?: (close: () => void) => ReactNode
}

/** Words that open what stands behind them: the evidence for a reason. */
export function Explained({ children, name, explanation, source, action }: ExplainedProps) {
  const { t } = useUiText()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Popover opened={isOpen} onChange={setIsOpen} width={320} trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={styles.words} onClick={() => setIsOpen(!isOpen)}>
          {children}
        </button>
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={name}>
        <div className={styles.explanation} tabIndex={-1} data-autofocus>
          <span className={styles.name}>{name}</span>
          <div>{explanation}</div>
          {source && <span className={styles.source}>{t('definition.source', { source })}</span>}
          {action?.(() => setIsOpen(false))}
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}
