import { readSheet } from 'read-excel-file/node'
import { AppError } from '@shared/errors'
import { LARGEST_CELL, MOST_COLUMNS, type ParsedRows } from './csvParser'

/** A spreadsheet is held in memory as a whole, unlike text. */
const LARGEST_SPREADSHEET = 100 * 1024 * 1024

/**
 * The first sheet of an XLSX file as text: dates as YYYY-MM-DD, numbers in full, formulas as their last result.
 * Throws fileTooLarge, importSpreadsheetDamaged, importTooManyColumns or importCellTooLarge.
 */
export async function readSpreadsheet(path: string, size: number): Promise<ParsedRows> {
  if (size > LARGEST_SPREADSHEET) {
    throw new AppError('fileTooLarge', 'the spreadsheet is too large', { limit: LARGEST_SPREADSHEET })
  }
  const sheet = await readSheet(path, { trim: false }).catch((error: unknown) => {
    throw new AppError(
      'importSpreadsheetDamaged',
      `the spreadsheet cannot be read (${error instanceof Error ? error.name : 'unknown'})`
    )
  })
  const rows: string[][] = []
  const lines: number[] = []
  for (const [index, cells] of sheet.entries()) {
    const row = cells.map(textOf)
    while (row.length > 0 && row[row.length - 1] === '') row.pop()
    if (row.length > MOST_COLUMNS) {
      throw new AppError('importTooManyColumns', 'a row has too many columns', { line: index + 1, limit: MOST_COLUMNS })
    }
    const large = row.findIndex(cell => cell.length > LARGEST_CELL)
    if (large >= 0) {
      throw new AppError('importCellTooLarge', 'a cell is too large', {
        line: index + 1,
        column: large + 1,
        limit: LARGEST_CELL
      })
    }
    if (row.length === 0) continue
    rows.push(row)
    lines.push(index + 1)
  }
  return { rows, lines }
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return String(cell)
}
