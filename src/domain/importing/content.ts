import { foldAccents, isKana, splitFullName, tidyName } from '@domain/names'
import { commonGivenNames, familyNamesInKanji } from '@domain/names/commonNames'
import type { ImportTarget } from '@shared/contract/importPlan'
import { readPerformance } from './appraisal'
import { looksLikeEmail, looksLikePhone, readUrl } from './contacts'
import { readEmploymentType, readStatus } from './employment'
import { readExitReasons } from './exitReasons'
import { isBlank } from './words'

/** What the cells of one column look like; blanks left out. */
export type ColumnContent = { values: string[]; distinct: string[] }

export function contentOf(cells: Iterable<string>): ColumnContent {
  const values: string[] = []
  for (const cell of cells) if (!isBlank(cell)) values.push(cell.trim())
  return { values, distinct: [...new Set(values)] }
}

const share = (values: readonly string[], test: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(test).length / values.length

const isFullName = (value: string): boolean => {
  const { family, given, confidence } = splitFullName(value)
  return family !== '' && given !== '' && confidence >= 0.8
}
const isNumber = (value: string): boolean => /^[A-Za-z]{0,4}[-_]?\d{3,12}$/.test(value.normalize('NFKC'))

/** Recognisers, the surest first: a test on the column, what it then is, and how sure that is (0–1). */
const RECOGNISERS: readonly (readonly [ImportTarget, number, (content: ColumnContent) => boolean])[] = [
  [
    'sensitiveOptIn:sex',
    0.7,
    ({ distinct }) =>
      distinct.length >= 2 && distinct.every(value => /^(m|f|x|male|female|man|woman|男|女|男性|女性)$/i.test(value))
  ],
  ['contact.email', 0.8, ({ values }) => share(values, looksLikeEmail) >= 0.6],
  [
    'contact.url',
    0.7,
    ({ values }) =>
      share(values, value => /[/.]/.test(value) && readUrl(value) !== null && !looksLikeEmail(value)) >= 0.8
  ],
  [
    'person.fullKana',
    0.6,
    ({ values }) => share(values, isKana) >= 0.9 && share(values, value => /\S\s\S/.test(value)) >= 0.6
  ],
  ['person.familyKana', 0.4, ({ values, distinct }) => distinct.length > 2 && share(values, isKana) >= 0.9],
  [
    'employment.status',
    0.6,
    ({ distinct }) =>
      distinct.length > 0 &&
      distinct.length <= 12 &&
      distinct.every(value => value.length > 1 && ['employed', 'left'].includes(readStatus(value, false).state))
  ],
  [
    'exit.reason',
    0.5,
    ({ distinct }) =>
      distinct.length >= 3 &&
      distinct.length <= 60 &&
      share(distinct, value => readExitReasons(value).reasons.length > 0) >= 0.6
  ],
  [
    'stint.employmentType',
    0.5,
    ({ distinct }) =>
      distinct.length >= 2 &&
      distinct.length <= 12 &&
      share(distinct, value => readEmploymentType(value).type !== null) >= 0.8
  ],
  [
    'exit.performance',
    0.5,
    ({ distinct }) =>
      distinct.length >= 2 &&
      distinct.length <= 8 &&
      distinct.every(value => !/^\d/.test(value) && readPerformance(value, 'sabcd') !== null)
  ],
  [
    'contact.phone',
    0.6,
    ({ values }) =>
      share(
        values,
        value => looksLikePhone(value) && value.replace(/\D/g, '').length >= 9 && /^[+0(]/.test(value.normalize('NFKC'))
      ) >= 0.8
  ],
  ['person.fullName', 0.6, ({ values, distinct }) => distinct.length > 2 && share(values, isFullName) >= 0.5],
  [
    'person.given',
    0.5,
    ({ distinct }) =>
      distinct.length > 4 && share(distinct, value => commonGivenNames.has(foldAccents(tidyName(value)))) >= 0.4
  ],
  [
    'person.family',
    0.5,
    ({ distinct }) => distinct.length > 4 && share(distinct, value => familyNamesInKanji.has(value)) >= 0.4
  ],
  [
    'stint.employeeNumber',
    0.4,
    ({ values, distinct }) => values.length > 2 && distinct.length === values.length && values.every(isNumber)
  ]
]

/** What a column is by its cells alone; null where they do not tell. Dates are settled elsewhere. */
export function useOfContent(content: ColumnContent): { use: ImportTarget; confidence: number } | null {
  if (content.values.length === 0) return null
  const fitting = RECOGNISERS.find(([, , fits]) => fits(content))
  return fitting ? { use: fitting[0], confidence: fitting[1] } : null
}
