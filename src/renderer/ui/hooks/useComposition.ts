import { useState, type KeyboardEvent } from 'react'
import { isComposing } from './keys'

/** What to spread on an input, and whether an input method is composing in it. */
export type Composition = {
  isComposing: boolean
  handlers: { onCompositionStart: () => void; onCompositionEnd: () => void }
}

/** Knows while a Japanese (or other) input method is composing, so that nothing is searched or sent meanwhile. */
export function useComposition(): Composition {
  const [isActive, setIsActive] = useState(false)
  return {
    isComposing: isActive,
    handlers: { onCompositionStart: () => setIsActive(true), onCompositionEnd: () => setIsActive(false) }
  }
}

/** Wraps a key handler so that no key of an input method reaches it. */
export function ignoringComposition<Element>(
  handler: (event: KeyboardEvent<Element>) => void
): (event: KeyboardEvent<Element>) => void {
  return event => {
    if (!isComposing(event.nativeEvent)) handler(event)
  }
}
