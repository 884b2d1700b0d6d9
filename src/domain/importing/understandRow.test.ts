import { describe, expect, it } from 'vitest'
import { matchKeys, rowFingerprint } from './matchKeys'
import type { ImportColumn, ImportOptions, ImportPlan } from './plan'
import { createUnderstander, understandRow } from './understandRow'
import type { UnderstoodFacts, UnderstoodRow } from './understood'

const TODAY = '2026-10-01'
const options: ImportOptions = { source: 'hr', phoneCountry: 'JP', optIns: [] }

/** A plan from `target` or `target=header`, one a column. */
function planFor(...columns: string[]): ImportPlan {
  return {
    columns: columns.map((column, index) => {
      const [target = '', header = target] = column.split('=')
      return {
        index,
        header,
        target: target as ImportColumn['target'],
        ...(target === 'custom' && { customFieldId: 'field-1' })
      }
    }),
    options
  }
}

const hr = planFor(
  'person.family',
  'person.given',
  'stint.employeeNumber',
  'stint.startOn',
  'stint.endOn',
  'exit.reason',
  'employment.status'
)
const understand = (...cells: string[]): UnderstoodRow => understandRow(cells, hr, TODAY)

function alumnus(row: UnderstoodRow): UnderstoodRow & { kind: 'alumnus' } {
  if (row.kind !== 'alumnus') throw new Error(`not an alumnus but ${JSON.stringify(row)}`)
  return row
}

const rejections = (row: UnderstoodRow): string[] =>
  row.kind === 'rejected' ? row.reasons.map(reason => reason.code) : []

