import type { ContactKind } from '@shared/types/vocabulary'

/** How contact points are compared: mail in lower case, phone as its digits, address of a page without its scheme. */
export function contactMatchKey(kind: ContactKind, value: string): string {
  const text = value.normalize('NFKC').trim().toLowerCase()
  if (kind === 'phone') return text.replace(/[^\d+]/g, '')
  if (kind === 'url') return text.replace(/^https?:\/\/(www\.)?/, '').replace(/\/+$/, '')
  return text
}
