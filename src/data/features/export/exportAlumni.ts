import { toCsv } from '@domain/csv/toCsv'
import type { RouteOutput } from '@shared/contract'
import type { Selection } from '@shared/contract/alumni'
import type { ExportFormat } from '@shared/contract/export'
import { translate } from '@shared/i18n/translate'
import type { Id } from '@shared/types/time'
import type { Language } from '@shared/types/vocabulary'
import { writeFileAtomically } from '@data/files/writeFile'
import { xlsxBytes, type XlsxValue } from '@data/files/writeXlsx'
import type { CallContext } from '@data/handler'
import { readRows } from '@data/listing/alumniRows'
import { requireField, sqlContext } from '@data/listing/fieldSql'
import { type Sort } from '@data/listing/listQuery'
import { exportColumns, type ExportColumn } from './exportCells'
import { readMemberNames, seenNumbers } from './exportRepository'

const BATCH = 1_000

export type ExportRequest = {
  selection: Selection
  sort: Sort
  language: Language
  columns: readonly string[]
  ids: readonly Id[] | undefined
  except: readonly Id[]
  format: ExportFormat
  filePath: string
}

/**
 * Writes what a list shows, whole or not at all.
 *
 * @throws AppError invalidInput (an unknown column, too many rows for a sheet), fileNotWritable, diskFull, cancelled
 */
export async function exportAlumni(
  context: CallContext,
  request: ExportRequest
): Promise<RouteOutput<'alumni.export'>> {
  const { db, clock } = context.services
  const { language, columns: keys, format, filePath } = request
  const lists = sqlContext(db, clock.today(), language)
  const names = readMemberNames(db)
  const columns = exportColumns(
    keys.map(key => requireField(lists, key)),
    {
      t: translate(language),
      language,
      formatDate: date => date,
      memberName: id => names.get(id) ?? ''
    }
  )
  const numbers = seenNumbers(db, { context: lists, selection: request.selection, sort: request.sort }, request)
  let rows = 0

  async function* batches(): AsyncGenerator<XlsxValue[][]> {
    for (let at = 0; at < numbers.length; at += BATCH) {
      const part = readRows(db, lists, numbers.slice(at, at + BATCH), keys)
      rows += part.length
      context.onProgress({ phase: 'export', done: rows, total: numbers.length })
      yield part.map(row => columns.map(column => column.cellOf(row)))
      await context.breathe()
    }
  }

  if (format === 'csv') await writeFileAtomically(filePath, csvOf(columns, batches()), { overwrite: true })
  else {
    const all: XlsxValue[][] = []
    for await (const part of batches()) all.push(...part)
    const sheet = await xlsxBytes(translate(language)('alumni.title'), columns, all)
    await writeFileAtomically(filePath, sheet, { overwrite: true })
  }
  return { rows }
}

async function* csvOf(
  columns: readonly ExportColumn[],
  batches: AsyncGenerator<XlsxValue[][]>
): AsyncGenerator<Uint8Array> {
  yield Buffer.from(toCsv([columns.map(({ header }) => header)], { bom: true }))
  for await (const rows of batches) yield Buffer.from(toCsv(rows))
}
