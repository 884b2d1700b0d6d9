import type { ImportColumn, ImportPlan } from '@shared/contract/importPlan'
import { squashHeader } from './headerNames'

export type {
  ColumnUse,
  DateOrder,
  ImportColumn,
  ImportOptions,
  ImportPlan,
  ImportTarget,
  PerformanceScale,
  SensitiveOptIn
} from '@shared/contract/importPlan'

/** What keeps a plan from being carried out. */
export type PlanProblem = { code: 'importMappingIncomplete' } | { code: 'importDateOrderUnknown'; headers: string[] }

const NAMES = [
  'person.family',
  'person.given',
  'person.fullName',
  'person.familyKana',
  'person.fullKana',
  'person.familyRomaji',
  'person.givenRomaji',
  'person.preferred'
]

/** @param ambiguous headers of the date columns that more than one order reads, from settling the whole file */
export function planProblems(plan: ImportPlan, ambiguous: readonly string[]): PlanProblem[] {
  const problems: PlanProblem[] = []
  if (!plan.columns.some(column => NAMES.includes(column.target))) problems.push({ code: 'importMappingIncomplete' })
  const open = plan.columns.filter(
    column => readsDate(column, plan) && column.dateOrder === undefined && ambiguous.includes(column.header)
  )
  if (open.length > 0) problems.push({ code: 'importDateOrderUnknown', headers: open.map(column => column.header) })
  return problems
}

/** Whether a column is read as a date by this plan; a birth date only with its purpose. */
export function readsDate(column: ImportColumn, plan: ImportPlan): boolean {
  if (column.target === 'sensitiveOptIn:birthDate') return plan.options.optIns.some(optIn => optIn.kind === 'birthDate')
  return column.target === 'stint.startOn' || column.target === 'stint.endOn'
}

/** A key for files of one kind: the same headers, whatever their order, so that choices are remembered. */
export function fileKindKey(headers: readonly string[]): string {
  return headers.map(squashHeader).sort().join('|')
}

/**
 * A remembered plan for a file with the same headers: columns found again by header and occurrence. A column that may
 * never be read stays so whatever was remembered.
 */
export function applyRememberedPlan(proposed: ImportPlan, remembered: ImportPlan): ImportPlan {
  const left = [...remembered.columns]
  const columns = proposed.columns.map(column => {
    const at = left.findIndex(each => squashHeader(each.header) === squashHeader(column.header))
    const [known] = at < 0 ? [] : left.splice(at, 1)
    if (known === undefined || column.target === 'neverRead') return column
    return { ...known, index: column.index, header: column.header, dateOrder: column.dateOrder ?? known.dateOrder }
  })
  return { columns, options: remembered.options }
}

/** The columns that may leave the file at all: for saving rejected rows, without what is never read or is off. */
export function readableColumns(plan: ImportPlan): ImportColumn[] {
  return plan.columns.filter(({ target }) => {
    if (target === 'neverRead') return false
    if (!target.startsWith('sensitiveOptIn:')) return true
    return plan.options.optIns.some(optIn => target === `sensitiveOptIn:${optIn.kind}`)
  })
}
