import { useUiText } from './useUiText'
import { VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import { IconCheck } from './icons'
import styles from './Flow.module.css'

/** The steps of a longer piece of work: File › Columns › Check › Done. */
export function Stepper({ steps, currentIndex }: { steps: string[]; currentIndex: number }) {
  const { t } = useUiText()
  return (
    <ol className={styles.steps} aria-label={t('stepper.label')}>
      {steps.map((step, index) => {
        const state = index < currentIndex ? 'done' : index === currentIndex ? 'now' : 'later'
        return (
          <li key={step} className={styles.step} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <span className={styles.dot} aria-hidden>
              {state === 'done' ? <IconCheck /> : index + 1}
            </span>
            {step}
            {state === 'done' && <VisuallyHidden>{t('stepper.done')}</VisuallyHidden>}
          </li>
        )
      })}
    </ol>
  )
}

/** The foot of a piece of work: back at the left with a note, what goes on at the right. */
export function FootBar({ start, note, children }: { start?: ReactNode; note?: ReactNode; children: ReactNode }) {
  return (
    <footer className={styles.foot}>
      {start}
      {note && <span className={styles.footNote}>{note}</span>}
      <div className={styles.footEnd}>{children}</div>
    </footer>
  )
}
