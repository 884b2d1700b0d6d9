import { planProblems, readsDate, type PlanProblem } from '@domain/importing/plan'
import { takesSeveralColumns } from '@domain/importing/recognise'
import {
  DATE_ORDERS,
  type ColumnUse,
  type DateOrder,
  type ImportColumn,
  type ImportOptions,
  type ImportPlan,
  type SensitiveOptIn
} from '@shared/contract/importPlan'
import type { InspectedColumn, Preview } from './types'

/** What is chosen for a column: a use, or `custom:<id of the field>`. */
export type Choice = Exclude<ColumnUse, 'custom'> | `custom:${string}`

export function choiceOf({ target, customFieldId }: ImportColumn): Choice {
  return target === 'custom' ? `custom:${customFieldId ?? ''}` : target
}

/**
 * The plan with another use for one column. A use that only one column may have is taken from the column that had it:
 * `displaced` names that column, so that the window can say so.
 */
export function withChoice(
  plan: ImportPlan,
  index: number,
  choice: Choice
): { plan: ImportPlan; displaced: ImportColumn | null } {
  const isCustom = choice.startsWith('custom:')
  const mayRepeat = !isCustom && takesSeveralColumns(choice as ColumnUse)
  const displaced = mayRepeat
    ? null
    : (plan.columns.find(column => column.index !== index && choiceOf(column) === choice) ?? null)
  const columns = plan.columns.map(({ index: at, header, ...rest }): ImportColumn => {
    if (at === displaced?.index) return { index: at, header, target: 'ignore' }
    if (at !== index) return { index: at, header, ...rest }
    if (isCustom) return { index: at, header, target: 'custom', customFieldId: choice.slice('custom:'.length) }
    return { index: at, header, target: choice as ColumnUse }
  })
  return { plan: { ...plan, columns }, displaced }
}

/** What has to be answered before the load: which column holds a name, then the order of day and month. */
export function firstProblem(
  plan: ImportPlan,
  inspected: readonly InspectedColumn[],
  preview: Preview | null
): PlanProblem['code'] | null {
  const byIndex = new Map(inspected.map(column => [column.index, column]))
  const open = plan.columns.filter(column => dateQuestion(column, plan, byIndex.get(column.index), preview) === 'open')
  return (
    planProblems(
      plan,
      open.map(column => column.header)
    )[0]?.code ?? null
  )
}

/** The answers to what one column leaves open. */
export type ColumnAnswers = Pick<ImportColumn, 'dateOrder' | 'performanceScale' | 'nameOrder'>

export function withAnswers(plan: ImportPlan, index: number, answers: ColumnAnswers): ImportPlan {
  return {
    ...plan,
    columns: plan.columns.map(column => (column.index === index ? { ...column, ...answers } : column))
  }
}

export function withOptions(plan: ImportPlan, options: Partial<ImportOptions>): ImportPlan {
  return { ...plan, options: { ...plan.options, ...options } }
}

/** Reads a kind of sensitive column after all, for a purpose; an empty purpose switches it off again. */
export function withOptIn(plan: ImportPlan, kind: SensitiveOptIn, purpose: string): ImportPlan {
  const others = plan.options.optIns.filter(optIn => optIn.kind !== kind)
  const stated = purpose.trim()
  return withOptions(plan, { optIns: stated === '' ? others : [...others, { kind, purpose: stated }] })
}

/** The kind of a column that is off unless chosen with a purpose; null for any other. */
export function sensitiveKind(target: ColumnUse): SensitiveOptIn | null {
  return target.startsWith('sensitiveOptIn:') ? (target.slice('sensitiveOptIn:'.length) as SensitiveOptIn) : null
}

export function purposeOf(plan: ImportPlan, kind: SensitiveOptIn): string | null {
  return plan.options.optIns.find(optIn => optIn.kind === kind)?.purpose ?? null
}

/** Whether the order of day and month has to be answered for a column (`open`), was asked and answered, or never was. */
export function dateQuestion(
  column: ImportColumn,
  plan: ImportPlan,
  inspected: InspectedColumn | undefined,
  preview: Preview | null
): 'open' | 'answered' | null {
  if (!readsDate(column, plan)) return null
  const isAsked = inspected?.isDateAmbiguous === true || preview?.ambiguousDates.includes(column.header) === true
  if (column.dateOrder !== undefined) return isAsked || inspected?.dateOrder === undefined ? 'answered' : null
  // The sample may leave open what the whole file settles.
  return preview ? (preview.ambiguousDates.includes(column.header) ? 'open' : null) : isAsked ? 'open' : null
}

/** The orders that can be meant: where every value ends with a whole year, the year is not in question. */
export function possibleOrders(examples: readonly string[]): readonly DateOrder[] {
  const endsWithYear = examples.length > 0 && examples.every(example => /\D\d{4}\s*$/.test(example))
  return endsWithYear ? DATE_ORDERS.filter(order => order !== 'ymd') : DATE_ORDERS
}

/** The columns as the table shows them: what is read first, then what is not, then what may never be. */
export function inTableOrder(columns: readonly InspectedColumn[]): InspectedColumn[] {
  const rank = ({ target, examples }: InspectedColumn): number => {
    if (target === 'neverRead') return 4
    if (target.startsWith('sensitiveOptIn:')) return 1
    if (target !== 'ignore') return 0
    return examples.length > 0 ? 2 : 3
  }
  return [...columns].sort((a, b) => rank(a) - rank(b) || a.index - b.index)
}

/** Full-width characters count two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u1100-\u115f\u2e80-\uffdc]/.test(character) ? 2 : 1), 0)
}

/** The text, cut where it would be wider than `limit` half-width characters. */
export function shorten(text: string, limit = 40): string {
  if (widthOf(text) <= limit) return text
  let short = ''
  for (const character of text) {
    if (widthOf(short + character) >= limit) return `${short}…`
    short += character
  }
  return short
}

/** A few values in one line, no wider than `limit` half-width characters. */
export function firstValues(examples: readonly string[], limit = 36): string {
  let line = ''
  for (const example of examples) {
    const next = line === '' ? example : `${line} · ${example}`
    if (widthOf(next) > limit) return line === '' ? shorten(example, limit) : line
    line = next
  }
  return line
}
