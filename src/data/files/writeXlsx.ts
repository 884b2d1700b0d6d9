import writeXlsxFile, { type CellObject } from 'write-excel-file/node'
import { AppError } from '@shared/errors'

/** The format's own limits: rows of a sheet (header included), characters of a cell. */
export const MAX_XLSX_ROWS = 1_048_576
export const MAX_XLSX_CELL = 32_767
const CUT_MARK = ' […]'

export type XlsxColumn = {
  header: string
  /** `date` takes `YYYY-MM-DD`; `text` keeps leading zeros and never becomes a formula. */
  kind: 'text' | 'number' | 'date'
  /** In characters; default 18. */
  width?: number
}
export type XlsxValue = string | number | null

/** What XML cannot hold becomes □, where the library would drop it silently; `_x0041_` would be read as an escape, so its underscore is one. */
function sheetText(text: string): string {
  const whole = text
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFD-\uFFFF\p{Cs}]/gu, '□')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  return whole.length > MAX_XLSX_CELL ? whole.slice(0, MAX_XLSX_CELL - CUT_MARK.length) + CUT_MARK : whole
}

/** A day as a spreadsheet date; null where it is none, or before March 1900, which Excel counts wrongly. */
function sheetDate(text: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '1900-03-01') return null
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? date : null
}

function sheetCell(value: XlsxValue, kind: XlsxColumn['kind']): CellObject | null {
  if (value === null || value === '') return null
  if (typeof value === 'number') return { type: Number, value }
  const date = kind === 'date' ? sheetDate(value) : null
  return date ? { type: Date, value: date, format: 'yyyy-mm-dd' } : { type: String, value: sheetText(value) }
}

/**
 * The bytes of an .xlsx with one sheet and a header line that stays in view. A text longer than Excel takes is cut
 * and ends in ` […]`.
 * @param sheetName at most 31 characters, none of `[ ] : * ? / \`
 * @throws AppError `invalidInput` where there are more rows than a sheet has
 */
export async function xlsxBytes(
  sheetName: string,
  columns: readonly XlsxColumn[],
  rows: readonly (readonly XlsxValue[])[]
): Promise<Uint8Array> {
  if (rows.length >= MAX_XLSX_ROWS)
    throw new AppError('invalidInput', 'more rows than a sheet has', { max: MAX_XLSX_ROWS })
  const header = columns.map((column): CellObject => ({
    type: String,
    value: sheetText(column.header),
    fontWeight: 'bold'
  }))
  const body = rows.map(row => columns.map(({ kind }, index) => sheetCell(row[index] ?? null, kind)))
  return await writeXlsxFile([header, ...body], {
    sheet: sheetName,
    columns: columns.map(column => ({ width: column.width ?? 18 })),
    stickyRowsCount: 1
  }).toBuffer()
}
