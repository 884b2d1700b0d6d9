import type { Database } from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../../../test/helpers/services'
import { sqlContext } from '@data/listing/fieldSql'
import { partSql, type Sort } from '@data/listing/listQuery'

let app: TestApp
let db: Database
beforeAll(async () => {
  app = openTestApp()
  await app.call('demo.create', { size: 300, seed: 3, asOf: '2026-10-01' })
  db = app.services.db
  db.exec('ANALYZE')
})
afterAll(() => app.remove())

function planOf(text: string, values: readonly unknown[]): string {
  const rows = db.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...values) as { detail: string }[]
  return rows.map(row => row.detail).join('\n')
}

function listPlan(sort: Sort, after: { value: string | number } | null, selection = {}): string {
  const query = { context: sqlContext(db, '2026-10-01', 'en'), selection, sort }
  const cursor = after && { isUnknown: false, values: [after.value], n: 1 }
  const part = partSql(query, false, { after: cursor, limit: 61, skip: 0 })
  return planOf(part.text, part.values)
}

const byIndex: [string, string, string | number][] = [
  ['name', 'alumni_summary_en', 'm'],
  ['returnScore', 'alumni_summary_return', 50],
  ['valueScore', 'alumni_summary_value', 50],
  ['exitOn', 'alumni_summary_exit', '2020-01-01'],
  ['lastTouchOn', 'alumni_summary_touch', '2020-01-01'],
  ['nextStepOn', 'alumni_summary_step', '2020-01-01'],
  ['dueOn', 'alumni_summary_due', '2020-01-01'],
  ['department', 'alumni_summary_department', 'm']
]

describe('plans of the list', () => {
  it.each(byIndex)('sorted by %s reads its index in order, from the cursor on, both ways', (field, index, value) => {
    for (const direction of ['asc', 'desc'] as const) {
      const first = listPlan([{ field, direction }], null)
      const later = listPlan([{ field, direction }], { value })
      for (const plan of [first, later]) {
        expect(plan).toContain(`INDEX ${index}`)
        expect(plan).not.toContain('TEMP B-TREE')
        expect(plan).not.toMatch(/SCAN s$/m)
      }
      expect(later).toMatch(new RegExp(`SEARCH s USING (COVERING )?INDEX ${index}`))
    }
  })

  it('quick search asks the word index', () => {
    expect(listPlan([], null, { query: 'sa' })).toContain('alumni_search VIRTUAL TABLE INDEX')
  })
})

/** The statements of a route, as they come to the database. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const texts: string[] = []
  const own = Object.getOwnPropertyDescriptor(db, 'prepare')
  const prepare = db.prepare.bind(db)
  Object.defineProperty(db, 'prepare', {
    value: (text: string) => {
      texts.push(text)
      return prepare(text)
    },
    configurable: true
  })
  try {
    await work()
  } finally {
    if (own) Object.defineProperty(db, 'prepare', own)
    else Reflect.deleteProperty(db, 'prepare')
  }
  return texts.filter(text => /^\s*(SELECT|WITH)\b/.test(text))
}

/** Tables that grow with the organisation's years: reading them whole is never meant. */
const LARGE = ['person', 'stint', 'exit', 'touchpoint', 'contact_point', 'position', 'change_log', 'tie', 'intent']

function scansOf(statement: string): string[] {
  const text = statement.replace(/[@:][a-z]\w*/gi, '?')
  const holes = (text.match(/\?/g) ?? []).length
  const plan = planOf(
    text,
    Array.from({ length: holes }, () => '1')
  )
  const names = new Map<string, string>()
  for (const [, table, alias] of text.matchAll(/\b(?:FROM|JOIN)\s+(\w+)(?:\s+AS\s+(\w+))?/g)) {
    names.set(alias ?? table ?? '', table ?? '')
  }
  return plan.split('\n').filter(line => {
    const scanned = /^SCAN (\w+)(.*)$/.exec(line)
    if (!scanned || /USING (COVERING )?INDEX/.test(scanned[2] ?? '')) return false
    return LARGE.includes(names.get(scanned[1] ?? '') ?? scanned[1] ?? '')
  })
}

describe('plans of whole answers', () => {
  it.each([
    ['a page of the list', () => app.call('alumni.list', { columns: ['tags', 'employer'] })],
    ['quick search', () => app.call('alumni.search', { query: 'sa' })],
    ['a count', () => app.call('alumni.count', {})],
    ['Today', () => app.call('today.get', {})],
    ['the Balance', () => app.call('dashboard.balance', {})],
    [
      'a person',
      async () => {
        const personId = db.prepare('SELECT person_id FROM alumni_summary LIMIT 1').pluck().get() as string
        return app.call('person.get', { personId })
      }
    ]
  ])('%s reads no large table whole', async (_name, work) => {
    const texts = await statementsOf(work)
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.flatMap(text => scansOf(text).map(line => `${line}: ${text}`))).toEqual([])
  })

  it('would see one that does', () => {
    expect(scansOf('SELECT t.body FROM touchpoint AS t WHERE t.body = ?')).toHaveLength(1)
  })
})
