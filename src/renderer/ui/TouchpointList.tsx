import type { TouchIntent } from '@shared/types/vocabulary'
import type { ReactNode } from 'react'
import { useUiText } from './useUiText'
import { Chip, type ChipTone } from './Chip'
import type { IconComponent } from './icons'
import styles from './TouchpointList.module.css'

/** What is shown of one touchpoint; words and dates already in the language in use. */
export type TouchpointEntry = {
  id: string
  date: string
  channel: string
  icon: IconComponent
  intent: TouchIntent
  /** Beside the intent: the opening or content it was about, who, how deep. */
  about?: ReactNode
  text?: string
  /** Language of the text when it is known to differ. */
  lang?: string
  /** At the right: edit, undo. */
  actions?: ReactNode
}

const toneOf: Record<TouchIntent, ChipTone> = { give: 'good', listen: 'neutral', ask: 'short' }

/** Give, listen or ask, as a chip. */
export function TouchIntentChip({ intent }: { intent: TouchIntent }) {
  const { t } = useUiText()
  return <Chip tone={toneOf[intent]}>{t(`touchIntent.${intent}`)}</Chip>
}

/** Touchpoints in full, newest first. */
export function TouchpointList({ items }: { items: TouchpointEntry[] }) {
  return (
    <ul className={styles.list}>
      {items.map(item => {
        const Icon = item.icon
        return (
          <li key={item.id} className={styles.item}>
            <span className={styles.date}>{item.date}</span>
            <Icon className={styles.icon} aria-hidden />
            <div>
              <div className={styles.head}>
                <span className={styles.channel}>{item.channel}</span>
                <TouchIntentChip intent={item.intent} />
                {item.about}
              </div>
              {item.text && (
                <p className={styles.text} lang={item.lang}>
                  {item.text}
                </p>
              )}
            </div>
            {item.actions}
          </li>
        )
      })}
    </ul>
  )
}

/** Touchpoints in one line each along a rail, as in a Peek. */
export function TouchpointRail({ items }: { items: TouchpointEntry[] }) {
  return (
    <ul className={styles.rail}>
      {items.map(item => (
        <li key={item.id} className={styles.railItem} data-intent={item.intent}>
          <span className={styles.channel}>{item.channel}</span>
          {item.text && <span lang={item.lang}> · {item.text}</span>}{' '}
          <span className={styles.railDate}>{item.date}</span>
        </li>
      ))}
    </ul>
  )
}
