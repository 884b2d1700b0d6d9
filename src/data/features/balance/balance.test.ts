import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addPeople } from '../../../../test/helpers/people'
import { openTestApp, type TestApp } from '../../../../test/helpers/services'
import { mutate } from '@data/database/mutate'
import { readPlaybook } from '@data/derive/playbookOf'
import type { RouteInput, RouteOutput } from '@shared/contract'
import type { Selection } from '@shared/contract/alumni'
import type { Id } from '@shared/types/time'
import { sqlContext } from '@data/listing/fieldSql'
import { selectionSql } from '@data/listing/filterSql'
import { effortDaysSql, EVERYBODY } from '@data/measures/effortQuery'
import { readKeptStocks, stockQueries } from './keptStocks'
import { readPastStocks } from './pastStocks'

type Balance = RouteOutput<'dashboard.balance'>
type Touch = RouteInput<'touchpoint.log'>['touchpoint']

let app: TestApp
beforeEach(() => {
  app = openTestApp()
})
afterEach(() => app.remove())

const TODAY = '2026-10-01'
const give = (localDate: string, changes: Partial<Touch> = {}): Touch => ({
  localDate,
  channel: 'email',
  direction: 'out',
  intent: 'give',
  topic: 'company_change',
  depth: 'personal',
  ...changes
})
const tell = (localDate: string, changes: Partial<Touch> = {}): Touch =>
  give(localDate, { topic: 'opening', ...changes })
const ask = (localDate: string): Touch => give(localDate, { intent: 'ask', topic: 'referral' })

const NAMES = [
  ...['Aoi', 'Ben', 'Chika', 'Daiki', 'Emi', 'Fumi', 'Goro', 'Hana', 'Ichiro', 'Jun', 'Kei', 'Leo', 'Mai', 'Nao', 'Ota']
] as const
type Name = (typeof NAMES)[number]

/** Fifteen people who left in March 2024 (tier B: every 3 months); what happened with each is what the tests count. */
async function makeExample(): Promise<Record<Name, Id>> {
  const ids = addPeople(
    app.services,
    NAMES.map(given => ({ given, family: 'Test' }))
  )
  const of = Object.fromEntries(NAMES.map((name, index) => [name, ids[index]])) as Record<Name, Id>
  const log = (name: Name, ...touches: Touch[]) =>
    Promise.all(touches.map(touchpoint => app.call('touchpoint.log', { personIds: [of[name]], touchpoint })))
  const says = (name: Name, value: 'ready_now' | 'within_year', effectiveOn: string) =>
    app.call('intent.set', { personId: of[name], value, effectiveOn })

  // Aoi: would come now, told ten days before she said so: short and informed, but that effort was a long one.
  await says('Aoi', 'ready_now', '2026-09-20')
  await log('Aoi', tell('2026-09-10'))
  // Ben: within a year; told 31 days ago, one too many.
  await says('Ben', 'within_year', '2026-07-01')
  await log('Ben', tell('2026-08-31'))
  // Chika: interviewing; told by mass mail 30 days ago, which informs and is neither effort nor touch nor give.
  await app.call('alumni.setStage', {
    people: { ids: [of.Chika] },
    track: 'hiring',
    stage: 'interviewing',
    effectiveOn: '2026-06-01'
  })
  await log('Chika', tell('2026-09-01', { depth: 'mass' }))
  await log('Chika', give('2026-06-15', { direction: 'both', depth: 'conversation', channel: 'meeting' }))
  // Daiki: what he said in March is stale; news by mass mail 90 days ago inspires, and he was never touched.
  await says('Daiki', 'within_year', '2026-03-01')
  await log('Daiki', give('2026-07-03', { depth: 'mass' }))
  // Emi: news and a call on one day: one person-day.
  await log('Emi', give('2026-08-05'), give('2026-08-05', { intent: 'listen', topic: 'catch_up', channel: 'call' }))
  // Fumi: on the long horizon an opening does not inspire.
  await log('Fumi', tell('2026-09-29'))
  // Goro: asked, never given.
  await log('Goro', ask('2026-09-15'))
  // Hana: three gives for one ask; past her cadence, with a step planned.
  await log('Hana', give('2025-11-01'), give('2026-02-01'), give('2026-05-01'), ask('2026-06-01'))
  await app.call('nextStep.save', { personId: of.Hana, dueOn: '2026-11-01', what: 'Lunch' })
  // Ichiro: not to be contacted from September; what went before was effort on the long horizon.
  await log('Ichiro', give('2026-08-20'), ask('2026-08-25'))
  mutate(app.services, { route: 'test.preference' }, ({ db, newId, now }) =>
    db
      .prepare(
        `INSERT INTO preference (id, person_id, effective_on, do_not_contact, created_at) VALUES (?, ?, '2026-09-01', 1, ?)`
      )
      .run(newId(), of.Ichiro, now)
  )
  // Jun: consent withdrawn, and written to all the same two days later: no horizon, no effort.
  await app.call('consent.set', {
    personId: of.Jun,
    purpose: 'contact',
    state: 'withdrawn',
    effectiveOn: '2026-09-10'
  })
  await log('Jun', give('2026-09-12'))
  // Kei: nothing at all. Leo: wrote to us in May, and that was it.
  await log('Leo', give('2026-05-01', { direction: 'in', intent: 'listen', topic: 'catch_up' }))
  // Mai: came back on 1 September and is no alumna; the effort of July was one.
  await log('Mai', give('2026-07-20'))
  mutate(app.services, { route: 'test.stint' }, ({ db, newId, now }) =>
    db
      .prepare(`INSERT INTO stint (id, person_id, start_on, created_at) VALUES (?, ?, '2026-09-01', ?)`)
      .run(newId(), of.Mai, now)
  )
  // Nao: the give lies a year back to the day and counts no more, the ask of the day after does; tier D from today.
  await log('Nao', give('2025-10-01'), ask('2025-10-02'))
  await app.call('alumni.setTier', { people: { ids: [of.Nao] }, tier: 'D' })
  // Ota: taken off all lists, her effort too.
  await log('Ota', give('2026-09-29'))
  await app.call('person.delete', { personId: of.Ota })
  return of
}

