import { AppError } from '@shared/errors'

/** Characters that one cell may hold; more is a slip in the file, such as a quotation mark that is never closed. */
export const LARGEST_CELL = 1_000_000
/** Characters of a record that is not complete yet. */
const LARGEST_RECORD = 8_000_000
/** Columns that a file may have. */
export const MOST_COLUMNS = 512
/** A quoted cell that is too large and has so many lines is a quotation mark that was never closed. */
const LINES_OF_A_LOST_QUOTE = 50

const QUOTE = 0x22
const LINE_FEED = 0x0a
const RETURN = 0x0d

/** Records with the line that each begins on, counted from 1. */
export type ParsedRows = { rows: string[][]; lines: number[] }

export type CsvParser = {
  /** Takes the next piece of text and gives the records that are complete. */
  push: (text: string) => ParsedRows
  /** Gives the last record, or says what is missing. */
  end: () => ParsedRows
}

/** Where a cell ends: the text, the index behind it, and the lines inside it; null where more text is needed. */
type ReadCell = { text: string; next: number; lines: number }

/**
 * A streaming reader of CSV (RFC 4180, with LF, CRLF or CR). Quotation marks inside or after a cell's text are kept as
 * written; ragged records are given as they are; blank lines are left out.
 *
 * Throws importUnclosedQuote {line}, importCellTooLarge {line, column}, importTooManyColumns {line, limit}.
 *
 * Our own instead of csv-parse, which took half a second for 100,000 rows: see docs/adr.
 */
export function createCsvParser(delimiter: string): CsvParser {
  const separator = delimiter.charCodeAt(0)
  let buffer = ''
  let line = 1

  function readQuoted(start: number, isLast: boolean, column: number): ReadCell | null {
    let text = ''
    let from = start + 1
    for (;;) {
      const close = buffer.indexOf('"', from)
      const size = (close < 0 ? buffer.length : close) - start
      if (size > LARGEST_CELL) throw tooLarge(buffer.slice(start, start + LARGEST_CELL), line, column)
      if (close < 0) {
        if (isLast) throw unclosed(line)
        return null
      }
      if (close + 1 >= buffer.length && !isLast) return null
      const after = close + 1 < buffer.length ? buffer.charCodeAt(close + 1) : LINE_FEED
      if (after === QUOTE) {
        text += buffer.slice(from, close + 1)
        from = close + 2
        continue
      }
      text += buffer.slice(from, close)
      if (after === separator || after === LINE_FEED || after === RETURN)
        return { text, next: close + 1, lines: countLines(text) }
      if (countLines(text) > 0) throw unclosed(line)
      const rest = readPlain(close + 1, isLast, column)
      return rest === null ? null : { text: `"${text}"${rest.text}`, next: rest.next, lines: 0 }
    }
  }

  function readPlain(start: number, isLast: boolean, column: number): ReadCell | null {
    let index = start
    const { length } = buffer
    for (; index < length; index += 1) {
      const code = buffer.charCodeAt(index)
      if (code === separator || code === LINE_FEED || code === RETURN) break
    }
    if (index - start > LARGEST_CELL) throw tooLarge('', line, column)
    return index >= length && !isLast ? null : { text: buffer.slice(start, index), next: index, lines: 0 }
  }

  /** One record from `start`; null where the rest of it has not come yet. */
  function readRecord(start: number, isLast: boolean): { cells: string[]; next: number; lines: number } | null {
    const cells: string[] = []
    let index = start
    let lines = 1
    for (;;) {
      const isQuoted = buffer.charCodeAt(index) === QUOTE
      const cell = isQuoted ? readQuoted(index, isLast, cells.length + 1) : readPlain(index, isLast, cells.length + 1)
      if (cell === null) return null
      cells.push(cell.text)
      lines += cell.lines
      if (cells.length > MOST_COLUMNS) {
        throw new AppError('importTooManyColumns', 'a record has too many columns', { line, limit: MOST_COLUMNS })
      }
      index = cell.next
      const code = buffer.charCodeAt(index)
      if (code === separator) {
        index += 1
        continue
      }
      if (code === RETURN) {
        // A return at the very end of the text may be the first half of a line break.
        if (index + 1 >= buffer.length && !isLast) return null
        return { cells, next: buffer.charCodeAt(index + 1) === LINE_FEED ? index + 2 : index + 1, lines }
      }
      return { cells, next: index + 1, lines }
    }
  }

  function take(isLast: boolean): ParsedRows {
    const rows: string[][] = []
    const lines: number[] = []
    let index = 0
    while (index < buffer.length) {
      const record = readRecord(index, isLast)
      if (record === null) break
      if (record.cells.length > 1 || record.cells[0] !== '') {
        rows.push(record.cells)
        lines.push(line)
      }
      line += record.lines
      index = record.next
    }
    buffer = index >= buffer.length ? '' : buffer.slice(index)
    if (buffer.length > LARGEST_RECORD) throw tooLarge('', line, 1)
    return { rows, lines }
  }

  return {
    push(text) {
      buffer = buffer === '' ? text : buffer + text
      return take(false)
    },
    end: () => take(true)
  }
}

function countLines(text: string): number {
  let count = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === LINE_FEED || (code === RETURN && text.charCodeAt(index + 1) !== LINE_FEED)) count += 1
  }
  return count
}

const unclosed = (line: number): AppError =>
  new AppError('importUnclosedQuote', `the quotation mark on line ${line} is never closed`, { line })

function tooLarge(text: string, line: number, column: number): AppError {
  if (countLines(text) >= LINES_OF_A_LOST_QUOTE) return unclosed(line)
  return new AppError('importCellTooLarge', `a cell on line ${line} is too large`, {
    line,
    column,
    limit: LARGEST_CELL
  })
}
