import { TextInput } from '@mantine/core'
import { useRef, type RefObject } from 'react'
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
  return (
    <TextInput
      ref={inputRef ?? own}
      className={styles.field}
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch aria-hidden />}
      rightSection={shortcut && value === '' ? <Kbd>{shortcut}</Kbd> : undefined}
      rightSectionPointerEvents="none"
      autoComplete="off"
      spellCheck={false}
      value={value}
      onChange={event => onChange(event.currentTarget.value)}
      onKeyDown={event => {
        if (isComposing(event.nativeEvent)) return
        if (event.key === 'Escape' && value !== '') onChange('')
        else if (event.key === 'Escape' || event.key === 'Enter' || event.key === 'ArrowDown') onLeave?.()
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    />
  )
}