async function namesOf(selection: Selection | null): Promise<string[]> {
  if (selection === null) throw new Error('this number opens no list')
  const { items } = await app.call('alumni.list', { ...selection, limit: 200 })
  return items.map(({ name }) => name.given).sort()
}

/** Every number that counts people, with the selection that opens them. */
function peopleNumbers(balance: Balance): [name: string, count: number, selection: Selection | null][] {
  const counts = [
    'shortPeople',
    'longPeople',
    'notContactable',
    'giveAskBelow',
    'goneSilent',
    'neverContacted'
  ] as const
  const rates = ['informed', 'inspired', 'cadenceKept'] as const
  return [
    ...counts.map(key => [key, balance[key].count, balance[key].selection] as [string, number, Selection | null]),
    ...rates.flatMap(key => {
      const { numerator, denominator, selections } = balance[key]
      return [
        [`${key} numerator`, numerator, selections.numerator],
        [`${key} denominator`, denominator, selections.denominator],
        [`${key} rest`, denominator - numerator, selections.rest]
      ] as [string, number, Selection | null][]
    })
  ]
}

async function expectListsToAgree(balance: Balance): Promise<void> {
  for (const [name, count, selection] of peopleNumbers(balance)) {
    expect(selection, name).not.toBeNull()
    expect(await app.call('alumni.count', selection ?? {}), name).toEqual({ count })
  }
}

