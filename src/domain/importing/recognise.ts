import { neverReadHeader, neverReadValues, tellsSensitiveReason, type NeverReadCategory } from '@domain/privacy'
import type { ColumnUse, DateOrder, ImportOptions, ImportPlan, PerformanceScale } from '@shared/contract/importPlan'
import { settlePerformanceScale } from './appraisal'
import { contentOf, useOfContent, type ColumnContent } from './content'
import { settleDateColumn, type SettledDates } from './dateColumn'
import { isHrHeader, squashHeader, useOfHeader } from './headerNames'
import { weighNames } from './nameEvidence'

export type RecognisedColumn = {
  index: number
  header: string
  target: ColumnUse
  /** 0–1; 0 where nothing was recognised. */
  confidence: number
  by: 'name' | 'content' | 'none'
  /** A few different values; none for a column that is not read. */
  examples: string[]
  /** For `neverRead`: what it would tell. */
  category?: NeverReadCategory
  customFieldId?: string
  dateOrder?: DateOrder
  performanceScale?: PerformanceScale
  /** For date columns: how they are written, as far as the sample shows. */
  dates?: SettledDates
}

export type ColumnNotice =
  | { code: 'neverRead'; headers: string[]; categories: NeverReadCategory[] }
  | { code: 'sensitiveOff'; headers: string[] }
  | { code: 'namesSwapped' | 'namesMaybeSwapped'; headers: string[] }
  | { code: 'datesAmbiguous' | 'duplicateHeaders' | 'notImported'; headers: string[] }

export type Recognition = { columns: RecognisedColumn[]; notices: ColumnNotice[] }

export type RecogniseOptions = {
  /** The current year, for two-digit years. */
  pivotYear: number
  /** Fields of the organisation's own, known by any of their labels. */
  customFields?: readonly { id: string; labels: readonly string[] }[]
}

const EXAMPLES = 3
const DATE_TARGETS: ReadonlySet<ColumnUse> = new Set(['stint.startOn', 'stint.endOn', 'sensitiveOptIn:birthDate'])
/** Targets that may take several columns; of any other the surest column wins. */
const MANY: ReadonlySet<ColumnUse> = new Set([
  'contact.email',
  'contact.email2',
  'contact.phone',
  'contact.url',
  'person.tags',
  'person.note',
  'person.preferred',
  'custom',
  'ignore',
  'neverRead'
])

/** Whether several columns may become the same; of any other use only one column is read. */
export const takesSeveralColumns = (use: ColumnUse): boolean => MANY.has(use)

const isSensitive = (use: ColumnUse): boolean => use === 'neverRead' || use.startsWith('sensitiveOptIn:')

const examplesOf = (values: readonly string[]): string[] => values.slice(0, EXAMPLES).map(value => value.slice(0, 80))

function recogniseOne(
  header: string,
  index: number,
  content: ColumnContent,
  isHr: boolean,
  options: RecogniseOptions
): RecognisedColumn {
  const column: RecognisedColumn = { index, header, target: 'ignore', confidence: 0, by: 'none', examples: [] }
  const own = options.customFields?.find(field =>
    field.labels.some(label => squashHeader(label) === squashHeader(header))
  )
  const banned = neverReadHeader(header)
  if (banned !== null) return { ...column, target: 'neverRead', confidence: 1, by: 'name', category: banned }
  const named = useOfHeader(header, isHr)
  const isName = named?.use.startsWith('person.') === true
  const told = isName ? null : neverReadValues(content.values)
  if (told !== null) return { ...column, target: 'neverRead', confidence: 0.8, by: 'content', category: told }
  const examples = examplesOf(content.distinct)
  if (own) return { ...column, target: 'custom', customFieldId: own.id, confidence: 0.95, by: 'name', examples }
  if (named)
    return {
      ...column,
      target: named.use,
      confidence: named.confidence,
      by: 'name',
      examples: isSensitive(named.use) ? [] : examples
    }
  const found = useOfContent(content)
  if (!found) return { ...column, examples }
  return {
    ...column,
    target: found.use,
    confidence: found.confidence,
    by: 'content',
    examples: isSensitive(found.use) ? [] : examples
  }
}

/** Leaves each single target to its surest column; the second kana column without a header is the given name's. */
function resolveRivals(columns: RecognisedColumn[]): void {
  const taken = new Set<ColumnUse>()
  for (const column of [...columns].sort((a, b) => b.confidence - a.confidence || a.index - b.index)) {
    if (column.by === 'content' && column.target === 'person.familyKana' && taken.has('person.familyKana'))
      column.target = 'person.givenKana'
    if (taken.has(column.target) && !takesSeveralColumns(column.target)) {
      column.target = 'ignore'
      column.confidence = 0
    }
    taken.add(column.target)
  }
  dropWhole(columns, 'person.fullName', ['person.family', 'person.given'])
  dropWhole(columns, 'person.fullKana', ['person.familyKana', 'person.givenKana'])
}

/** A column with the whole name is not needed beside its parts. */
function dropWhole(columns: readonly RecognisedColumn[], whole: ColumnUse, parts: readonly ColumnUse[]): void {
  if (!parts.every(part => columns.some(column => column.target === part))) return
  for (const column of columns) if (column.target === whole) column.target = 'ignore'
}

