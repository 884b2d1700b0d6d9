import { describe, expect, it } from 'vitest'
import { findHeader } from './findHeader'
import { zImportPlan } from '@shared/contract/importPlan'
import { applyRememberedPlan, fileKindKey, planProblems, readableColumns, type ColumnUse } from './plan'
import { planOf, recogniseColumns, swapNames } from './recognise'

const options = { source: '', phoneCountry: null, optIns: [] }

function targets(headers: string, rows: string[][] = []): Record<string, ColumnUse> {
  const { columns } = recogniseColumns(headers.split(','), rows, { pivotYear: 2026 })
  return Object.fromEntries(columns.map(column => [column.header, column.target]))
}

describe('the first values', () => {
  it('show no words that tell what may not be kept, in columns of free words', () => {
    const rows = [
      ['career change', '介護事業部'],
      ['maternity leave', '介護事業部'],
      ['病気療養のため', '企画部'],
      ['hours', '企画部']
    ]
    const { columns } = recogniseColumns(['TermReason', '部署'], rows, { pivotYear: 2026 })
    expect(columns.map(column => column.examples)).toEqual([
      ['career change', 'hours'],
      ['介護事業部', '企画部']
    ])
  })
})

describe('recogniseColumns by name', () => {
  it('knows a SmartHR export', () => {
    expect(
      targets(
        '社員番号,姓,名,姓（ヨミガナ）,名（ヨミガナ）,メールアドレス,電話番号,生年月日,性別,入社年月日,退職年月日,退職理由,在籍状況,雇用形態,部署,役職,ビジネスネーム：姓,ビジネスネーム：名,扶養家族の有無,マイナンバー'
      )
    ).toEqual({
      社員番号: 'stint.employeeNumber',
      姓: 'person.family',
      名: 'person.given',
      '姓（ヨミガナ）': 'person.familyKana',
      '名（ヨミガナ）': 'person.givenKana',
      メールアドレス: 'contact.email',
      電話番号: 'contact.phone',
      生年月日: 'sensitiveOptIn:birthDate',
      性別: 'sensitiveOptIn:sex',
      入社年月日: 'stint.startOn',
      退職年月日: 'stint.endOn',
      退職理由: 'exit.reason',
      在籍状況: 'employment.status',
      雇用形態: 'stint.employmentType',
      部署: 'stint.department',
      役職: 'stint.title',
      'ビジネスネーム：姓': 'person.preferred',
      'ビジネスネーム：名': 'person.preferred',
      扶養家族の有無: 'neverRead',
      マイナンバー: 'neverRead'
    })
  })

  it('knows freee and カオナビ exports', () => {
    expect(
      Object.values(
        targets(
          'num,display_name,last_name,last_name_kana,first_name,first_name_kana,birth_date,entry_date,retire_date,employment_type,title'
        )
      )
    ).toEqual([
      'stint.employeeNumber',
      'ignore',
      'person.family',
      'person.familyKana',
      'person.given',
      'person.givenKana',
      'sensitiveOptIn:birthDate',
      'stint.startOn',
      'stint.endOn',
      'stint.employmentType',
      'stint.title'
    ])
    expect(Object.values(targets('社員番号,氏名,フリガナ,メールアドレス,入社日,退職日,性別'))).toEqual([
      'stint.employeeNumber',
      'person.fullName',
      'person.fullKana',
      'contact.email',
      'stint.startOn',
      'stint.endOn',
      'sensitiveOptIn:sex'
    ])
  })

  it('knows address books, whose title and company are today’s', () => {
    expect(Object.values(targets('First Name,Last Name,URL,Email Address,Company,Position,Connected On'))).toEqual([
      'person.given',
      'person.family',
      'contact.url',
      'contact.email',
      'position.employer',
      'position.title',
      'ignore'
    ])
    expect(
      Object.values(
        targets(
          'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Last Name,Organization Name,Organization Title,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Value'
        )
      )
    ).toEqual([
      'person.given',
      'person.middle',
      'person.family',
      'person.givenKana',
      'person.familyKana',
      'position.employer',
      'position.title',
      'sensitiveOptIn:birthDate',
      'person.note',
      'person.tags',
      'ignore',
      'contact.email',
      'contact.phone'
    ])
    expect(targets('First Name,Last Name,Title,Company,Job Title,E-mail Address,Spouse,Children')).toMatchObject({
      'Job Title': 'position.title',
      Title: 'ignore',
      Spouse: 'neverRead',
      Children: 'neverRead'
    })
  })

  it('does not mind width, case, blanks and signs', () => {
    expect(
      Object.values(targets('\ufeffEMPLOYEE_ID, Ｆａｍｉｌｙ Ｎａｍｅ ,given-name,Hire Date (yyyy/mm/dd),[退職日]'))
    ).toEqual(['stint.employeeNumber', 'person.family', 'person.given', 'stint.startOn', 'stint.endOn'])
  })

  it('takes fields of the organisation’s own, and never what may not be kept', () => {
    const { columns } = recogniseColumns(
      ['Name', 'Favourite coffee', 'Religion'],
      [['Omar Diallo', 'flat white', 'x']],
      {
        pivotYear: 2026,
        customFields: [
          { id: 'f1', labels: ['favourite Coffee', '好きなコーヒー'] },
          { id: 'f2', labels: ['Religion'] }
        ]
      }
    )
    expect(columns.map(column => column.target)).toEqual(['person.fullName', 'custom', 'neverRead'])
    expect(columns[1]?.customFieldId).toBe('f1')
    expect(columns[2]?.examples).toEqual([])
  })
})

