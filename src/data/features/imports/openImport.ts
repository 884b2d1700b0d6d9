import type { Database } from 'better-sqlite3'
import { basename } from 'node:path'
import {
  applyRememberedPlan,
  createDateSettler,
  fileKindKey,
  planOf,
  planProblems,
  recogniseColumns,
  type PlanProblem,
  type Recognition
} from '@domain/importing'
import type { ImportColumn, ImportOptions, ImportPlan } from '@shared/contract/importPlan'
import { zImportPlan } from '@shared/contract/importPlan'
import { AppError } from '@shared/errors'
import type { LocalDate } from '@shared/types/time'
import { readTable, type OpenTable } from '@data/files/readTable'
import { readCustomFields } from '@data/listing/fieldSql'

export type OpenImport = {
  fileName: string
  table: OpenTable
  recognition: Recognition
  plan: ImportPlan
  isRemembered: boolean
}

const NO_OPTIONS: ImportOptions = { source: '', phoneCountry: null, optIns: [] }

/** Opens a file and proposes what each column becomes: what was chosen for this kind of file before, else by itself. */
export async function openImport(db: Database, path: string, today: LocalDate): Promise<OpenImport> {
  const table = await readTable(path)
  const customFields = readCustomFields(db).map(field => ({
    id: field.id,
    labels: [field.key, field.labelEn, field.labelJa]
  }))
  const recognition = recogniseColumns(table.headers, table.sample, {
    pivotYear: Number(today.slice(0, 4)),
    customFields
  })
  const proposed = planOf(recognition, NO_OPTIONS)
  const remembered = readProfile(db, table.headers)
  return {
    fileName: basename(path),
    table,
    recognition,
    plan: withoutLostFields(db, remembered ? applyRememberedPlan(proposed, remembered) : proposed),
    isRemembered: remembered !== null
  }
}

/** A field of one's own may be gone since the plan was made: its column is then left out. */
export function withoutLostFields(db: Database, plan: ImportPlan): ImportPlan {
  const known = new Set(readCustomFields(db).map(field => field.id))
  const isLost = ({ target, customFieldId }: ImportColumn): boolean =>
    target === 'custom' && (customFieldId === undefined || !known.has(customFieldId))
  return {
    ...plan,
    columns: plan.columns.map(column =>
      isLost(column) ? { index: column.index, header: column.header, target: 'ignore' } : column
    )
  }
}

function readProfile(db: Database, headers: readonly string[]): ImportPlan | null {
  const text = db.prepare('SELECT plan FROM import_profile WHERE header_key = ?').pluck().get(fileKindKey(headers))
  const parsed = typeof text === 'string' ? zImportPlan.safeParse(JSON.parse(text)) : null
  return parsed?.success ? parsed.data : null
}

/** Remembers the choices for the next file with these headers. */
export function writeProfile(
  db: Database,
  id: string,
  headers: readonly string[],
  plan: ImportPlan,
  now: number
): void {
  db.prepare(
    `INSERT INTO import_profile (id, header_key, plan, updated_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (header_key) DO UPDATE SET plan = excluded.plan, updated_at = excluded.updated_at`
  ).run(id, fileKindKey(headers), JSON.stringify(plan), now)
}

const isDate = ({ target }: ImportColumn): boolean =>
  target === 'stint.startOn' || target === 'stint.endOn' || target === 'sensitiveOptIn:birthDate'

/**
 * Settles the order of numbers in each date column that the sample left open, by the whole file. A file without such a
 * column is not read for it.
 */
export async function settleDates(
  table: OpenTable,
  plan: ImportPlan,
  today: LocalDate
): Promise<{ plan: ImportPlan; ambiguous: string[]; problems: PlanProblem[] }> {
  const pivotYear = Number(today.slice(0, 4))
  const open = plan.columns.filter(column => isDate(column) && column.dateOrder === undefined)
  const settlers = new Map(open.map(column => [column.index, createDateSettler(pivotYear)]))
  if (open.length > 0) {
    for await (const { rows } of table.rows()) {
      for (const row of rows) for (const [index, settler] of settlers) settler.add(row[index] ?? '')
    }
  }
  const ambiguous: string[] = []
  const columns = plan.columns.map(column => {
    const settled = settlers.get(column.index)?.result()
    if (!settled) return column
    if (settled.isAmbiguous) ambiguous.push(column.header)
    return settled.order === null ? column : { ...column, dateOrder: settled.order }
  })
  const settledPlan = { ...plan, columns }
  return { plan: settledPlan, ambiguous, problems: planProblems(settledPlan, ambiguous) }
}

/** @throws AppError importMappingIncomplete, importDateOrderUnknown */
export function assertPlan(problems: readonly PlanProblem[]): void {
  const [problem] = problems
  if (!problem) return
  throw new AppError(
    problem.code,
    problem.code === 'importDateOrderUnknown' ? 'the order of day and month is open' : 'no column holds a name',
    'headers' in problem ? { headers: problem.headers } : {}
  )
}