describe('fifteen people, counted by hand', () => {
  it('for today, each number opening exactly its people', async () => {
    await makeExample()
    const balance = await app.call('dashboard.balance', {})
    const { shortPeople, longPeople, notContactable, informed, inspired, effortShort, giveAsk, cadenceKept } = balance
    expect([balance.asOf, balance.from, balance.to]).toEqual([TODAY, '2026-07-04', TODAY])

    expect(await namesOf(shortPeople.selection)).toEqual(['Aoi', 'Ben', 'Chika'])
    expect(await namesOf(longPeople.selection)).toEqual(['Daiki', 'Emi', 'Fumi', 'Goro', 'Hana', 'Kei', 'Leo', 'Nao'])
    expect(await namesOf(notContactable.selection)).toEqual(['Ichiro', 'Jun'])

    expect(informed).toMatchObject({ value: 2 / 3, numerator: 2, denominator: 3, target: 0.9 })
    expect(await namesOf(informed.selections.numerator)).toEqual(['Aoi', 'Chika'])
    expect(await namesOf(informed.selections.rest)).toEqual(['Ben'])
    expect(inspired).toMatchObject({ value: 2 / 8, numerator: 2, denominator: 8, target: 0.6 })
    expect(await namesOf(inspired.selections.numerator)).toEqual(['Daiki', 'Emi'])

    // Short: Ben 31 Aug. Long: Mai 20 Jul, Emi 5 Aug, Ichiro 20 and 25 Aug, Aoi 10 Sep, Goro 15 Sep, Fumi 29 Sep.
    expect(effortShort).toMatchObject({ value: 1 / 8, numerator: 1, denominator: 8, unit: 'personDays' })
    expect(await namesOf(effortShort.selections.numerator)).toEqual(['Ben'])
    expect(await namesOf(effortShort.selections.denominator)).toEqual(['Aoi', 'Ben', 'Emi', 'Fumi', 'Goro', 'Ichiro'])
    expect(balance.effortByWeek).toEqual([
      { weekOn: '2026-07-13', short: 0, long: 0 },
      { weekOn: '2026-07-20', short: 0, long: 1 },
      { weekOn: '2026-07-27', short: 0, long: 0 },
      { weekOn: '2026-08-03', short: 0, long: 1 },
      { weekOn: '2026-08-10', short: 0, long: 0 },
      { weekOn: '2026-08-17', short: 0, long: 1 },
      { weekOn: '2026-08-24', short: 0, long: 1 },
      { weekOn: '2026-08-31', short: 1, long: 0 },
      { weekOn: '2026-09-07', short: 0, long: 1 },
      { weekOn: '2026-09-14', short: 0, long: 1 },
      { weekOn: '2026-09-21', short: 0, long: 0 },
      { weekOn: '2026-09-28', short: 0, long: 1 }
    ])

    // Gives: Aoi, Ben, Emi, Fumi 1 each, Hana 3. Asks: Goro, Hana, Nao 1 each. Ichiro's do not count any more.
    expect(giveAsk).toMatchObject({ value: 7 / 3, numerator: 7, denominator: 3, target: 3, unit: 'touchpoints' })
    expect(await namesOf(giveAsk.selections.numerator)).toEqual(['Aoi', 'Ben', 'Emi', 'Fumi', 'Hana'])
    expect(await namesOf(giveAsk.selections.denominator)).toEqual(['Goro', 'Hana', 'Nao'])
    expect(await namesOf(balance.giveAskBelow.selection)).toEqual(['Goro', 'Nao'])

    expect(cadenceKept).toMatchObject({ value: 6 / 11, numerator: 6, denominator: 11 })
    expect(await namesOf(cadenceKept.selections.numerator)).toEqual(['Aoi', 'Ben', 'Emi', 'Fumi', 'Goro', 'Nao'])
    expect(await namesOf(balance.goneSilent.selection)).toEqual(['Chika', 'Leo'])
    expect(await namesOf(balance.neverContacted.selection)).toEqual(['Daiki', 'Kei'])
    await expectListsToAgree(balance)
  })

  it('for 31 August, from what was effective by then', async () => {
    await makeExample()
    const balance = await app.call('dashboard.balance', { asOf: '2026-08-31' })
    // Short: Ben, Chika. Long: all others but Ota; Ichiro and Jun could still be contacted, Mai had not come back.
    expect([balance.shortPeople.count, balance.longPeople.count, balance.notContactable.count]).toEqual([2, 12, 0])
    // Ben was told that day; Chika's mail came a day later.
    expect(balance.informed).toMatchObject({ numerator: 1, denominator: 2 })
    // Daiki, Emi, Ichiro, Mai; Hana's news of 1 May is too old.
    expect(balance.inspired).toMatchObject({ numerator: 4, denominator: 12 })
    // Gives since 1 Sep 2025: Ben, Emi, Ichiro, Mai, Nao 1 each, Hana 3. Asks: Hana, Ichiro, Nao.
    expect(balance.giveAsk).toMatchObject({ value: 8 / 3, numerator: 8, denominator: 3 })
    // Ichiro and Nao: one give, one ask.
    expect(balance.giveAskBelow.count).toBe(2)
    // Ben, Chika (due 15 Sep), Emi, Hana (due 1 Sep), Ichiro, Mai.
    expect(balance.cadenceKept).toMatchObject({ numerator: 6, denominator: 14 })
    // Leo (due 1 Aug); Nao, of tier B until today.
    expect(balance.goneSilent.count).toBe(2)
    // Aoi, Daiki, Fumi, Goro, Jun, Kei.
    expect(balance.neverContacted.count).toBe(6)
    // 3 Jun to 31 Aug. Short: Ben. Long: Mai, Emi, Ichiro twice, and Hana's ask of 1 June is two days early.
    expect([balance.from, balance.effortShort.numerator, balance.effortShort.denominator]).toEqual(['2026-06-03', 1, 5])
    // The list shows today, so it cannot show that day.
    expect(peopleNumbers(balance).every(([, , selection]) => selection === null)).toBe(true)
  })

  it('for a part of them', async () => {
    const of = await makeExample()
    await app.call('alumni.addTag', { people: { ids: [of.Aoi, of.Ben, of.Emi, of.Ichiro] }, tag: 'Osaka' })
    const filter = { join: 'and' as const, items: [{ field: 'tags', operator: 'isAnyOf' as const, values: ['Osaka'] }] }
    const balance = await app.call('dashboard.balance', { filter })
    expect(balance).toMatchObject({
      shortPeople: { count: 2 },
      longPeople: { count: 1 },
      notContactable: { count: 1 },
      informed: { numerator: 1, denominator: 2 },
      inspired: { numerator: 1, denominator: 1 },
      effortShort: { numerator: 1, denominator: 5 },
      giveAsk: { value: null, numerator: 3, denominator: 0 },
      cadenceKept: { numerator: 3, denominator: 3 },
      goneSilent: { count: 0 }
    })
    await expectListsToAgree(balance)
    expect(await app.call('dashboard.balance', { filter, asOf: '2026-08-31' })).toMatchObject({
      shortPeople: { count: 1 },
      longPeople: { count: 3 }
    })
  })

  it('follows an undo', async () => {
    await makeExample()
    const before = await app.call('dashboard.balance', {})
    const { items } = await app.call('alumni.search', { query: 'Ben' })
    await app.call('touchpoint.log', { personIds: items.map(({ personId }) => personId), touchpoint: tell(TODAY) })
    const after = await app.call('dashboard.balance', {})
    expect(after.informed.numerator).toBe(before.informed.numerator + 1)
    expect(after.effortShort.numerator).toBe(before.effortShort.numerator + 1)
    await app.call('history.undo', {})
    expect(await app.call('dashboard.balance', {})).toEqual(before)
  })
})

