import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HANDOVER_FIELDS, HANDOVER_TARGETS, handoverTemplateSchema } from '@shared/types/handover'
import { restoreFormula } from '../csv/formula'
import type { HandoverCandidate } from './candidate'
import { handoverFields, phoneForFile } from './fields'
import { handoverJsonSchema } from './json'
import type { HandoverOptions } from './target'
import { handoverTargets } from './targets'

const tanaka: HandoverCandidate = {
  personId: 'p1',
  family: '田中',
  given: '花子',
  familyKana: 'タナカ',
  givenKana: 'ハナコ',
  familyRomaji: 'Tanaka',
  givenRomaji: 'Hanako',
  displayName: '田中 花子',
  email: 'hanako@example.jp',
  phone: '+81 90-1234-5678',
  url: 'https://www.linkedin.com/in/hanako',
  city: '東京',
  currentEmployer: '未来商事',
  currentTitle: 'リーダー',
  formerDepartment: '開発部',
  formerTitle: '主任',
  stintStart: '2016-04-01',
  stintEnd: '2022-03-31',
  employeeNumber: '000123',
  rationale: '基盤の経験が長い',
  consentState: 'given',
  tags: ['Java', '技術'],
  openingTitle: '基盤エンジニア',
  openingAtsId: 'J-9',
  openingDepartment: '開発部'
}
const ja: HandoverOptions = { language: 'ja', on: '2026-10-01' }
const en: HandoverOptions = { language: 'en', on: '2026-10-01' }
const another = (changes: Partial<HandoverCandidate>): HandoverCandidate => ({
  ...tanaka,
  personId: 'p2',
  email: 'lee@example.com',
  ...changes
})
const codes = (problems: { code: string }[]): string[] => problems.map(problem => problem.code)
const template = handoverTemplateSchema.parse({
  columns: [
    { header: '氏名', value: { field: 'displayName' }, isRequired: true },
    { header: '応募経路', value: { text: 'アルムナイ' } },
    { header: '電話', value: { field: 'phone' } }
  ],
  delimiter: ';',
  encoding: 'shift_jis',
  hasHeader: false
})

describe('greenhouse_prospects', () => {
  const target = handoverTargets.greenhouse_prospects

  it('has the columns of Greenhouse in its order', () => {
    expect(target.render([tanaka], ja).headers).toEqual(
      (
        'First Name,Last Name,Company,Title,Notes,Email,Phone,Social Media,Website,Address,Source,Who gets credit,' +
        'Job,Department,Office,Prospect Pool,Prospect Stage'
      ).split(',')
    )
  })

  it('fills them', () => {
    const options = { ...ja, fixed: { Source: 'アルムナイ', 'Prospect Pool': 'Alumni' } }
    const file = target.render([tanaka], options)
    expect(parse(file.text, { columns: true })).toEqual([
      {
        'First Name': '花子',
        'Last Name': '田中',
        Company: '未来商事',
        Title: 'リーダー',
        Notes: '基盤の経験が長い\n元社員：開発部, 主任 · 2016-04-01～2022-03-31',
        Email: 'hanako@example.jp',
        Phone: '+819012345678',
        'Social Media': 'https://www.linkedin.com/in/hanako',
        Website: '',
        Address: '東京',
        Source: 'アルムナイ',
        'Who gets credit': '',
        Job: '基盤エンジニア',
        Department: '開発部',
        Office: '',
        'Prospect Pool': 'Alumni',
        'Prospect Stage': ''
      }
    ])
    expect(file).toMatchObject({
      fileName: 'greenhouse-prospects_基盤エンジニア_2026-10-01.csv',
      encoding: 'utf-8',
      mediaType: 'text/csv'
    })
  })

  it('puts a link of another kind under Website, and leaves notes empty where nothing is known', () => {
    const bare = another({
      url: 'https://notlinkedin.com/me',
      rationale: '',
      formerDepartment: '',
      formerTitle: '',
      stintStart: null,
      stintEnd: null
    })
    const [row] = parse(target.render([bare], en).text, { columns: true }) as Record<string, string>[]
    expect(row).toMatchObject({ 'Social Media': '', Website: 'https://notlinkedin.com/me', Notes: '' })
  })

  it('asks for both names', () => {
    expect(target.validate([another({ family: '', given: '  ' })], en)).toEqual([
      { personId: 'p2', column: 'First Name', code: 'missingRequired', params: {}, severity: 'error' },
      { personId: 'p2', column: 'Last Name', code: 'missingRequired', params: {}, severity: 'error' }
    ])
  })

  it('takes 8,000 people and no more', () => {
    const crowd = (size: number) =>
      Array.from({ length: size }, (_, index) => another({ personId: `p${index}`, email: `${index}@example.com` }))
    expect(target.validate(crowd(8_000), en)).toEqual([])
    expect(target.validate(crowd(8_001), en)).toEqual([
      { personId: null, column: null, code: 'tooManyRows', params: { count: 8_001, max: 8_000 }, severity: 'error' }
    ])
  })
})

