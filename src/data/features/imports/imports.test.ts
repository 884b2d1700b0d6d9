import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeTempFolder } from '../../../../test/helpers/folder'
import { openTestApp, type TestApp } from '../../../../test/helpers/services'

let app: TestApp
let folder: string
beforeEach(() => {
  app = openTestApp()
  folder = makeTempFolder()
})
afterEach(() => app.remove())

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const counts = ({ created, updated, unchanged, rejected, skipped }: Record<string, unknown>) => [
  created,
  updated,
  unchanged,
  rejected,
  skipped
]
const table = (name: string): unknown[] => app.services.db.prepare(`SELECT * FROM ${name}`).all()

const LEAVERS = `社員番号,姓,名,姓（ヨミガナ）,名（ヨミガナ）,メールアドレス,部署,入社年月日,退職年月日,退職理由,国籍,在籍状況
1001,髙橋,恵,タカハシ,メグミ,megumi@example.jp,法人営業部,2016/04/01,令和5年3月31日,転職,日本,退職
1002,李,明,リ,ミン,,基盤開発部,2015/10/01,2023/06/30,出産のため,中国,退職
1003,佐藤,健,サトウ,ケン,ken@example.jp,企画部,2012/04/01,,,日本,在籍
1004,渡辺,花子,ワタナベ,ハナコ,hanako@example.jp,人事部,2020/04/01,2019/03/31,介護,日本,退職
`

