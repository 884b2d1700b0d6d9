import { is } from 'drizzle-orm'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  exportCsvHead,
  exportCsvRows,
  exportJsonHead,
  exportJsonRows,
  exportJsonTail,
  type ExportRow,
  type ExportTable
} from '@domain/export/openTable'
import { exportReadme } from '@domain/export/readme'
import * as schema from '@db/schema'
import { AppError } from '@shared/errors'
import type { RouteOutput } from '@shared/contract'
import type { Language } from '@shared/types/vocabulary'
import { exportTableOf } from '@data/files/writeExportTables'
import { toWriteError, writeFileAtomically } from '@data/files/writeFile'
import type { CallContext } from '@data/handler'
import { schemaVersion } from '@data/database/migrate'

const BATCH = 2_000

/**
 * Every table as CSV and JSON with a README, each file written as a whole.
 *
 * @throws AppError fileNotWritable, diskFull, fileExists (a file is where the folder should be)
 */
export async function exportEverything(
  context: CallContext,
  folder: string,
  language: Language
): Promise<RouteOutput<'export.all'>> {
  const { db, clock } = context.services
  makeFolder(folder)
  const tables = Object.values(schema)
    .filter(value => is(value, SQLiteTable))
    .map(exportTableOf)
  const written: { name: string; rows: number }[] = []
  for (const table of tables) {
    const rows = db.prepare(`SELECT count(*) FROM "${table.name}"`).pluck().get() as number
    await writeFileAtomically(join(folder, `${table.name}.csv`), csvOf(context, table), { overwrite: true })
    await writeFileAtomically(join(folder, `${table.name}.json`), jsonOf(context, table), { overwrite: true })
    written.push({ name: table.name, rows })
    context.onProgress({ phase: 'export', done: written.length, total: tables.length })
  }
  const readme = exportReadme({
    language,
    on: clock.today(),
    version: String(schemaVersion(db)),
    tables: tables.map((table, at) => ({ ...table, rowCount: written[at]?.rows ?? 0 }))
  })
  await writeFileAtomically(join(folder, 'README.md'), Buffer.from(readme), { overwrite: true })
  return { tables: written, folder }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    const known = toWriteError(error)
    throw known instanceof AppError ? known : new AppError('fileNotWritable', 'the folder cannot be made')
  }
}

/** Batches by row number, so that other work gets in between and memory stays small. */
async function* batchesOf({ services: { db }, breathe }: CallContext, table: ExportTable): AsyncGenerator<ExportRow[]> {
  const columns = table.columns.map(({ name }) => `"${name}"`).join(', ')
  const read = db
    .prepare(`SELECT rowid, ${columns} FROM "${table.name}" WHERE rowid > ? ORDER BY rowid LIMIT ${BATCH}`)
    .raw()
  for (let after = 0; ;) {
    const rows = read.all(after) as [number, ...ExportRow][]
    const last = rows.at(-1)
    if (!last) return
    after = last[0]
    yield rows.map(([, ...row]) => row)
    await breathe()
  }
}

async function* csvOf(context: CallContext, table: ExportTable): AsyncGenerator<Uint8Array> {
  yield Buffer.from(exportCsvHead(table))
  for await (const rows of batchesOf(context, table)) yield Buffer.from(exportCsvRows(table, rows))
}

async function* jsonOf(context: CallContext, table: ExportTable): AsyncGenerator<Uint8Array> {
  yield Buffer.from(exportJsonHead)
  let isFirst = true
  for await (const rows of batchesOf(context, table)) {
    yield Buffer.from(exportJsonRows(table, rows, isFirst))
    isFirst = false
  }
  yield Buffer.from(exportJsonTail)
}
