import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import type { HandoverCandidate } from '@domain/handover/candidate'
import type { HandoverOptions } from '@domain/handover/target'
import { handoverTemplateSchema } from '@shared/types/handover'
import { prepareHandover } from './writeHandover'

const candidate: HandoverCandidate = {
  personId: 'p1',
  family: '髙橋',
  given: '﨑子',
  familyKana: '',
  givenKana: '',
  familyRomaji: '',
  givenRomaji: '',
  displayName: '髙橋 﨑子',
  email: 'saki@example.jp',
  phone: '',
  url: '',
  city: '',
  currentEmployer: '㈱①',
  currentTitle: '',
  formerDepartment: '',
  formerTitle: '',
  stintStart: null,
  stintEnd: null,
  employeeNumber: '',
  rationale: '',
  consentState: 'given',
  tags: [],
  openingTitle: '経理',
  openingAtsId: '',
  openingDepartment: ''
}
const template = handoverTemplateSchema.parse({
  columns: [
    { header: '氏名', value: { field: 'displayName' } },
    { header: '勤務先', value: { field: 'currentEmployer' } }
  ],
  encoding: 'shift_jis'
})
const options: HandoverOptions = { language: 'ja', on: '2026-10-01', template }

describe('prepareHandover', () => {
  it('gives the bytes of the file in its encoding', () => {
    const { problems, bytes, fileName } = prepareHandover('template', [candidate], options)
    expect(problems).toEqual([])
    expect(iconv.decode(bytes ?? Buffer.of(), 'cp932')).toBe('氏名,勤務先\r\n髙橋 﨑子,㈱①\r\n')
    expect(fileName).toBe('候補者リスト_経理_2026-10-01.csv')
  })

  it.each([true, false])('names what the encoding lacks by person and column, header line: %s', hasHeader => {
    const people = [candidate, { ...candidate, personId: 'p2', email: '', displayName: 'José 😀' }]
    const prepared = prepareHandover('template', people, { ...options, template: { ...template, hasHeader } })
    expect(prepared.problems).toEqual([
      { personId: 'p2', column: '氏名', code: 'unencodable', params: { characters: 'é 😀' }, severity: 'error' }
    ])
    expect(prepared.bytes).toBeNull()
  })

  it('names a header that the encoding lacks, as a matter of the file', () => {
    const odd = { ...template, columns: [{ header: 'Prénom', value: { field: 'given' as const }, isRequired: false }] }
    expect(prepareHandover('template', [candidate], { ...options, template: odd }).problems).toEqual([
      { personId: null, column: 'Prénom', code: 'unencodable', params: { characters: 'é' }, severity: 'error' }
    ])
  })

  it('writes UTF-8 with its mark for Excel, and gives no bytes while there is an error', () => {
    expect([...(prepareHandover('plain_csv', [candidate], options).bytes ?? []).slice(0, 3)]).toEqual([
      0xef, 0xbb, 0xbf
    ])
    const asked = prepareHandover('json', [{ ...candidate, consentState: 'unasked' }], options)
    expect(asked).toMatchObject({ bytes: null, problems: [{ code: 'consentNotGiven' }] })
  })

  it('says errors before warnings, and saves in spite of warnings', () => {
    const warned = { ...candidate, rationale: '=1+1' }
    expect(prepareHandover('plain_csv', [warned], options).bytes).not.toBeNull()
    const both = prepareHandover('plain_csv', [{ ...warned, email: 'x' }], options)
    expect(both.problems.map(problem => problem.severity)).toEqual(['error', 'warning'])
  })
})
