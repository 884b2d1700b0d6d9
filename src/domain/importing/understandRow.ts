import type { ImportPlan } from '@shared/contract/importPlan'
import type { LocalDate } from '@shared/types/time'
import type { PhoneParser } from './contacts'
import { createEmploymentReader } from './readEmployment'
import { createPersonReader } from './readPerson'
import { createRowReader } from './rowReader'
import type { UnderstoodRow } from './understood'
import { isBlank } from './words'

export type UnderstandTools = { parsePhone?: PhoneParser | null }

/**
 * Prepares a plan for many rows, and gives the function that understands one: an alumnus, somebody to skip, or a row to
 * reject with its reasons. Columns that may never be read, or are off, are not even looked at.
 *
 * @param today splits leavers from people who are leaving, and reads two-digit years
 */
export function createUnderstander(
  plan: ImportPlan,
  today: LocalDate,
  tools: UnderstandTools = {}
): (cells: readonly string[]) => UnderstoodRow {
  const row = createRowReader(plan, Number(today.slice(0, 4)))
  const readPerson = createPersonReader(row, plan, tools.parsePhone ?? null)
  const readEmployment = createEmploymentReader(row, plan, today)
  const width = Math.max(0, ...plan.columns.map(column => column.index + 1))

  return cells => {
    if (cells.every(isBlank)) return { kind: 'skipped', reason: 'blank' }
    row.begin(cells)
    if (cells.length > width && cells.slice(width).some(cell => cell.trim() !== '')) {
      row.reject({ code: 'tooManyCells', column: -1, header: '', params: { expected: width, found: cells.length } })
    }
    const employment = readEmployment()
    if (employment.state === 'deceased') return { kind: 'skipped', reason: 'deceased' }
    const { isNameless, ...about } = readPerson()
    const facts = { ...about, stint: employment.stint, exit: employment.exit, unreadable: row.unreadable }
    if (employment.state === 'employed') return { kind: 'skipped', reason: 'stillEmployed', ...facts }
    if (isNameless) row.reject({ code: 'noName', column: -1, header: '', params: {} })
    if (row.rejections.length > 0) return { kind: 'rejected', reasons: row.rejections }
    return { kind: 'alumnus', ...facts, noticed: row.noticed }
  }
}

const prepared = new WeakMap<
  ImportPlan,
  { today: LocalDate; understand: (cells: readonly string[]) => UnderstoodRow }
>()

/** {@link createUnderstander} for a single row. */
export function understandRow(cells: readonly string[], plan: ImportPlan, today: LocalDate): UnderstoodRow {
  const known = prepared.get(plan)
  const understand = known?.today === today ? known.understand : createUnderstander(plan, today)
  if (known?.understand !== understand) prepared.set(plan, { today, understand })
  return understand(cells)
}
