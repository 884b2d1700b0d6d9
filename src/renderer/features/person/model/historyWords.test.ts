import { describe, expect, it } from 'vitest'
import { loggedTables } from '@data/database/logged'
import { contract } from '@shared/contract'
import { hasText, translate } from '@shared/i18n/translate'
import type { RouteOutput } from '@shared/contract'
import { HISTORY_COLUMNS, SILENT_COLUMNS } from './historyColumns'
import { historyEntries } from './historyWords'

type Item = RouteOutput<'history.ofPerson'>['items'][number]
const item = (known: Partial<Item>): Item => ({
  seq: 1,
  groupSeq: 1,
  at: 0,
  route: 'person.update',
  kind: 'do',
  member: '森',
  table: 'person',
  op: 'update',
  before: {},
  after: {},
  canUndo: true,
  ...known
})
const entries = (...items: Item[]) =>
  historyEntries(items, {
    t: translate('ja'),
    date: date => date,
    names: { m1: '森', t1: '営業' },
    fieldLabel: id => (id === 'f1' ? '志向' : undefined)
  })
const changes = (known: Partial<Item>) => entries(item(known))[0]?.changes.map(({ id: _id, ...change }) => change)

describe('the history in words', () => {
  it('says before and after by the label of the field', () => {
    expect(changes({ before: { city: '東京' }, after: { city: '大阪' } })).toEqual([
      { label: '居住地', before: '東京', after: '大阪' }
    ])
    expect(changes({ before: { city: '' }, after: { city: '大阪' } })).toEqual([
      { label: '居住地', before: null, after: '大阪' }
    ])
  })

  it('puts codes, lists, flags, days and names into words', () => {
    const row = { purpose: 'handover', state: 'given', effective_on: '2026-10-01', channel: null }
    expect(changes({ table: 'consent', op: 'insert', before: null, after: row })).toEqual([
      { label: '同意の目的', before: null, after: 'ATSへの連携' },
      { label: 'お返事', before: null, after: '有効' },
      { label: 'いつ', before: null, after: '2026-10-01' }
    ])
    expect(changes({ table: 'exit', before: { reasons: null }, after: { reasons: '["pay","growth"]' } })).toEqual([
      { label: '退職理由', before: null, after: '待遇・成長機会' }
    ])
    expect(changes({ table: 'preference', before: { do_not_contact: 0 }, after: { do_not_contact: 1 } })).toEqual([
      { label: '連絡不可', before: null, after: 'はい' }
    ])
    expect(changes({ table: 'owner_entry', op: 'insert', before: null, after: { member_id: 'm1' } })).toEqual([
      { label: '担当', before: null, after: '森' }
    ])
    expect(changes({ table: 'person_tag', op: 'delete', before: { tag_id: 't1' }, after: null })).toEqual([
      { label: 'タグ', before: '営業', after: null }
    ])
  })

  it('calls the answer to a question by that question', () => {
    const answer = (kind: string) =>
      changes({ table: 'assessment', op: 'insert', before: null, after: { kind, value: 'told' } })?.[1]?.after
    expect(answer('barrier')).toBe('気がかりあり')
    expect(answer('new_job_shock')).toBe('聞いていた話と違った')
  })

  it('calls a field of one’s own by its label', () => {
    expect(
      changes({ table: 'custom_value', op: 'insert', before: null, after: { field_id: 'f1', text_value: '海外' } })
    ).toEqual([{ label: '志向', before: null, after: '海外' }])
  })

  it('says when something was taken off or put back', () => {
    const taken = changes({ table: 'touchpoint', before: { deleted_at: null }, after: { deleted_at: 5 } })
    const back = changes({ table: 'touchpoint', before: { deleted_at: 5 }, after: { deleted_at: null } })
    expect([taken?.[0]?.label, back?.[0]?.label]).toEqual(['一覧から外した', '一覧に戻した'])
  })

  it('joins what one save did, and says what an undo undid', () => {
    const [undone, saved] = entries(
      item({ seq: 9, groupSeq: 3, kind: 'undo', canUndo: false }),
      item({ seq: 8, groupSeq: 2, after: { city: '大阪' } }),
      item({ seq: 7, groupSeq: 2, table: 'contact_point', after: { value: 'a@b' } })
    )
    expect(undone).toMatchObject({ title: '元に戻した：人物の情報を編集', canUndo: false })
    expect(saved?.changes.map(change => change.label)).toEqual(['連絡先', '居住地'])
  })

  it('knows every column of a person that can be logged: told, or silent on purpose', () => {
    const unknown = loggedTables
      .filter(table => table.personColumn !== null)
      .flatMap(({ name, columns }) =>
        columns
          .filter(column => !HISTORY_COLUMNS[name]?.[column] && !SILENT_COLUMNS.includes(column))
          .map(column => `${name}.${column}`)
      )
    expect(unknown).toEqual([])
  })

  it('has words for every route that writes', () => {
    const changing = ['person', 'contact', 'stint', 'position', 'tie', 'intent', 'preference', 'consent', 'assessment']
    const routes = Object.entries(contract).filter(
      ([name, route]) => route.kind === 'mutation' && changing.includes(name.split('.')[0] ?? '')
    )
    expect(routes.length).toBeGreaterThan(15)
    expect(routes.map(([name]) => name).filter(name => !hasText(`history.${name}`))).toEqual([])
  })
})
