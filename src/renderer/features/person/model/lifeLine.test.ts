import { describe, expect, it } from 'vitest'
import { translate } from '@shared/i18n/translate'
import { lifeLineOf } from './lifeLine'
import { testExit, testPerson, testStint } from './testPerson.testing'

const t = translate('ja')
const today = '2026-10-01'
const lineOf = (known: Parameters<typeof testPerson>[0]) => lifeLineOf(testPerson(known), t, 'ja', today)

describe('the life line', () => {
  it('is not drawn where nothing has a date', () => {
    expect(lineOf({})).toBeNull()
    expect(lineOf({ stints: [testStint({ department: '営業', exit: testExit() })] })).toBeNull()
  })

  it('draws stints as bars and exits with their first reason', () => {
    const stint = testStint({
      department: '法人営業部',
      startOn: '2016-04-01',
      endOn: '2023-03-31',
      exit: testExit({ reasons: ['outside_offer', 'pay'] })
    })
    expect(lineOf({ stints: [stint] })).toEqual({
      stints: [{ id: 's1', label: '法人営業部　2016.4 – 2023.3', start: '2016-04-01', end: '2023-03-31' }],
      marks: [{ id: 'exit s1', kind: 'exit', date: '2023-03-31', label: '退職・社外からの誘い', isLabelShown: true }]
    })
  })

  it('draws no bar for a stint whose end is not known, only where it began', () => {
    const line = lineOf({ stints: [testStint({ startOn: '2016-04-01', exit: testExit() })] })
    expect(line?.stints).toEqual([])
    expect(line?.marks).toMatchObject([{ date: '2016-04-01', label: '入社' }])
  })

  it('goes on to today for whoever works here again', () => {
    expect(lineOf({ stints: [testStint({ startOn: '2026-09-01' })] })?.stints).toMatchObject([{ end: null }])
  })

  it('puts touchpoints in their meaning and words over the latest intent only, by date', () => {
    const line = lineOf({
      touches: [
        { id: 't2', on: '2026-05-01', channel: 'call', intent: 'ask', depth: 'conversation' },
        { id: 't1', on: '2025-05-01', channel: 'email', intent: 'give', depth: 'personal' }
      ],
      intents: [
        { id: 'i2', value: 'within_year', effectiveOn: '2026-05-01', reviewOn: null, source: 'told', note: '' },
        { id: 'i1', value: 'someday', effectiveOn: '2024-05-01', reviewOn: null, source: 'told', note: '' }
      ]
    })
    expect(line?.marks.map(mark => [mark.id, mark.kind, mark.isLabelShown ?? false])).toEqual([
      ['i1', 'intent', false],
      ['t1', 'give', false],
      ['t2', 'ask', false],
      ['i2', 'intent', true]
    ])
    expect(line?.marks[1]?.label).toBe('メール・届ける')
  })

  it('leaves mass mails out once there are many dots', () => {
    const touches = Array.from({ length: 70 }, (_, index) => ({
      id: `t${index}`,
      on: '2026-01-01',
      channel: 'email' as const,
      intent: 'give' as const,
      depth: index < 10 ? ('personal' as const) : ('mass' as const)
    }))
    expect(lineOf({ touches })?.marks).toHaveLength(10)
    expect(lineOf({ touches: touches.slice(0, 20) })?.marks).toHaveLength(20)
  })
})