describe('recogniseColumns by content', () => {
  it('knows columns whose headers say nothing', () => {
    const rows = [
      [
        '高橋 恵',
        'タカハシ メグミ',
        'megumi@example.jp',
        '090-1234-5678',
        '2015/03/30',
        '2019/06/16',
        'Married',
        'F',
        '退職済'
      ],
      [
        '山崎 一郎',
        'ヤマザキ イチロウ',
        'ichiro@example.jp',
        '03-1234-5678',
        '2011/07/05',
        '2012/09/24',
        'Single',
        'M',
        '退職済'
      ],
      ['鈴木 花', 'スズキ ハナ', '', '', '2008/01/07', '2020/01/01', 'Divorced', 'F', '在籍中'],
      [
        '田中 陽子',
        'タナカ ヨウコ',
        'yoko@example.jp',
        '080-1111-2222',
        '2010/01/07',
        '2021/01/01',
        'Single',
        'F',
        '退職済'
      ]
    ]
    expect(Object.values(targets('a1,b1,c1,d1,e1,f1,g1,h1,i1', rows))).toEqual([
      'person.fullName',
      'person.fullKana',
      'contact.email',
      'contact.phone',
      'stint.startOn',
      'stint.endOn',
      'neverRead',
      'sensitiveOptIn:sex',
      'employment.status'
    ])
  })

  it('shows a few values, and none of what is not read', () => {
    const { columns } = recogniseColumns(
      ['Name', 'Salary', 'Race'],
      [
        ['Omar Diallo', '1', 'White'],
        ['Mia Ito', '2', 'Asian']
      ],
      { pivotYear: 2026 }
    )
    expect(columns.map(column => column.examples)).toEqual([['Omar Diallo', 'Mia Ito'], [], []])
  })
})