describe('loading leavers', () => {
  it('previews exactly what it then does, and saves nothing before', async () => {
    const path = file('leavers.csv', LEAVERS)
    const { plan, notices } = await app.call('imports.inspect', { path })
    expect(notices.find(notice => notice.code === 'neverRead')?.headers).toEqual(['国籍'])
    const preview = await app.call('imports.preview', { path, plan })
    expect(counts(preview)).toEqual([2, 0, 0, 1, 1])
    expect(table('person')).toEqual([])
    expect(table('change_log')).toEqual([])
    const done = await app.call('imports.run', { path, plan })
    expect(counts(done)).toEqual(counts(preview))
    const { items } = await app.call('alumni.list', { language: 'ja' })
    expect(items.map(item => [item.name.family, item.exitOn])).toEqual([
      ['髙橋', '2023-03-31'],
      ['李', '2023-06-30']
    ])
  })

  it('keeps no word of what may never be kept, in rejected rows neither', async () => {
    await app.call('imports.run', { path: file('leavers.csv', LEAVERS) })
    const exits = table('exit') as { reasons: string; reason_words: string }[]
    expect(exits.map(exit => [exit.reasons, exit.reason_words])).toContainEqual(['["personal"]', ''])
    const everything = ['person', 'exit', 'stint', 'import_rejection', 'import_batch', 'change_log']
      .map(name => JSON.stringify(table(name)))
      .join()
    expect(everything).not.toContain('中国')
    expect(everything).not.toContain('出産')
    expect(everything).not.toContain('介護')
  })

  it('changes nothing by the same file again', async () => {
    const path = file('leavers.csv', LEAVERS)
    await app.call('imports.run', { path })
    const before = JSON.stringify([table('person'), table('stint'), table('exit'), table('contact_point')])
    const again = await app.call('imports.run', { path })
    expect(counts(again)).toEqual([0, 0, 2, 1, 1])
    expect(again.groupSeq).toBeNull()
    expect(JSON.stringify([table('person'), table('stint'), table('exit'), table('contact_point')])).toBe(before)
  })

  it('brings changes in, keeps what was typed by hand, clears nothing by an empty cell', async () => {
    await app.call('imports.run', { path: file('leavers.csv', LEAVERS) })
    const [megumi] = (await app.call('alumni.search', { query: '髙橋' })).items
    if (!megumi) throw new Error('not loaded')
    await app.call('person.update', { personId: megumi.personId, values: { department: '手で直した部' } })
    const changed = LEAVERS.replace('megumi@example.jp,法人営業部', 'new@example.jp,本社').replace(',転職,', ',,')
    const result = await app.call('imports.run', { path: file('leavers2.csv', changed) })
    expect(counts(result)).toEqual([0, 1, 1, 1, 1])
    expect(result.keptByHand).toBe(1)
    const person = await app.call('person.get', { personId: megumi.personId })
    expect(person.stints[0]).toMatchObject({ department: '手で直した部', exit: { reasons: ['outside_offer'] } })
    expect(person.contacts.map(contact => contact.value)).toEqual(['megumi@example.jp', 'new@example.jp'])
    await app.call('history.undo', {})
    expect((await app.call('person.get', { personId: megumi.personId })).contacts).toHaveLength(1)
  })

  it('is undone and redone as one, and leaves people on whom somebody worked since', async () => {
    const path = file('leavers.csv', LEAVERS)
    const { batchId } = await app.call('imports.run', { path })
    await app.call('history.undo', {})
    expect(await app.call('alumni.count', {})).toEqual({ count: 0 })
    expect((await app.call('imports.list', {})).items[0]).toMatchObject({ state: 'undone', groupSeq: null })
    await app.call('history.redo', {})
    expect(await app.call('alumni.count', {})).toEqual({ count: 2 })
    const [megumi] = (await app.call('alumni.search', { query: '髙橋' })).items
    if (!megumi) throw new Error('not redone')
    await app.call('touchpoint.log', {
      personIds: [megumi.personId],
      touchpoint: { channel: 'call', direction: 'both', intent: 'listen', topic: 'catch_up', depth: 'conversation' }
    })
    expect(await app.call('imports.undo', { batchId })).toEqual({ keptPeople: 1 })
    expect((await app.call('alumni.list', {})).items.map(item => item.name.family)).toEqual(['髙橋'])
  })

  it('takes back a load that was cut off, at the next open', async () => {
    const many =
      LEAVERS.split('\n')[0] +
      '\n' +
      Array.from({ length: 4_500 }, (_, at) => `${at},姓${at},名,セイ,メイ,,部,2016/04/01,2020/03/31,転職,,退職`).join(
        '\n'
      )
    const controller = new AbortController()
    const path = file('many.csv', many)
    const result = await app.router.call(
      'imports.run',
      { path },
      { signal: controller.signal, onProgress: () => controller.abort() }
    )
    expect(result).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(table('person')).toEqual([])
    expect((await app.call('imports.list', {})).items[0]).toMatchObject({ state: 'cancelled' })
    expect((await app.call('system.verify', {})).isWhole).toBe(true)
  })

  it('leaves out a column whose own field is gone, in a remembered plan too', async () => {
    const path = file('leavers.csv', LEAVERS)
    const field = await app.call('fields.save', { type: 'text', labelEn: 'Division' })
    const { plan } = await app.call('imports.inspect', { path })
    const columns = plan.columns.map(column =>
      column.header === '部署' ? { ...column, target: 'custom' as const, customFieldId: field.id } : column
    )
    await app.call('imports.run', { path, plan: { ...plan, columns } })
    await app.call('history.undo', {})
    await app.call('fields.archive', { id: field.id, isArchived: true })
    const again = await app.call('imports.inspect', { path })
    expect(again.plan.columns.find(column => column.header === '部署')).toEqual({
      index: 6,
      header: '部署',
      target: 'ignore'
    })
    expect((await app.call('imports.run', { path, plan: { ...plan, columns } })).created).toBe(2)
    expect(table('custom_value')).toEqual([])
  })

  it('saves rejected rows with the reason; corrected, they load', async () => {
    const { batchId } = await app.call('imports.run', { path: file('leavers.csv', LEAVERS) })
    const saved = join(folder, 'rejected.csv')
    expect(await app.call('imports.saveRejections', { batchId, path: saved, language: 'ja' })).toEqual({ rows: 1 })
    const text = readFileSync(saved, 'utf8')
    expect(text).toContain('渡辺')
    expect(text).not.toContain('国籍')
    const corrected = await app.call('imports.run', {
      path: file('corrected.csv', text.replace('2019/03/31', '2024/03/31'))
    })
    expect(counts(corrected)).toEqual([1, 0, 0, 0, 0])
  })

  it('saves the same rejected rows before the load, and nothing of what may never be kept', async () => {
    const path = file('leavers.csv', LEAVERS)
    const { plan } = await app.call('imports.inspect', { path })
    const before = join(folder, 'before.csv')
    const input = { sourcePath: path, plan, path: before, language: 'en' as const }
    expect(await app.call('imports.savePreviewRejections', input)).toEqual({ rows: 1 })
    const { batchId } = await app.call('imports.run', { path, plan })
    const after = join(folder, 'after.csv')
    await app.call('imports.saveRejections', { batchId, path: after, language: 'en' })
    const text = readFileSync(before, 'utf8')
    expect(text).toBe(readFileSync(after, 'utf8'))
    expect(text).toContain('The stint ends (2019-03-31) before it starts (2020-04-01).')
    expect(text).not.toMatch(/国籍|日本|介護/)
  })

  it('proposes a rehire for a known alumnus who is employed again', async () => {
    await app.call('imports.run', { path: file('leavers.csv', LEAVERS) })
    const again =
      LEAVERS.split('\n')[0] + '\n1001,髙橋,恵,タカハシ,メグミ,megumi@example.jp,本社,2026/04/01,,,日本,在籍\n'
    const { rehires, skipped } = await app.call('imports.run', { path: file('again.csv', again) })
    expect(skipped).toBe(1)
    expect(rehires).toMatchObject([{ startOn: '2026-04-01' }])
  })

  it.each([
    ['empty.csv', '', 'importEmpty'],
    ['header.csv', '姓,名,退職日\n', 'importHeaderOnly'],
    ['quote.csv', '姓,名\n"山田,太郎\n鈴木,次郎\n', 'importUnclosedQuote'],
    ['none.csv', 'a,b\n1,2\n3,4\n', 'importMappingIncomplete']
  ])('says what is wrong with %s and saves nothing', async (name, text, code) => {
    await expect(app.call('imports.run', { path: file(name, text) })).rejects.toMatchObject({ code })
    expect(table('person')).toEqual([])
  })

  it('asks once for the order of day and month', async () => {
    const path = file(
      'dates.csv',
      'Last name,First name,Hire date,Termination date\nDiallo,Omar,03/04/2019,05/06/2023\nKim,Min,01/02/2018,07/08/2022\n'
    )
    await expect(app.call('imports.run', { path })).rejects.toMatchObject({ code: 'importDateOrderUnknown' })
    const { plan } = await app.call('imports.inspect', { path })
    const answered = {
      ...plan,
      columns: plan.columns.map(column =>
        column.target.startsWith('stint.') ? { ...column, dateOrder: 'dmy' as const } : column
      )
    }
    await app.call('imports.run', { path, plan: answered })
    const [omar] = (await app.call('alumni.search', { query: 'omar' })).items
    expect(omar?.exitOn).toBe('2023-06-05')
    expect((await app.call('imports.inspect', { path })).isRemembered).toBe(true)
  })
})

const REAL = '../shared/data/hris-employees.csv'
it.skipIf(!existsSync(REAL))(
  'the real file of an HR system gives 104 alumni (skipped where ../shared/data is absent)',
  async () => {
    const done = await app.call('imports.run', { path: REAL })
    expect(done.created).toBe(104)
    expect(done.rejected + done.skipped).toBe(206)
    const full = table('exit') as { kind: string | null; reasons: string | null; performance: string | null }[]
    expect(full).toHaveLength(104)
    expect(full.every(exit => exit.kind !== null && exit.performance !== null)).toBe(true)
    expect(counts(await app.call('imports.run', { path: REAL }))).toEqual([0, 0, 104, done.rejected, done.skipped])
    expect((await app.call('system.verify', {})).isWhole).toBe(true)
  }
)
