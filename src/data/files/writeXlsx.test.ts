import { readSheet } from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { MAX_XLSX_CELL, xlsxBytes } from './writeXlsx'

const columns = [
  { header: '氏名', kind: 'text' },
  { header: '点', kind: 'number' },
  { header: '退職日', kind: 'date' }
] as const

async function roundTrip(rows: (string | number | null)[][]): Promise<unknown[][]> {
  return await readSheet(Buffer.from(await xlsxBytes('一覧', columns, rows)), { trim: false })
}

describe('xlsxBytes', () => {
  it('keeps texts, numbers and days what they are', async () => {
    const rows = [
      ['髙橋 😀', 72.5, '2022-03-31'],
      ['=1+1', -3, '1899-01-01'],
      ['000123', null, '2022-02-30'],
      ['_x0041_ <&>"\n', 0, '']
    ]
    expect(await roundTrip(rows)).toEqual([
      ['氏名', '点', '退職日'],
      ['髙橋 😀', 72.5, new Date('2022-03-31T00:00:00Z')],
      ['=1+1', -3, '1899-01-01'],
      ['000123', null, '2022-02-30'],
      ['_x0041_ <&>"\n', 0, null]
    ])
  })

  it('replaces what a sheet cannot hold by □, and marks where a text was cut', async () => {
    const [, [first], [second]] = (await roundTrip([
      ['a\u0001b\uD800', null, null],
      ['x'.repeat(MAX_XLSX_CELL + 1), null, null]
    ])) as [unknown, [string], [string]]
    expect(first).toBe('a□b□')
    expect(second).toHaveLength(MAX_XLSX_CELL)
    expect(second.endsWith('x […]')).toBe(true)
  })
})
