import type { KeyboardEvent } from 'react'
import { isComposing } from './keys'

/** Wraps a key handler so that no key of an input method reaches it. */
export function ignoringComposition<Element>(
  handler: (event: KeyboardEvent<Element>) => void
): (event: KeyboardEvent<Element>) => void {
  return event => {
    if (!isComposing(event.nativeEvent)) handler(event)
  }
}
