import { createUnderstander, type RowRejection } from '@domain/importing'
import { toCsv } from '@domain/csv/toCsv'
import type { ImportPlan } from '@shared/contract/importPlan'
import { hasText, translate } from '@shared/i18n/translate'
import type { Id } from '@shared/types/time'
import type { Language } from '@shared/types/vocabulary'
import { loadPhoneParser } from '@data/files/phoneParser'
import { writeFileAtomically } from '@data/files/writeFile'
import type { CallContext } from '@data/handler'
import { keptColumns, keptColumnsOf, readRejections } from './importsRepository'
import { assertPlan, openImport, settleDates, withoutLostFields } from './openImport'
import { createCellKeeper } from './takeRows'

const PAGE = 500

/** A rejected row: its line, why, and its kept cells in the order of the kept columns. */
type RejectedRow = {
  line: number
  reasons: readonly { code: string; header: string; params: RowRejection['params'] }[]
  cells: readonly string[]
}

/** The rows as they stood in the file, after two columns that say where and why: correct them and load the file again. */
export async function saveRejections(
  { services: { db }, breathe }: CallContext,
  batchId: Id,
  path: string,
  language: Language
): Promise<{ rows: number }> {
  async function* pages(): AsyncGenerator<readonly RejectedRow[]> {
    for (let after = 0; ;) {
      const page = readRejections(db, batchId, after, PAGE)
      const last = page.at(-1)
      if (!last) return
      after = last.line
      yield page
      await breathe()
    }
  }
  return writeRejected(path, keptColumns(db, batchId), pages(), language)
}

/**
 * The same before the load, for the rows that `chosen` would not take.
 *
 * @throws AppError what reading the file throws, importMappingIncomplete, importDateOrderUnknown
 */
export async function savePreviewRejections(
  { services: { db, clock }, breathe, onProgress }: CallContext,
  {
    sourcePath,
    plan: chosen,
    path,
    language
  }: { sourcePath: string; plan: ImportPlan; path: string; language: Language }
): Promise<{ rows: number }> {
  const { table } = await openImport(db, sourcePath, clock.today())
  const { plan, problems } = await settleDates(table, withoutLostFields(db, chosen), clock.today())
  assertPlan(problems)
  const parsePhone = plan.options.phoneCountry === null ? null : await loadPhoneParser()
  const understand = createUnderstander(plan, clock.today(), { parsePhone })
  const keep = createCellKeeper(plan)
  const columns = keptColumnsOf(plan)
  async function* pages(): AsyncGenerator<readonly RejectedRow[]> {
    for await (const { rows, lines, bytesRead } of table.rows()) {
      const page: RejectedRow[] = []
      for (const [at, cells] of rows.entries()) {
        const row = understand(cells)
        if (row.kind !== 'rejected') continue
        const kept = keep(cells)
        page.push({ line: lines[at] ?? 0, reasons: row.reasons, cells: columns.map(({ index }) => kept[index] ?? '') })
      }
      yield page
      onProgress({ phase: 'preview', done: bytesRead, total: table.size })
      await breathe()
    }
  }
  return writeRejected(path, columns, pages(), language)
}

async function writeRejected(
  path: string,
  columns: readonly { header: string }[],
  pages: AsyncIterable<readonly RejectedRow[]>,
  language: Language
): Promise<{ rows: number }> {
  const t = translate(language)
  let count = 0
  async function* lines(): AsyncGenerator<Uint8Array> {
    const head = [
      t('importing.rejectedFile.line'),
      t('importing.rejectedFile.reason'),
      ...columns.map(({ header }) => header)
    ]
    yield Buffer.from(toCsv([head], { bom: true, newline: '\r\n' }))
    for await (const page of pages) {
      count += page.length
      const rows = page.map(({ line, reasons, cells }) => [String(line), whyOf(reasons), ...cells])
      if (rows.length > 0) yield Buffer.from(toCsv(rows, { newline: '\r\n' }))
    }
  }
  function whyOf(reasons: RejectedRow['reasons']): string {
    return reasons.map(({ code, header, params }) => wordsOf(code, { ...params, header })).join(' / ')
  }
  function wordsOf(code: string, params: Record<string, string | number>): string {
    const key = `importing.rejection.${code}`
    return hasText(key) ? t(key, params) : code
  }
  await writeFileAtomically(path, lines(), { overwrite: true })
  return { rows: count }
}
