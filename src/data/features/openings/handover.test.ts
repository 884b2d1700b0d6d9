import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { HandoverTemplate } from '@shared/types/handover'
import type { Id } from '@shared/types/time'
import { makeTempFolder } from '../../../../test/helpers/folder'
import { addPeople, type PersonSketch } from '../../../../test/helpers/people'
import { openTestApp, type TestApp } from '../../../../test/helpers/services'

let app: TestApp
let folder: string
let openingId: Id
beforeEach(async () => {
  app = openTestApp()
  folder = makeTempFolder()
  openingId = (await app.call('opening.save', { opening: { title: '基盤エンジニア', atsId: 'J-9' } })).id
})
afterEach(() => {
  app.remove()
  rmSync(folder, { recursive: true, force: true })
})

const sketch = (family: string, given: string): PersonSketch => ({
  family,
  given,
  email: `${given.codePointAt(0) ?? 0}@example.jp`,
  department: '開発部',
  title: '主任',
  exit: { eligibility: 'yes' }
})

/** People on the shortlist; those named in `consents` have agreed to be handed over. */
async function shortlist(sketches: PersonSketch[], consents = sketches.map((_, index) => index)): Promise<Id[]> {
  const ids = addPeople(app.services, sketches)
  for (const index of consents) {
    await app.call('consent.set', { personId: ids[index] ?? '', purpose: 'handover', state: 'given' })
  }
  await app.call('shortlist.add', { openingId, people: { ids } })
  return ids
}

const entriesOf = async () => (await app.call('opening.get', { openingId })).shortlist
const statuses = async () => (await entriesOf()).map(entry => entry.status)
const countOf = (table: string): unknown => app.services.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
const fileIn = (name = 'list.csv'): string => join(folder, name)
const textOf = (path: string): string => readFileSync(path, 'utf8')

const template = (change: Partial<HandoverTemplate> = {}): HandoverTemplate => ({
  columns: [
    { header: '氏名', value: { field: 'displayName' }, isRequired: true },
    { header: '経路', value: { text: 'アルムナイ' }, isRequired: false },
    { header: 'メール', value: { field: 'email' }, isRequired: false }
  ],
  delimiter: ',',
  encoding: 'shift_jis',
  hasHeader: true,
  ...change
})