describe('an empty base', () => {
  it('has no rates, and no ratio', async () => {
    const balance = await app.call('dashboard.balance', {})
    for (const key of ['informed', 'inspired', 'effortShort', 'giveAsk', 'cadenceKept'] as const) {
      expect(balance[key], key).toMatchObject({ value: null, numerator: 0, denominator: 0 })
    }
    expect(balance.effortByWeek).toHaveLength(12)
    await expectListsToAgree(balance)
  })
})

describe('a period', () => {
  it.each([
    [{ asOf: '2026-10-02' }, 'asOf: inFuture'],
    [{ to: '2026-10-02' }, 'to: afterAsOf'],
    [{ asOf: '2026-09-01', to: '2026-09-02' }, 'to: afterAsOf'],
    [{ from: '2026-09-02', to: '2026-09-01' }, 'from: afterTo'],
    [{ from: '1990-01-01' }, 'from: tooLong']
  ])('%j is refused', async (input, place) => {
    await expect(app.call('dashboard.balance', input)).rejects.toMatchObject({
      code: 'invalidInput',
      params: { places: [place] }
    })
  })

  it('that is no day of the calendar is refused', async () => {
    for (const asOf of ['2026-02-30', 'yesterday', '']) {
      await expect(app.call('dashboard.balance', { asOf })).rejects.toMatchObject({ code: 'invalidInput' })
    }
  })

  it('before the data began says nothing was there', async () => {
    await makeExample()
    const balance = await app.call('dashboard.balance', { asOf: '2010-01-01' })
    expect([balance.shortPeople.count, balance.longPeople.count, balance.effortShort.value]).toEqual([0, 0, null])
  })

  it('shows its weeks whole but for its first and last day', async () => {
    await makeExample()
    const { effortByWeek } = await app.call('dashboard.balance', { from: '2026-08-21', to: '2026-09-12' })
    expect(effortByWeek).toEqual([
      { weekOn: '2026-08-17', short: 0, long: 0 },
      { weekOn: '2026-08-24', short: 0, long: 1 },
      { weekOn: '2026-08-31', short: 1, long: 0 },
      { weekOn: '2026-09-07', short: 0, long: 1 }
    ])
  })
})

