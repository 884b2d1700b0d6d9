import { useRef, type KeyboardEvent } from 'react'
import type { IconComponent } from './icons'
import styles from './SegmentedChoice.module.css'

export type SegmentOption<Value extends string> = {
  value: Value
  label: string
  icon?: IconComponent
  /** The word is shown only while chosen; the icon always (channels). */
  isIconOnly?: boolean
  /** What readers hear, where the label is a sign such as "++". */
  spoken?: string
}

export type SegmentedChoiceProps<Value extends string> = {
  label: string
  options: SegmentOption<Value>[]
  /** null: nothing chosen yet. */
  value: Value | null
  onChange: (value: Value) => void
  size?: 'small' | 'normal'
  isDisabled?: boolean
  /** Has the focus when the dialog that it stands in opens. */
  isFocusedFirst?: boolean
}

/** A few choices side by side: arrows move and choose, digits 1…n choose; one tab stop. */
export function SegmentedChoice<Value extends string>({
  label,
  options,
  value,
  onChange,
  size = 'normal',
  isDisabled,
  isFocusedFirst
}: SegmentedChoiceProps<Value>) {
  const group = useRef<HTMLDivElement>(null)
  const chosenIndex = options.findIndex(option => option.value === value)

  function choose(index: number): void {
    const option = options[index]
    if (!option) return
    onChange(option.value)
    const button = group.current?.children[index]
    if (button instanceof HTMLElement) button.focus()
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const from = Math.max(0, chosenIndex)
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (step) choose((from + step + options.length) % options.length)
    else if (/^[1-9]$/.test(event.key) && Number(event.key) <= options.length) choose(Number(event.key) - 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div
      ref={group}
      className={styles.group}
      role="radiogroup"
      aria-label={label}
      data-size={size}
      onKeyDown={onKeyDown}
    >
      {options.map((option, index) => {
        const isChosen = index === chosenIndex
        const Icon = option.icon
        const isIconAlone = Boolean(option.isIconOnly && Icon && !isChosen)
        return (
          <button
            key={option.value}
            type="button"
            role="radio"
            className={styles.item}
            aria-checked={isChosen}
            aria-label={option.spoken ?? (isIconAlone ? option.label : undefined)}
            title={isIconAlone ? option.label : undefined}
            tabIndex={isChosen || (chosenIndex < 0 && index === 0) ? 0 : -1}
            disabled={isDisabled}
            data-autofocus={(isFocusedFirst && (isChosen || (chosenIndex < 0 && index === 0))) || undefined}
            onClick={() => choose(index)}
          >
            {Icon && <Icon aria-hidden />}
            {!isIconAlone && <span>{option.label}</span>}
          </button>
        )
      })}
    </div>
  )
}
