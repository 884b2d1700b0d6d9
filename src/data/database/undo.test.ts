import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addPeople } from '../../../test/helpers/people'
import { openTestApp, type TestApp } from '../../../test/helpers/services'
import { loggedTables } from './logged'

/** Every row of every table that mutations write, and what is derived from it. */
function wholeState({ services: { db } }: TestApp): string {
  const tables = loggedTables.filter(table => table.undo === 'remove').map(table => table.name)
  const rows = [...tables, 'alumni_summary'].map(name => {
    const columns =
      name === 'alumni_summary'
        ? 'person_id, intent, short_until, hiring_stage, tier, owner_id, last_touch_on, touch_count, due_on, next_step_on, return_score, value_score, sort_ja'
        : '*'
    return [name, db.prepare(`SELECT ${columns} FROM "${name}" ORDER BY 1`).all()]
  })
  return JSON.stringify(rows)
}

type Step = (app: TestApp, personId: string, other: string) => Promise<unknown>
const steps: Record<string, Step> = {
  intent: (app, personId) => app.call('intent.set', { personId, value: 'ready_now' }),
  rename: (app, personId) =>
    app.call('person.update', { personId, values: { family: '新姓', note: '改行\n"引用"', email: 'a@b.jp' } }),
  clear: (app, personId) => app.call('person.update', { personId, values: { email: '', note: '' } }),
  tag: (app, personId, other) => app.call('alumni.addTag', { people: { ids: [personId, other] }, tag: 'A' }),
  untag: (app, personId) => app.call('alumni.removeTag', { people: { ids: [personId] }, tag: 'A' }),
  stage: (app, personId) =>
    app.call('alumni.setStage', { people: { ids: [personId] }, track: 'hiring', stage: 'interested' }),
  touch: (app, personId, other) =>
    app.call('touchpoint.log', {
      personIds: [personId, other],
      touchpoint: { channel: 'call', direction: 'both', intent: 'listen', topic: 'catch_up', depth: 'conversation' },
      nextStep: { dueOn: '2026-11-01', what: 'x' }
    }),
  rehire: (app, personId) => app.call('outcome.save', { personId, kind: 'rehire', on: '2026-09-01' }),
  remove: (app, personId) => app.call('person.delete', { personId })
}

it('undoing all of any sequence gives the first state back, redoing all the last', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...Object.keys(steps)), { minLength: 1, maxLength: 8 }), async names => {
      const app = openTestApp()
      try {
        const [personId, other] = addPeople(app.services, [{ family: '髙橋', email: 'x@y.jp' }, { family: 'Åberg' }])
        const first = wholeState(app)
        let done = 0
        for (const name of names) {
          const result = await app.router.call('history.state', {})
          const before = result.ok ? JSON.stringify(result.data) : ''
          await (steps[name] as Step)(app, personId as string, other as string).catch(() => undefined)
          const after = await app.router.call('history.state', {})
          if (after.ok && JSON.stringify(after.data) !== before) done++
        }
        const last = wholeState(app)
        for (let index = 0; index < done; index++) await app.call('history.undo', {})
        expect(wholeState(app)).toBe(first)
        for (let index = 0; index < done; index++) await app.call('history.redo', {})
        expect(wholeState(app)).toBe(last)
      } finally {
        app.remove()
      }
    }),
    { numRuns: 15 }
  )
})
