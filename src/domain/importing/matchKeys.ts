import { foldKey } from '@domain/names'
import type { LocalDate } from '@shared/types/time'
import type { UnderstoodFacts } from './understood'

/** By what a row is known to be the same person, the surest first (domain.md); null where the row lacks it. */
export type MatchKeys = {
  employeeNumber: { source: string; number: string } | null
  /** In lower case. */
  emails: string[]
  /** The folded name with the day the stint began. */
  nameAndStart: { name: string; startOn: LocalDate } | null
}

/** The name as it is compared: folded, without blanks, family first. */
export function nameKey(family: string, given: string): string {
  return foldKey(`${family} ${given}`).replaceAll(' ', '') || `${family}${given}`.trim().toLowerCase()
}

export function matchKeys(facts: Pick<UnderstoodFacts, 'person' | 'contacts' | 'stint'>): MatchKeys {
  const { person, contacts, stint } = facts
  const name = nameKey(person.family, person.given)
  return {
    employeeNumber: stint !== null && stint.employeeNumber !== '' ? { source: stint.source, number: stint.employeeNumber } : null,
    emails: contacts.flatMap(contact => (contact.kind === 'email' ? [contact.matchKey] : [])),
    nameAndStart: stint?.startOn != null && name !== '' ? { name, startOn: stint.startOn } : null
  }
}

/**
 * All that a row says, as one text that is the same for the same facts: equal fingerprints mean that the file has
 * nothing new about the person. Hash it before storing; it holds personal data.
 */
export function rowFingerprint(facts: UnderstoodFacts): string {
  const { person, contacts, stint, exit, position, tags, custom, unreadable } = facts
  const fields = Object.entries(custom).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([person, contacts.map(contact => [contact.kind, contact.value]), stint, exit, position, tags, fields, unreadable])
}
