/** Whether the focus is in a place where Undo belongs to the text being typed. */
export function isTyping(element: Element | null = document.activeElement): boolean {
  if (!(element instanceof HTMLElement)) return false
  if (element.isContentEditable || element instanceof HTMLTextAreaElement) return true
  return element instanceof HTMLInputElement && /^(text|search|email|url|tel|password|number|date)$/.test(element.type)
}

/** Undo or redo of the text being typed. @returns false when no text field has the focus: then it is the app's turn */
export function changeTyped(direction: 'undo' | 'redo'): boolean {
  if (!isTyping()) return false
  // Deprecated but without a successor: it is the only way to a field's own undo.
  document.execCommand(direction)
  return true
}
