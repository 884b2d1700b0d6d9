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
    employeeNumber:
      stint !== null && stint.employeeNumber !== '' ? { source: stint.source, number: stint.employeeNumber } : null,
    emails: contacts.flatMap(contact => (contact.kind === 'email' ? [contact.matchKey] : [])),
    nameAndStart: stint?.startOn != null && name !== '' ? { name, startOn: stint.startOn } : null
  }
}

/**
 * All that a row says, as one text that is the same for the same facts: equal fingerprints mean that the file has
 * nothing new about the person. Hash it before storing; it holds personal data.
 */
export function rowFingerprint(facts: UnderstoodFacts): string {
  const { contacts, tags, custom, unreadable } = facts
  // Plain joining: a third of the time of JSON. A unit separator keeps the fields apart, a record separator the groups.
  let text = valuesOf(facts.person) + valuesOf(facts.stint) + valuesOf(facts.exit) + valuesOf(facts.position)
  for (const contact of contacts) text += `${contact.kind}${UNIT}${contact.value}${UNIT}`
  text += RECORD + tags.join(UNIT) + RECORD
  for (const id of Object.keys(custom).sort()) text += `${id}${UNIT}${custom[id] ?? ''}${UNIT}`
  for (const { header, value } of unreadable) text += `${RECORD}${header}${UNIT}${value}`
  return text
}

const UNIT = '\u001f'
const RECORD = '\u001e'

function valuesOf(group: Record<string, unknown> | null): string {
  let text = RECORD
  for (const key in group) {
    const value = group[key]
    if (value !== null && value !== '') text += `${key}${UNIT}${String(value)}${UNIT}`
  }
  return text
}