describe('a sample of 260', () => {
  it('counts the same from the derived rows and from the facts, and every list agrees', async () => {
    await app.call('demo.create', { size: 260, seed: 3, asOf: TODAY, language: 'ja' })
    const { services } = app
    const playbook = readPlaybook(services.db, TODAY).body
    const kept = readKeptStocks(services.db, TODAY, playbook)
    expect(kept.shortPeople).toBeGreaterThan(10)
    expect(kept.belowRule).toBeGreaterThan(0)
    expect(await readPastStocks({ services, breathe: async () => undefined }, TODAY, playbook)).toEqual(kept)
    const lists = sqlContext(services.db, TODAY, 'en')
    const who = selectionSql(lists, {
      filter: { join: 'and', items: [{ field: 'exitYear', operator: 'atLeast', values: [2022] }] }
    })
    const part = readKeptStocks(services.db, TODAY, playbook, who)
    expect(part.longPeople).toBeLessThan(kept.longPeople)
    expect(await readPastStocks({ services, breathe: async () => undefined }, TODAY, playbook, who)).toEqual(part)
    await expectListsToAgree(await app.call('dashboard.balance', {}))
  })

  it('is counted from the facts while the derived rows are those of another day', async () => {
    await app.call('demo.create', { size: 60, seed: 3, asOf: TODAY })
    app.setNow(Date.UTC(2026, 9, 20, 1))
    const stale = await app.call('dashboard.balance', {})
    await app.call('system.refresh', {})
    expect(await app.call('dashboard.balance', {})).toEqual(stale)
  })
})

describe('the plans', () => {
  const planOf = ({ text, values }: { text: string; values: unknown[] }): string[] =>
    (app.services.db.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...values) as { detail: string }[]).map(
      row => row.detail
    )

  it('count people from an index alone', () => {
    const playbook = readPlaybook(app.services.db, TODAY).body
    for (const query of stockQueries(TODAY, playbook, EVERYBODY)) {
      expect(planOf(query), query.text).toEqual([
        expect.stringMatching(/^(SCAN|SEARCH) s USING COVERING INDEX alumni_summary_(short|due)/)
      ])
    }
  })

  it('count effort from the touchpoints of its days, for everybody and for a part', () => {
    const part = { text: 's.may_contact = ?', values: [1] }
    for (const who of [EVERYBODY, part]) {
      const plan = planOf(effortDaysSql('2026-07-04', TODAY, who))
      const touches = plan.filter(line => /\bt\b/.test(line))
      expect(touches.length).toBeGreaterThan(0)
      for (const line of touches) {
        expect(line).toMatch(/^SEARCH t USING COVERING INDEX touchpoint_date \(local_date/)
      }
    }
  })
})
