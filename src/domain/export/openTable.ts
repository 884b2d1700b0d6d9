import { toCsv } from '../csv/toCsv'

/** How a column's values are stored; `instant` is UTC milliseconds, `date` `YYYY-MM-DD`, `boolean` 0 or 1. */
export const EXPORT_KINDS = ['text', 'integer', 'real', 'boolean', 'instant', 'date', 'json', 'blob'] as const
export type ExportKind = (typeof EXPORT_KINDS)[number]

export type ExportColumn = { name: string; kind: ExportKind }
export type ExportTable = { name: string; columns: readonly ExportColumn[] }
/** A value as SQLite gives it. */
export type ExportValue = string | number | bigint | null | Uint8Array
/** One row, values in the order of the columns. */
export type ExportRow = readonly ExportValue[]

const MAX_INSTANT = 8.64e15

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}

/** A value as people read it in the CSV: instants in ISO 8601, booleans in words; null stays null. */
export function exportCell(value: ExportValue, kind: ExportKind): string | null {
  if (value === null) return null
  if (value instanceof Uint8Array) return hex(value)
  if (kind === 'boolean' && (Number(value) === 0 || Number(value) === 1)) return Number(value) === 1 ? 'true' : 'false'
  if (kind === 'instant' && typeof value !== 'string' && Math.abs(Number(value)) <= MAX_INSTANT) {
    const date = new Date(Number(value))
    if (date.getTime() === Number(value)) return date.toISOString()
  }
  return String(value)
}

/** A value exactly as it is stored; what JSON has no number for (beyond 2^53, infinite) is a text, bytes are hex. */
export function exportJsonValue(value: ExportValue): string | number | null {
  if (value === null || typeof value === 'string') return value
  if (value instanceof Uint8Array) return hex(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  const asNumber = Number(value)
  return Number.isSafeInteger(asNumber) ? asNumber : String(value)
}

const OPEN_CSV = { neutralise: false, quoteEmpty: true } as const

/** The start of a table's CSV: byte order mark and header line. */
export function exportCsvHead(table: ExportTable): string {
  return toCsv([table.columns.map(column => column.name)], { ...OPEN_CSV, bom: true })
}

/** Rows of a table's CSV, to be appended batch by batch: null is nothing, empty text is `""`. */
export function exportCsvRows(table: ExportTable, rows: readonly ExportRow[]): string {
  const cells = rows.map(row => table.columns.map(({ kind }, index) => exportCell(row[index] ?? null, kind)))
  return toCsv(cells, OPEN_CSV)
}

/** One row a line: the file is valid JSON and can still be read line by line. */
export const exportJsonHead = '['
export const exportJsonTail = '\n]\n'

/** Rows of a table's JSON, between {@link exportJsonHead} and {@link exportJsonTail}. */
export function exportJsonRows(table: ExportTable, rows: readonly ExportRow[], isFirstBatch: boolean): string {
  return rows
    .map((row, index) => {
      const record = Object.fromEntries(
        table.columns.map(({ name }, place) => [name, exportJsonValue(row[place] ?? null)])
      )
      return `${isFirstBatch && index === 0 ? '' : ','}\n${JSON.stringify(record)}`
    })
    .join('')
}
