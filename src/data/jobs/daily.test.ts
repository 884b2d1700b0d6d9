import { afterEach, beforeEach, expect, it } from 'vitest'
import { playbookSchema } from '@domain/playbook'
import { addPeople } from '../../../test/helpers/people'
import { openTestApp, type TestApp } from '../../../test/helpers/services'
import { startDaily, type Daily } from './daily'

let app: TestApp
let daily: Daily
let announced: () => void = () => undefined
beforeEach(() => {
  app = openTestApp()
  addPeople(app.services, [{ family: '青木' }, { family: '佐藤' }])
  daily = startDaily(app.services, () => announced())
})
afterEach(() => {
  daily.stop()
  app.remove()
})

/** Has it look, and waits until it has refreshed everybody. */
async function look(): Promise<void> {
  const isThrough = new Promise<void>(resolve => (announced = resolve))
  daily.look()
  await isThrough
}
const stored = () =>
  app.services.db.prepare('SELECT DISTINCT scored_on, playbook_version FROM alumni_summary').raw().all()

it('refreshes everybody on another day, and when another Playbook holds', async () => {
  expect(stored()).toEqual([['2026-10-01', 0]])
  app.setNow(Date.UTC(2026, 9, 2, 9))
  await look()
  expect(stored()).toEqual([['2026-10-02', 0]])

  const body = playbookSchema.parse((await app.call('playbook.get', {})).body)
  body.tiers.B = 2
  await app.call('playbook.save', { body })
  await look()
  expect(stored()).toEqual([['2026-10-02', 1]])
  await app.call('history.undo', {})
  await look()
  expect(stored()).toEqual([['2026-10-02', 0]])
})
