import { parse } from 'csv-parse/sync'
import { mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import readXlsxFile from 'read-excel-file/node'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { builtInFields } from '@shared/fields/registry'
import { makeTempFolder } from '../../../../test/helpers/folder'
import { addPeople } from '../../../../test/helpers/people'
import { openTestApp, type TestApp } from '../../../../test/helpers/services'

let app: TestApp
let folder: string
let ids: string[]
beforeEach(async () => {
  app = openTestApp()
  folder = makeTempFolder()
  ids = addPeople(app.services, [
    {
      family: '髙橋',
      given: '恵',
      familyKana: 'たかはし',
      givenKana: 'めぐみ',
      department: '法人営業部',
      title: '課長',
      exit: { reasons: '["pay","growth"]' }
    },
    { family: 'Diallo', given: 'Omar', department: 'Data', startOn: null, endOn: '2025-12-31' },
    { family: '=cmd', given: 'x', department: 'Data, "core"', endOn: '2020-05-31' }
  ])
  const { id } = await app.call('members.save', { name: '森' })
  await app.call('alumni.setOwner', { people: { ids: [ids[0]!] }, ownerId: id })
})
afterEach(() => app.remove())

const file = (name: string): string => join(folder, name)
const readCsv = (name: string): string[][] => parse(readFileSync(file(name)), { bom: true, relax_column_count: false })

describe('the export of a list', () => {
  it('holds its columns, order and words, in the language of the window', async () => {
    const done = await app.call('alumni.export', {
      language: 'ja',
      sort: [{ field: 'exitOn', direction: 'desc' }],
      columns: ['name', 'wasHereAs', 'exitOn', 'exitReasons', 'owner', 'tier'],
      filePath: file('list.csv')
    })
    expect(done).toEqual({ rows: 3 })
    expect(readFileSync(file('list.csv')).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    const [header, first, second, third] = readCsv('list.csv')
    expect(header).toEqual(['氏名', 'よみ', '在籍時', '退職日', '退職理由', '担当', 'ティア'])
    expect(first?.slice(0, 4)).toEqual(['Omar Diallo', '', 'Data, –2025', '2025-12-31'])
    expect(second?.slice(0, 6)).toEqual([
      '髙橋 恵',
      'たかはし めぐみ',
      '法人営業部 · 課長, 2018–2024',
      '2024-03-31',
      '待遇、成長機会',
      '森'
    ])
    expect(third?.[2]).toBe('Data, "core", 2018–2020')
  })

  it('never hands a spreadsheet a formula', async () => {
    await app.call('alumni.export', { columns: ['family', 'name'], filePath: file('list.csv') })
    const cells = readCsv('list.csv').flat()
    expect(cells.filter(cell => /^[=+@]/.test(cell))).toEqual([])
    expect(cells.some(cell => cell.includes('=cmd'))).toBe(true)
  })

  it('takes only who is seen: filtered, chosen, or all but some', async () => {
    const filter = {
      join: 'and' as const,
      items: [{ field: 'department', operator: 'contains' as const, values: ['Data'] }]
    }
    const rowsOf = async (only: object): Promise<number> =>
      (await app.call('alumni.export', { columns: ['name'], filePath: file('list.csv'), ...only })).rows
    expect(await rowsOf({ filter })).toBe(2)
    expect(await rowsOf({ query: 'たかはし' })).toBe(1)
    expect(await rowsOf({ ids: [ids[0]!] })).toBe(1)
    expect(await rowsOf({ filter, except: [ids[1]!] })).toBe(1)
    expect(await rowsOf({ filter, ids: [ids[0]!] })).toBe(0)
  })

  it('fills a sheet with dates as dates and scores as numbers', async () => {
    await app.call('alumni.export', {
      columns: ['name', 'exitOn', 'exitYear'],
      sort: [{ field: 'exitOn', direction: 'asc' }],
      format: 'xlsx',
      filePath: file('list.xlsx')
    })
    const [sheet] = await readXlsxFile(file('list.xlsx'))
    expect(sheet?.data[0]).toEqual(['Name', 'Reading', 'Left', 'Exit year'])
    expect(sheet?.data[1]?.[2]).toEqual(new Date('2020-05-31T00:00:00Z'))
    expect(sheet?.data[1]?.[3]).toBe(2020)
  })

  it('has a cell for every field that a list can show', async () => {
    const columns = builtInFields.filter(field => field.column).map(({ key }) => key)
    for (const language of ['en', 'ja'] as const) {
      await app.call('alumni.export', { columns, language, filePath: file(`all-${language}.csv`) })
      const [header, ...rows] = readCsv(`all-${language}.csv`)
      expect(header).toHaveLength(columns.length + 1)
      expect(rows).toHaveLength(3)
      expect(rows.flat().filter(cell => /^(vocabulary|fields|alumni)\./.test(cell))).toEqual([])
    }
  })

  it('says what was wrong and leaves no file behind', async () => {
    mkdirSync(file('folder'))
    const attempt = (filePath: string, columns = ['name']) => app.call('alumni.export', { columns, filePath })
    await expect(attempt(file('folder'))).rejects.toMatchObject({ code: 'fileIsDirectory' })
    await expect(attempt(file('nowhere/list.csv'))).rejects.toMatchObject({ code: 'fileNotWritable' })
    await expect(attempt(file('list.csv'), ['nope'])).rejects.toMatchObject({ code: 'invalidInput' })
    expect(readdirSync(folder)).toEqual(['folder'])
  })

  it('writes nothing when it is cancelled on the way', async () => {
    const controller = new AbortController()
    controller.abort()
    const result = await app.router.call(
      'alumni.export',
      { columns: ['name'], filePath: file('list.csv') },
      { signal: controller.signal }
    )
    expect(result).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(readdirSync(folder)).toEqual([])
  })
})
