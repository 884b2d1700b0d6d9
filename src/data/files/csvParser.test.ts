import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppError } from '@shared/errors'
import { createCsvParser, LARGEST_CELL, MOST_COLUMNS, type ParsedRows } from './csvParser'

function parseAll(text: string, size = text.length || 1, delimiter = ','): ParsedRows {
  const parser = createCsvParser(delimiter)
  const all: ParsedRows = { rows: [], lines: [] }
  const add = ({ rows, lines }: ParsedRows): void => {
    all.rows.push(...rows)
    all.lines.push(...lines)
  }
  for (let start = 0; start < text.length; start += size) add(parser.push(text.slice(start, start + size)))
  add(parser.end())
  return all
}

function errorOf(act: () => unknown): Pick<AppError, 'code' | 'params'> | null {
  try {
    act()
    return null
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, params: error.params }
    throw error
  }
}

describe('createCsvParser', () => {
  it('reads quotes, delimiters and line breaks inside cells, and knows the lines', () => {
    expect(parseAll('a;b\r\n"x;""y""";"1\r\n2"\n\nlast;\r', 100, ';')).toEqual({
      rows: [
        ['a', 'b'],
        ['x;"y"', '1\r\n2'],
        ['last', '']
      ],
      lines: [1, 2, 5]
    })
  })

  it('keeps quotation marks inside and after the text of a cell as written', () => {
    expect(parseAll('5" pipe,"Bob" Smith,x"y"\n').rows).toEqual([['5" pipe', '"Bob" Smith', 'x"y"']])
  })

  it('gives ragged records as they are and reads old line ends', () => {
    expect(parseAll('a,b,c\rd\re,f,g,h').rows).toEqual([['a', 'b', 'c'], ['d'], ['e', 'f', 'g', 'h']])
  })

  it('reads what a CSV library writes, as that library reads it, whatever the pieces', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'ﾃ', '高', ' ', ',', ';', '"', '\n', '\r\n', '𠮷'),
      maxLength: 6
    })
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 9 }), fc.boolean(), (written, size, hasBreak) => {
        const text = stringify(written, { eof: hasBreak, record_delimiter: '\r\n', quoted: true })
        const expected = parse(text, { relax_column_count: true }) as string[][]
        expect(parseAll(text, size).rows).toEqual(expected)
        expect(parseAll(text, size).rows).toEqual(written)
      }),
      { numRuns: 500 }
    )
  })

  it('names the line where a quotation mark is never closed', () => {
    expect(errorOf(() => parseAll('a,b\n1,2\n"3,4\n5,6\n'))).toEqual({
      code: 'importUnclosedQuote',
      params: { line: 3 }
    })
    expect(errorOf(() => parseAll('a,b\n"3,4\n"5",6\n'))).toEqual({ code: 'importUnclosedQuote', params: { line: 2 } })
    const many = 'Diallo,Omar,10084,Sales\n'.repeat(60_000)
    expect(errorOf(() => parseAll(`a,b\n1,"2\n${many}`, 65_536))).toEqual({
      code: 'importUnclosedQuote',
      params: { line: 2 }
    })
  })

  it('refuses a cell of ten million letters, quoted or not, and too many columns', () => {
    const large = 'x'.repeat(10_000_000)
    const refusal = { code: 'importCellTooLarge', params: { line: 2, column: 2, limit: LARGEST_CELL } }
    expect(errorOf(() => parseAll(`a,b\n1,${large}\n`, 65_536))).toEqual(refusal)
    expect(errorOf(() => parseAll(`a,b\n1,"${large}"\n`, 65_536))).toEqual(refusal)
    expect(errorOf(() => parseAll(`${'a,'.repeat(999)}a\n`))).toEqual({
      code: 'importTooManyColumns',
      params: { line: 1, limit: MOST_COLUMNS }
    })
    expect(parseAll(`${'a,'.repeat(MOST_COLUMNS - 1)}a\n`).rows[0]).toHaveLength(MOST_COLUMNS)
  })
})
