import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addPeople } from '../../../../test/helpers/people'
import { openTestApp, type TestApp } from '../../../../test/helpers/services'

let app: TestApp
beforeEach(() => {
  app = openTestApp()
})
afterEach(() => app.remove())

async function create(values: Record<string, string>): Promise<string> {
  const result = await app.call('person.create', { values })
  if (result.outcome !== 'created') throw new Error('not created')
  return result.personId
}

describe('adding by hand', () => {
  it('makes an alumnus who is found at once, with unknowns left unknown', async () => {
    const personId = await create({
      name: '高橋 恵',
      email: 'Megumi@example.jp',
      department: '営業部',
      exitOn: '2023-03-31'
    })
    const person = await app.call('person.get', { personId })
    expect(person.name).toMatchObject({ family: '高橋', given: '恵' })
    expect(person.now).toMatchObject({ horizon: 'long', intent: 'unknown', cadence: 'never', lastTouchOn: null })
    expect(person.returnLikelihood?.score).toBeNull()
    expect(person.returnLikelihood?.question).not.toBeNull()
    expect((await app.call('alumni.search', { query: '高橋' })).items.map(item => item.personId)).toEqual([personId])
  })

  it('names who is alike by mail, and adds in spite of it when told to', async () => {
    const first = await create({ family: 'Diallo', given: 'Omar', email: 'omar@example.com' })
    const again = { values: { family: 'Diallo', email: ' OMAR@example.com ' } }
    expect(await app.call('person.create', again)).toEqual({ outcome: 'duplicateFound', candidates: [first] })
    expect(await app.call('person.create', { ...again, isNewForSure: true })).toMatchObject({ outcome: 'created' })
  })

  it.each([
    [{ city: 'Tokyo' }, 'values.family'],
    [{ family: 'A', exitOn: '31/12/2020' }, 'values.exitOn'],
    [{ family: 'A', language: 'fr' }, 'values.language'],
    [{ family: 'A', returnScore: '99' }, 'values.returnScore']
  ])('refuses %o', async (values, place) => {
    await expect(app.call('person.create', { values })).rejects.toMatchObject({
      code: 'invalidInput',
      params: { places: [place] }
    })
    expect(await app.call('alumni.count', {})).toEqual({ count: 0 })
  })
})

describe('facts move horizon, scores and gates in the same transaction', () => {
  it('intent, consent, preferences, exit', async () => {
    const [personId] = addPeople(app.services, [
      {
        family: '李',
        given: '明',
        exit: { kind: 'voluntary', reasons: '["outside_offer"]', experience: 4, performance: 'exceeds' }
      }
    ])
    if (!personId) throw new Error('no person')
    const before = await app.call('person.get', { personId })
    await app.call('intent.set', { personId, value: 'within_year' })
    const after = await app.call('person.get', { personId })
    expect(after.now?.horizon).toBe('short')
    expect(after.returnLikelihood?.known).toBe((before.returnLikelihood?.known ?? 0) + 25)
    const list = await app.call('alumni.list', {})
    expect(list.items[0]?.returnLikelihood.score).toBe(after.returnLikelihood?.score)

    expect(after.gates.handover.find(gate => gate.key === 'consent')?.state).toBe('blocked')
    await app.call('consent.set', { personId, purpose: 'handover', state: 'given' })
    const given = await app.call('person.get', { personId })
    expect(given.gates.handover.find(gate => gate.key === 'consent')?.state).toBe('open')
    expect(given.consents.find(consent => consent.purpose === 'handover')?.expiresOn).toBe('2028-10-01')
    await app.call('history.undo', {})
    const undone = await app.call('person.get', { personId })
    expect(undone.consents.find(consent => consent.purpose === 'handover')?.state).toBe('unasked')
    expect(app.services.db.prepare('SELECT count(*) FROM consent').pluck().get()).toBe(2)

    await app.call('preference.set', {
      personId,
      preference: { doNotContact: true, channels: null, topics: null, everyMonths: null, note: '' }
    })
    expect((await app.call('person.get', { personId })).now).toMatchObject({ horizon: 'none', mayContact: false })
  })

  it('a rehire makes a stint and takes the person off the list; undo brings all back', async () => {
    const personId = await create({ family: '佐藤', exitOn: '2022-03-31' })
    await app.call('outcome.save', { personId, kind: 'rehire', on: '2026-09-01' })
    expect(await app.call('alumni.count', {})).toEqual({ count: 0 })
    expect((await app.call('person.get', { personId })).now).toBeNull()
    await app.call('history.undo', {})
    expect(await app.call('alumni.count', {})).toEqual({ count: 1 })
  })
})

