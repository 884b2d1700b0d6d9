import { useEffect, useRef } from 'react'
import { isComposing, matchesKeys } from './keys'

/** A key combination (`mod+k`, `?`, `e`) and what it does. */
export type Hotkey = {
  keys: string
  run: (event: KeyboardEvent) => void
  /** Acts while typing too: only for combinations with mod. */
  isGlobal?: boolean
}

const isMac = /Mac/.test(globalThis.navigator?.userAgent ?? '')

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.tagName === 'TEXTAREA' ||
      target.tagName === 'SELECT' ||
      (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)))
  )
}

/** True when a dialog is open: plain keys belong to it, not to the page behind. */
function isBehindDialog(target: EventTarget | null): boolean {
  const dialog = document.querySelector('[role="dialog"][aria-modal="true"]')
  return Boolean(dialog && !(target instanceof Node && dialog.contains(target)))
}

/** Window-wide keys. They rest while typing (unless global), while composing, and behind a dialog. */
export function useHotkeys(hotkeys: Hotkey[], isEnabled = true): void {
  const latest = useRef(hotkeys)
  useEffect(() => {
    latest.current = hotkeys
  })
  useEffect(() => {
    if (!isEnabled) return
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || isComposing(event)) return
      const found = latest.current.find(hotkey => matchesKeys(event, hotkey.keys, isMac))
      if (!found || (!found.isGlobal && (isTyping(event.target) || isBehindDialog(event.target)))) return
      event.preventDefault()
      found.run(event)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [isEnabled])
}