describe('looking at a hand-over', () => {
  it('names who goes and who is held back by which gate, and shows the first rows', async () => {
    await shortlist(
      [
        sketch('佐藤', '恵'),
        sketch('鈴木', '健'),
        sketch('森', '明'),
        { ...sketch('林', '学'), exit: { eligibility: 'no' } }
      ],
      [0, 2, 3]
    )
    const barred = (await entriesOf())[2]?.personId ?? ''
    const preference = { doNotContact: true, channels: null, topics: null, everyMonths: null, note: '' }
    await app.call('preference.set', { personId: barred, preference })

    const check = await app.call('handover.check', { openingId, target: 'greenhouse_prospects', language: 'ja' })
    expect(check.going.map(one => one.name.family)).toEqual(['佐藤'])
    expect(check.heldBack.map(one => [one.name.family, one.gates.map(gate => gate.key)])).toEqual([
      ['鈴木', ['consent']],
      ['森', ['doNotContact']],
      ['林', ['eligibility']]
    ])
    expect(check.canSave).toBe(true)
    expect(check.fileName).toBe('greenhouse-prospects_基盤エンジニア_2026-10-01.csv')
    expect(check.table?.headers.slice(0, 2)).toEqual(['First Name', 'Last Name'])
    expect(check.table?.rows).toEqual([expect.arrayContaining(['恵', '佐藤', '基盤エンジニア'])])
    expect(check.text.startsWith('First Name,Last Name')).toBe(true)
    expect(countOf('handover')).toBe(0)
  })

  it('takes only the proposed unless people are named, and never who is out of the running or here again', async () => {
    await shortlist([sketch('佐藤', '恵'), sketch('鈴木', '健'), sketch('森', '明')])
    const [first, second, third] = await entriesOf()
    await app.call('shortlist.setStatus', { entryIds: [first?.id ?? ''], status: 'declined' })
    await app.call('shortlist.setStatus', { entryIds: [second?.id ?? ''], status: 'rehired', on: '2026-10-01' })
    const byDefault = await app.call('handover.check', { openingId, target: 'json' })
    expect(byDefault.going.map(one => one.entryId)).toEqual([third?.id])
    expect(byDefault.heldBack).toEqual([])
    const named = await app.call('handover.check', {
      openingId,
      target: 'json',
      entryIds: [first?.id ?? '', second?.id ?? '']
    })
    expect(named.going).toEqual([])
    expect(named.heldBack.map(one => one.gates[0]?.reason.key)).toEqual([
      'openings.heldBack.declined',
      'openings.heldBack.employed'
    ])
  })

  it('names problems by person and column: what the ATS needs, and what the encoding lacks', async () => {
    const [, kim] = await shortlist([{ ...sketch('', 'Prince'), email: 'no-address' }, sketch('김', '민준')])
    const greenhouse = await app.call('handover.check', { openingId, target: 'greenhouse_prospects' })
    expect(greenhouse.problems.map(({ name, column, code }) => [name?.given, column, code])).toEqual([
      ['Prince', 'Last Name', 'missingRequired'],
      ['Prince', 'Email', 'invalidEmail']
    ])
    expect(greenhouse.canSave).toBe(false)

    const own = await app.call('handover.check', { openingId, target: 'template', template: template() })
    expect(own.problems.filter(problem => problem.code === 'unencodable')).toMatchObject([
      { personId: kim, column: '氏名', params: { characters: '김 민 준' }, severity: 'error' }
    ])
    const without = await app.call('handover.check', { openingId, target: 'template' })
    expect(without.problems.map(problem => problem.code)).toContain('templateMissing')
  })

  it('refuses an entry of another opening', async () => {
    await shortlist([sketch('佐藤', '恵')])
    const other = (await app.call('opening.save', { opening: { title: 'other' } })).id
    const entryIds = (await entriesOf()).map(entry => entry.id)
    await expect(app.call('handover.check', { openingId: other, target: 'json', entryIds })).rejects.toMatchObject({
      code: 'invalidInput'
    })
  })
})

