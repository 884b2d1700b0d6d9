import type { ImportPlan } from '@shared/contract/importPlan'
import { dateQuestion, purposeOf, sensitiveKind } from './mapping'
import type { Inspection, Preview } from './types'

/** Something Okaeri noticed about the file; `importing.<group>.<code>` are its words. */
export type Notice =
  | { group: 'notice'; code: string; count: number; headers: string[]; categories: string[]; canSwap: boolean }
  | { group: 'rowNotice'; code: string; count: number; examples: string[] }

const EXAMPLES = 4

/** Whether the column that the headers call family name is read as the given name. */
export function areNamesSwapped(plan: ImportPlan, familyHeader: string | undefined): boolean {
  return plan.columns.some(column => column.header === familyHeader && column.target === 'person.given')
}

/**
 * What was noticed, as things stand by the plan of now: what was answered or changed since is no longer said.
 *
 * @param preview null until the whole file was read
 */
export function noticesOf(inspection: Inspection, plan: ImportPlan, preview: Preview | null): Notice[] {
  const inspected = new Map(inspection.columns.map(column => [column.index, column]))
  const hasValues = (index: number): boolean => (inspected.get(index)?.examples.length ?? 0) > 0
  const headersNow: Record<string, () => string[]> = {
    sensitiveOff: () =>
      plan.columns
        .filter(({ target }) => {
          const kind = sensitiveKind(target)
          return kind !== null && purposeOf(plan, kind) === null
        })
        .map(column => column.header),
    datesAmbiguous: () =>
      plan.columns
        .filter(column => dateQuestion(column, plan, inspected.get(column.index), preview) === 'open')
        .map(column => column.header),
    notImported: () =>
      plan.columns.filter(({ target, index }) => target === 'ignore' && hasValues(index)).map(column => column.header)
  }
  const found = new Map(inspection.notices.map(notice => [notice.code, notice]))
  const order = [
    'neverRead',
    'datesAmbiguous',
    'namesSwapped',
    'namesMaybeSwapped',
    'duplicateHeaders',
    'sensitiveOff',
    'notImported'
  ]
  const notices: Notice[] = []
  for (const code of order) {
    const headers = headersNow[code]?.() ?? found.get(code)?.headers ?? []
    if (headers.length === 0) continue
    const isSwap = code === 'namesSwapped' || code === 'namesMaybeSwapped'
    notices.push({
      group: 'notice',
      code: isSwap && isTakenBack(code, plan, headers[0]) ? `${code}Changed` : code,
      count: headers.length,
      headers,
      categories: found.get(code)?.categories ?? [],
      canSwap: isSwap
    })
  }
  return [...notices, ...rowNoticesOf(preview)]
}

/** Whether the user has turned round what was proposed: for a swap that was made, one taken back. */
function isTakenBack(code: string, plan: ImportPlan, familyHeader: string | undefined): boolean {
  return areNamesSwapped(plan, familyHeader) !== (code === 'namesSwapped')
}

function rowNoticesOf(preview: Preview | null): Notice[] {
  const byCode = new Map<string, { count: number; examples: string[] }>()
  for (const { code, count, examples } of preview?.noticed ?? []) {
    const known = byCode.get(code) ?? { count: 0, examples: [] }
    known.count += count
    for (const { value } of examples) {
      if (value !== '' && !known.examples.includes(value) && known.examples.length < EXAMPLES)
        known.examples.push(value)
    }
    byCode.set(code, known)
  }
  return [...byCode].map(([code, { count, examples }]) => ({ group: 'rowNotice', code, count, examples }))
}