describe('plain_csv', () => {
  it.each([
    [ja, '氏名', '候補者リスト_基盤エンジニア_2026-10-01.csv', '同意あり'],
    [en, 'Name', 'shortlist_基盤エンジニア_2026-10-01.csv', 'Given']
  ] as const)('has every field under a header of the language', (options, firstHeader, fileName, consent) => {
    const file = handoverTargets.plain_csv.render([tanaka], options)
    const [header, row] = parse(file.text) as [string[], string[]]
    expect(header[0]).toBe(firstHeader)
    expect(new Set(header).size).toBe(HANDOVER_FIELDS.length)
    expect(row[HANDOVER_FIELDS.indexOf('employeeNumber')]).toBe('000123')
    expect(row[HANDOVER_FIELDS.indexOf('tags')]).toBe('Java, 技術')
    expect(row[HANDOVER_FIELDS.indexOf('consentState')]).toBe(consent)
    expect(file).toMatchObject({ fileName, encoding: 'utf-8-bom' })
  })
})

describe('template', () => {
  const options = { ...ja, template }

  it('has its own columns, fixed texts, delimiter and encoding, with or without header', () => {
    const file = handoverTargets.template.render([tanaka], options)
    expect(file.text).toBe('田中 花子;アルムナイ;+819012345678\r\n')
    expect(file.encoding).toBe('shift_jis')
    expect(file.headers).toEqual(['氏名', '応募経路', '電話'])
    const withHeader = { ...options, template: { ...template, hasHeader: true } }
    expect(handoverTargets.template.render([tanaka], withHeader).text).toMatch(/^氏名;応募経路;電話\r\n/)
  })

  it('checks its required columns, headers that are there twice, and that there is a template', () => {
    expect(codes(handoverTargets.template.validate([another({ displayName: '' })], options))).toEqual([
      'missingRequired'
    ])
    const twice = { ...template, columns: [...template.columns, ...template.columns.slice(0, 1)] }
    expect(handoverTargets.template.validate([tanaka], { ...ja, template: twice })).toEqual([
      { personId: null, column: '氏名', code: 'duplicateHeader', params: {}, severity: 'warning' }
    ])
    expect(codes(handoverTargets.template.validate([tanaka], ja))).toEqual(['templateMissing'])
  })

  it.each([
    { columns: [] },
    { columns: [{ header: '', value: { text: '' } }] },
    { columns: [{ header: 'x', value: { field: 'salary' } }] },
    { columns: [{ header: 'x', value: { text: '', field: 'email' } }] },
    { columns: [{ header: 'x', value: { text: '' } }], delimiter: '|' },
    { columns: [{ header: 'x', value: { text: '' } }], unknown: 1 }
  ])('is refused by its schema when it is %j', body => {
    expect(handoverTemplateSchema.safeParse(body).success).toBe(false)
  })
})

