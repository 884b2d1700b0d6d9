import { z } from 'zod'
import { strict, zId, zLine } from './kernel'

/** What a column of a file can become. `sensitiveOptIn:*` is read only where {@link zImportOptions} names a purpose. */
export const IMPORT_TARGETS = [
  'person.family',
  'person.given',
  'person.middle',
  'person.fullName',
  'person.familyKana',
  'person.givenKana',
  'person.fullKana',
  'person.preferred',
  'person.familyRomaji',
  'person.givenRomaji',
  'contact.email',
  'contact.email2',
  'contact.phone',
  'contact.url',
  'person.city',
  'stint.employeeNumber',
  'stint.startOn',
  'stint.endOn',
  'stint.department',
  'stint.title',
  'stint.grade',
  'stint.employmentType',
  'stint.manager',
  'exit.kind',
  'exit.reason',
  'exit.experience',
  'exit.eligibility',
  'exit.performance',
  'employment.status',
  'position.employer',
  'position.title',
  'person.tags',
  'person.note',
  'sensitiveOptIn:sex',
  'sensitiveOptIn:birthDate',
  'sensitiveOptIn:pay'
] as const
export type ImportTarget = (typeof IMPORT_TARGETS)[number]

/** Besides a field: a custom field, nothing, or a column that may never be read. */
export const COLUMN_USES = [...IMPORT_TARGETS, 'custom', 'ignore', 'neverRead'] as const
export type ColumnUse = (typeof COLUMN_USES)[number]

export const SENSITIVE_OPT_INS = ['sex', 'birthDate', 'pay'] as const
export type SensitiveOptIn = (typeof SENSITIVE_OPT_INS)[number]

/** The order of the numbers in a date such as 03/04/2023; dates that begin with a full year need none. */
export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const
export type DateOrder = (typeof DATE_ORDERS)[number]

/** How marks become a performance: by words, by the letters S–D or A–E, by numbers with 5 or with 1 as the best. */
export const PERFORMANCE_SCALES = ['words', 'sabcd', 'abcde', 'fiveBest', 'fourBest', 'oneBest'] as const
export type PerformanceScale = (typeof PERFORMANCE_SCALES)[number]

export const NAME_ORDERS = ['auto', 'familyFirst', 'givenFirst'] as const

export const zImportColumn = strict({
  index: z.number().int().min(0).max(511),
  header: z.string().max(1_000),
  target: z.enum(COLUMN_USES),
  /** For target `custom`: the field that the values go to. */
  customFieldId: zId.optional(),
  dateOrder: z.enum(DATE_ORDERS).optional(),
  performanceScale: z.enum(PERFORMANCE_SCALES).optional(),
  nameOrder: z.enum(NAME_ORDERS).optional()
})
export type ImportColumn = z.infer<typeof zImportColumn>

export const zImportOptions = strict({
  /** The system that employee numbers belong to; with the number it names a stint. */
  source: zLine.default(''),
  /** ISO country of phone numbers without a country code; null keeps them as written. */
  phoneCountry: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .default(null),
  /** Sensitive columns to read after all, each with its purpose. */
  optIns: z.array(strict({ kind: z.enum(SENSITIVE_OPT_INS), purpose: zLine.min(1) })).default([])
})
export type ImportOptions = z.infer<typeof zImportOptions>

/** How a file is read: what each column becomes, and the answers to what the file leaves open. */
export const zImportPlan = strict({
  columns: z.array(zImportColumn).max(512),
  options: zImportOptions.prefault({})
})
export type ImportPlan = z.infer<typeof zImportPlan>
