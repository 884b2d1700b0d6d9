import { isComposing, Stack } from '@renderer/ui'
import type { FormEvent, KeyboardEvent, ReactNode } from 'react'

/** One step with one thing to go on by: its button, or Enter in a line or on a choice. */
export function StepForm({ onSubmit, children }: { onSubmit: () => void; children: ReactNode }) {
  function submit(event: FormEvent): void {
    event.preventDefault()
    onSubmit()
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return
    if (isComposing(event.nativeEvent)) return event.preventDefault()
    // Enter on a chosen card goes on; Space is there to choose.
    const isChoice = event.target instanceof HTMLElement && event.target.getAttribute('role') === 'radio'
    if (!isChoice) return
    event.preventDefault()
    onSubmit()
  }

  return (
    <form onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      <Stack gap="xl">{children}</Stack>
    </form>
  )
}
