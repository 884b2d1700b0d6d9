/** The parts of a keyboard event that decide whether a hotkey may act. */
export type KeyPress = {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
  isComposing: boolean
  /** Old engines report 229 while an IME holds the key. */
  keyCode?: number
}

/** True while an input method is composing: no key may act then, least of all Enter. */
export function isComposing(event: Pick<KeyPress, 'isComposing' | 'keyCode'>): boolean {
  return event.isComposing || event.keyCode === 229
}

/**
 * Whether a press is the given combination: `mod+k`, `shift+enter`, `?`, `j`. `mod` is ⌘ on macOS, Ctrl elsewhere.
 * A single printable character does not look at Shift, since `?` needs it on most keyboards.
 */
export function matchesKeys(event: KeyPress, combination: string, isMac: boolean): boolean {
  const parts = combination.toLowerCase().split('+')
  const key = parts.pop() || '+'
  const wantsMod = parts.includes('mod')
  const hasMod = isMac ? event.metaKey : event.ctrlKey
  const hasOther = isMac ? event.ctrlKey : event.metaKey
  if (wantsMod !== hasMod || hasOther || parts.includes('alt') !== event.altKey) return false
  const isSign = key.length === 1 && !/[a-z0-9]/.test(key)
  if (!isSign && parts.includes('shift') !== event.shiftKey) return false
  return event.key.toLowerCase() === key || (key === 'space' && event.key === ' ')
}
