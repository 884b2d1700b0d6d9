import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { AppError } from '@shared/errors'
import { readTable, type OpenTable } from './readTable'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'okaeri-table-'))
})
afterAll(() => rm(folder, { recursive: true }))

let count = 0
async function file(content: string | Uint8Array, name?: string): Promise<string> {
  const path = join(folder, name ?? `${(count += 1)}.csv`)
  await writeFile(path, content)
  return path
}

async function allRows(table: OpenTable): Promise<{ rows: string[][]; lines: number[] }> {
  const rows: string[][] = []
  const lines: number[] = []
  for await (const batch of table.rows()) {
    rows.push(...batch.rows)
    lines.push(...batch.lines)
  }
  return { rows, lines }
}

async function errorOf(path: string): Promise<Pick<AppError, 'code' | 'params'> | null> {
  try {
    await allRows(await readTable(path))
    return null
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, params: error.params }
    throw error
  }
}

const japanese =
  '社員番号,氏名,フリガナ,退職日\r\n001,髙橋　恵,ﾀｶﾊｼ ﾒｸﾞﾐ,2023/10/20\r\n002,山﨑 一郎①,ヤマザキ イチロウ,㈱～\r\n'

describe('readTable', () => {
  it.each([
    ['utf8', Buffer.from(japanese)],
    ['utf8', Buffer.from(`\ufeff${japanese}`)],
    ['utf16le', iconv.encode(japanese, 'utf16le', { addBOM: true })],
    ['utf16le', iconv.encode(japanese, 'utf16le', { addBOM: false })],
    ['utf16be', iconv.encode(japanese, 'utf16be', { addBOM: true })],
    ['utf16be', iconv.encode(japanese, 'utf16be', { addBOM: false })],
    ['cp932', iconv.encode(japanese, 'cp932')],
    [
      'eucjp',
      iconv.encode(japanese.replace('髙', '高').replace('﨑', '崎').replace('①', '').replace('㈱～', ''), 'eucjp')
    ]
  ])('reads %s', async (encoding, bytes) => {
    const table = await readTable(await file(bytes))
    expect(table).toMatchObject({ format: 'csv', encoding, delimiter: ',', headerLine: 1 })
    expect(table.headers).toEqual(['社員番号', '氏名', 'フリガナ', '退職日'])
    const { rows } = await allRows(table)
    expect(rows).toHaveLength(2)
    expect(rows[0]?.[1]).toBe(encoding === 'eucjp' ? '高橋　恵' : '髙橋　恵')
    expect(rows[1]?.[2]).toBe('ヤマザキ イチロウ')
  })

  it('takes western accents for what they are', async () => {
    const table = await readTable(
      await file(iconv.encode('Name;City\nJosé Müller;Zürich\nÅsa Größ;Malmö\n', 'windows1252'))
    )
    expect(table).toMatchObject({ encoding: 'windows1252', delimiter: ';' })
    expect(table.sample).toEqual([
      ['José Müller', 'Zürich'],
      ['Åsa Größ', 'Malmö']
    ])
  })

  it('finds the header below an explanation, and counts lines as an editor does', async () => {
    const linkedIn =
      'Notes:\n"When exporting your connection data, you may\nnotice that some addresses are missing."\n\n' +
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nOmar,Diallo,https://example.com/in/o,,Harbor,Analyst,12 Mar 2024\n'
    const table = await readTable(await file(linkedIn))
    expect(table).toMatchObject({ headerLine: 5, delimiter: ',' })
    expect(await allRows(table)).toMatchObject({
      lines: [6],
      rows: [['Omar', 'Diallo', 'https://example.com/in/o', '', 'Harbor', 'Analyst', '12 Mar 2024']]
    })
  })

  it('finds tabs and semicolons, pads short rows and leaves long ones', async () => {
    expect(await readTable(await file('Name\tCity\tNote\nOmar\tOslo\tx, y; z\n'))).toMatchObject({ delimiter: '\t' })
    const table = await readTable(await file('Name;City;\nOmar\nMia;Oslo;x;y\n;;\n'))
    expect(table.headers).toEqual(['Name', 'City', ''])
    expect((await allRows(table)).rows).toEqual([
      ['Omar', '', ''],
      ['Mia', 'Oslo', 'x', 'y'],
      ['', '', '']
    ])
  })

  it('reads a file that is longer than one piece, whatever stands at the seams', async () => {
    const lines = Array.from({ length: 30_000 }, (_, index) => `${index},高橋恵,"Sales, ${index}"`)
    for (const bytes of [
      Buffer.from(`id,氏名,部署\n${lines.join('\n')}`),
      iconv.encode(`id,氏名,部署\r\n${lines.join('\r\n')}\r\n`, 'cp932')
    ]) {
      const { rows, lines: numbers } = await allRows(await readTable(await file(bytes)))
      expect(rows).toHaveLength(30_000)
      expect(
        rows.every((row, index) => row[0] === String(index) && row[1] === '高橋恵' && row[2] === `Sales, ${index}`)
      ).toBe(true)
      expect(numbers[29_999]).toBe(30_001)
    }
  })

  it('reads the first sheet of a spreadsheet, dates as days', async () => {
    const text = (value: string) => ({ type: String, value })
    const day = { type: Date, value: new Date('2023-10-20T00:00:00Z'), format: 'yyyy/mm/dd' }
    const buffer = await writeXlsxFile([
      [text('氏名'), text('退職日'), text('社員番号')],
      [text('高橋 恵'), day, { type: Number, value: 10084 }],
      [null, null, null],
      [text('Omar Diallo'), null, { type: Number, value: 7 }]
    ]).toBuffer()
    const table = await readTable(await file(buffer, 'leavers.xlsx'))
    expect(table).toMatchObject({ format: 'xlsx', headers: ['氏名', '退職日', '社員番号'], headerLine: 1 })
    expect(await allRows(table)).toEqual({
      rows: [
        ['高橋 恵', '2023-10-20', '10084'],
        ['Omar Diallo', '', '7']
      ],
      lines: [2, 4]
    })
  })
})

