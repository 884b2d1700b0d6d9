import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addPeople } from '../../../../test/helpers/people'
import { openTestApp, type TestApp } from '../../../../test/helpers/services'
import { mutate } from '@data/database/mutate'
import { readPlaybook } from '@data/derive/playbookOf'
import { pickToday } from '@domain/today'
import type { RouteInput } from '@shared/contract'
import type { Id } from '@shared/types/time'
import { TODAY_MINUTES } from '@shared/types/vocabulary'
import { sqlContext } from '@data/listing/fieldSql'
import { selectionSql } from '@data/listing/filterSql'
import { candidateQueries } from './candidateQuery'
import { candidatesOf, readCandidates } from './candidates'

type Touch = RouteInput<'touchpoint.log'>['touchpoint']

let app: TestApp
beforeEach(() => {
  app = openTestApp()
})
afterEach(() => app.remove())

const TODAY = '2026-10-01'
const DAY = 86_400_000

const touch = (localDate: string, changes: Partial<Touch> = {}): Touch => ({
  localDate,
  channel: 'email',
  direction: 'out',
  intent: 'listen',
  topic: 'catch_up',
  depth: 'personal',
  ...changes
})

function addOpening(title: string, department = ''): Id {
  return mutate(app.services, { route: 'test.opening' }, ({ db, newId, now }) => {
    const id = newId()
    db.prepare(
      `INSERT INTO opening (id, title, department, status, opened_on, created_at) VALUES (?, ?, ?, 'open', '2026-09-01', ?)`
    ).run(id, title, department, now)
    return id
  }).value
}

/** People of each horizon who each have a reason: the short ones were not told, the long ones are past their cadence. */
async function makeTwoSides(count: number): Promise<{ short: Id[]; long: Id[] }> {
  const sketches = Array.from({ length: 2 * count }, (_, index) => ({ given: `P${index}`, department: 'Sales' }))
  const ids = addPeople(app.services, sketches)
  const [short, long] = [ids.slice(0, count), ids.slice(count)]
  for (const personId of short)
    await app.call('intent.set', { personId, value: 'ready_now', effectiveOn: '2026-09-15' })
  await app.call('touchpoint.log', { personIds: ids, touchpoint: touch('2026-04-01') })
  return { short, long }
}

const get = (input: RouteInput<'today.get'> = {}) => app.call('today.get', input)
const idsOf = ({ picks }: { picks: { person: { personId: Id } }[] }): Id[] => picks.map(({ person }) => person.personId)

