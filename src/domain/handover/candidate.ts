import type { ConsentState } from '@shared/types/vocabulary'
import type { Id, LocalDate } from '@shared/types/time'

/** One person of a shortlist as a hand-over sees her. Unknown text is '', an unknown date null. */
export type HandoverCandidate = {
  personId: Id
  family: string
  given: string
  familyKana: string
  givenKana: string
  familyRomaji: string
  givenRomaji: string
  /** The whole name in the order of the person's own language. */
  displayName: string
  email: string
  phone: string
  url: string
  city: string
  currentEmployer: string
  currentTitle: string
  formerDepartment: string
  formerTitle: string
  stintStart: LocalDate | null
  stintEnd: LocalDate | null
  employeeNumber: string
  /** Why she is proposed for this opening. */
  rationale: string
  /** Consent for the purpose *handover* on the day of the hand-over. */
  consentState: ConsentState
  tags: readonly string[]
  openingTitle: string
  openingAtsId: string
  openingDepartment: string
}
