import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addPeople } from '../../../../test/helpers/people'
import { openTestApp, type TestApp } from '../../../../test/helpers/services'

let app: TestApp
beforeEach(() => {
  app = openTestApp()
})
afterEach(() => app.remove())

const familyNames = (items: { name: { family: string } }[]) => items.map(item => item.name.family)

describe('the list', () => {
  beforeEach(() => {
    addPeople(app.services, [
      {
        family: '髙橋',
        given: '恵',
        familyKana: 'たかはし',
        givenKana: 'めぐみ',
        email: 'megumi@example.jp',
        department: '法人営業部'
      },
      {
        family: '青木',
        given: '健',
        familyKana: 'アオキ',
        givenKana: 'ケン',
        department: '開発部',
        endOn: '2020-05-31'
      },
      { family: 'Svensson', given: 'Natalie', email: 'natalie@example.com', department: 'Overseas' },
      { family: 'Åberg', given: 'Émile', department: 'Overseas', endOn: '2025-12-31' }
    ])
  })

  it('finds by kanji, variant kanji, kana, romaji, mail and department', async () => {
    for (const query of ['高橋', '橋', '髙', 'たかはし', 'ﾀｶﾊｼ', 'takah', 'megumi@ex', '営業']) {
      const { items } = await app.call('alumni.search', { query })
      expect(familyNames(items), query).toEqual(['髙橋'])
    }
    expect((await app.call('alumni.search', { query: '?!' })).items).toEqual([])
  })

  it('sorts names as each language does, people without kana after those with', async () => {
    const ja = await app.call('alumni.list', { language: 'ja' })
    expect(familyNames(ja.items)).toEqual(['青木', '髙橋', 'Åberg', 'Svensson'])
    const en = await app.call('alumni.list', { language: 'en' })
    expect(familyNames(en.items)).toEqual(['Åberg', '青木', 'Svensson', '髙橋'])
  })

  it('goes through pages of one in either direction and misses nobody', async () => {
    for (const direction of ['asc', 'desc'] as const) {
      for (const sort of [
        [{ field: 'returnScore', direction }],
        [
          { field: 'department', direction },
          { field: 'exitOn', direction: 'asc' as const }
        ]
      ]) {
        const seen: string[] = []
        let cursor: string | null = null
        do {
          const page: { items: { name: { family: string } }[]; nextCursor: string | null } = await app.call(
            'alumni.list',
            { sort, cursor, limit: 1 }
          )
          seen.push(...familyNames(page.items))
          cursor = page.nextCursor
        } while (cursor)
        const whole = await app.call('alumni.list', { sort, limit: 200 })
        expect(seen).toEqual(familyNames(whole.items))
        expect(seen).toHaveLength(4)
      }
    }
  })

  it('filters, and counts what it filters', async () => {
    const filter = {
      join: 'and' as const,
      items: [
        { field: 'department', operator: 'contains' as const, values: ['over'] },
        {
          join: 'or' as const,
          items: [
            { field: 'exitOn', operator: 'after' as const, values: ['2025-01-01'] },
            { field: 'exitOn', operator: 'isUnknown' as const }
          ]
        }
      ]
    }
    expect(await app.call('alumni.count', { filter })).toEqual({ count: 1 })
    expect(familyNames((await app.call('alumni.list', { filter })).items)).toEqual(['Åberg'])
    await expect(
      app.call('alumni.count', { filter: { join: 'and', items: [{ field: 'nope', operator: 'is', values: [1] }] } })
    ).rejects.toMatchObject({ code: 'invalidInput' })
  })

  it('changes many at once, and undoes and redoes it as one', async () => {
    const people = {
      selection: {
        filter: {
          join: 'and' as const,
          items: [{ field: 'department', operator: 'is' as const, values: ['Overseas'] }]
        }
      }
    }
    expect(await app.call('alumni.setTier', { people, tier: 'A' })).toEqual({ changed: 2 })
    expect(await app.call('alumni.setTier', { people, tier: 'A' })).toEqual({ changed: 0 })
    const inTierA = {
      filter: { join: 'and' as const, items: [{ field: 'tier', operator: 'isAnyOf' as const, values: ['A'] }] }
    }
    expect(await app.call('alumni.count', inTierA)).toEqual({ count: 2 })
    await app.call('history.undo', {})
    expect(await app.call('alumni.count', inTierA)).toEqual({ count: 0 })
    await app.call('history.redo', {})
    expect(await app.call('alumni.count', inTierA)).toEqual({ count: 2 })
    await app.call('history.undo', {})
    await app.call('history.undo', {})
    expect(await app.call('alumni.count', {})).toEqual({ count: 0 })
    await expect(app.call('history.undo', {})).rejects.toMatchObject({ code: 'nothingToUndo' })
    await app.call('history.redo', {})
    await app.call('history.redo', {})
    expect(await app.call('alumni.count', inTierA)).toEqual({ count: 2 })
    expect((await app.call('alumni.search', { query: 'たかはし' })).items).toHaveLength(1)
  })
})

it('refuses a write outside a mutation', () => {
  expect(() => app.services.db.prepare(`INSERT INTO tag (id, name, created_at) VALUES ('x', 'y', 1)`).run()).toThrow(
    'write outside a mutation'
  )
})
