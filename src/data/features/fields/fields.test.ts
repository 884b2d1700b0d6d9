import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyFilter, type FilterCondition } from '@shared/fields/filter'
import { makeTempFolder } from '../../../../test/helpers/folder'
import { addPeople } from '../../../../test/helpers/people'
import { openTestApp, type TestApp } from '../../../../test/helpers/services'

let app: TestApp
let folder: string
let people: string[]
beforeEach(() => {
  app = openTestApp()
  folder = makeTempFolder()
  people = addPeople(app.services, [{ family: '青木' }, { family: '佐藤' }, { family: '髙橋' }])
})
afterEach(() => app.remove())

const one = (condition: FilterCondition) => ({ ...emptyFilter, items: [condition] })
const familyNames = async (condition: FilterCondition): Promise<string[]> =>
  (await app.call('alumni.list', { filter: one(condition), language: 'ja' })).items.map(row => row.name.family)
const fill = (index: number, key: string, value: string) =>
  app.call('person.update', { personId: people[index]!, values: { [`custom.${key}`]: value } })

describe('a field of one’s own', () => {
  it('gets a key that lasts, from either label', async () => {
    const first = await app.call('fields.save', { type: 'text', labelEn: 'T-shirt size', labelJa: 'Tシャツ' })
    expect(first.key).toBe('t_shirt_size')
    expect((await app.call('fields.save', { type: 'text', labelJa: '趣味' })).key).toBe('field_1')
    expect((await app.call('fields.save', { type: 'text', labelEn: 'T shirt, size!', labelJa: 'x' })).key).toBe(
      't_shirt_size_2'
    )
    await app.call('fields.save', { id: first.id, type: 'text', labelEn: 'Shirt', labelJa: 'シャツ' })
    const { items } = await app.call('fields.list', {})
    expect(items.map(field => [field.key, field.labelEn, field.labelJa])).toEqual([
      ['t_shirt_size', 'Shirt', 'シャツ'],
      ['field_1', '趣味', '趣味'],
      ['t_shirt_size_2', 'T shirt, size!', 'x']
    ])
  })

  it('is refused where it could not be told apart or holds nothing to choose', async () => {
    await app.call('fields.save', { type: 'text', labelEn: 'Hobby' })
    const refused = (input: Parameters<typeof app.call<'fields.save'>>[1], reason: string) =>
      expect(app.call('fields.save', input)).rejects.toMatchObject({ code: 'invalidInput', params: { reason } })
    await refused({ type: 'text', labelEn: ' ' }, 'labelMissing')
    await refused({ type: 'text', labelEn: 'Hobby', labelJa: '趣味' }, 'labelTaken')
    await refused({ type: 'choice', labelEn: 'Size' }, 'choicesMissing')
    await refused({ type: 'choice', labelEn: 'Size', choices: [{ value: 'S' }, { value: ' S' }] }, 'choiceTwice')
  })

  it('keeps its type while somebody has a value', async () => {
    const { id, key } = await app.call('fields.save', { type: 'text', labelEn: 'Badge' })
    await app.call('fields.save', { id, type: 'number', labelEn: 'Badge' })
    await fill(0, key, '7')
    await expect(app.call('fields.save', { id, type: 'date', labelEn: 'Badge' })).rejects.toMatchObject({
      params: { reason: 'typeInUse' }
    })
    await fill(0, key, '')
    await app.call('fields.save', { id, type: 'date', labelEn: 'Badge' })
  })

  it('is a column, a condition and an order of the list, by its type', async () => {
    const { key: number } = await app.call('fields.save', { type: 'number', labelEn: 'Talks' })
    const { key: date } = await app.call('fields.save', { type: 'date', labelEn: 'Met on' })
    const { key: flag } = await app.call('fields.save', { type: 'boolean', labelEn: 'Speaker' })
    await fill(0, number, '9')
    await fill(1, number, '10')
    await fill(1, date, '2025-04-01')
    await fill(2, flag, 'true')
    await expect(fill(0, number, 'many')).rejects.toMatchObject({ code: 'invalidInput' })
    await expect(fill(0, date, '1 April')).rejects.toMatchObject({ code: 'invalidInput' })

    const { items } = await app.call('alumni.list', {
      sort: [{ field: `custom.${number}`, direction: 'desc' }],
      columns: [`custom.${number}`, `custom.${date}`]
    })
    expect(items.slice(0, 2).map(row => [row.name.family, row.extra[`custom.${number}`]])).toEqual([
      ['佐藤', 10],
      ['青木', 9]
    ])
    expect(items[0]?.extra[`custom.${date}`]).toBe('2025-04-01')
    expect(await familyNames({ field: `custom.${number}`, operator: 'atLeast', values: [10] })).toEqual(['佐藤'])
    expect(await familyNames({ field: `custom.${number}`, operator: 'isUnknown', values: [] })).toEqual(['髙橋'])
    expect(await familyNames({ field: `custom.${date}`, operator: 'before', values: ['2025-05-01'] })).toEqual(['佐藤'])
    expect(await familyNames({ field: `custom.${flag}`, operator: 'is', values: [true] })).toEqual(['髙橋'])
    expect(await familyNames({ field: `custom.${flag}`, operator: 'is', values: [false] })).toEqual(['佐藤', '青木'])
  })

  it('renames a choice on everybody who has it, two that change places too, and back by undo', async () => {
    const { id, key } = await app.call('fields.save', {
      type: 'choice',
      labelEn: 'Team',
      choices: [{ value: 'red' }, { value: 'blue' }, { value: 'green' }]
    })
    await fill(0, key, 'red')
    await fill(1, key, 'blue')
    await expect(fill(2, key, 'violet')).rejects.toMatchObject({ code: 'invalidInput' })
    await app.call('fields.save', {
      id,
      type: 'choice',
      labelEn: 'Team',
      choices: [
        { value: 'blue', was: 'red' },
        { value: 'red', was: 'blue' }
      ]
    })
    const [field] = (await app.call('fields.list', {})).items
    expect(field).toMatchObject({ choices: ['blue', 'red'], used: 2, usedChoices: { red: 1, blue: 1 } })
    expect(await familyNames({ field: `custom.${key}`, operator: 'isAnyOf', values: ['blue'] })).toEqual(['青木'])
    await app.call('history.undo', {})
    expect((await app.call('fields.list', {})).items[0]?.choices).toEqual(['red', 'blue', 'green'])
    expect(await familyNames({ field: `custom.${key}`, operator: 'isAnyOf', values: ['blue'] })).toEqual(['佐藤'])
  })

  it('is put away with its values, and comes back with them', async () => {
    const { id, key } = await app.call('fields.save', { type: 'text', labelEn: 'Hobby' })
    await fill(0, key, 'chess')
    await app.call('fields.archive', { id, isArchived: true })
    expect((await app.call('person.choices', {})).customFields).toEqual([])
    await expect(app.call('alumni.list', { columns: [`custom.${key}`] })).rejects.toMatchObject({
      code: 'invalidInput'
    })
    const other = await app.call('fields.save', { type: 'text', labelEn: 'Hobby' })
    await expect(app.call('fields.archive', { id, isArchived: false })).rejects.toMatchObject({
      params: { reason: 'labelTaken' }
    })
    await app.call('fields.archive', { id: other.id, isArchived: true })
    await app.call('fields.archive', { id, isArchived: false })
    expect(await familyNames({ field: `custom.${key}`, operator: 'is', values: ['chess'] })).toEqual(['青木'])
  })

  it('stands in the order it is put into', async () => {
    const ids: string[] = []
    for (const labelEn of ['One', 'Two', 'Three'])
      ids.push((await app.call('fields.save', { type: 'text', labelEn })).id)
    await app.call('fields.reorder', { ids: [ids[2]!, ids[0]!] })
    const labels = async () => (await app.call('fields.list', {})).items.map(field => field.labelEn)
    expect(await labels()).toEqual(['Three', 'One', 'Two'])
    expect((await app.call('person.choices', {})).customFields.map(field => field.labelEn)).toEqual(await labels())
    await app.call('history.undo', {})
    expect(await labels()).toEqual(['One', 'Two', 'Three'])
  })

  it('is read from a file by its label and written to one under it', async () => {
    const { id, key } = await app.call('fields.save', { type: 'number', labelEn: 'Talks', labelJa: '登壇回数' })
    const path = join(folder, 'leavers.csv')
    const { key: flag } = await app.call('fields.save', { type: 'boolean', labelEn: 'Speaker', labelJa: '登壇可' })
    const lines = [
      'Family name,Given name,Email,Start date,End date,登壇回数,登壇可',
      'Mori,Ken,ken@example.jp,2015-04-01,2020-03-31,12,はい',
      'Hara,Aki,aki@example.jp,2015-04-01,2020-03-31,,No'
    ]
    writeFileSync(path, lines.join('\n'))
    const { plan } = await app.call('imports.inspect', { path })
    expect(plan.columns.at(-2)).toMatchObject({ target: 'custom', customFieldId: id })
    expect(await app.call('imports.run', { path, plan })).toMatchObject({ created: 2, rejected: 0 })
    expect(await familyNames({ field: `custom.${flag}`, operator: 'is', values: [true] })).toEqual(['Mori'])
    expect(await familyNames({ field: `custom.${key}`, operator: 'atLeast', values: [12] })).toEqual(['Mori'])

    const filePath = join(folder, 'list.csv')
    await app.call('alumni.export', {
      language: 'ja',
      filter: one({ field: `custom.${key}`, operator: 'isKnown', values: [] }),
      columns: ['name', `custom.${key}`],
      filePath
    })
    const [header, row] = readFileSync(filePath, 'utf8').trim().split(/\r?\n/)
    expect(header).toContain('登壇回数')
    expect(row).toContain('12')
  })
})
