import { z } from 'zod'

/** Where a shortlist can be handed over to as a file. Their shapes stand in `src/domain/handover/targets.ts`. */
export const HANDOVER_TARGETS = ['greenhouse_prospects', 'plain_csv', 'json', 'template'] as const
export type HandoverTargetId = (typeof HANDOVER_TARGETS)[number]

/** `shift_jis` is Windows' form of it (CP932), which has ①, ㈱, 髙 and 﨑. */
export const FILE_ENCODINGS = ['utf-8', 'utf-8-bom', 'shift_jis'] as const
export type FileEncoding = (typeof FILE_ENCODINGS)[number]

export const CSV_DELIMITERS = [',', ';', '\t'] as const
export type CsvDelimiter = (typeof CSV_DELIMITERS)[number]

/** What a column of a hand-over can show, in the order of the plain CSV. */
export const HANDOVER_FIELDS = [
  'displayName',
  'family',
  'given',
  'familyKana',
  'givenKana',
  'familyRomaji',
  'givenRomaji',
  'email',
  'phone',
  'url',
  'city',
  'currentEmployer',
  'currentTitle',
  'employeeNumber',
  'formerDepartment',
  'formerTitle',
  'stintStart',
  'stintEnd',
  'openingTitle',
  'openingAtsId',
  'openingDepartment',
  'rationale',
  'tags',
  'consentState',
  'personId'
] as const
export type HandoverField = (typeof HANDOVER_FIELDS)[number]

const columnSchema = z.strictObject({
  header: z.string().trim().min(1).max(200),
  value: z.union([
    z.strictObject({ field: z.enum(HANDOVER_FIELDS) }),
    /** The same text in every row. */
    z.strictObject({ text: z.string().max(1_000) })
  ]),
  isRequired: z.boolean().default(false)
})

/** A file shape of the organisation's own; what `handover_template.body` holds as JSON. */
export const handoverTemplateSchema = z.strictObject({
  columns: z.array(columnSchema).min(1).max(100),
  delimiter: z.enum(CSV_DELIMITERS).default(','),
  encoding: z.enum(FILE_ENCODINGS).default('utf-8-bom'),
  hasHeader: z.boolean().default(true)
})
export type HandoverTemplate = z.output<typeof handoverTemplateSchema>
