import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../../../test/helpers/services'
import { sqlContext } from '@data/listing/fieldSql'
import { iterateSelection, locate, type Sort } from '@data/listing/listQuery'

let app: TestApp
beforeEach(async () => {
  app = openTestApp()
  await app.call('demo.create', { size: 60, seed: 5, asOf: '2026-10-01' })
})
afterEach(() => app.remove())

const sorts: Sort[] = [
  [],
  [{ field: 'name', direction: 'desc' }],
  [{ field: 'lastTouchOn', direction: 'asc' }],
  [{ field: 'nextStepOn', direction: 'desc' }],
  [
    { field: 'department', direction: 'asc' },
    { field: 'nextStepOn', direction: 'desc' }
  ]
]
const selections = [
  {},
  {
    filter: {
      join: 'and' as const,
      items: [{ field: 'horizon', operator: 'isAnyOf' as const, values: ['long'] }]
    }
  }
]

describe('the place of a person in a list', () => {
  it('is the one that going through the whole list finds, for everybody and each sort', () => {
    const { db } = app.services
    const everybody = db.prepare('SELECT n FROM alumni_summary').pluck().all() as number[]
    for (const selection of selections) {
      for (const sort of sorts) {
        const query = { context: sqlContext(db, '2026-10-01', 'en'), selection, sort }
        const list = [...iterateSelection(db, query)]
        expect(list.length).toBeGreaterThan(10)
        for (const n of everybody) {
          const index = list.indexOf(n)
          const expected =
            index === -1
              ? null
              : { index, count: list.length, previous: list[index - 1] ?? null, next: list[index + 1] ?? null }
          expect(locate(db, query, n)).toEqual(expected)
        }
      }
    }
  })
})
