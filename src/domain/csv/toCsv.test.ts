import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CSV_DELIMITERS } from '@shared/types/handover'
import { restoreFormula } from './formula'
import { toCsv } from './toCsv'

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\r', '\n', "'", '=', ' ', '\uFEFF', '髙') })
)

describe('toCsv', () => {
  it('reads back as the same cells, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }).chain(width => fc.array(fc.array(cell, { minLength: width, maxLength: width }))),
        fc.record({
          delimiter: fc.constantFrom(...CSV_DELIMITERS),
          bom: fc.boolean(),
          newline: fc.constantFrom('\r\n' as const, '\n' as const),
          quoteAll: fc.boolean(),
          neutralise: fc.boolean()
        }),
        (rows, options) => {
          // Without a mark of its own, a file that starts with one loses it to any reader.
          fc.pre(options.bom || rows[0]?.[0]?.startsWith('\uFEFF') !== true)
          const text = toCsv(rows, options)
          const read: string[][] = parse(text, {
            bom: options.bom,
            delimiter: options.delimiter,
            record_delimiter: options.newline,
            relax_column_count: true
          })
          expect(options.neutralise ? read.map(row => row.map(restoreFormula)) : read).toEqual(rows)
        }
      )
    )
  })

  it('writes CRLF, quotes where needed, and neutralises by default', () => {
    expect(toCsv([['a,b', 'c"d', 'e\nf', '=1', 'g h']])).toBe('"a,b","c""d","e\nf",\'=1,g h\r\n')
  })

  it('never marks numbers, and writes booleans in words', () => {
    expect(toCsv([[-5, '-5', -5n, true, false, null]])).toBe('-5,-5,-5,true,false,\r\n')
  })

  it('starts with one mark when asked, and quotes all when asked', () => {
    expect(toCsv([['a', '']], { bom: true, quoteAll: true })).toBe('\uFEFF"a",\r\n')
  })

  it('tells empty text from null when asked', () => {
    expect(toCsv([['', null, 'a']], { quoteEmpty: true })).toBe('"",,a\r\n')
  })

  it('keeps a row of one empty cell', () => {
    expect(toCsv([[''], ['a']])).toBe('""\r\na\r\n')
  })
})
