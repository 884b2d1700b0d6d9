import { findHeader, HEADER_WITHIN } from '@domain/importing/findHeader'
import { AppError } from '@shared/errors'
import { createCsvParser, type ParsedRows } from './csvParser'
import { readChunks, sizeOfFile } from './readChunks'
import { createDecoder, createEncodingDetector, utf16Of, type TextEncoding } from './readEncoding'
import { readSpreadsheet } from './readSpreadsheet'

export type RowBatch = ParsedRows & {
  /** Bytes of the file read so far, of {@link OpenTable.size}; for progress. */
  bytesRead: number
}

export type OpenTable = {
  format: 'csv' | 'xlsx'
  /** Null for a spreadsheet. */
  encoding: TextEncoding | null
  delimiter: ',' | ';' | '\t' | '|' | null
  /** Trimmed; a column without a header has an empty one. */
  headers: string[]
  /** The line of the header, counted from 1. */
  headerLine: number
  /** In bytes. */
  size: number
  /** The first rows after the header. */
  sample: string[][]
  /** All rows after the header, padded to its width, in batches; may be asked for again. */
  rows: () => AsyncGenerator<RowBatch>
}

const SAMPLE_ROWS = 500
const HEAD = 64 * 1024
const DELIMITERS = [',', ';', '\t', '|'] as const

/** Beginnings of files that are no text and no XLSX: ZIP is XLSX or not, the rest is named. */
const ZIP = Buffer.from('PK\u0003\u0004')
const BINARIES = [
  '%PDF',
  '\u0089PNG',
  'GIF8',
  '\u00ff\u00d8\u00ff',
  '\u00d0\u00cf\u0011\u00e0',
  '\u007fELF',
  '\u001f\u008b',
  'SQLite format 3'
].map(start => Buffer.from(start, 'latin1'))

/**
 * Opens a table of rows: text in any usual encoding and delimiter, or the first sheet of an XLSX. Looks through all of a
 * text file once, so that its encoding is certain, and finds the header line among its first lines.
 *
 * Throws fileNotFound, fileIsDirectory, fileUnreadable, importEmpty, importHeaderOnly, importBinary, importNoHeader,
 * importMixedEncoding, importSpreadsheetDamaged, fileTooLarge and what {@link createCsvParser} throws. Reading rows may
 * throw the latter as well, for lines further down.
 */
export async function readTable(path: string): Promise<OpenTable> {
  const size = await sizeOfFile(path)
  if (size === 0) throw new AppError('importEmpty', 'the file is empty')
  const head = await firstBytes(path)
  if (head.subarray(0, 4).equals(ZIP)) return openSpreadsheet(path, size)
  if (BINARIES.some(start => head.subarray(0, start.length).equals(start)))
    throw new AppError('importBinary', 'the file is not text')
  const encoding = utf16Of(head) ?? (await encodingOf(path))
  return openText(path, size, encoding)
}

async function firstBytes(path: string): Promise<Buffer> {
  for await (const chunk of readChunks(path)) return Buffer.from(chunk.subarray(0, HEAD))
  return Buffer.alloc(0)
}

async function encodingOf(path: string): Promise<TextEncoding> {
  const detector = createEncodingDetector()
  for await (const chunk of readChunks(path)) detector.add(chunk)
  return detector.result()
}

async function openSpreadsheet(path: string, size: number): Promise<OpenTable> {
  const all = await readSpreadsheet(path, size)
  if (all.rows.length === 0) throw new AppError('importEmpty', 'the first sheet is empty')
  const { record, line, at } = headerOf(all)
  async function* rows(): AsyncGenerator<RowBatch> {
    for (let start = at + 1; start < all.rows.length; start += 1_000) {
      const batch = all.rows.slice(start, start + 1_000)
      const bytesRead = Math.round((size * (start + batch.length)) / all.rows.length)
      for (const row of batch) pad(row, record.length)
      yield { rows: batch, lines: all.lines.slice(start, start + batch.length), bytesRead }
    }
  }
  const sample = await sampleOf(rows())
  return {
    format: 'xlsx',
    encoding: null,
    delimiter: null,
    headers: headersOf(record, sample),
    headerLine: line,
    size,
    sample,
    rows
  }
}

