import { useEffect, useEffectEvent } from 'react'
import { isComposing, matchesKeys, MODIFIER } from '@renderer/ui'

/**
 * Ctrl/⌘ + Enter goes on to the next step, wherever the focus is. It is taken before the controls see it, since a list
 * that has the focus would open on it.
 */
export function useNextKey(run: () => void): void {
  const latest = useEffectEvent(run)
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (isComposing(event) || !matchesKeys(event, 'mod+enter', MODIFIER === '⌘')) return
      if (document.querySelector('[role="dialog"][aria-modal="true"]')) return
      event.preventDefault()
      event.stopPropagation()
      latest()
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [])
}
