import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Id } from '@shared/types/time'
import { addPeople } from '../../../../test/helpers/people'
import { openTestApp, type TestApp } from '../../../../test/helpers/services'

let app: TestApp
beforeEach(() => {
  app = openTestApp()
})
afterEach(() => app.remove())

const openOpening = async (title = '基盤エンジニア'): Promise<Id> =>
  (await app.call('opening.save', { opening: { title, department: '開発部', skills: ['Java', 'Java', 'Go'] } })).id

const tell = (personIds: Id[], openingId: Id) =>
  app.call('touchpoint.log', {
    personIds,
    touchpoint: { channel: 'email', direction: 'out', intent: 'give', topic: 'opening', openingId, depth: 'personal' }
  })

const shortlistOf = async (openingId: Id) => (await app.call('opening.get', { openingId })).shortlist
const stageOf = async (personId: Id) => (await app.call('person.get', { personId })).now?.hiringStage ?? null
const people = (count: number): Id[] =>
  addPeople(
    app.services,
    Array.from({ length: count }, (_, index) => ({ family: `佐藤${index}`, given: '恵' }))
  )

describe('openings', () => {
  it('are saved with what is left out filled sensibly, changed, closed and opened again', async () => {
    const id = await openOpening()
    const { opening } = await app.call('opening.get', { openingId: id })
    expect(opening).toMatchObject({ status: 'open', openedOn: '2026-10-01', closedOn: null, skills: ['Java', 'Go'] })

    await app.call('opening.save', { id, opening: { title: '基盤エンジニア（東京）', openedOn: '2026-09-01' } })
    await app.call('opening.setStatus', { id, status: 'filled' })
    expect((await app.call('opening.get', { openingId: id })).opening).toMatchObject({
      title: '基盤エンジニア（東京）',
      openedOn: '2026-09-01',
      status: 'filled',
      closedOn: '2026-10-01'
    })
    await app.call('opening.setStatus', { id, status: 'open' })
    expect((await app.call('opening.get', { openingId: id })).opening.closedOn).toBeNull()
  })

  it('stand in the list those to be filled first, counted by state', async () => {
    const closed = await openOpening('Closed')
    await app.call('opening.setStatus', { id: closed, status: 'closed' })
    const open = await openOpening('Open')
    const list = await app.call('opening.list', {})
    expect(list.items.map(item => item.id)).toEqual([open, closed])
    expect(list.items[1]?.heard).toBeNull()
    expect(list.counts).toEqual({ open: 1, on_hold: 0, filled: 0, closed: 1 })
    expect((await app.call('opening.list', { status: 'closed' })).items.map(item => item.id)).toEqual([closed])
  })

  it('need a title, and an owner who is there', async () => {
    await expect(app.call('opening.save', { opening: { title: '  ' } })).rejects.toMatchObject({ code: 'invalidInput' })
    const ownerId = '01890000-0000-7000-8000-000000000001'
    await expect(app.call('opening.save', { opening: { title: 'A', ownerId } })).rejects.toMatchObject({
      code: 'notFound'
    })
  })

  it('know who on the short horizon has heard of them, and who has not', async () => {
    const openingId = await openOpening()
    const [told, notTold, long, barred] = people(4) as [Id, Id, Id, Id]
    for (const personId of [told, notTold, barred]) await app.call('intent.set', { personId, value: 'ready_now' })
    const preference = { doNotContact: true, channels: null, topics: null, everyMonths: null, note: '' }
    await app.call('preference.set', { personId: barred, preference })
    await tell([told, long], openingId)
    // Twice is not two people, and an ask does not tell.
    await tell([told], openingId)
    await app.call('touchpoint.log', {
      personIds: [notTold],
      touchpoint: { channel: 'call', direction: 'out', intent: 'ask', topic: 'opening', openingId, depth: 'personal' }
    })

    expect((await app.call('opening.get', { openingId })).heard).toEqual({ told: 1, notTold: 1 })
    const list = await app.call('opening.list', {})
    expect(list).toMatchObject({ short: 2, items: [{ heard: { told: 1, notTold: 1 } }] })
    const heard = await app.call('opening.people', { openingId, isTold: true })
    expect(heard).toMatchObject({ count: 1, items: [{ row: { personId: told }, toldOn: '2026-10-01' }] })
    const unheard = await app.call('opening.people', { openingId, isTold: false })
    expect(unheard).toMatchObject({ count: 1, items: [{ row: { personId: notTold }, toldOn: null }] })
  })

  it('page through people without losing or doubling one', async () => {
    const openingId = await openOpening()
    const ids = people(7)
    for (const personId of ids) await app.call('intent.set', { personId, value: 'within_year' })
    const pages = await Promise.all(
      [0, 3, 6].map(offset => app.call('opening.people', { openingId, isTold: false, offset, limit: 3 }))
    )
    const seen = pages.flatMap(page => page.items.map(item => item.row.personId))
    expect(seen.toSorted()).toEqual(ids.toSorted())
  })
})