describe('readTable refuses', () => {
  it('paths that are no file', async () => {
    await mkdir(join(folder, 'sub'))
    expect(await errorOf(join(folder, 'gone.csv'))).toMatchObject({ code: 'fileNotFound' })
    expect(await errorOf(join(folder, 'sub'))).toMatchObject({ code: 'fileIsDirectory' })
  })

  it('files without rows', async () => {
    expect(await errorOf(await file(''))).toMatchObject({ code: 'importEmpty' })
    expect(await errorOf(await file('\ufeff \r\n\r\n'))).toMatchObject({ code: 'importEmpty' })
    expect(await errorOf(await file('Name,Email\n'))).toMatchObject({ code: 'importHeaderOnly' })
    expect(
      await errorOf(await file('Omar,omar@example.org,2020-01-01\nMia,mia@example.org,2021-01-01\n'))
    ).toMatchObject({ code: 'importNoHeader' })
  })

  it('what is not text', async () => {
    expect(await errorOf(await file('%PDF-1.7\n'))).toMatchObject({ code: 'importBinary' })
    expect(
      await errorOf(await file(Buffer.from(Array.from({ length: 5_000 }, (_, index) => (index * 7) % 251))))
    ).toMatchObject({ code: 'importBinary' })
    expect(
      await errorOf(await file(Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(300, 7)]), 'broken.xlsx'))
    ).toMatchObject({ code: 'importSpreadsheetDamaged' })
  })

  it('lines of two encodings, with the line where they meet', async () => {
    const mixed = Buffer.concat([
      Buffer.from('氏名,部署\n高橋 恵,営業部\n'),
      iconv.encode('山崎 一郎,開発部\n', 'cp932')
    ])
    expect(await errorOf(await file(mixed))).toEqual({ code: 'importMixedEncoding', params: { line: 3 } })
    const western = Buffer.concat([Buffer.from('Name,City\nJosé,Málaga\n'), iconv.encode('Åsa,Malmö\n', 'windows1252')])
    expect(await errorOf(await file(western))).toEqual({ code: 'importMixedEncoding', params: { line: 3 } })
  })

  it('what the parser refuses, also far down', async () => {
    expect(await errorOf(await file(`Name,Note\n${'Omar,x\n'.repeat(50_000)}Mia,"never\n`))).toEqual({
      code: 'importUnclosedQuote',
      params: { line: 50_002 }
    })
    expect(
      await errorOf(await file(`${Array.from({ length: 1_000 }, (_, index) => `c${index}`).join(',')}\n`))
    ).toMatchObject({ code: 'importTooManyColumns' })
    expect(await errorOf(await file(`Name,Note\nOmar,${'x'.repeat(10_000_000)}\n`))).toMatchObject({
      code: 'importCellTooLarge',
      params: { line: 2, column: 2 }
    })
  })
})
