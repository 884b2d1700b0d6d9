import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mutate } from '@data/database/mutate'
import type { ViewState } from '@shared/contract/views'
import { openTestApp, type TestApp } from '../../../../test/helpers/services'

const screen = 'alumni' as const
const state: ViewState = {
  filter: { join: 'or', items: [{ field: 'intent', operator: 'isAnyOf', values: ['ready_now'] }] },
  sort: [{ field: 'returnScore', direction: 'desc' }],
  columns: ['name', 'intent']
}

let app: TestApp
beforeEach(() => {
  app = openTestApp()
})
afterEach(() => app.remove())

const save = async (name: string): Promise<string> => (await app.call('views.save', { screen, name, state })).id
const names = async (): Promise<string[]> => (await app.call('views.list', { screen })).items.map(({ name }) => name)

describe('saved views', () => {
  it('come back as they were saved, in the order of saving', async () => {
    await save('First')
    await save('二つ目')
    const { items } = await app.call('views.list', { screen })
    expect(items.map(({ name }) => name)).toEqual(['First', '二つ目'])
    expect(items[0]?.state).toEqual(state)
  })

  it('are overwritten, renamed, moved and deleted, and each of these is undone', async () => {
    const first = await save('A')
    const second = await save('B')
    const third = await save('C')
    await app.call('views.reorder', { screen, ids: [third, first] })
    expect(await names()).toEqual(['C', 'A', 'B'])
    await app.call('history.undo', {})
    expect(await names()).toEqual(['A', 'B', 'C'])
    await app.call('views.rename', { id: second, name: ' Beta ' })
    expect(await names()).toEqual(['A', 'Beta', 'C'])
    await app.call('views.delete', { id: first })
    expect(await names()).toEqual(['Beta', 'C'])
    await app.call('history.undo', {})
    await app.call('history.undo', {})
    expect(await names()).toEqual(['A', 'B', 'C'])
    await app.call('views.save', { id: third, screen, name: 'C', state: { ...state, columns: ['name'] } })
    expect((await app.call('views.list', { screen })).items[2]?.state.columns).toEqual(['name'])
  })

  it('that are gone cannot be changed', async () => {
    const id = await save('A')
    await app.call('views.delete', { id })
    for (const attempt of [
      app.call('views.rename', { id, name: 'B' }),
      app.call('views.delete', { id }),
      app.call('views.save', { id, screen, name: 'B', state })
    ]) {
      await expect(attempt).rejects.toMatchObject({ code: 'notFound' })
    }
  })

  it('with a name of blanks or a filter of another shape are refused', async () => {
    await expect(save('   ')).rejects.toMatchObject({ code: 'invalidInput' })
    const broken = { ...state, filter: { join: 'xor', items: [] } } as unknown as ViewState
    await expect(app.call('views.save', { screen, name: 'A', state: broken })).rejects.toMatchObject({
      code: 'invalidInput'
    })
  })

  it('whose state cannot be understood any more are left out, the others stay', async () => {
    const id = await save('Old')
    await save('New')
    mutate(app.services, { route: 'test' }, ({ db }) =>
      db.prepare(`UPDATE saved_view SET state = '{"filter":1}' WHERE id = ?`).run(id)
    )
    expect(await names()).toEqual(['New'])
  })
})
