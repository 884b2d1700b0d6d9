import type { CsvDelimiter, FileEncoding, HandoverTargetId, HandoverTemplate } from '@shared/types/handover'
import type { Id, LocalDate } from '@shared/types/time'
import type { Language } from '@shared/types/vocabulary'
import type { HandoverCandidate } from './candidate'
import type { FieldKind } from './fields'

export type HandoverOptions = {
  /** Of headers and notes, where the target does not prescribe them. */
  language: Language
  /** The day of the hand-over: in the file name and the JSON. */
  on: LocalDate
  /** Texts for the target's `fixedColumns`, by header; what is absent stays empty. */
  fixed?: Readonly<Record<string, string>>
  /** The file shape of target `template`. */
  template?: HandoverTemplate
}

export type HandoverProblemCode =
  | 'noCandidates'
  | 'templateMissing'
  | 'tooManyRows'
  | 'duplicateHeader'
  | 'duplicatePerson'
  | 'duplicateEmail'
  | 'consentNotGiven'
  | 'missingRequired'
  | 'invalidEmail'
  | 'invalidPhone'
  | 'invalidUrl'
  | 'tooLong'
  | 'formulaNeutralised'
  | 'unencodable'

/** One thing wrong with a hand-over. Its words: `handover.problems.<code>`, with `params` and `column`. */
export type HandoverProblem = {
  /** null: the whole file. */
  personId: Id | null
  /** The column's header as the file has it; null: the whole row. */
  column: string | null
  code: HandoverProblemCode
  params: Record<string, string | number>
  /** An error keeps the file from being saved, a warning is only said. */
  severity: 'error' | 'warning'
}

export type HandoverColumn = {
  header: string
  kind: FieldKind
  isRequired: boolean
  read: (candidate: HandoverCandidate) => string
}

/** How a table target writes its file. */
export type TableLayout = {
  columns: readonly HandoverColumn[]
  delimiter: CsvDelimiter
  encoding: FileEncoding
  hasHeader: boolean
}

/** A file ready to be encoded and saved. */
export type HandoverFile = {
  /** A suggestion, safe on every system. */
  fileName: string
  mediaType: 'text/csv' | 'application/json'
  encoding: FileEncoding
  /** Without byte order mark: the encoding adds it. */
  text: string
  /** The cells as written, header included, for naming what an encoding lacks; null where there are no cells. */
  rows: readonly (readonly string[])[] | null
  /** Headers by column, also where the file has no header line. */
  headers: readonly string[]
}

export type HandoverTarget = {
  id: HandoverTargetId
  /** null: no limit known. */
  maxRows: number | null
  /** Columns that hold the same text in every row, chosen by the user for each hand-over. */
  fixedColumns: readonly string[]
  needsTemplate: boolean
  validate: (candidates: readonly HandoverCandidate[], options: HandoverOptions) => HandoverProblem[]
  /** Renders whatever it is given; call `validate` first. */
  render: (candidates: readonly HandoverCandidate[], options: HandoverOptions) => HandoverFile
}