describe('json', () => {
  it('has the documented shape, values untouched, unknown as null', () => {
    const file = handoverTargets.json.render([tanaka, another({ rationale: '=1+1', currentEmployer: '' })], ja)
    const content = handoverJsonSchema.parse(JSON.parse(file.text))
    expect(content.candidates[0]).toMatchObject({
      externalId: 'p1',
      name: { family: '田中', familyKana: 'タナカ' },
      phone: '+819012345678',
      former: { employeeNumber: '000123', start: '2016-04-01', end: '2022-03-31' },
      opening: { title: '基盤エンジニア', atsId: 'J-9', department: '開発部' },
      consent: 'given'
    })
    expect(content.candidates[1]).toMatchObject({ rationale: '=1+1', current: { employer: null } })
    expect(file.fileName).toBe('候補者リスト_基盤エンジニア_2026-10-01.json')
  })
})

describe('every target', () => {
  it.each(HANDOVER_TARGETS)('%s refuses what no hand-over may have, and takes what is right', id => {
    const check = (candidates: HandoverCandidate[]) =>
      handoverTargets[id].validate(candidates, { ...ja, template }).map(({ code, severity }) => `${severity} ${code}`)
    expect(handoverTargets[id].id).toBe(id)
    expect(check([tanaka, another({})])).toEqual([])
    expect(check([])).toEqual(['error noCandidates'])
    expect(check([another({ consentState: 'unasked' })])).toEqual(['error consentNotGiven'])
    expect(check([tanaka, tanaka])).toEqual(['error duplicatePerson'])
    expect(check([tanaka, another({ email: ' Hanako@Example.JP' })])).toEqual(['warning duplicateEmail'])
    expect(check([another({ email: '' }), another({ personId: 'p3', email: '' })])).toEqual([])
  })

  it('names what is odd in a cell', () => {
    const check = (changes: Partial<HandoverCandidate>) =>
      handoverTargets.greenhouse_prospects
        .validate([another(changes)], en)
        .map(problem => [problem.column, problem.code])
    expect(check({ email: 'no-at.example.com' })).toEqual([['Email', 'invalidEmail']])
    expect(check({ email: 'a@b@example.com' })).toEqual([['Email', 'invalidEmail']])
    expect(check({ email: 'a..b.@docomo.example.jp' })).toEqual([])
    expect(check({ phone: 'ask her' })).toEqual([['Phone', 'invalidPhone']])
    expect(check({ phone: '０９０－１２３４' })).toEqual([])
    expect(check({ url: 'linkedin.com/in/x' })).toEqual([['Social Media', 'invalidUrl']])
    expect(check({ currentTitle: 'x'.repeat(32_768) })).toEqual([['Title', 'tooLong']])
    expect(check({ currentTitle: '=cmd()' })).toEqual([['Title', 'formulaNeutralised']])
  })

  it('writes tables that read back as the values, neutralised cells included', () => {
    const text = fc.string({ unit: fc.constantFrom('=', '-', '@', '"', ',', '\n', "'", '山', 'a', ' '), maxLength: 8 })
    fc.assert(
      fc.property(fc.array(fc.record({ family: text, given: text, rationale: text, city: text })), people => {
        const candidates = people.map(another)
        const rows: string[][] = parse(handoverTargets.plain_csv.render(candidates, ja).text)
        const expected = candidates.map(one => HANDOVER_FIELDS.map(key => handoverFields[key].read(one, 'ja')))
        expect(rows.slice(1).map(row => row.map(restoreFormula))).toEqual(expected)
      })
    )
  })
})

describe('phoneForFile', () => {
  it.each([
    ['+44 (0)20-7946 0000', '+442079460000'],
    ['＋８１（９０）１２３４－５６７８', '+819012345678'],
    ['+819012345678', '+819012345678'],
    ['090-1234-5678', '090-1234-5678'],
    ['+81 90 x123', '+81 90 x123'],
    ['', '']
  ])('makes %s to %s', (typed, written) => {
    expect(phoneForFile(typed)).toBe(written)
  })
})
