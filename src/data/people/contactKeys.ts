import { isContactOfKind } from '@domain/contactPoint'
import { AppError } from '@shared/errors'
import type { ContactKind } from '@shared/types/vocabulary'

/** How contact points are compared: mail in lower case, phone as its digits, address of a page without its scheme. */
export function contactMatchKey(kind: ContactKind, value: string): string {
  const text = value.normalize('NFKC').trim().toLowerCase()
  if (kind === 'phone') return text.replace(/[^\d+]/g, '')
  if (kind === 'url') return text.replace(/^https?:\/\/(www\.)?/, '').replace(/\/+$/, '')
  return text
}

/** @throws AppError invalidInput naming `place` when the value cannot be an address of its kind */
export function requireContact(kind: ContactKind, value: string, place: string): void {
  if (isContactOfKind(kind, value)) return
  throw new AppError('invalidInput', `not a ${kind}`, { places: [place], field: kind })
}