async function openText(path: string, size: number, encoding: TextEncoding): Promise<OpenTable> {
  const start = await firstText(path, encoding)
  if (start.trim() === '') throw new AppError('importEmpty', 'the file holds nothing but blanks')
  const delimiter = delimiterOf(start)
  const { record, line } = headerOf(await firstRecords(path, encoding, delimiter))
  const rows = (): AsyncGenerator<RowBatch> => rowsAfter(path, encoding, delimiter, line, record.length)
  const sample = await sampleOf(rows())
  return {
    format: 'csv',
    encoding,
    delimiter,
    headers: headersOf(record, sample),
    headerLine: line,
    size,
    sample,
    rows
  }
}

async function firstText(path: string, encoding: TextEncoding): Promise<string> {
  const decoder = createDecoder(encoding)
  let text = ''
  for await (const chunk of readChunks(path)) {
    text += decoder.write(chunk)
    if (text.length >= HEAD) return text.slice(0, HEAD)
  }
  return text + decoder.end()
}

async function* parsedPieces(path: string, encoding: TextEncoding, delimiter: string): AsyncGenerator<RowBatch> {
  const decoder = createDecoder(encoding)
  const parser = createCsvParser(delimiter)
  let bytesRead = 0
  for await (const chunk of readChunks(path)) {
    bytesRead += chunk.length
    yield { ...parser.push(decoder.write(chunk)), bytesRead }
  }
  yield { ...parser.push(decoder.end()), bytesRead }
  yield { ...parser.end(), bytesRead }
}

async function firstRecords(path: string, encoding: TextEncoding, delimiter: string): Promise<ParsedRows> {
  const first: ParsedRows = { rows: [], lines: [] }
  for await (const { rows, lines } of parsedPieces(path, encoding, delimiter)) {
    first.rows.push(...rows)
    first.lines.push(...lines)
    if (first.rows.length > HEADER_WITHIN) break
  }
  return first
}

async function* rowsAfter(
  path: string,
  encoding: TextEncoding,
  delimiter: string,
  headerLine: number,
  width: number
): AsyncGenerator<RowBatch> {
  for await (const { rows, lines, bytesRead } of parsedPieces(path, encoding, delimiter)) {
    const from = lines.findIndex(line => line > headerLine)
    if (from < 0) continue
    const batch = from === 0 ? rows : rows.slice(from)
    for (const row of batch) pad(row, width)
    yield { rows: batch, lines: from === 0 ? lines : lines.slice(from), bytesRead }
  }
}

function pad(row: string[], width: number): void {
  while (row.length < width) row.push('')
}

async function sampleOf(batches: AsyncGenerator<RowBatch>): Promise<string[][]> {
  const sample: string[][] = []
  for await (const { rows } of batches) {
    sample.push(...rows.slice(0, SAMPLE_ROWS - sample.length))
    if (sample.length >= SAMPLE_ROWS) break
  }
  if (sample.length === 0) throw new AppError('importHeaderOnly', 'the file has a header and no rows')
  return sample
}

function headerOf({ rows, lines }: ParsedRows): { record: string[]; line: number; at: number } {
  const at = findHeader(rows)
  if (at === null) throw new AppError('importNoHeader', 'no line of the file looks like a header')
  return { record: rows[at] ?? [], line: lines[at] ?? 1, at }
}

/** The names of the columns, without empty ones at the end that hold nothing either. */
function headersOf(record: readonly string[], sample: readonly (readonly string[])[]): string[] {
  const headers = record.map(cell => cell.trim())
  const isUsed = (index: number): boolean =>
    headers[index] !== '' || sample.some(row => (row[index] ?? '').trim() !== '')
  while (headers.length > 0 && !isUsed(headers.length - 1)) headers.pop()
  return headers
}

/** The delimiter by which most of the first lines have the same number of cells, more than one. */
function delimiterOf(text: string): (typeof DELIMITERS)[number] {
  let best: (typeof DELIMITERS)[number] = ','
  let bestScore = 0
  for (const delimiter of DELIMITERS) {
    const widths = new Map<number, number>()
    for (const row of recordsOf(text, delimiter)) widths.set(row.length, (widths.get(row.length) ?? 0) + 1)
    for (const [width, count] of widths) {
      const score = width > 1 ? count * Math.log2(width) : 0
      if (score > bestScore) {
        best = delimiter
        bestScore = score
      }
    }
  }
  return best
}

/** The whole records in a beginning of a file; none where the delimiter makes nonsense of it. */
function recordsOf(text: string, delimiter: string): string[][] {
  try {
    return createCsvParser(delimiter).push(text).rows.slice(0, 100)
  } catch {
    return []
  }
}
