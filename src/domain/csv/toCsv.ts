// The build for browsers: the one for Node needs a global Buffer, and screens write CSV too.
import { stringify } from 'csv-stringify/browser/esm/sync'
import type { CsvDelimiter } from '@shared/types/handover'
import { neutraliseFormula } from './formula'

export type CsvCell = string | number | bigint | boolean | null

export type CsvOptions = {
  /** Default: comma. */
  delimiter?: CsvDelimiter
  /** A byte order mark, by which Excel knows UTF-8. Default: none. */
  bom?: boolean
  /** Default: CRLF, as RFC 4180 and Excel have it. */
  newline?: '\r\n' | '\n'
  /** Quotes every cell that holds something. Default: only where needed. */
  quoteAll?: boolean
  /** Writes empty text as `""`, so that it differs from null. Default: both are nothing. */
  quoteEmpty?: boolean
  /** Keeps spreadsheets from running cells, see {@link neutraliseFormula}. Default: true. */
  neutralise?: boolean
}

function cellText(cell: CsvCell, neutralise: boolean): string | null {
  if (cell === null) return null
  if (typeof cell !== 'string') return String(cell)
  return neutralise ? neutraliseFormula(cell) : cell
}

/** CSV text of rows, a header being a row like any other; ends with a line break. No rows give no text. */
export function toCsv(rows: readonly (readonly CsvCell[])[], options: CsvOptions = {}): string {
  const { delimiter = ',', bom = false, newline = '\r\n', quoteAll = false, quoteEmpty = false } = options
  const neutralise = options.neutralise ?? true
  // A row of one empty cell would be an empty line, which readers skip.
  const needsQuotes = quoteEmpty || rows.some(row => row.length === 1)
  const text = stringify(
    rows.map(row => row.map(cell => cellText(cell, neutralise))),
    {
      delimiter,
      record_delimiter: newline,
      quote_record_delimiter: true,
      quoted: quoteAll,
      quoted_match: needsQuotes ? /^$/ : null
    }
  )
  return bom ? `\uFEFF${text}` : text
}
