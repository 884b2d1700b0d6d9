import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contract, type RouteName } from '@shared/contract'
import { ERROR_CODES } from '@shared/errors'
import { openTestApp, type TestApp } from '../helpers/services'

/** What a renderer, a script or a slip may send instead of the input: each route answers all of it by a typed error. */
const NONSENSE: readonly (readonly [what: string, input: unknown])[] = [
  ['null', null],
  ['a text', 'personId'],
  ['a number', 7],
  ['a list', []],
  ['an unknown key', { thisKeyIsInNoContract: true }],
  ['a prototype', JSON.parse('{"__proto__":{"polluted":true},"constructor":1}')],
  [
    'wrong types',
    Object.fromEntries(
      ['personId', 'id', 'query', 'limit', 'people', 'path', 'value', 'key', 'selection'].map(key => [
        key,
        { deep: [1] }
      ])
    )
  ],
  ['a huge text', { query: 'x'.repeat(2_000_000), key: 'x'.repeat(2_000_000), name: 'x'.repeat(2_000_000) }],
  ['a huge number', { limit: 1e308, personId: 1e308 }],
  ['deep nesting', { filter: nested(2_000) }]
]

function nested(depth: number): unknown {
  let value: unknown = { field: 'name', operator: 'is', values: [] }
  for (let level = 0; level < depth; level++) value = { join: 'and', items: [value] }
  return value
}

let app: TestApp
beforeAll(() => {
  app = openTestApp()
})
afterAll(() => app.remove())

const names = Object.keys(contract) as RouteName[]
/** Routes that take nothing accept an empty object only; all others are asked with nonsense too. */
describe.each(names)('%s', name => {
  it.each(NONSENSE)('answers %s with invalidInput and changes nothing', async (_what, input) => {
    const before = app.services.db.prepare('SELECT total_changes()').pluck().get()
    const result = await app.router.call(name, input)
    expect(result.ok).toBe(false)
    if (!result.ok) {
      expect(result.error.code).toBe('invalidInput')
      expect(result.error.message.length).toBeLessThan(1_000)
    }
    expect(app.services.db.prepare('SELECT total_changes()').pluck().get()).toBe(before)
  })
})

it('names no route that is not there', async () => {
  for (const name of ['no.such', '__proto__', 'constructor', 'toString', '', 'alumni.search.more']) {
    const result = await app.router.call(name, {})
    expect(result).toMatchObject({ ok: false, error: { code: 'unknownRoute' } })
  }
})

it('has codes once each', () => {
  expect(new Set(ERROR_CODES).size).toBe(ERROR_CODES.length)
})