describe('the shortlist', () => {
  it('takes people once, in the order named, with why; says who was there and who is unknown', async () => {
    const openingId = await openOpening()
    const [first, second, third] = people(3) as [Id, Id, Id]
    await app.call('shortlist.add', { openingId, people: { ids: [first] } })
    const unknown = '01890000-0000-7000-8000-000000000009'
    const added = await app.call('shortlist.add', {
      openingId,
      people: { ids: [third, first, second, unknown] },
      rationales: { [third]: '基盤の経験が長い' }
    })
    expect(added).toEqual({ openingId, added: 2, present: 1, unknown: 1 })
    const shortlist = await shortlistOf(openingId)
    expect(shortlist.map(entry => [entry.personId, entry.rationale])).toEqual([
      [first, ''],
      [third, '基盤の経験が長い'],
      [second, '']
    ])
    expect(shortlist[0]?.gates.map(gate => [gate.key, gate.state])).toEqual([
      ['consent', 'blocked'],
      ['doNotContact', 'open'],
      ['eligibility', 'warning']
    ])
    expect(shortlist[0]?.isPassable).toBe(false)
  })

  it('takes a selection of the list, and an opening typed in on the way, as one undo', async () => {
    people(3)
    const filter = { join: 'and' as const, items: [{ field: 'mayContact', operator: 'is' as const, values: [true] }] }
    const { openingId, added } = await app.call('shortlist.add', {
      newOpening: { title: '広報' },
      people: { selection: { filter } }
    })
    expect(added).toBe(3)
    await app.call('history.undo', {})
    await expect(app.call('opening.get', { openingId })).rejects.toMatchObject({ code: 'notFound' })
    await expect(app.call('shortlist.add', { people: { ids: people(1) } })).rejects.toMatchObject({
      code: 'invalidInput'
    })
  })

  it('shows before adding who is there already', async () => {
    const openingId = await openOpening()
    const [here, other] = people(2) as [Id, Id]
    await app.call('shortlist.add', { openingId, people: { ids: [here] } })
    const { items } = await app.call('shortlist.preview', { openingId, personIds: [here, other] })
    expect(items.map(item => item.isPresent)).toEqual([true, false])
  })

  it('is put into another order, and entries left out stay behind', async () => {
    const openingId = await openOpening()
    await app.call('shortlist.add', { openingId, people: { ids: people(3) } })
    const [a, b, c] = (await shortlistOf(openingId)).map(entry => entry.id) as [Id, Id, Id]
    await app.call('shortlist.reorder', { openingId, entryIds: [c, a] })
    expect((await shortlistOf(openingId)).map(entry => entry.id)).toEqual([c, a, b])
    const other = await openOpening('other')
    await expect(app.call('shortlist.reorder', { openingId: other, entryIds: [a] })).rejects.toMatchObject({
      code: 'notFound'
    })
  })

  it('loses people and the rationale by one change each, and undo brings them back', async () => {
    const openingId = await openOpening()
    await app.call('shortlist.add', { openingId, people: { ids: people(2) } })
    const [entry] = await shortlistOf(openingId)
    if (!entry) throw new Error('no entry')
    await app.call('shortlist.update', { entryId: entry.id, rationale: 'A' })
    await app.call('shortlist.remove', { entryIds: [entry.id] })
    expect(await shortlistOf(openingId)).toHaveLength(1)
    await app.call('history.undo', {})
    expect((await shortlistOf(openingId))[0]).toMatchObject({ id: entry.id, rationale: 'A' })
    await app.call('history.undo', {})
    expect((await shortlistOf(openingId))[0]?.rationale).toBe('')
  })

  it('goes off the lists with its opening and comes back with it', async () => {
    const openingId = await openOpening()
    const [personId] = people(1) as [Id]
    await app.call('shortlist.add', { openingId, people: { ids: [personId] } })
    await app.call('opening.delete', { id: openingId })
    expect(await stageOf(personId)).toBeNull()
    expect((await app.call('person.get', { personId })).shortlists).toEqual([])
    await app.call('history.undo', {})
    expect(await shortlistOf(openingId)).toHaveLength(1)
    expect(await stageOf(personId)).toBe('shortlisted')
  })
})