describe('understandRow', () => {
  it('reads a leaver with stint and exit', () => {
    expect(
      understand(
        ' Diallo ',
        'Omar  B',
        '１００８４',
        '2015/03/30',
        '2016/06/16',
        'career change',
        'Voluntarily Terminated'
      )
    ).toMatchObject({
      kind: 'alumnus',
      person: { family: 'Diallo', given: 'Omar', middle: 'B', sex: null, birthDate: null, pay: null },
      stint: { source: 'hr', employeeNumber: '10084', startOn: '2015-03-30', endOn: '2016-06-16' },
      exit: { kind: 'voluntary', reasons: ['career_change'], reasonWords: 'career change', performance: null },
      position: null,
      noticed: []
    })
  })

  it('skips who is still employed, with what is known of her, and blank rows', () => {
    expect(understand('Diallo', 'Omar', '7', '2015/03/30', '', 'N/A-StillEmployed', 'Active')).toMatchObject({
      kind: 'skipped',
      reason: 'stillEmployed',
      person: { family: 'Diallo' },
      stint: { employeeNumber: '7', startOn: '2015-03-30', endOn: null },
      exit: null
    })
    expect(understand('Diallo', 'Omar', '7', '2015/03/30', '', '', '')).toMatchObject({ reason: 'stillEmployed' })
    expect(understand('Diallo', 'Omar', '7', '2015/03/30', '2027/03/31', '', 'Active')).toMatchObject({
      reason: 'stillEmployed'
    })
    expect(understand('', ' ', '', '-', '', '', '')).toEqual({ kind: 'skipped', reason: 'blank' })
    expect(understand('Diallo', 'Omar', '7', '2015/03/30', '2020/01/01', '', '死亡退職')).toEqual({
      kind: 'skipped',
      reason: 'deceased'
    })
  })

  it.each([
    [['', '', '7', '2015/03/30', '2016/06/16', '', ''], ['noName']],
    [['Diallo', 'Omar', '7', '2016/03/30', '2015/06/16', '', ''], ['exitBeforeEntry']],
    [
      ['Diallo', 'Omar', '7', '2015/02/30', '2016/13/16', '', ''],
      ['impossibleDate', 'impossibleDate']
    ],
    [['Diallo', 'Omar', '7', 'spring', '2016/06/16', '', ''], ['unreadableDate']],
    [['Diallo', 'Omar', '7', '03/04/2015', '2016/06/16', '', ''], ['ambiguousDate']],
    [['Diallo', 'Omar', '7', '2015/03/30', '', '', 'Terminated for Cause'], ['exitDateMissing']],
    [['Diallo', 'Omar', '7', '2015/03/30', '', 'more money', ''], ['exitDateMissing']],
    [['Diallo', 'Omar', '7', '2015/03/30', '2016/06/16', '', 'Active'], ['statusContradictsDate']],
    [['Diallo', 'Omar', '7', '2015/03/30', '2016/06/16', '', '', 'x'], ['tooManyCells']],
    [['D'.repeat(1_001), 'Omar', '7', '2015/03/30', '2016/06/16', '', ''], ['tooLong']]
  ])('rejects %j for %j', (cells, codes) => expect(rejections(understandRow(cells, hr, TODAY))).toEqual(codes))

  it('says in which column, and with what', () => {
    expect(understand('Diallo', 'Omar', '7', '2015/02/30', '2016/06/16', '', '')).toEqual({
      kind: 'rejected',
      reasons: [{ code: 'impossibleDate', column: 3, header: 'stint.startOn', params: { value: '2015/02/30' } }]
    })
  })

  it('keeps names of one letter, 300 letters, from right to left and with emoji', () => {
    for (const [family, given] of [
      ['O', 'B'],
      ['D'.repeat(300), 'Omar'],
      ['حداد', 'ليلى'],
      ['🌸', 'さくら'],
      ['Null', 'N/A']
    ] as const) {
      expect(alumnus(understand(family, given, '7', '2015/03/30', '2016/06/16', '', '')).person).toMatchObject({
        family,
        given
      })
    }
    expect(alumnus(understand('D'.repeat(300), 'O', '7', '', '2016/06/16', '', '')).noticed[0]?.code).toBe('longName')
  })

  it('keeps no words of a sensitive reason, anywhere', () => {
    const row = alumnus(understand('Diallo', 'Omar', '7', '2015/03/30', '2016/06/16', 'medical issues', ''))
    expect(row.exit).toMatchObject({ reasons: ['personal'], reasonWords: '' })
    expect(row.noticed).toEqual([{ code: 'sensitiveDropped', column: 5, header: 'exit.reason', value: '' }])
    expect(JSON.stringify(row)).not.toMatch(/medical/i)
  })

  it('does not look at columns that may never be read, or are off', () => {
    const plan = planFor(
      'person.family',
      'neverRead=RaceDesc',
      'sensitiveOptIn:sex=Sex',
      'sensitiveOptIn:birthDate=DOB',
      'ignore=x'
    )
    const row = understandRow(['Diallo', 'White', 'F', '1975/05/05', '=x'], plan, TODAY)
    expect(JSON.stringify(row)).not.toMatch(/White|"F"|1975|=x/)
    const chosen = {
      ...plan,
      options: { ...options, optIns: [{ kind: 'birthDate' as const, purpose: 'anniversaries' }] }
    }
    expect(alumnus(understandRow(['Diallo', 'White', 'F', '1975/05/05', ''], chosen, TODAY)).person).toMatchObject({
      birthDate: '1975-05-05',
      sex: null
    })
  })

  it('imports a row with an address that is none, and keeps it to look at', () => {
    const plan = planFor('person.fullName=Name', 'contact.email=Mail', 'contact.phone', 'contact.url')
    const row = alumnus(
      understandRow(['Omar Diallo', 'omar.example.org; omar@example.org', '090-1234-5678', 'nowhere'], plan, TODAY)
    )
    expect(row.contacts.map(contact => contact.value)).toEqual(['omar@example.org', '+819012345678'])
    expect(row.unreadable).toEqual([
      { header: 'Mail', value: 'omar.example.org', reason: 'badEmail' },
      { header: 'contact.url', value: 'nowhere', reason: 'badUrl' }
    ])
    expect(row.noticed.map(notice => notice.code)).toEqual(['badEmail', 'badUrl'])
    expect(row).toMatchObject({ person: { given: 'Omar', family: 'Diallo' }, stint: null, exit: null })
  })

  it('finds an address in the name column', () => {
    const row = alumnus(understandRow(['Omar Diallo <omar@example.org>'], planFor('person.fullName'), TODAY))
    expect(row.contacts).toEqual([{ kind: 'email', value: 'omar@example.org', matchKey: 'omar@example.org' }])
    expect(rejections(understandRow(['omar@example.org'], planFor('person.fullName'), TODAY))).toEqual(['noName'])
  })

  it('divides whole names and kana', () => {
    const plan = planFor('person.fullName', 'person.fullKana')
    expect(alumnus(understandRow(['高橋　恵', 'ﾀｶﾊｼ ﾒｸﾞﾐ'], plan, TODAY)).person).toMatchObject({
      family: '高橋',
      given: '恵',
      familyKana: 'タカハシ',
      givenKana: 'メグミ'
    })
    const whole = alumnus(understandRow(['鬼龍院翔', ''], plan, TODAY))
    expect(whole.person.family).toBe('鬼龍院翔')
    expect(whole.noticed.map(notice => notice.code)).toEqual(['nameUndivided'])
  })

  it('keeps the facts of a stint without any end verbatim, since it would count as open', () => {
    const plan = planFor('person.family', 'stint.department=Dept', 'stint.startOn=Joined')
    const row = alumnus(understandRow(['Diallo', 'Sales', '2015/03/30'], plan, TODAY))
    expect(row.stint).toBeNull()
    expect(row.unreadable.map(({ header, value }) => [header, value])).toEqual([
      ['Joined', '2015/03/30'],
      ['Dept', 'Sales']
    ])
  })

  it('takes an exit to come as an exit, and says so', () => {
    const row = alumnus(understand('Diallo', 'Omar', '7', '2015/03/30', '2026/12/31', '', ''))
    expect(row.stint?.endOn).toBe('2026-12-31')
    expect(row.noticed.map(notice => notice.code)).toEqual(['leavingSoon'])
  })

  it('leaves formulas as text and points them out, like letters that were lost', () => {
    const row = alumnus(understand('=HYPERLINK("x")', 'O\ufffdmar', '7', '', '2016/06/16', '', ''))
    expect(row.person.family).toBe('=HYPERLINK("x")')
    expect(row.noticed.map(notice => notice.code)).toEqual(['formula', 'garbled'])
  })

  it('drops sentences of notes, tags and own fields that tell what may not be kept', () => {
    const plan = planFor('person.family', 'person.note', 'person.tags', 'custom=Hobby')
    const row = alumnus(
      understandRow(
        ['Diallo', 'Strong in sales. On sick leave in 2019. Likes chess.', 'golf; maternity', 'うつで療養。釣り'],
        plan,
        TODAY
      )
    )
    expect(row.person.note).toBe('Strong in sales. Likes chess.')
    expect(row.tags).toEqual(['golf'])
    expect(row.custom).toEqual({ 'field-1': '釣り' })
    expect(row.noticed.filter(notice => notice.code === 'sensitiveDropped')).toHaveLength(3)
  })

  it('gives each row lists of its own', () => {
    const reader = createUnderstander(hr, TODAY)
    const first = alumnus(reader(['A', 'B', '1', '', '2016/06/16', 'banana', '']))
    const second = alumnus(reader(['C', 'D', '2', '', '2016/06/16', 'hours', '']))
    expect(first.noticed).toHaveLength(1)
    expect(second.noticed).toHaveLength(0)
  })
})

