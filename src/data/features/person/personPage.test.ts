import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mutate } from '@data/database/mutate'
import { addPeople } from '../../../../test/helpers/people'
import { openTestApp, type TestApp } from '../../../../test/helpers/services'

let app: TestApp
beforeEach(() => {
  app = openTestApp()
})
afterEach(() => app.remove())

const addPerson = (sketch: Parameters<typeof addPeople>[1][number] = {}): string => {
  const [personId] = addPeople(app.services, [{ family: '髙橋', given: '恵', ...sketch }])
  if (!personId) throw new Error('no person')
  return personId
}
const person = (personId: string) => app.call('person.get', { personId })
const refusal = { code: 'invalidInput', params: { places: ['contact.value'] } }

describe('contacts', () => {
  it('are added, changed and removed; the first of a kind is in use until another is', async () => {
    const personId = addPerson()
    const contact = { kind: 'email' as const, value: 'a@example.com' }
    const { id } = await app.call('contact.save', { personId, contact })
    const second = await app.call('contact.save', { personId, contact: { ...contact, value: 'b@example.com' } })
    const primary = async () => (await person(personId)).contacts.filter(one => one.isPrimary).map(one => one.value)
    expect(await primary()).toEqual(['a@example.com'])
    await app.call('contact.save', {
      id: second.id,
      personId,
      contact: { ...contact, value: 'B@example.com', label: '個人', isPrimary: true }
    })
    expect(await primary()).toEqual(['B@example.com'])
    expect((await person(personId)).contacts).toHaveLength(2)
    expect((await app.call('alumni.search', { query: 'b@example' })).items).toHaveLength(1)
    await app.call('contact.delete', { id })
    expect((await person(personId)).contacts.map(one => one.value)).toEqual(['B@example.com'])
    await app.call('history.undo', {})
    expect((await person(personId)).contacts).toHaveLength(2)
  })

  it.each([
    ['email', 'no-at-sign'],
    ['phone', 'none'],
    ['url', 'my page']
  ] as const)('refuse what cannot be a %s, everywhere it can be typed', async (kind, value) => {
    const personId = addPerson()
    await expect(app.call('contact.save', { personId, contact: { kind, value } })).rejects.toMatchObject(refusal)
    await expect(app.call('person.update', { personId, values: { [kind]: value } })).rejects.toMatchObject({
      code: 'invalidInput',
      params: { places: [`values.${kind}`] }
    })
    expect((await person(personId)).contacts).toEqual([])
  })

  it('of another person are not found', async () => {
    const [one, other] = [addPerson(), addPerson()]
    const contact = { kind: 'phone' as const, value: '090' }
    const { id } = await app.call('contact.save', { personId: one, contact })
    await expect(app.call('contact.save', { id, personId: other, contact })).rejects.toMatchObject({ code: 'notFound' })
  })
})

describe('what an import did not understand', () => {
  it('is settled one by one, and comes back by undo', async () => {
    const personId = addPerson()
    const values = [
      { header: '入社', value: '平成元年?', reason: 'date' },
      { header: '評価', value: '◎', reason: 'code' }
    ]
    mutate(app.services, { route: 'test' }, ({ db }) =>
      db.prepare('UPDATE person SET unreadable = ? WHERE id = ?').run(JSON.stringify(values), personId)
    )
    await app.call('person.dismissUnreadable', { personId, header: '入社', value: '平成元年?' })
    expect((await person(personId)).unreadable).toEqual([values[1]])
    const again = { personId, header: '入社', value: '平成元年?' }
    await expect(app.call('person.dismissUnreadable', again)).rejects.toMatchObject({ code: 'notFound' })
    await app.call('history.undo', {})
    expect((await person(personId)).unreadable).toEqual(values)
  })
})

describe('what can be chosen', () => {
  it('names oneself first, open openings first, own fields and tags', async () => {
    await app.call('members.save', { name: 'あおき' })
    await app.call('members.save', { name: '森', isMe: true })
    const closed = await app.call('opening.save', { opening: { title: '経理', status: 'closed' } })
    const open = await app.call('opening.save', { opening: { title: '営業', openedOn: '2020-01-01' } })
    await app.call('fields.save', { type: 'choice', labelJa: '志向', choices: [{ value: '海外' }] })
    await app.call('alumni.addTag', { people: { ids: [addPerson()] }, tag: '営業OB' })
    const choices = await app.call('person.choices', {})
    expect(choices.members.map(member => [member.name, member.isMe])).toEqual([
      ['森', true],
      ['あおき', false]
    ])
    expect(choices.openings.map(opening => opening.id)).toEqual([open.id, closed.id])
    expect(choices.customFields).toMatchObject([{ labelJa: '志向', choices: ['海外'] }])
    expect(choices.tags).toEqual(['営業OB'])
  })
})