describe('saving a hand-over', () => {
  it('writes the file, logs it on each person and takes status and stage along', async () => {
    const [personId] = (await shortlist([sketch('佐藤', '恵'), sketch('鈴木', '健')], [0])) as [Id]
    const saved = await app.call('handover.save', { openingId, target: 'plain_csv', language: 'ja', path: fileIn() })
    expect(saved).toMatchObject({ count: 1, heldBack: 1 })
    expect(textOf(fileIn())).toContain('佐藤 恵')
    expect(textOf(fileIn())).not.toContain('鈴木')
    expect(await statuses()).toEqual(['handed_over', 'proposed'])
    const person = await app.call('person.get', { personId })
    expect(person.now?.hiringStage).toBe('handed_over')
    expect(person.handovers).toMatchObject([{ openingTitle: '基盤エンジニア', target: 'plain_csv', isRevoked: false }])
    const { handovers, shortlist: entries } = await app.call('opening.get', { openingId })
    expect(handovers).toMatchObject([{ fileName: 'list.csv', rowCount: 1, isRevoked: false }])
    expect(entries[0]?.handedOverOn).toBe('2026-10-01')
    const history = await app.call('history.ofPerson', { personId })
    expect(history.items.map(item => item.route)).toContain('handover.save')
  })

  it('never writes a blocked person, even when she is named', async () => {
    await shortlist([sketch('佐藤', '恵'), { ...sketch('鈴木', '健'), exit: { eligibility: 'no' } }], [1])
    const entries = await entriesOf()
    for (const [index, code] of ['blockedByConsent', 'blockedByEligibility'].entries()) {
      for (const target of ['json', 'plain_csv', 'greenhouse_prospects'] as const) {
        const entryIds = [entries[index]?.id ?? '']
        await expect(app.call('handover.save', { openingId, target, entryIds, path: fileIn() })).rejects.toMatchObject({
          code
        })
      }
    }
    await expect(app.call('handover.save', { openingId, target: 'json', path: fileIn() })).rejects.toMatchObject({
      code: 'handoverEmpty'
    })
    expect(existsSync(fileIn())).toBe(false)
    expect(countOf('handover')).toBe(0)
  })

  it.each([
    ['a folder that is not there', () => join(folder, 'none', 'list.csv'), 'fileNotWritable'],
    ['a path through a file', () => join(fileIn('plain'), 'list.csv'), 'fileNotWritable'],
    ['a folder in its place', () => fileIn('folder'), 'fileIsDirectory'],
    ['a name that is taken', () => fileIn('plain'), 'fileExists'],
    ['the data folder', () => join(app.services.dir, 'list.csv'), 'fileNotWritable']
  ])('records nothing when the file cannot be written: %s', async (_place, path, code) => {
    await shortlist([sketch('佐藤', '恵')])
    writeFileSync(fileIn('plain'), 'kept')
    mkdirSync(fileIn('folder'))
    const before = countOf('change_group')
    await expect(app.call('handover.save', { openingId, target: 'json', path: path() })).rejects.toMatchObject({ code })
    expect([countOf('handover'), countOf('handover_item'), countOf('change_group')]).toEqual([0, 0, before])
    expect(await statuses()).toEqual(['proposed'])
    expect(textOf(fileIn('plain'))).toBe('kept')
    expect(readdirSync(folder).toSorted()).toEqual(['folder', 'plain'])
  })

  it('replaces a file only when told to', async () => {
    await shortlist([sketch('佐藤', '恵')])
    writeFileSync(fileIn(), 'old')
    await app.call('handover.save', { openingId, target: 'json', path: fileIn(), overwrite: true })
    expect(JSON.parse(textOf(fileIn()))).toMatchObject({ candidates: [{ name: { family: '佐藤' }, consent: 'given' }] })
  })

  it('records nothing and leaves no file when consent goes while the file is being written', async () => {
    const [personId] = (await shortlist([sketch('佐藤', '恵')])) as [Id]
    const saving = app.call('handover.save', { openingId, target: 'json', path: fileIn() })
    await app.call('consent.set', { personId, purpose: 'handover', state: 'withdrawn' })
    await expect(saving).rejects.toMatchObject({ code: 'conflict' })
    expect(existsSync(fileIn())).toBe(false)
    expect(countOf('handover')).toBe(0)
    expect(await statuses()).toEqual(['proposed'])
  })

  it('does not send back who is further on, in a second file', async () => {
    await shortlist([sketch('佐藤', '恵')])
    const entryIds = (await entriesOf()).map(entry => entry.id)
    await app.call('shortlist.setStatus', { entryIds, status: 'interviewing' })
    await app.call('handover.save', { openingId, target: 'json', entryIds, path: fileIn() })
    expect(await statuses()).toEqual(['interviewing'])
  })

  it('writes a template of one’s own in Shift_JIS, and refuses what it lacks', async () => {
    const { id } = await app.call('handover.saveTemplate', { name: 'HRMOS', template: template() })
    const [, kim] = await shortlist([sketch('髙橋', '恵'), sketch('김', '민준')])
    const save = { openingId, target: 'template' as const, templateId: id, path: fileIn() }
    await expect(app.call('handover.save', save)).rejects.toMatchObject({ code: 'handoverEncoding' })
    const entries = await entriesOf()
    const entryIds = entries.filter(entry => entry.personId !== kim).map(entry => entry.id)
    await app.call('handover.save', { ...save, entryIds })
    expect(iconv.decode(readFileSync(fileIn()), 'cp932')).toBe(
      '氏名,経路,メール\r\n髙橋 恵,アルムナイ,24693@example.jp\r\n'
    )
  })
})