describe('the people of the day', () => {
  it('even out a week that leans to one horizon', async () => {
    addOpening('Planner')
    const { short, long } = await makeTwoSides(20)
    const others = addPeople(app.services, [{ given: 'A' }, { given: 'B' }, { given: 'C' }])
    // On Monday three people of the long horizon: the short one is neglected.
    await app.call('touchpoint.log', { personIds: others, touchpoint: touch('2026-09-28') })
    const leaning = await get({ minutes: 60, language: 'en' })
    expect(leaning.effort).toMatchObject({ short: 0, long: 3, shortShare: 0, touchpoints: 3, people: { count: 3 } })
    expect(leaning.lean).toBe('shortNeglected')
    const shareOf = ({ picks }: typeof leaning) =>
      picks.filter(({ horizon }) => horizon === 'short').length / picks.length
    expect(shareOf(leaning)).toBeCloseTo(0.6, 1)
    expect(leaning.choice.key).toBe('measures.today.choice.moreShort')

    // Now nine of the short horizon: the long one is.
    await app.call('touchpoint.log', { personIds: short.slice(0, 9), touchpoint: touch('2026-09-29') })
    const other = await get({ minutes: 60, language: 'en' })
    expect(other.lean).toBe('longNeglected')
    expect(shareOf(other)).toBeCloseTo(0.4, 1)
    expect(other.minutes).toBeLessThanOrEqual(60)
    expect(idsOf(other).every(id => [...short.slice(9), ...long].includes(id))).toBe(true)
  })

  it('say why, in both languages, and what to do', async () => {
    addOpening('Elsewhere', 'Factory')
    const planner = addOpening('Planner', 'Sales')
    const { short } = await makeTwoSides(1)
    const en = await get({ minutes: 15, language: 'en' })
    expect(en.sentence).toBe(
      'Nobody has been contacted personally yet in this time. 2 people for today: 1 on the short horizon, 1 on the long one.'
    )
    expect((await get({ minutes: 15, language: 'ja' })).sentence).toBe(
      'この期間は、まだ個別の働きかけがありません。今日は2人、短期が1人、中長期が1人です。'
    )
    expect(en.picks).toMatchObject([
      {
        person: { personId: short[0] },
        kind: 'tell_opening',
        touchIntent: 'give',
        aboutId: planner,
        minutes: 3,
        reason: { key: 'measures.today.tell_opening.ready_now', params: { opening: 'Planner', saidOn: '2026-09-15' } }
      },
      { kind: 'send_news', horizon: 'long' }
    ])
  })

  it('go once somebody was in touch, and come back by undo', async () => {
    addOpening('Planner')
    const { short } = await makeTwoSides(1)
    const before = await get()
    expect(idsOf(before)).toHaveLength(2)
    await app.call('touchpoint.log', { personIds: short, touchpoint: touch(TODAY) })
    expect(idsOf(await get())).toEqual(idsOf(before).filter(id => id !== short[0]))
    await app.call('history.undo', {})
    expect(await get()).toEqual(before)
  })

  it('are not told of another opening within the month', async () => {
    const first = addOpening('Planner')
    const { short } = await makeTwoSides(1)
    await app.call('touchpoint.log', {
      personIds: short,
      touchpoint: touch('2026-09-10', { intent: 'give', topic: 'opening', openingId: first })
    })
    addOpening('Writer')
    expect((await get()).picks.map(({ kind }) => kind)).not.toContain('tell_opening')
    app.setNow(Date.UTC(2026, 9, 11, 9))
    await app.call('system.refresh', {})
    const told = (await get()).picks.find(({ kind }) => kind === 'tell_opening')
    expect(told?.reason.params).toMatchObject({ opening: 'Writer' })
  })

  it('never are those who may not be contacted', async () => {
    addOpening('Planner')
    const { short, long } = await makeTwoSides(2)
    for (const personId of [short[0], long[0]] as Id[]) {
      await app.call('consent.set', { personId, purpose: 'contact', state: 'withdrawn' })
      await app.call('nextStep.save', { personId, dueOn: TODAY, what: 'Call' })
    }
    expect(idsOf(await get({ minutes: 60 })).sort()).toEqual([short[1], long[1]].sort())
  })

  it('are first those with a step that was planned, even when they were just touched', async () => {
    const [one, two] = addPeople(app.services, [{ given: 'One' }, { given: 'Two' }]) as [Id, Id]
    await app.call('touchpoint.log', { personIds: [one], touchpoint: touch('2026-09-30') })
    await app.call('nextStep.save', { personId: one, dueOn: '2026-09-30', what: 'Send the slides' })
    const { picks, agenda } = await get()
    expect(picks).toMatchObject([
      { person: { personId: one }, kind: 'due_step', reason: { params: { what: 'Send the slides' } } },
      { person: { personId: two }, kind: 'first_contact' }
    ])
    expect(agenda).toMatchObject({ items: [{ personId: one, dueOn: '2026-09-30' }], people: { count: 1 } })
  })

  it('are somebody too whose exit day nobody knows', async () => {
    const [personId] = addPeople(app.services, [{ given: 'One', endOn: null, startOn: null }]) as [Id]
    mutate(app.services, { route: 'test.exit' }, ({ db, newId, now }) =>
      db
        .prepare(
          'INSERT INTO exit (id, person_id, stint_id, created_at) SELECT ?, person_id, id, ? FROM stint WHERE person_id = ?'
        )
        .run(newId(), now, personId)
    )
    expect((await get()).picks).toMatchObject([
      { kind: 'first_contact', reason: { key: 'measures.today.first_contact.exitUnknown' } }
    ])
  })
})

describe('with nobody to contact', () => {
  it('says whether anybody is here at all', async () => {
    expect(await get()).toMatchObject({
      hasPeople: false,
      picks: [],
      minutes: 0,
      lean: 'none',
      effort: { short: 0, long: 0, shortShare: null, touchpoints: 0 },
      agenda: { items: [] }
    })
    const ids = addPeople(app.services, [{ given: 'One' }])
    await app.call('touchpoint.log', { personIds: ids, touchpoint: touch(TODAY) })
    expect(await get()).toMatchObject({
      hasPeople: true,
      picks: [],
      choice: { key: 'measures.today.choice.nobody' }
    })
  })
})

describe('putting off', () => {
  it('hides the suggestion until its day, can be undone and said anew', async () => {
    const [personId] = addPeople(app.services, [{ given: 'One' }]) as [Id]
    const before = await get()
    await app.call('today.dismiss', { personId, action: 'first_contact', untilOn: '2026-10-31' })
    expect((await get()).picks).toEqual([])
    await app.call('history.undo', {})
    expect(await get()).toEqual(before)
    await app.call('today.dismiss', { personId, action: 'first_contact', untilOn: '2026-10-31' })
    await app.call('today.dismiss', { personId, action: 'first_contact', untilOn: '2026-10-02' })
    expect(app.services.db.prepare('SELECT count(*) FROM today_dismissal').pluck().get()).toBe(1)
    app.setNow(Date.UTC(2026, 9, 1, 9) + DAY)
    expect(idsOf(await get())).toEqual([personId])
  })

  it('leaves a dated step in its place, unless the step itself is put off', async () => {
    const [personId] = addPeople(app.services, [{ given: 'One' }]) as [Id]
    await app.call('today.dismiss', { personId, action: 'first_contact', untilOn: '2026-10-31' })
    await app.call('nextStep.save', { personId, dueOn: TODAY, what: 'Call' })
    expect((await get()).picks).toMatchObject([{ kind: 'due_step' }])
    await app.call('today.dismiss', { personId, action: 'due_step', untilOn: '2026-10-02' })
    expect((await get()).picks).toEqual([])
  })

  it('is refused for a day that is not ahead, and for nobody', async () => {
    const [personId] = addPeople(app.services, [{ given: 'One' }]) as [Id]
    for (const untilOn of [TODAY, '2026-09-30', '2026-02-30']) {
      const refused = app.call('today.dismiss', { personId, action: 'first_contact', untilOn })
      await expect(refused).rejects.toMatchObject({ code: 'invalidInput' })
    }
    await app.call('person.delete', { personId })
    const gone = app.call('today.dismiss', { personId, action: 'first_contact', untilOn: '2026-10-02' })
    await expect(gone).rejects.toMatchObject({ code: 'notFound' })
  })
})

