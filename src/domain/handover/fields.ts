import { translate } from '@shared/i18n/translate'
import type { HandoverField } from '@shared/types/handover'
import type { Language } from '@shared/types/vocabulary'
import { isE164 } from '../csv/formula'
import type { HandoverCandidate } from './candidate'

export type FieldKind = 'text' | 'email' | 'phone' | 'url' | 'date'

type FieldDefinition = { kind: FieldKind; read: (candidate: HandoverCandidate, language: Language) => string }

/**
 * `+44 (0)20-7946 0000` as E.164, which machines read and no spreadsheet runs; a number without a country code stays
 * as it was typed.
 */
export function phoneForFile(phone: string): string {
  const bare = phone
    .normalize('NFKC')
    .replace(/\(0\)/g, '')
    .replace(/[\s().\-/‐‑‒–—−ー]/g, '')
  return isE164(bare) ? bare : phone
}

type TextField = Exclude<HandoverField, 'phone' | 'email' | 'url' | 'stintStart' | 'stintEnd' | 'tags' | 'consentState'>
const text = (key: TextField): FieldDefinition => ({ kind: 'text', read: candidate => candidate[key] })

/** What each field writes into a cell. A new field is one entry here, one in HANDOVER_FIELDS and its two labels. */
export const handoverFields: Readonly<Record<HandoverField, FieldDefinition>> = {
  displayName: text('displayName'),
  family: text('family'),
  given: text('given'),
  familyKana: text('familyKana'),
  givenKana: text('givenKana'),
  familyRomaji: text('familyRomaji'),
  givenRomaji: text('givenRomaji'),
  email: { kind: 'email', read: candidate => candidate.email.trim() },
  phone: { kind: 'phone', read: candidate => phoneForFile(candidate.phone) },
  url: { kind: 'url', read: candidate => candidate.url.trim() },
  city: text('city'),
  currentEmployer: text('currentEmployer'),
  currentTitle: text('currentTitle'),
  employeeNumber: text('employeeNumber'),
  formerDepartment: text('formerDepartment'),
  formerTitle: text('formerTitle'),
  stintStart: { kind: 'date', read: candidate => candidate.stintStart ?? '' },
  stintEnd: { kind: 'date', read: candidate => candidate.stintEnd ?? '' },
  openingTitle: text('openingTitle'),
  openingAtsId: text('openingAtsId'),
  openingDepartment: text('openingDepartment'),
  rationale: text('rationale'),
  tags: { kind: 'text', read: candidate => candidate.tags.join(', ') },
  consentState: {
    kind: 'text',
    read: (candidate, language) => translate(language)(`handover.consent.${candidate.consentState}`)
  },
  personId: text('personId')
}