describe('taking a hand-over back', () => {
  const handOver = async (): Promise<Id> => {
    await shortlist([sketch('佐藤', '恵'), sketch('鈴木', '健')])
    return (await app.call('handover.save', { openingId, target: 'json', path: fileIn() })).handoverId
  }

  it('undo marks it as revoked and sets everything back; redo stands again; the file is not touched', async () => {
    await handOver()
    const [entry] = await entriesOf()
    await app.call('history.undo', {})
    expect((await app.call('opening.get', { openingId })).handovers).toMatchObject([{ isRevoked: true, rowCount: 2 }])
    expect(await statuses()).toEqual(['proposed', 'proposed'])
    const person = await app.call('person.get', { personId: entry?.personId ?? '' })
    expect(person).toMatchObject({ now: { hiringStage: 'shortlisted' }, handovers: [{ isRevoked: true }] })
    expect(existsSync(fileIn())).toBe(true)

    await app.call('history.redo', {})
    expect((await app.call('opening.get', { openingId })).handovers).toMatchObject([{ isRevoked: false }])
    expect(await statuses()).toEqual(['handed_over', 'handed_over'])
  })

  it('by hand, later: whoever went further stays, and undo makes it stand again', async () => {
    const handoverId = await handOver()
    const [first] = await entriesOf()
    await app.call('shortlist.setStatus', { entryIds: [first?.id ?? ''], status: 'interviewing' })
    await app.call('handover.revoke', { id: handoverId })
    expect(await statuses()).toEqual(['interviewing', 'proposed'])
    await expect(app.call('handover.revoke', { id: handoverId })).rejects.toMatchObject({ code: 'notFound' })
    await app.call('history.undo', {})
    expect(await statuses()).toEqual(['interviewing', 'handed_over'])
    expect((await app.call('opening.get', { openingId })).handovers).toMatchObject([{ isRevoked: false }])
  })

  it('leaves people handed over who went by another file too', async () => {
    const handoverId = await handOver()
    const [first] = await entriesOf()
    await app.call('handover.save', { openingId, target: 'json', entryIds: [first?.id ?? ''], path: fileIn('b.json') })
    await app.call('handover.revoke', { id: handoverId })
    expect(await statuses()).toEqual(['handed_over', 'proposed'])
  })
})

describe('templates of one’s own', () => {
  it('are saved, renamed, deleted, and come back by undo', async () => {
    const { id } = await app.call('handover.saveTemplate', { name: 'HRMOS', template: template() })
    await app.call('handover.saveTemplate', { id, name: 'HRMOS採用', template: template({ delimiter: '\t' }) })
    expect((await app.call('handover.templates', {})).items).toEqual([
      { id, name: 'HRMOS採用', template: template({ delimiter: '\t' }) }
    ])
    await app.call('handover.deleteTemplate', { id })
    expect((await app.call('handover.templates', {})).items).toEqual([])
    await expect(app.call('handover.check', { openingId, target: 'template', templateId: id })).rejects.toMatchObject({
      code: 'notFound'
    })
    await app.call('history.undo', {})
    expect((await app.call('handover.templates', {})).items).toHaveLength(1)
  })

  it('need a column and a name', async () => {
    const bad = { name: 'A', template: { ...template(), columns: [] } }
    await expect(app.call('handover.saveTemplate', bad)).rejects.toMatchObject({ code: 'invalidInput' })
    await expect(app.call('handover.saveTemplate', { name: ' ', template: template() })).rejects.toMatchObject({
      code: 'invalidInput'
    })
  })
})
