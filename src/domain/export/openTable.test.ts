import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  exportCell,
  exportCsvHead,
  exportCsvRows,
  exportJsonHead,
  exportJsonRows,
  exportJsonTail,
  exportJsonValue,
  type ExportRow,
  type ExportTable
} from './openTable'

const table: ExportTable = {
  name: 'thing',
  columns: [
    { name: 'id', kind: 'text' },
    { name: 'note', kind: 'text' },
    { name: 'size', kind: 'integer' },
    { name: 'is_open', kind: 'boolean' },
    { name: 'created_at', kind: 'instant' }
  ]
}

describe('exportCell', () => {
  it.each([
    [null, 'text', null],
    ['', 'text', ''],
    ['=1+1', 'text', '=1+1'],
    [1, 'boolean', 'true'],
    [0, 'boolean', 'false'],
    [2, 'boolean', '2'],
    [1_759_287_845_123, 'instant', '2025-10-01T03:04:05.123Z'],
    [9e15, 'instant', '9000000000000000'],
    [1.5, 'instant', '1.5'],
    [12n, 'integer', '12'],
    [0.1, 'real', '0.1'],
    [Uint8Array.of(0, 255), 'blob', '00ff']
  ] as const)('writes %s of kind %s as %s', (value, kind, cell) => {
    expect(exportCell(value, kind)).toBe(cell)
  })
})

describe('exportJsonValue', () => {
  it.each([
    [null, null],
    ['', ''],
    [1, 1],
    [9_007_199_254_740_993n, '9007199254740993'],
    [42n, 42],
    [Infinity, 'Infinity'],
    [Uint8Array.of(16), '10']
  ] as const)('keeps %s', (value, json) => {
    expect(exportJsonValue(value)).toBe(json)
  })
})

describe('the files of a table', () => {
  const row = fc.tuple(
    fc.string({ unit: 'binary' }),
    fc.option(fc.string({ unit: fc.constantFrom('"', '\n', ',', '=', 'あ') })),
    fc.option(fc.maxSafeInteger()),
    fc.constantFrom(0, 1, null),
    fc.option(fc.integer({ min: 0 }))
  )
  const batches: fc.Arbitrary<ExportRow[][]> = fc.array(fc.array(row))

  it('are JSON that reads back exactly, in any batches', () => {
    fc.assert(
      fc.property(batches, all => {
        let isFirst = true
        let text = exportJsonHead
        for (const batch of all) {
          text += exportJsonRows(table, batch, isFirst)
          isFirst = isFirst && batch.length === 0
        }
        const read = JSON.parse(text + exportJsonTail) as Record<string, unknown>[]
        expect(read.map(record => table.columns.map(column => record[column.name]))).toEqual(all.flat())
      })
    )
  })

  it('are CSV that reads back, empty text and null apart', () => {
    fc.assert(
      fc.property(batches, all => {
        const text = exportCsvHead(table) + all.map(batch => exportCsvRows(table, batch)).join('')
        const read: (string | null)[][] = parse(text, {
          bom: true,
          record_delimiter: '\r\n',
          cast: (value, { quoting }) => (value === '' && !quoting ? null : value)
        })
        const cells = all
          .flat()
          .map(values => values.map((value, index) => exportCell(value, table.columns[index]!.kind)))
        expect(read).toEqual([table.columns.map(column => column.name), ...cells])
      })
    )
  })
})