describe('how far people are', () => {
  it('takes the hiring track along, forward and back', async () => {
    const openingId = await openOpening()
    const [personId] = people(1) as [Id]
    await app.call('shortlist.add', { openingId, people: { ids: [personId] } })
    expect(await stageOf(personId)).toBe('shortlisted')
    const entryIds = (await shortlistOf(openingId)).map(entry => entry.id)
    for (const [status, stage] of [
      ['interviewing', 'interviewing'],
      ['handed_over', 'handed_over'],
      ['proposed', 'shortlisted'],
      ['offered', 'offered'],
      ['declined', null],
      ['proposed', 'shortlisted']
    ] as const) {
      await app.call('shortlist.setStatus', { entryIds, status })
      expect(await stageOf(personId), status).toBe(stage)
    }
    await app.call('shortlist.remove', { entryIds })
    expect(await stageOf(personId)).toBeNull()
  })

  it('does not take a person back who is further on by another opening', async () => {
    const [personId] = people(1) as [Id]
    const first = await openOpening('first')
    await app.call('shortlist.add', { openingId: first, people: { ids: [personId] } })
    const entryIds = (await shortlistOf(first)).map(entry => entry.id)
    await app.call('shortlist.setStatus', { entryIds, status: 'interviewing' })
    const second = await openOpening('second')
    await app.call('shortlist.add', { openingId: second, people: { ids: [personId] } })
    expect(await stageOf(personId)).toBe('interviewing')
    await app.call('shortlist.setStatus', { entryIds, status: 'rejected' })
    expect(await stageOf(personId)).toBe('shortlisted')
  })

  it('makes a rehire an outcome with a new stint, asks for its day, and can be set back by hand', async () => {
    const openingId = await openOpening()
    const [personId] = people(1) as [Id]
    await app.call('shortlist.add', { openingId, people: { ids: [personId] } })
    const [entry] = await shortlistOf(openingId)
    const entryIds = [entry?.id ?? '']
    await app.call('shortlist.setStatus', { entryIds, status: 'offered' })
    await expect(app.call('shortlist.setStatus', { entryIds, status: 'rehired' })).rejects.toMatchObject({
      code: 'invalidInput'
    })
    await app.call('shortlist.setStatus', { entryIds, status: 'rehired', on: '2026-11-01', isOpeningFilled: true })
    const rehired = await app.call('person.get', { personId })
    expect(rehired.outcomes).toMatchObject([{ kind: 'rehire', on: '2026-11-01', openingId }])
    expect(rehired.stints.at(-1)).toMatchObject({
      startOn: '2026-11-01',
      department: '開発部',
      title: '基盤エンジニア'
    })
    const { opening, shortlist } = await app.call('opening.get', { openingId })
    expect(opening.status).toBe('filled')
    expect(shortlist).toMatchObject([{ status: 'rehired', row: null }])
    expect(await app.call('alumni.count', {})).toEqual({ count: 0 })

    await app.call('shortlist.setStatus', { entryIds, status: 'interviewing' })
    const back = await app.call('person.get', { personId })
    expect(back.outcomes).toEqual([])
    expect(back.stints).toHaveLength(1)
    expect(back.now?.hiringStage).toBe('interviewing')
    // The later entry of the rehire must not come true on its day.
    app.setNow(Date.UTC(2026, 10, 2, 9))
    await app.call('system.refresh', {})
    expect(await stageOf(personId)).toBe('interviewing')
  })

  it('comes back as a whole when a rehire is undone', async () => {
    const openingId = await openOpening()
    const [personId] = people(1) as [Id]
    await app.call('shortlist.add', { openingId, people: { ids: [personId] } })
    const entryIds = (await shortlistOf(openingId)).map(entry => entry.id)
    await app.call('shortlist.setStatus', { entryIds, status: 'rehired', on: '2026-10-01', isOpeningFilled: true })
    await app.call('history.undo', {})
    const { opening, shortlist } = await app.call('opening.get', { openingId })
    expect(opening.status).toBe('open')
    expect(shortlist).toMatchObject([{ status: 'proposed', row: { personId } }])
    expect((await app.call('person.get', { personId })).outcomes).toEqual([])
  })
})

describe('the mail about an opening', () => {
  it('is written in the person’s language, to her address, and says what is missing', async () => {
    const openingId = await openOpening()
    await app.call('members.save', { name: '森', isMe: true })
    const [megumi, omar] = addPeople(app.services, [
      { family: '髙橋', given: '恵', email: 'megumi@example.jp' },
      { family: 'Diallo', given: 'Omar' }
    ]) as [Id, Id]
    const ja = await app.call('opening.mailDraft', { openingId, personId: megumi })
    expect(ja).toMatchObject({ language: 'ja', email: 'megumi@example.jp', missing: ['place'], toldOn: null })
    expect(ja.subject).toContain('基盤エンジニア')
    expect(ja.body).toContain('髙橋 さん')
    expect(ja.body).toContain('森')
    expect(ja.mailto.startsWith('mailto:megumi@example.jp?')).toBe(true)

    const en = await app.call('opening.mailDraft', { openingId, personId: omar })
    expect(en).toMatchObject({ language: 'en', email: '', contactGate: { state: 'open' } })
    expect(en.body).toContain('Dear Omar,')
    expect((await app.call('opening.mailDraft', { openingId, personId: omar, language: 'ja' })).language).toBe('ja')
  })

  it('says when the person must not be written to, and when she was told already', async () => {
    const openingId = await openOpening()
    const [personId] = people(1) as [Id]
    await tell([personId], openingId)
    await app.call('consent.set', { personId, purpose: 'contact', state: 'withdrawn' })
    expect(await app.call('opening.mailDraft', { openingId, personId })).toMatchObject({
      contactGate: { state: 'blocked', reason: { key: 'measures.gate.contactConsent.withdrawn' } },
      toldOn: '2026-10-01'
    })
  })
})