describe('matchKeys and rowFingerprint', () => {
  const facts = (...cells: string[]): UnderstoodFacts => alumnus(understand(...cells))
  const omar = ['Diallo', 'Omar', '7', '2015/03/30', '2016/06/16', 'hours', '']

  it('name a person by number, address and folded name with start', () => {
    expect(matchKeys(facts(...omar))).toEqual({
      employeeNumber: { source: 'hr', number: '7' },
      emails: [],
      nameAndStart: { name: 'dialloomar', startOn: '2015-03-30' }
    })
    expect(matchKeys(facts('🌸', '', '', '2015/03/30', '2016/06/16', '', ''))).toMatchObject({
      employeeNumber: null,
      nameAndStart: { name: '🌸' }
    })
  })

  it('are the same for the same facts however they are written, and differ with them', () => {
    const first = rowFingerprint(facts(...omar))
    expect(rowFingerprint(facts(' Diallo', 'Omar ', '７', '2015-03-30', '2016年6月16日', 'hours', ''))).toBe(first)
    const others = omar.map((_, index) =>
      omar.map((cell, at) => (at === index ? (index === 3 || index === 4 ? '2016/05/05' : `${cell}x`) : cell))
    )
    for (const other of others.slice(0, 6)) expect(rowFingerprint(facts(...other))).not.toBe(first)
  })
})
