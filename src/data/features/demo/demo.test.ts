import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readFolderNote } from '@data/database/folderFiles'
import { LANGUAGES, type Language } from '@shared/types/vocabulary'
import { addPeople } from '../../../../test/helpers/people'
import { openTestApp, type TestApp } from '../../../../test/helpers/services'

const AS_OF = '2026-10-01'
let app: TestApp
beforeEach(() => {
  app = openTestApp()
})
afterEach(() => app.remove())

const create = (language: Language = 'en', size = 260) =>
  app.call('demo.create', { size, seed: 1, asOf: AS_OF, language })
const count = (sql: string): number => app.services.db.prepare(sql).pluck().get() as number
const dump = (table: string): unknown[] => app.services.db.prepare(`SELECT * FROM ${table} ORDER BY id`).raw().all()

async function familyNames(view: string): Promise<string[]> {
  const { items } = await app.call('views.list', { screen: 'alumni' })
  const found = items.find(item => item.name === view)
  if (!found) throw new Error(`no view ${view}`)
  const page = await app.call('alumni.list', { filter: found.state.filter, sort: found.state.sort, limit: 200 })
  return page.items.map(item => item.name.family)
}

describe.each(LANGUAGES)('a sample in a real base (%s)', language => {
  it('holds what was asked for, whole: keys, scores, counts, search', async () => {
    const counts = await create(language)
    expect(counts).toMatchObject({ asOf: AS_OF, alumni: 260, members: 8, openings: 8 })
    expect(await app.call('alumni.count', {})).toEqual({ count: 260 })
    expect(count('SELECT count(*) FROM touchpoint')).toBe(counts.touchpoints)
    expect(await app.call('system.verify', {})).toMatchObject({ isWhole: true, people: counts.people })
    expect(app.services.db.pragma('foreign_key_check')).toEqual([])
  })

  it('makes every saved view of it worth opening', async () => {
    await create(language)
    const { items } = await app.call('views.list', { screen: 'alumni' })
    expect(items).toHaveLength(4)
    for (const { name } of items) expect((await familyNames(name)).length, name).toBeGreaterThan(4)
    const ready = await familyNames(language === 'ja' ? 'すぐ戻れる・未連絡' : 'Ready, not told')
    expect(ready).toEqual(expect.arrayContaining(['髙橋', 'Svensson', 'Diallo', '佐藤', '小林']))
    expect(ready).not.toContain('渡辺')
  })

  it('shows the two horizons out of balance, and all that Today looks for', async () => {
    await create(language)
    const effort = (horizon: string): number =>
      count(
        `SELECT count(DISTINCT person_id || local_date) FROM touchpoint WHERE direction = 'out' AND depth <> 'mass'
         AND local_date >= '2026-08-10' AND horizon = '${horizon}'`
      )
    const share = effort('short') / (effort('short') + effort('long'))
    expect(share).toBeGreaterThan(0.6)
    expect(share).toBeLessThan(0.85)
    const alumni = (where: string): number => count(`SELECT count(*) FROM alumni_summary WHERE ${where}`)
    expect(alumni(`may_contact = 0`)).toBeGreaterThan(3)
    expect(alumni(`consent_expires_on BETWEEN '${AS_OF}' AND '2026-10-31'`)).toBeGreaterThan(3)
    expect(alumni(`consent_contact = 'expired'`)).toBeGreaterThan(5)
    expect(alumni(`due_on < '${AS_OF}' AND next_step_on IS NULL AND last_touch_on IS NOT NULL`)).toBeGreaterThan(15)
    expect(alumni('last_touch_on IS NULL')).toBeGreaterThan(10)
    expect(alumni(`next_step_on = '${AS_OF}'`)).toBeGreaterThan(0)
    expect(alumni(`next_step_on < '${AS_OF}'`)).toBeGreaterThan(1)
    expect(alumni(`intent_review_on <= '${AS_OF}' AND intent_until >= '${AS_OF}'`)).toBeGreaterThan(3)
    expect(alumni(`exit_on > '2025-09-01'`)).toBeGreaterThan(15)
    expect(alumni('return_score IS NULL')).toBeGreaterThan(3)
    expect(count(`SELECT count(*) FROM outcome WHERE kind = 'rehire'`)).toBeGreaterThan(5)
    expect(count('SELECT count(DISTINCT kind) FROM outcome')).toBeGreaterThan(4)
  })
})

it('is the same base for the same options, and replaces the sample before it', async () => {
  await create()
  const tables = ['person', 'touchpoint', 'stint', 'playbook', 'consent']
  const before = tables.map(dump)
  const scores = app.services.db.prepare('SELECT * FROM alumni_summary ORDER BY person_id').all()
  await create('ja', 40)
  expect(count('SELECT count(*) FROM alumni_summary')).toBe(40)
  expect(count('SELECT count(*) FROM change_group')).toBe(1)
  await create()
  expect(tables.map(dump)).toEqual(before)
  const again = app.services.db.prepare('SELECT * FROM alumni_summary ORDER BY person_id').all()
  expect(again.map(row => ({ ...(row as object), n: 0 }))).toEqual(scores.map(row => ({ ...(row as object), n: 0 })))
})

it('can be worked on, and is not undone by mistake', async () => {
  await create()
  expect((await app.call('history.state', {})).undo).toBeNull()
  const { items } = await app.call('alumni.search', { query: 'takahashi' })
  const personId = items.find(item => item.name.family === '髙橋')!.personId
  await app.call('alumni.setTier', { people: { ids: [personId] }, tier: 'C' })
  expect((await app.call('history.state', {})).undo?.route).toBe('alumni.setTier')
  const [last] = app.services.db.prepare('SELECT id FROM tier_entry ORDER BY rowid DESC LIMIT 1').pluck().all()
  expect(last).toBe(app.services.db.prepare('SELECT max(id) FROM tier_entry').pluck().get())
})

it('marks the folder as a sample', async () => {
  await create('en', 5)
  expect(readFolderNote(app.services.dir)?.sample).toBe(true)
})

it('never goes beside real people', async () => {
  addPeople(app.services, [{ family: '本物', given: '花' }])
  await expect(create()).rejects.toMatchObject({ code: 'conflict' })
  expect(count('SELECT count(*) FROM person')).toBe(1)
  expect(readFolderNote(app.services.dir)?.sample).toBe(false)
})

it('leaves nothing half done when it is cancelled', async () => {
  const stop = new AbortController()
  const result = await app.router.call(
    'demo.create',
    { size: 5_000, asOf: AS_OF },
    { signal: stop.signal, onProgress: () => stop.abort() }
  )
  expect(result).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  for (const table of ['person', 'member', 'alumni_summary', 'change_log']) {
    expect(count(`SELECT count(*) FROM ${table}`), table).toBe(0)
  }
  await create('en', 5)
  expect(await app.call('system.verify', {})).toMatchObject({ isWhole: true })
})

it.each([
  { size: 0 },
  { size: 1_000_001 },
  { size: 1.5 },
  { seed: -1 },
  { asOf: '2026-02-30' },
  { asOf: '1900-01-01' }
])('answers %j with invalidInput', async input => {
  const result = await app.router.call('demo.create', input)
  expect(result).toMatchObject({ ok: false, error: { code: 'invalidInput' } })
})
