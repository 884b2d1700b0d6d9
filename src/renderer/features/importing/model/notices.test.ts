import { describe, expect, it } from 'vitest'
import { swapNames } from '@domain/importing/recognise'
import { withAnswers, withChoice, withOptIn } from './mapping'
import { noticesOf } from './notices'
import type { Inspection, Preview } from './types'

const seen = (
  index: number,
  header: string,
  target: Inspection['columns'][number]['target'],
  isDateAmbiguous = false
) => ({
  index,
  header,
  target,
  confidence: 1,
  by: 'name' as const,
  examples: ['x'],
  isDateAmbiguous
})
const columns = [
  seen(0, 'First', 'person.family'),
  seen(1, 'Last', 'person.given'),
  seen(2, 'Out', 'stint.endOn', true),
  seen(3, 'Sex', 'sensitiveOptIn:sex'),
  seen(4, 'Race', 'neverRead'),
  seen(5, 'Badge', 'ignore')
]
const inspection: Inspection = {
  fileName: 'a.csv',
  format: 'csv',
  encoding: 'utf8',
  delimiter: ',',
  headerLine: 1,
  bytes: 1,
  columns,
  notices: [
    { code: 'neverRead', headers: ['Race'], categories: ['race'] },
    { code: 'namesSwapped', headers: ['Last', 'First'], categories: [] },
    { code: 'sensitiveOff', headers: ['Sex'], categories: [] },
    { code: 'notImported', headers: ['Badge'], categories: [] }
  ],
  plan: {
    columns: columns.map(({ index, header, target }) => ({ index, header, target })),
    options: { source: '', phoneCountry: null, optIns: [] }
  },
  isRemembered: false
}
const codes = (plan = inspection.plan, preview: Preview | null = null) =>
  noticesOf(inspection, plan, preview).map(({ code }) => code)

describe('what is said of a file', () => {
  it('is what was noticed, most important first', () => {
    expect(codes()).toEqual(['neverRead', 'datesAmbiguous', 'namesSwapped', 'sensitiveOff', 'notImported'])
  })

  it('follows the choices: what is answered or chosen since is no longer said', () => {
    expect(codes(withAnswers(inspection.plan, 2, { dateOrder: 'dmy' }))).not.toContain('datesAmbiguous')
    expect(codes(withOptIn(inspection.plan, 'sex', 'report'))).not.toContain('sensitiveOff')
    expect(codes(withChoice(inspection.plan, 5, 'person.note').plan)).not.toContain('notImported')
    const left = noticesOf(inspection, withChoice(inspection.plan, 2, 'ignore').plan, null)
    expect(left.find(({ code }) => code === 'notImported')).toMatchObject({ count: 2, headers: ['Out', 'Badge'] })
  })

  it('turns with the names: put right, taken back, put right again', () => {
    const back = swapNames(inspection.plan)
    expect(codes(back)).toContain('namesSwappedChanged')
    expect(codes(swapNames(back))).toContain('namesSwapped')
  })

  it('gathers rows by what is unclear, over all columns, with a few different values', () => {
    const noticed = [
      {
        code: 'unknownReason',
        header: 'A',
        count: 3,
        examples: [
          { line: 2, value: 'x' },
          { line: 3, value: 'x' }
        ]
      },
      { code: 'unknownReason', header: 'B', count: 1, examples: [{ line: 9, value: 'y' }] }
    ]
    const preview = { noticed, ambiguousDates: [] as string[] } as Preview
    expect(noticesOf(inspection, inspection.plan, preview).at(-1)).toEqual({
      group: 'rowNotice',
      code: 'unknownReason',
      count: 4,
      examples: ['x', 'y']
    })
  })
})