describe('the suggestion', () => {
  const log = (personId: string, more: object = {}) =>
    app.call('touchpoint.log', {
      personIds: [personId],
      touchpoint: { channel: 'email', direction: 'out', intent: 'give', topic: 'catch_up', depth: 'personal', ...more }
    })

  it('tells of the opening of her own department that she has not heard of, even on the day after a talk', async () => {
    const personId = addPerson({ department: '営業部' })
    expect((await person(personId)).suggestion?.kind).toBe('first_contact')
    const own = await app.call('opening.save', { opening: { title: '営業', department: '営業部' } })
    await app.call('opening.save', { opening: { title: '経理', department: '経理部' } })
    await log(personId)
    await app.call('intent.set', { personId, value: 'within_year' })
    expect((await person(personId)).suggestion).toMatchObject({ kind: 'tell_opening', aboutId: own.id })
    await log(personId, { topic: 'opening', openingId: own.id })
    expect((await person(personId)).suggestion?.kind).not.toBe('tell_opening')
  })

  it('is what is due before all else, and nothing for whoever may not be contacted or works here', async () => {
    const personId = addPerson()
    const step = await app.call('nextStep.save', { personId, dueOn: '2026-10-01', what: '送る' })
    expect((await person(personId)).suggestion).toMatchObject({ kind: 'due_step', aboutId: step.id })
    const preference = { doNotContact: true, channels: null, topics: null, everyMonths: null, note: '' }
    await app.call('preference.set', { personId, preference })
    expect((await person(personId)).suggestion).toBeNull()
    expect((await person(addPerson({ endOn: null }))).suggestion).toBeNull()
  })
})

describe('the life line’s dots and the note of a consent', () => {
  it('are part of the person', async () => {
    const personId = addPerson()
    const { ids } = await app.call('touchpoint.log', {
      personIds: [personId],
      touchpoint: {
        localDate: '2026-09-01',
        channel: 'call',
        direction: 'in',
        intent: 'listen',
        topic: 'other',
        depth: 'conversation'
      }
    })
    await app.call('consent.set', { personId, purpose: 'contact', state: 'given', note: '電話で' })
    const { touches, consents } = await person(personId)
    expect(touches).toEqual([
      { id: ids[0], on: '2026-09-01', channel: 'call', intent: 'listen', depth: 'conversation' }
    ])
    expect(consents.find(consent => consent.purpose === 'contact')?.note).toBe('電話で')
    await app.call('touchpoint.delete', { id: ids[0] ?? '' })
    expect((await person(personId)).touches).toEqual([])
  })
})

describe('the history of a person', () => {
  it('holds what an insert wrote at the time, names of ids, and what can be undone', async () => {
    const personId = addPerson()
    const member = await app.call('members.save', { name: '森', isMe: true })
    const { id } = await app.call('position.save', {
      personId,
      position: { employer: 'A', title: '', startOn: null, endOn: null }
    })
    await app.call('position.save', {
      id,
      personId,
      position: { employer: 'B', title: '', startOn: null, endOn: null }
    })
    await app.call('position.delete', { id })
    await app.call('alumni.setOwner', { people: { ids: [personId] }, ownerId: member.id })
    const read = () => app.call('history.ofPerson', { personId })
    const { items, names } = await read()
    const [owner, removed, changed, added] = items
    expect(owner).toMatchObject({ table: 'owner_entry', after: { member_id: member.id }, canUndo: true })
    expect(names[member.id]).toBe('森')
    expect(removed?.after).toHaveProperty('deleted_at')
    expect(changed).toMatchObject({ before: { employer: 'A' }, after: { employer: 'B' } })
    expect(added).toMatchObject({ op: 'insert', before: null, after: { employer: 'A', deleted_at: null } })
    await app.call('history.undo', {})
    const undone = (await read()).items
    expect(undone.map(item => [item.kind, item.canUndo]).slice(0, 3)).toEqual([
      ['undo', false],
      ['do', false],
      ['do', true]
    ])
    // The row is gone, but what was written is still told.
    expect(undone[1]).toMatchObject({ op: 'insert', after: { member_id: member.id } })
  })
})
