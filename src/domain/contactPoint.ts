import type { ContactKind } from '@shared/types/vocabulary'

const FITS: Record<ContactKind, RegExp> = { email: /^\S+@\S+$/, phone: /\d/, url: /^\S+$/ }

/** Whether a text can be an address of its kind: a mail address has an @, a phone number digits, a page no blanks. */
export function isContactOfKind(kind: ContactKind, value: string): boolean {
  return FITS[kind].test(value.normalize('NFKC').trim())
}