describe('touchpoints', () => {
  it('logs with intent and next step as one, moves cadence, undoes as one', async () => {
    const personId = await create({ family: '小林', exitOn: '2024-03-31' })
    const { ids } = await app.call('touchpoint.log', {
      personIds: [personId],
      touchpoint: {
        channel: 'call',
        direction: 'both',
        intent: 'listen',
        topic: 'catch_up',
        depth: 'conversation',
        body: '来春なら'
      },
      statedIntent: { value: 'within_year' },
      nextStep: { dueOn: '2026-10-15', what: '募集の詳細を送る' }
    })
    const person = await app.call('person.get', { personId })
    expect(person.now).toMatchObject({
      horizon: 'short',
      lastTouchOn: '2026-10-01',
      cadence: 'kept',
      nextStepOn: '2026-10-15'
    })
    expect(person.intents[0]).toMatchObject({ value: 'within_year', effectiveOn: '2026-10-01' })
    const listed = await app.call('touchpoint.list', { personId })
    expect(listed.items.map(item => item.id)).toEqual(ids)
    expect(app.services.db.prepare('SELECT horizon FROM touchpoint').pluck().get()).toBe('short')
    expect((await app.call('touchpoint.search', { query: '来春' })).items).toHaveLength(1)
    expect(await app.call('touchpoint.get', { id: ids[0] ?? '' })).toMatchObject({
      touchpoint: { id: ids[0], body: '来春なら' },
      name: { family: '小林' }
    })
    expect(await app.call('touchpoint.prepare', { personId })).toMatchObject({
      name: { family: '小林' },
      statedIntent: { value: 'within_year', on: '2026-10-01' },
      reviewMonths: { within_year: 2 }
    })
    await app.call('history.undo', {})
    expect((await app.call('person.get', { personId })).now).toMatchObject({
      horizon: 'long',
      cadence: 'never',
      nextStepOn: null
    })
    await expect(app.call('touchpoint.get', { id: ids[0] ?? '' })).rejects.toMatchObject({ code: 'notFound' })
    await expect(
      app.call('touchpoint.log', {
        personIds: [personId],
        touchpoint: {
          localDate: '2026-10-02',
          channel: 'call',
          direction: 'out',
          intent: 'give',
          topic: 'other',
          depth: 'personal'
        }
      })
    ).rejects.toMatchObject({ code: 'invalidInput' })
  })

  it('keeps the day of the zone it was logged in', async () => {
    const personId = await create({ family: '森' })
    app.setNow(Date.UTC(2026, 8, 30, 14, 30), 'Asia/Tokyo')
    await app.call('touchpoint.log', {
      personIds: [personId],
      touchpoint: { channel: 'email', direction: 'in', intent: 'listen', topic: 'other', depth: 'personal' }
    })
    app.setNow(Date.UTC(2026, 9, 5, 9), 'Europe/Berlin')
    expect((await app.call('touchpoint.list', { personId })).items[0]).toMatchObject({
      localDate: '2026-09-30',
      zone: 'Asia/Tokyo'
    })
  })

  it('repeats a step that repeats, and warns of an ask before anything was given', async () => {
    const personId = await create({ family: '森', exitOn: '2024-03-31' })
    const { id } = await app.call('nextStep.save', { personId, dueOn: '2026-09-01', what: '近況', repeatMonths: 3 })
    const { nextId } = await app.call('nextStep.finish', { id, status: 'done' })
    expect((await app.call('person.get', { personId })).nextSteps).toMatchObject([{ id: nextId, dueOn: '2027-01-01' }])
    const prepared = await app.call('touchpoint.prepare', { personId })
    expect(prepared.askWarning?.key).toBe('measures.guard.giveFirst')
  })
})

it('names the other end of a tie as names are written in its script', async () => {
  const personId = await create({ family: '森' })
  const other = await create({ family: 'Van der Berg', given: 'Ethan' })
  const tie = { kind: 'peer' as const, memberId: null, otherName: '', strength: null }
  await app.call('tie.save', { personId, tie: { ...tie, otherPersonId: other } })
  expect((await app.call('person.get', { personId })).ties[0]?.displayName).toBe('Ethan Van der Berg')
})
