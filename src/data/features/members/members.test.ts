import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addPeople } from '../../../../test/helpers/people'
import { openTestApp, type TestApp } from '../../../../test/helpers/services'

let app: TestApp
beforeEach(() => {
  app = openTestApp()
})
afterEach(() => app.remove())

const list = async () => (await app.call('members.list', {})).items

describe('members', () => {
  it('has one colleague at this laptop, listed first', async () => {
    const ishida = await app.call('members.save', { name: 'Ishida', isMe: true })
    const mori = await app.call('members.save', { name: ' Mori ', email: 'mori@example.jp', isMe: true })
    expect((await list()).map(({ id, name, isMe }) => [id, name, isMe])).toEqual([
      [mori.id, 'Mori', true],
      [ishida.id, 'Ishida', false]
    ])
    await app.call('history.undo', {})
    expect((await list()).map(({ name, isMe }) => [name, isMe])).toEqual([['Ishida', true]])
  })

  it('counts whom each owns, and lets them go with the colleague', async () => {
    const [first, second] = addPeople(app.services, [{ family: '高橋' }, { family: 'Diallo' }])
    const { id } = await app.call('members.save', { name: 'Mori' })
    await app.call('alumni.setOwner', { people: { ids: [first!, second!] }, ownerId: id })
    expect((await list())[0]?.owned).toBe(2)
    await app.call('members.delete', { id })
    expect(await list()).toEqual([])
    const owners = async () => (await app.call('alumni.list', {})).items.map(({ ownerId }) => ownerId)
    expect(await owners()).toEqual([null, null])
    await app.call('history.undo', {})
    expect(await owners()).toEqual([id, id])
    expect((await list())[0]?.owned).toBe(2)
  })

  it('refuses an empty name and a colleague who is gone', async () => {
    await expect(app.call('members.save', { name: ' ' })).rejects.toMatchObject({ code: 'invalidInput' })
    const { id } = await app.call('members.save', { name: 'Mori' })
    await app.call('members.delete', { id })
    await expect(app.call('members.save', { id, name: 'Mori' })).rejects.toMatchObject({ code: 'notFound' })
    await expect(app.call('members.delete', { id })).rejects.toMatchObject({ code: 'notFound' })
  })
})
