import type { PersonName } from '@domain/names'
import type { Eligibility, EmploymentType, ExitKind, ExitReason, Performance } from '@shared/types/vocabulary'
import type { LocalDate } from '@shared/types/time'
import type { ReadContact } from './contacts'

/** A value that could not be understood, kept verbatim under the header of its column. */
export type Unreadable = { header: string; value: string; reason: NoticeCode }

export const NOTICE_CODES = [
  'unknownReason',
  'unknownKind',
  'unknownStatus',
  'unknownPerformance',
  'unknownEligibility',
  'unknownExperience',
  'unknownEmploymentType',
  'badEmail',
  'badPhone',
  'badUrl',
  'badBirthDate',
  'sensitiveDropped',
  'nameUndivided',
  'emailInName',
  'longName',
  'leavingSoon',
  'stintWithoutEnd',
  'formula',
  'garbled'
] as const
export type NoticeCode = (typeof NOTICE_CODES)[number]

/** Something about a row that is worth a look; it is imported all the same. Never holds a sensitive value. */
export type RowNotice = { code: NoticeCode; column: number; header: string; value: string }

export const REJECTION_CODES = [
  'noName',
  'exitBeforeEntry',
  'impossibleDate',
  'unreadableDate',
  'ambiguousDate',
  'exitDateMissing',
  'statusContradictsDate',
  'tooManyCells',
  'tooLong'
] as const
export type RejectionCode = (typeof REJECTION_CODES)[number]

/** Why a row cannot be imported as it is; `column` is -1 where the whole row is meant. */
export type RowRejection = {
  code: RejectionCode
  column: number
  header: string
  params: Record<string, string | number>
}

export type UnderstoodPerson = { [Part in keyof Required<PersonName>]: string } & {
  city: string
  note: string
  /** Only with an opt-in and its purpose. */
  sex: string | null
  birthDate: LocalDate | null
  pay: string | null
}

export type UnderstoodStint = {
  source: string
  employeeNumber: string
  department: string
  title: string
  grade: string
  employmentType: EmploymentType | null
  manager: string
  startOn: LocalDate | null
  endOn: LocalDate | null
}

export type UnderstoodExit = {
  kind: ExitKind | null
  /** Empty while unknown. */
  reasons: ExitReason[]
  reasonWords: string
  experience: number | null
  eligibility: Eligibility | null
  /** The file's own words, where they say more than yes or no. */
  eligibilityWords: string
  performance: Performance | null
  performanceWords: string
}

export type UnderstoodFacts = {
  person: UnderstoodPerson
  /** The first of each kind is the primary one. */
  contacts: ReadContact[]
  /** Null where the file says nothing about the time here. */
  stint: UnderstoodStint | null
  /** Null without a stint. */
  exit: UnderstoodExit | null
  position: { employer: string; title: string } | null
  tags: string[]
  /** By id of the custom field. */
  custom: Record<string, string>
  unreadable: Unreadable[]
}

export type UnderstoodRow =
  | ({ kind: 'alumnus'; noticed: RowNotice[] } & UnderstoodFacts)
  /** Still employed: the facts come along, since an open stint of a known alumnus proposes a rehire. */
  | ({ kind: 'skipped'; reason: 'stillEmployed' } & UnderstoodFacts)
  | { kind: 'skipped'; reason: 'blank' | 'deceased' }
  | { kind: 'rejected'; reasons: RowRejection[] }