describe('names under each other’s header', () => {
  const right = [
    ['Diallo', 'Omar'],
    ['Smith', 'Mary'],
    ['Garcia', 'Linda'],
    ['Ito', 'Kenji'],
    ['Weber', 'Hans'],
    ['Rossi', 'Marco B']
  ]
  const wrong = right.map(([family = '', given = '']) => [given, family])

  it('are proposed to change over, which can be taken back', () => {
    const recognition = recogniseColumns(['Last Name', 'First Name'], wrong, { pivotYear: 2026 })
    expect(recognition.columns.map(column => column.target)).toEqual(['person.given', 'person.family'])
    expect(recognition.notices).toContainEqual({ code: 'namesSwapped', headers: ['Last Name', 'First Name'] })
    expect(swapNames(planOf(recognition, options)).columns.map(column => column.target)).toEqual([
      'person.family',
      'person.given'
    ])
  })

  it('are left alone where the file does not show it', () => {
    for (const rows of [
      right,
      wrong.slice(0, 3),
      [
        ['Mary', 'Linda'],
        ['Hans', 'Marco'],
        ['Omar', 'Kenji'],
        ['John', 'James'],
        ['Anna', 'Peter']
      ]
    ]) {
      const { columns } = recogniseColumns(['Last Name', 'First Name'], rows, { pivotYear: 2026 })
      expect(columns.map(column => column.target)).toEqual(['person.family', 'person.given'])
    }
  })
})

describe('findHeader', () => {
  it('finds it among the first lines', () => {
    expect(findHeader([['Notes:'], ['a long paragraph, all in one cell'], ['First Name', 'Last Name', 'URL']])).toBe(2)
    expect(
      findHeader([
        ['foo', 'bar'],
        ['1', '2']
      ])
    ).toBe(0)
    expect(
      findHeader([
        ['Omar', 'omar@example.org'],
        ['Mia', 'mia@example.org']
      ])
    ).toBeNull()
    expect(findHeader([])).toBeNull()
  })
})

describe('plan', () => {
  const recognition = recogniseColumns(['氏名', '退職日', 'Race'], [['高橋 恵', '03/04/2023', 'White']], {
    pivotYear: 2026
  })
  const plan = planOf(recognition, options)

  it('is valid for the contract and says what is still open', () => {
    expect(zImportPlan.parse(plan)).toEqual(plan)
    expect(planProblems(plan, ['退職日'])).toEqual([{ code: 'importDateOrderUnknown', headers: ['退職日'] }])
    expect(
      planProblems({ ...plan, columns: plan.columns.map(column => ({ ...column, dateOrder: 'dmy' as const })) }, [
        '退職日'
      ])
    ).toEqual([])
    expect(planProblems({ ...plan, columns: [] }, [])).toEqual([{ code: 'importMappingIncomplete' }])
  })

  it('lets nothing out that is never read or is off', () => {
    const sex = { index: 3, header: 'Sex', target: 'sensitiveOptIn:sex' as const }
    const all = { ...plan, columns: [...plan.columns, sex] }
    expect(readableColumns(all).map(column => column.header)).toEqual(['氏名', '退職日'])
    const chosen = { ...all, options: { ...options, optIns: [{ kind: 'sex' as const, purpose: 'equal pay study' }] } }
    expect(readableColumns(chosen).map(column => column.header)).toEqual(['氏名', '退職日', 'Sex'])
  })

  it('is remembered by headers, in any order, but never for what may not be read', () => {
    const remembered = {
      columns: [
        { index: 5, header: 'race', target: 'person.note' as const },
        { index: 6, header: '退職日', target: 'stint.endOn' as const, dateOrder: 'mdy' as const },
        { index: 7, header: '氏名', target: 'person.preferred' as const }
      ],
      options: { ...options, source: 'hr' }
    }
    expect(fileKindKey(['Race', '退職日', '氏名'])).toBe(fileKindKey(['氏名', 'race ', '退職日']))
    const applied = applyRememberedPlan(plan, remembered)
    expect(applied.columns.map(({ index, target, dateOrder }) => [index, target, dateOrder])).toEqual([
      [0, 'person.preferred', undefined],
      [1, 'stint.endOn', 'mdy'],
      [2, 'neverRead', undefined]
    ])
    expect(applied.options.source).toBe('hr')
  })
})
