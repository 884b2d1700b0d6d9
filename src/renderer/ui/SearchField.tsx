import { TextInput } from '@mantine/core'
import { useRef, useState, type RefObject } from 'react'
import { isComposing } from './hooks/keys'
import { IconSearch } from './icons'
import { Kbd } from './Kbd'
import styles from './SearchField.module.css'

export type SearchFieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  /** Esc in an empty field, or Enter: the caller gives the focus back to its list. */
  onLeave?: () => void
  /** The key that leads here, shown while the field is empty. */
  shortcut?: string
  inputRef?: RefObject<HTMLInputElement | null>
}

/** A quiet field for instant search over a list. Esc empties it, then leaves it. */
export function SearchField({ label, value, onChange, onLeave, shortcut, inputRef }: SearchFieldProps) {
  const own = useRef<HTMLInputElement>(null)
  // What is typed stands at once, even where the caller keeps it in the address, which follows a moment later.
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? value

  function type(next: string): void {
    setTyped(next)
    onChange(next)
  }

  return (
    <TextInput
      ref={inputRef ?? own}
      className={styles.field}
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch aria-hidden />}
      rightSection={shortcut && text === '' ? <Kbd>{shortcut}</Kbd> : undefined}
      rightSectionPointerEvents="none"
      autoComplete="off"
      spellCheck={false}
      value={text}
      onChange={event => type(event.currentTarget.value)}
      onBlur={() => setTyped(null)}
      onKeyDown={event => {
        if (isComposing(event.nativeEvent)) return
        if (event.key === 'Escape' && text !== '') type('')
        else if (event.key === 'Escape' || event.key === 'Enter' || event.key === 'ArrowDown') onLeave?.()
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    />
  )
}
