import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { IconComponent } from './icons'
import styles from './Flow.module.css'

export type ChoiceCard<Value extends string> = { value: Value; title: string; text?: string; icon?: IconComponent }

export type ChoiceCardsProps<Value extends string> = {
  label: string
  options: ChoiceCard<Value>[]
  value: Value | null
  onChange: (value: Value) => void
  /** Has the focus when it appears. */
  isFocused?: boolean
}

/** A few choices that need a sentence each, as on first run. Arrows choose. */
export function ChoiceCards<Value extends string>({
  label,
  options,
  value,
  onChange,
  isFocused
}: ChoiceCardsProps<Value>) {
  const group = useRef<HTMLDivElement>(null)
  const chosen = options.findIndex(option => option.value === value)
  useEffect(() => {
    if (isFocused) group.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [isFocused])

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const next = (Math.max(0, chosen) + step + options.length) % options.length
    const option = options[next]
    const card = group.current?.children[next]
    if (option) onChange(option.value)
    if (card instanceof HTMLElement) card.focus()
  }

  return (
    <div ref={group} className={styles.choices} role="radiogroup" aria-label={label} onKeyDown={onKeyDown}>
      {options.map((option, index) => {
        const Icon = option.icon
        return (
          <button
            key={option.value}
            type="button"
            role="radio"
            className={styles.choice}
            aria-checked={index === chosen}
            tabIndex={index === chosen || (chosen < 0 && index === 0) ? 0 : -1}
            onClick={() => onChange(option.value)}
          >
            {Icon ? <Icon aria-hidden /> : <span />}
            <span className={styles.choiceTitle}>{option.title}</span>
            {option.text && <span className={styles.choiceText}>{option.text}</span>}
          </button>
        )
      })}
    </div>
  )
}