/** Two date columns without a name, one never before the other, are start and end where the file has neither. */
function recogniseUnnamedDates(
  columns: readonly RecognisedColumn[],
  contents: readonly ColumnContent[],
  rows: readonly (readonly string[])[],
  options: RecogniseOptions
): void {
  if (columns.some(column => column.target === 'stint.startOn' || column.target === 'stint.endOn')) return
  const dated = columns.filter(column => {
    const settled =
      column.by === 'none' ? settleDateColumn(contents[column.index]?.values ?? [], options.pivotYear) : null
    return settled !== null && settled.count >= 3 && settled.unreadable === 0 && settled.format === 'yearFirst'
  })
  const [first, second] = dated
  if (dated.length !== 2 || !first || !second) return
  const both = rows.filter(row => (row[first.index] ?? '') !== '' && (row[second.index] ?? '') !== '')
  const day = (row: readonly string[], column: RecognisedColumn): string =>
    row[column.index]?.replace(/\D+/g, '-') ?? ''
  if (both.length < 3 || !both.every(row => day(row, first) <= day(row, second))) return
  Object.assign(first, { target: 'stint.startOn', confidence: 0.4, by: 'content' })
  Object.assign(second, { target: 'stint.endOn', confidence: 0.4, by: 'content' })
}

/** Free words may tell what is not kept: such a value is not shown either. */
const FREE_WORDS: ReadonlySet<ColumnUse> = new Set(['exit.reason', 'exit.kind', 'person.note', 'ignore'])

function hideSensitive(column: RecognisedColumn, content: ColumnContent): void {
  if (column.examples.length === 0 || !FREE_WORDS.has(column.target)) return
  column.examples = examplesOf(content.distinct.filter(value => !tellsSensitiveReason(value)))
}

function settle(column: RecognisedColumn, content: ColumnContent, pivotYear: number): void {
  if (DATE_TARGETS.has(column.target)) {
    column.dates = settleDateColumn(content.values, pivotYear)
    if (column.dates.order !== null) column.dateOrder = column.dates.order
  }
  if (column.target === 'exit.performance') column.performanceScale = settlePerformanceScale(content.distinct)
}

/** Puts names under their own headers where the cells show that they stand under each other's. */
function settleNames(columns: readonly RecognisedColumn[], contents: readonly ColumnContent[]): ColumnNotice[] {
  const family = columns.find(column => column.target === 'person.family')
  const given = columns.find(column => column.target === 'person.given')
  if (!family || !given) return []
  const { verdict } = weighNames(contents[family.index]?.values ?? [], contents[given.index]?.values ?? [])
  if (verdict === 'right') return []
  const headers = [family.header, given.header]
  if (verdict === 'maybe') return [{ code: 'namesMaybeSwapped', headers }]
  family.target = 'person.given'
  given.target = 'person.family'
  return [{ code: 'namesSwapped', headers }]
}

const headersWhere = (columns: readonly RecognisedColumn[], test: (column: RecognisedColumn) => boolean): string[] =>
  columns.filter(test).map(column => column.header)

function noticesOn(columns: readonly RecognisedColumn[]): ColumnNotice[] {
  const banned = columns.filter(column => column.target === 'neverRead')
  const seen = new Set<string>()
  const notices: ColumnNotice[] = [
    {
      code: 'neverRead',
      headers: banned.map(column => column.header),
      categories: [...new Set(banned.flatMap(column => column.category ?? []))]
    },
    { code: 'sensitiveOff', headers: headersWhere(columns, column => column.target.startsWith('sensitiveOptIn:')) },
    { code: 'datesAmbiguous', headers: headersWhere(columns, column => column.dates?.isAmbiguous === true) },
    {
      code: 'duplicateHeaders',
      headers: headersWhere(columns, column => {
        const name = squashHeader(column.header)
        return name !== '' && (seen.has(name) || !seen.add(name))
      })
    },
    {
      code: 'notImported',
      headers: headersWhere(columns, column => column.target === 'ignore' && column.examples.length > 0)
    }
  ]
  return notices.filter(notice => notice.headers.length > 0)
}

/**
 * What each column of a file is, by its header and by the values in a sample of rows (a few hundred do). What may never
 * be read is set apart first; the result is a proposal that the user changes.
 */
export function recogniseColumns(
  headers: readonly string[],
  sampleRows: readonly (readonly string[])[],
  options: RecogniseOptions
): Recognition {
  const isHr = headers.some(isHrHeader)
  const contents = headers.map((_, index) => contentOf(sampleRows.map(row => row[index] ?? '')))
  const columns = headers.map((header, index) =>
    recogniseOne(header, index, contents[index] ?? { values: [], distinct: [] }, isHr, options)
  )
  resolveRivals(columns)
  recogniseUnnamedDates(columns, contents, sampleRows, options)
  const notices = settleNames(columns, contents)
  for (const column of columns) {
    const content = contents[column.index] ?? { values: [], distinct: [] }
    settle(column, content, options.pivotYear)
    hideSensitive(column, content)
  }
  return { columns, notices: [...noticesOn(columns), ...notices] }
}

/** The plan that a recognition proposes. */
export function planOf(recognition: Recognition, options: ImportOptions): ImportPlan {
  return {
    columns: recognition.columns.map(({ index, header, target, customFieldId, dateOrder, performanceScale }) => ({
      index,
      header,
      target,
      ...(customFieldId !== undefined && { customFieldId }),
      ...(dateOrder !== undefined && { dateOrder }),
      ...(performanceScale !== undefined && { performanceScale })
    })),
    options
  }
}

/** The plan with family and given name changed over: to take back a proposal, or to accept one. */
export function swapNames(plan: ImportPlan): ImportPlan {
  const other: Partial<Record<ColumnUse, ColumnUse>> = {
    'person.family': 'person.given',
    'person.given': 'person.family'
  }
  return {
    ...plan,
    columns: plan.columns.map(column => ({ ...column, target: other[column.target] ?? column.target }))
  }
}