describe('what is due soon', () => {
  it('counts people, each number opening them', async () => {
    const [soon, later, asked, silent, barred] = addPeople(
      app.services,
      ['Soon', 'Later', 'Asked', 'Silent', 'Barred'].map(given => ({ given }))
    ) as [Id, Id, Id, Id, Id]
    const consent = (personId: Id, effectiveOn: string) =>
      app.call('consent.set', { personId, purpose: 'contact', state: 'given', effectiveOn })
    // Consent holds 24 months: until 20 October, and until 1 December.
    await consent(soon, '2024-10-20')
    await consent(later, '2024-12-01')
    await app.call('intent.set', {
      personId: asked,
      value: 'someday',
      effectiveOn: '2026-04-03',
      reviewOn: '2026-10-03'
    })
    await app.call('touchpoint.log', { personIds: [silent, barred], touchpoint: touch('2026-05-01') })
    await app.call('consent.set', { personId: barred, purpose: 'contact', state: 'withdrawn' })
    const { dueSoon } = await get()
    for (const [key, given] of [
      ['consents', 'Soon'],
      ['reviews', 'Asked'],
      ['goneSilent', 'Silent']
    ] as const) {
      expect(dueSoon[key].count, key).toBe(1)
      const { items } = await app.call('alumni.list', dueSoon[key].selection ?? {})
      expect(
        items.map(({ name }) => name.given),
        key
      ).toEqual([given])
    }
  })
})

describe('a sample of 260', () => {
  beforeEach(async () => {
    await app.call('demo.create', { size: 260, seed: 5, asOf: TODAY })
  })

  it('gives the same day from the preselected people as from everybody', () => {
    const { db } = app.services
    const playbook = readPlaybook(db, TODAY).body
    const everybody = db.prepare('SELECT n FROM alumni_summary').pluck().all() as number[]
    for (const minutes of TODAY_MINUTES) {
      for (const effortSplit of [
        { short: 9, long: 1 },
        { short: 1, long: 9 }
      ]) {
        const options = { minutes, effortSplit, playbook, today: TODAY }
        const all = candidatesOf(db, everybody, TODAY, playbook).map(({ candidate }) => candidate)
        const found = readCandidates(db, TODAY, playbook).map(({ candidate }) => candidate)
        const plan = pickToday(found, options)
        expect(plan.picks.length).toBeGreaterThan(1)
        expect(plan).toEqual(pickToday(all, options))
      }
    }
  })

  it('opens lists that count what the numbers say', async () => {
    const { effort, agenda, dueSoon } = await get()
    const numbers = [effort.people, agenda.people, dueSoon.consents, dueSoon.reviews, dueSoon.goneSilent]
    expect(numbers.some(({ count }) => count > 0)).toBe(true)
    for (const { count, selection } of numbers) {
      expect(await app.call('alumni.count', selection ?? {})).toEqual({ count })
    }
  })
})

describe('the plans', () => {
  const plan = (text: string, values: unknown[]): string[] =>
    (app.services.db.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...values) as { detail: string }[]).map(
      row => row.detail
    )

  it('look for people by index, whatever the reason', () => {
    const playbook = readPlaybook(app.services.db, TODAY).body
    const queries = candidateQueries({ today: TODAY, playbook }, true)
    expect(Object.keys(queries)).toHaveLength(12)
    for (const [name, { text, values }] of Object.entries(queries)) {
      const lines = plan(text, values)
      // The index of scores is walked in order, up to the end of the window.
      const scans = lines.filter(line => /^SCAN (s|alumni_summary|next_step)\b/.test(line))
      expect(scans, name).toEqual(
        name.startsWith('likely') ? ['SCAN alumni_summary USING COVERING INDEX alumni_summary_return'] : []
      )
      expect(lines.join('\n'), name).toMatch(/USING (COVERING )?INDEX (alumni_summary|next_step)_\w+/)
    }
  })

  it('count what is due soon by index', async () => {
    const lists = sqlContext(app.services.db, TODAY, 'en')
    const { dueSoon, agenda, effort } = await get()
    for (const { selection } of [...Object.values(dueSoon), agenda.people, effort.people]) {
      const where = selectionSql(lists, selection ?? {})
      const lines = plan(`SELECT count(*) FROM alumni_summary AS s WHERE ${where.text}`, where.values)
      expect(lines[0]).toMatch(/^SEARCH s USING (COVERING )?INDEX/)
      expect(lines.filter(line => line.startsWith('SCAN '))).toEqual([])
    }
  })
})
