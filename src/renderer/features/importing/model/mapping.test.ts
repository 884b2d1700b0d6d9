import { describe, expect, it } from 'vitest'
import type { ImportColumn, ImportPlan } from '@shared/contract/importPlan'
import {
  choiceOf,
  dateQuestion,
  firstProblem,
  firstValues,
  inTableOrder,
  possibleOrders,
  purposeOf,
  withAnswers,
  withChoice,
  withOptIn
} from './mapping'
import type { InspectedColumn, Preview } from './types'

const column = (index: number, target: ImportColumn['target'], more: Partial<ImportColumn> = {}): ImportColumn => ({
  index,
  header: `h${index}`,
  target,
  ...more
})
const planOf = (...columns: ImportColumn[]): ImportPlan => ({
  columns,
  options: { source: '', phoneCountry: null, optIns: [] }
})
const inspected = (index: number, target: ImportColumn['target'], more: Partial<InspectedColumn> = {}) => ({
  index,
  header: `h${index}`,
  target,
  confidence: 1,
  by: 'name' as const,
  examples: ['x'],
  isDateAmbiguous: false,
  ...more
})
const previewWith = (...ambiguousDates: string[]): Preview => ({
  created: 0,
  updated: 0,
  unchanged: 0,
  rejected: 0,
  skipped: 0,
  skippedBecause: [],
  rejectedBecause: [],
  noticed: [],
  rehires: [],
  keptByHand: 0,
  rows: 1,
  ambiguousDates,
  problems: []
})

describe('choosing what a column becomes', () => {
  it('takes a use that only one column may have from the column that had it, and names that column', () => {
    const plan = planOf(column(0, 'stint.title'), column(1, 'ignore'))
    const { plan: changed, displaced } = withChoice(plan, 1, 'stint.title')
    expect(changed.columns.map(choiceOf)).toEqual(['ignore', 'stint.title'])
    expect(displaced?.header).toBe('h0')
  })

  it('lets several columns be mail addresses, tags or nothing', () => {
    for (const use of ['contact.email', 'person.tags', 'person.note', 'ignore'] as const) {
      const { plan, displaced } = withChoice(planOf(column(0, use), column(1, 'stint.title')), 1, use)
      expect(displaced).toBeNull()
      expect(plan.columns.map(choiceOf)).toEqual([use, use])
    }
  })

  it('gives one own field to one column, and different ones to many', () => {
    const plan = planOf(column(0, 'custom', { customFieldId: 'a' }), column(1, 'ignore'))
    expect(withChoice(plan, 1, 'custom:b').displaced).toBeNull()
    expect(withChoice(plan, 1, 'custom:a').plan.columns.map(choiceOf)).toEqual(['ignore', 'custom:a'])
  })

  it('drops the answers that belonged to the use before', () => {
    const plan = planOf(column(0, 'stint.startOn', { dateOrder: 'dmy' }))
    expect(withChoice(plan, 0, 'person.note').plan.columns[0]).toEqual(column(0, 'person.note'))
  })

  it('changes nothing in the plan it was given', () => {
    const plan = planOf(column(0, 'stint.title'), column(1, 'ignore'))
    const before = structuredClone(plan)
    withChoice(plan, 1, 'stint.title')
    withOptIn(plan, 'sex', 'x')
    withAnswers(plan, 0, { nameOrder: 'familyFirst' })
    expect(plan).toEqual(before)
  })
})

describe('sensitive columns', () => {
  it('are read only for a stated purpose, and off again without one', () => {
    const plan = planOf(column(0, 'sensitiveOptIn:sex'))
    expect(purposeOf(withOptIn(plan, 'sex', '   '), 'sex')).toBeNull()
    const on = withOptIn(plan, 'sex', ' equal-pay report ')
    expect(purposeOf(on, 'sex')).toBe('equal-pay report')
    expect(purposeOf(on, 'pay')).toBeNull()
    expect(purposeOf(withOptIn(on, 'sex', ''), 'sex')).toBeNull()
  })
})

describe('the order of day and month', () => {
  const ambiguous = inspected(0, 'stint.endOn', { isDateAmbiguous: true })

  it('is asked where the sample leaves it open, until the whole file settles it', () => {
    const plan = planOf(column(0, 'stint.endOn'))
    expect(dateQuestion(column(0, 'stint.endOn'), plan, ambiguous, null)).toBe('open')
    expect(dateQuestion(column(0, 'stint.endOn'), plan, ambiguous, previewWith())).toBeNull()
    expect(dateQuestion(column(0, 'stint.endOn'), plan, ambiguous, previewWith('h0'))).toBe('open')
  })

  it('can be changed once it is answered, and is never asked of what was clear', () => {
    const answered = column(0, 'stint.endOn', { dateOrder: 'dmy' })
    expect(dateQuestion(answered, planOf(answered), ambiguous, null)).toBe('answered')
    const clear = column(0, 'stint.endOn', { dateOrder: 'ymd' })
    const seen = inspected(0, 'stint.endOn', { dateOrder: 'ymd' })
    expect(dateQuestion(clear, planOf(clear), seen, previewWith())).toBeNull()
  })

  it('is asked of a birth date only when it is read', () => {
    const birth = column(0, 'sensitiveOptIn:birthDate')
    const plan = planOf(birth)
    expect(dateQuestion(birth, plan, undefined, previewWith('h0'))).toBeNull()
    expect(dateQuestion(birth, withOptIn(plan, 'birthDate', 'p'), undefined, previewWith('h0'))).toBe('open')
  })

  it('is one of those that the values can have', () => {
    expect(possibleOrders(['01/02/2010', '03/04/2011 '])).toEqual(['dmy', 'mdy'])
    expect(possibleOrders(['01/02/2010', '03/04/11'])).toEqual(['dmy', 'mdy', 'ymd'])
    expect(possibleOrders([])).toHaveLength(3)
  })
})

describe('what has to be answered first', () => {
  it('is the name, then open dates, then nothing', () => {
    const dates = [inspected(0, 'stint.endOn', { isDateAmbiguous: true })]
    expect(firstProblem(planOf(column(0, 'stint.endOn')), dates, null)).toBe('importMappingIncomplete')
    const named = planOf(column(0, 'stint.endOn'), column(1, 'person.family'))
    expect(firstProblem(named, dates, null)).toBe('importDateOrderUnknown')
    expect(firstProblem(withAnswers(named, 0, { dateOrder: 'mdy' }), dates, null)).toBeNull()
  })
})

describe('the table', () => {
  it('shows what is read first and what may never be read last, each in the order of the file', () => {
    const columns = [
      inspected(0, 'neverRead', { examples: [] }),
      inspected(1, 'ignore'),
      inspected(2, 'ignore', { examples: [] }),
      inspected(3, 'sensitiveOptIn:pay', { examples: [] }),
      inspected(4, 'stint.title'),
      inspected(5, 'person.family')
    ]
    expect(inTableOrder(columns).map(({ index }) => index)).toEqual([4, 5, 3, 1, 2, 0])
  })

  it('shows as many values as fit, and counts full-width characters as two', () => {
    expect(firstValues(['a', 'b', 'c'])).toBe('a · b · c')
    expect(firstValues(['12345', '67890', 'abc'], 14)).toBe('12345 · 67890')
    expect(firstValues(['株式会社', '営業'], 12)).toBe('株式会社')
    expect(firstValues(['とても長い部署の名前'], 10)).toBe('とても長…')
    expect(firstValues([])).toBe('')
  })
})
