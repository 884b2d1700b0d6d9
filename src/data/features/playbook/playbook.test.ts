import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { playbookSchema, type Playbook } from '@domain/playbook'
import { addPeople } from '../../../../test/helpers/people'
import { openTestApp, type TestApp } from '../../../../test/helpers/services'

let app: TestApp
beforeEach(() => {
  app = openTestApp()
})
afterEach(() => app.remove())

async function change(work: (playbook: Playbook) => void, reason = ''): Promise<{ version: number }> {
  const body = playbookSchema.parse((await app.call('playbook.get', {})).body)
  work(body)
  return app.call('playbook.save', { body, reason })
}
const scored = () =>
  app.services.db
    .prepare('SELECT DISTINCT playbook_version FROM alumni_summary ORDER BY playbook_version')
    .pluck()
    .all()

describe('the Playbook', () => {
  it('begins as the one that Okaeri comes with, and each change is a version with its reason', async () => {
    expect(await app.call('playbook.get', {})).toMatchObject({ version: 0, effectiveOn: null, author: null })
    const { id } = await app.call('members.save', { name: '森', isMe: true })
    expect(await change(playbook => (playbook.tiers.C = 4), 'more often')).toEqual({ version: 1 })
    expect(await change(() => undefined)).toEqual({ version: 1 })
    expect(await app.call('playbook.get', {})).toMatchObject({
      version: 1,
      effectiveOn: '2026-10-01',
      author: '森',
      reason: 'more often',
      body: { tiers: { C: 4 } }
    })
    expect((await app.call('playbook.versions', {})).items.map(one => one.version)).toEqual([1, 0])
    await app.call('members.delete', { id })
    expect((await app.call('playbook.versions', {})).items[0]?.author).toBe('森')
  })

  it('refuses what does not hold, and names the places', async () => {
    await expect(
      change(playbook => {
        playbook.targetBandShort = { from: 0.7, to: 0.6 }
        playbook.checkInMonths = [6, 2]
      })
    ).rejects.toMatchObject({
      code: 'invalidInput',
      params: { places: ['body.checkInMonths', 'body.targetBandShort'] }
    })
    await expect(app.call('playbook.save', { body: {} })).rejects.toMatchObject({ code: 'invalidInput' })
    expect((await app.call('playbook.get', {})).version).toBe(0)
  })

  it('weighs everybody anew, and undo weighs them as before', async () => {
    addPeople(app.services, [{ family: '青木', endOn: '2026-01-31' }])
    const scoreOf = async () => (await app.call('alumni.list', {})).items[0]?.returnLikelihood.score
    const before = await scoreOf()
    await change(playbook => {
      playbook.readiness.returnLikelihood.weights.timeSinceExit = 40
      playbook.readiness.returnLikelihood.weights.intent = 0
    })
    expect(await scoreOf()).toBe(before)
    await app.call('system.refresh', {})
    expect(scored()).toEqual([1])
    expect(await scoreOf()).not.toBe(before)
    await app.call('history.undo', {})
    await app.call('system.refresh', {})
    expect(scored()).toEqual([0])
    expect(await scoreOf()).toBe(before)
  })

  it('never takes the number of an undone version while somebody is still weighed by it', async () => {
    addPeople(app.services, [{ family: '青木' }])
    await change(playbook => (playbook.tiers.B = 2))
    await app.call('system.refresh', {})
    await app.call('history.undo', {})
    expect(scored()).toEqual([1])
    expect(await change(playbook => (playbook.tiers.B = 5))).toEqual({ version: 2 })
  })
})
