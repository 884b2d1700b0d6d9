import { describe, expect, it } from 'vitest'
import { NEVER_READ, neverReadHeader, neverReadValues, type NeverReadCategory } from './neverRead'
import { tellsSensitiveReason, withoutSensitiveSentences } from './sensitiveWords'

const KNOWN: [category: NeverReadCategory, ...headers: string[]][] = [
  ['race', 'RaceDesc', 'Ethnicity', 'HispanicLatino', 'FromDiversityJobFairID', '人種'],
  ['origin', 'Place of Birth', 'Country of birth', '出身地', '出生地'],
  ['citizenship', 'CitizenDesc', 'Nationality', '国籍', '在留資格'],
  ['registeredDomicile', '本籍', '本籍地'],
  ['religion', 'Religion', '宗教', '信仰'],
  ['politics', 'Political party', '支持政党'],
  ['union', 'Union Member', 'Trade union', '労働組合'],
  [
    'family',
    'MaritalDesc',
    'MarriedID',
    'MaritalStatusID',
    'Spouse',
    'Children',
    'Number of dependents',
    '配偶者の有無',
    '扶養家族',
    '婚姻区分'
  ],
  ['pregnancy', 'Maternity leave from', '産休開始日', '育児休業開始日'],
  ['health', 'Health status', 'Medical notes', 'Blood type', '血液型', '健康診断日', '既往歴'],
  ['disability', 'Disability', '障害者区分', '障がい等級'],
  ['criminal', 'Criminal record', '賞罰', '犯罪歴'],
  ['sexuality', 'Sexual Orientation', '性的指向'],
  ['genetic', 'Genetic data', '遺伝情報'],
  ['nationalId', 'SSN', 'Social Security Number', 'マイナンバー', '個人番号']
]

describe('neverReadHeader', () => {
  it.each(KNOWN)('knows %s', (category, ...headers) => {
    for (const header of headers) expect([header, neverReadHeader(header)]).toEqual([header, category])
  })

  it('is tested for every category', () => {
    expect(KNOWN.map(([category]) => category)).toEqual([...NEVER_READ])
  })

  it.each([
    'Name',
    'Department',
    'Reason',
    'Title',
    'Trace',
    'Embrace',
    'Reunion date',
    'Orientation date',
    '部署',
    '組織',
    '評価',
    '姓',
    '家電事業部門',
    'Childhood friend of',
    'Parties'
  ])('lets %s pass', header => expect(neverReadHeader(header)).toBeNull())
})

describe('neverReadValues', () => {
  it('knows a column by values that only it holds', () => {
    expect(neverReadValues(['Married', 'Single', 'Divorced', ''])).toBe('family')
    expect(neverReadValues(['White', 'Asian', 'Two or more races', 'Other'])).toBe('race')
    expect(neverReadValues(['A型', 'B型', 'AB型'])).toBe('health')
    expect(neverReadValues(['Sales', 'Single', 'Marketing', 'Design'])).toBeNull()
    expect(neverReadValues(['White'])).toBeNull()
  })
})

describe('sensitive words', () => {
  it('lets ordinary reasons pass', () => {
    for (const text of [
      'career change',
      'more money',
      'relocation',
      '看護師へ転職',
      '介護職への転職',
      '病院勤務',
      '一身上の都合',
      'stressful hours'
    ]) {
      expect([text, tellsSensitiveReason(text)]).toEqual([text, false])
    }
  })

  it('leaves text alone that tells nothing, and drops the sentence that does', () => {
    const harmless = 'Led the medical devices team.\nSpoke at the health fair!'
    expect(withoutSensitiveSentences(harmless)).toBe(harmless)
    expect(withoutSensitiveSentences('営業で活躍。うつで休職。復帰に前向き。')).toBe('営業で活躍。復帰に前向き。')
    expect(withoutSensitiveSentences('pregnant')).toBe('')
  })
})
