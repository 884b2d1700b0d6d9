import { isComposing, Sized, TextInput } from '@renderer/ui'
import { useState } from 'react'

type Props = {
  label: string
  /** What is saved. */
  value: string
  /** Saves; answers with what is wrong, in words, or nothing. */
  onSave: (value: string) => Promise<string | undefined>
}

/** A line that is saved by Enter or by leaving it; Esc brings back what is saved. */
export function SavedText({ label, value, onSave }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const [error, setError] = useState<string>()

  async function save(): Promise<void> {
    if (typed === null) return
    const clean = typed.trim()
    if (clean === value) return reset()
    const problem = await onSave(clean)
    setError(problem)
    if (!problem) setTyped(null)
  }

  function reset(): void {
    setTyped(null)
    setError(undefined)
  }

  return (
    <Sized width="line">
      <TextInput
        aria-label={label}
        value={typed ?? value}
        error={error}
        onChange={event => setTyped(event.currentTarget.value)}
        onBlur={() => void save()}
        onKeyDown={event => {
          if (isComposing(event.nativeEvent)) return
          if (event.key === 'Enter') void save()
          if (event.key === 'Escape') reset()
        }}
      />
    </Sized>
  )
}
