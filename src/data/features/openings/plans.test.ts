import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RouteInput, RouteName } from '@shared/contract'
import type { Id } from '@shared/types/time'
import { addPeople } from '../../../../test/helpers/people'
import { openTestApp, type TestApp } from '../../../../test/helpers/services'

let app: TestApp
let openingId: Id
beforeEach(async () => {
  app = openTestApp()
  const ids = addPeople(app.services, [{ family: '佐藤' }, { family: '鈴木' }])
  openingId = (await app.call('opening.save', { opening: { title: 'A' } })).id
  await app.call('shortlist.add', { openingId, people: { ids } })
})
afterEach(() => app.remove())

/** How SQLite goes about each statement that a route prepares on the tables that grow. */
async function plansOf<R extends RouteName>(route: R, input: RouteInput<R>): Promise<string[]> {
  const { db } = app.services
  const prepare = vi.spyOn(db, 'prepare')
  await app.call(route, input)
  const texts = prepare.mock.calls.map(([text]) => text).filter(text => /\b(touchpoint|alumni_summary)\b/.test(text))
  prepare.mockRestore()
  expect(texts.length).toBeGreaterThan(0)
  return texts.flatMap(text => {
    const bound = text.replace(/\?|@\w+/g, '1')
    return (db.prepare(`EXPLAIN QUERY PLAN ${bound}`).all() as { detail: string }[]).map(({ detail }) => detail)
  })
}

const fullScans = (plans: readonly string[]): string[] =>
  plans.filter(plan => /^SCAN (t|s|touchpoint|alumni_summary)\b/.test(plan) && !/USING (COVERING )?INDEX/.test(plan))

describe('the plans of the openings', () => {
  it('are recognised as a full scan when they are one', () => {
    const plans = app.services.db
      .prepare('EXPLAIN QUERY PLAN SELECT * FROM touchpoint AS t WHERE t.body = 1')
      .all() as {
      detail: string
    }[]
    expect(fullScans(plans.map(({ detail }) => detail))).toHaveLength(1)
  })

  it('find touchpoints by opening, and people by horizon, without a full scan', async () => {
    const list = await plansOf('opening.list', {})
    const one = await plansOf('opening.get', { openingId })
    const notTold = await plansOf('opening.people', { openingId, isTold: false })
    const told = await plansOf('opening.people', { openingId, isTold: true })
    expect([list, one, notTold, told].flatMap(fullScans)).toEqual([])
    for (const plans of [list, one, notTold, told]) expect(plans.join('\n')).toContain('touchpoint_opening')
  })
})
