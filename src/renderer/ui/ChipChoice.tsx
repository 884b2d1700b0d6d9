import { useRef, type KeyboardEvent } from 'react'
import type { ChipTone } from './Chip'
import styles from './ChipChoice.module.css'
import { isComposing } from './hooks/keys'

export type ChipOption<Value extends string> = {
  value: Value
  label: string
  /** Its colour while chosen. */
  tone?: ChipTone
}

export type ChipChoiceProps<Value extends string> = {
  label: string
  options: readonly ChipOption<Value>[]
  value: Value | null
  /** null when the chosen one is pressed again, or by Backspace; only with `isClearable`. */
  onChange: (value: Value | null) => void
  isClearable?: boolean
}

/** Some choices as chips that wrap: arrows move and choose, digits 1…n choose; one tab stop. */
export function ChipChoice<Value extends string>({
  label,
  options,
  value,
  onChange,
  isClearable
}: ChipChoiceProps<Value>) {
  const group = useRef<HTMLDivElement>(null)
  const chosenIndex = options.findIndex(option => option.value === value)

  function choose(index: number): void {
    const option = options[index]
    if (!option) return
    onChange(isClearable && index === chosenIndex ? null : option.value)
    const button = group.current?.children[index]
    if (button instanceof HTMLElement) button.focus()
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || isComposing(event.nativeEvent)) return
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (step) choose((Math.max(chosenIndex, step > 0 ? -1 : 0) + step + options.length) % options.length)
    else if (/^[1-9]$/.test(event.key) && Number(event.key) <= options.length) choose(Number(event.key) - 1)
    else if (isClearable && (event.key === 'Backspace' || event.key === '0')) onChange(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div ref={group} className={styles.group} role="radiogroup" aria-label={label} onKeyDown={onKeyDown}>
      {options.map((option, index) => (
        <button
          key={option.value}
          type="button"
          role="radio"
          className={styles.chip}
          data-tone={option.tone ?? 'neutral'}
          aria-checked={index === chosenIndex}
          tabIndex={index === chosenIndex || (chosenIndex < 0 && index === 0) ? 0 : -1}
          onClick={() => choose(index)}
        >
          {option.label}
        </button>
      ))}
    </div>
  )
}
