import type { LocalDate } from '@shared/types/time'
import type { ConsentPurpose, ConsentState } from '@shared/types/vocabulary'
import { addMonths } from '../calendar'
import type { Playbook } from '../playbook'

/** One dated row of consent. `expiresOn` is the last day it holds; null = no end was agreed. */
export type ConsentRow = {
  purpose: ConsentPurpose
  state: ConsentState
  effectiveOn: LocalDate
  expiresOn: LocalDate | null
}

/** The last day of a consent given on `givenOn`. */
export function consentExpiresOn(givenOn: LocalDate, playbook: Playbook): LocalDate {
  return addMonths(givenOn, playbook.consentMonths)
}

/**
 * The row that holds for a purpose on a date, or null. Of several rows of one day the later one in the list holds:
 * pass them in the order in which they were recorded.
 */
export function consentRowOn(rows: readonly ConsentRow[], purpose: ConsentPurpose, date: LocalDate): ConsentRow | null {
  let found: ConsentRow | null = null
  for (const row of rows) {
    if (row.purpose !== purpose || row.effectiveOn > date) continue
    if (found === null || row.effectiveOn >= found.effectiveOn) found = row
  }
  return found
}

/** State of consent for a purpose on a date: nothing recorded is *unasked*, given and past its end is *expired*. */
export function consentStateOn(rows: readonly ConsentRow[], purpose: ConsentPurpose, date: LocalDate): ConsentState {
  const row = consentRowOn(rows, purpose, date)
  if (row === null) return 'unasked'
  return row.state === 'given' && row.expiresOn !== null && row.expiresOn < date ? 'expired' : row.state
}
