import { Select, TextInput } from '@mantine/core'
import { useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react'
import { useUiText } from './useUiText'
import { DateField } from './DateField'
import styles from './Flow.module.css'
import { isComposing } from './hooks/keys'
import { IconPencil } from './icons'

/** How the value is typed or chosen. */
export type InlineEditor =
  | { kind: 'text'; placeholder?: string }
  | { kind: 'select'; options: { value: string; label: string }[]; isClearable?: boolean }
  | { kind: 'date' }

export type InlineEditProps = {
  /** The name of the field, for readers. */
  label: string
  /** null or empty: nothing known. */
  value: string | null
  /** The value as it is shown; by default itself. */
  display?: ReactNode
  /** Instead of the usual word where nothing is known. */
  emptyLabel?: string
  editor: InlineEditor
  /** Saves, and answers with what is wrong, in words, or nothing. */
  onSave: (value: string | null) => Promise<string | undefined | void> | string | undefined | void
}

/** A value that turns into a field: Enter saves, Esc leaves it as it was; never saves while composing. */
export function InlineEdit({ label, value, display, emptyLabel, editor, onSave }: InlineEditProps) {
  const { t } = useUiText()
  const [draft, setDraft] = useState<string | null>(null)
  const [isEditing, setIsEditing] = useState(false)
  const [error, setError] = useState<string>()
  const [isSaving, setIsSaving] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  // A field that goes away or is disabled may lose the focus once more: that must not save again.
  const isSettled = useRef(false)

  function start(): void {
    isSettled.current = false
    setDraft(value)
    setError(undefined)
    setIsEditing(true)
  }

  function stop(): void {
    isSettled.current = true
    setIsEditing(false)
    requestAnimationFrame(() => button.current?.focus())
  }

  async function save(next: string | null): Promise<void> {
    if (isSettled.current) return
    const clean = next?.trim() || null
    if (clean === (value || null)) return stop()
    isSettled.current = true
    setIsSaving(true)
    const problem = await onSave(clean)
    setIsSaving(false)
    if (!problem) return stop()
    isSettled.current = false
    setError(problem)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'Escape') {
      event.stopPropagation()
      stop()
    } else if (event.key === 'Enter' && editor.kind !== 'select') {
      event.preventDefault()
      void save(event.target instanceof HTMLInputElement && editor.kind === 'text' ? event.target.value : draft)
    }
  }

  /** Leaving the date saves it, but its calendar, which stands elsewhere in the document, belongs to it. */
  function onDateBlur({ currentTarget, relatedTarget }: FocusEvent): void {
    const isWithin =
      relatedTarget instanceof Element &&
      (currentTarget.contains(relatedTarget) || relatedTarget.closest('[data-portal]'))
    if (!isWithin) void save(draft)
  }

  if (!isEditing) {
    return (
      <button
        ref={button}
        type="button"
        className={styles.edit}
        data-empty={!value || undefined}
        title={t('edit.edit', { label })}
        onClick={start}
      >
        <span>{value ? (display ?? value) : (emptyLabel ?? t('edit.empty'))}</span>
        <IconPencil aria-hidden />
      </button>
    )
  }
  return (
    <div onKeyDown={onKeyDown} onBlur={editor.kind === 'date' ? onDateBlur : undefined}>
      {editor.kind === 'text' && (
        <TextInput
          size="xs"
          autoFocus
          aria-label={label}
          placeholder={editor.placeholder}
          value={draft ?? ''}
          error={error}
          disabled={isSaving}
          onFocus={event => event.currentTarget.select()}
          onChange={event => setDraft(event.currentTarget.value)}
          onBlur={() => void save(draft)}
        />
      )}
      {editor.kind === 'select' && (
        <Select
          size="xs"
          autoFocus
          defaultDropdownOpened
          aria-label={label}
          data={editor.options}
          clearable={editor.isClearable}
          value={draft}
          error={error}
          disabled={isSaving}
          onChange={next => {
            setDraft(next)
            void save(next)
          }}
          onBlur={stop}
        />
      )}
      {editor.kind === 'date' && (
        <DateField
          label={label}
          isLabelHidden
          size="xs"
          value={draft}
          onChange={setDraft}
          error={error}
          isDisabled={isSaving}
        />
      )}
    </div>
  )
}
