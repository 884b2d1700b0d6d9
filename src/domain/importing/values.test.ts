import { describe, expect, it } from 'vitest'
import { readEligibility, readExperience, readPerformance, settlePerformanceScale } from './appraisal'
import { readEmail, readPhone, readUrl, splitValues } from './contacts'
import { readEmploymentType, readExitKind, readStatus } from './employment'
import { readExitReasons } from './exitReasons'

describe('readExitReasons', () => {
  it.each([
    ['Another position', 'outside_offer'],
    ['career change', 'career_change'],
    ['hours', 'hours'],
    ['return to school', 'education'],
    ['relocation out of area', 'relocation'],
    ['unhappy', 'dissatisfied'],
    ['more money', 'pay'],
    ['performance', 'performance'],
    ['attendance', 'attendance'],
    ['no-call, no-show', 'attendance'],
    ['gross misconduct', 'conduct'],
    ['retiring', 'retirement'],
    ['military', 'other'],
    ['転職のため', 'outside_offer'],
    ['キャリアアップ', 'growth'],
    ['給与への不満', 'pay'],
    ['長時間労働', 'hours'],
    ['契約期間満了', 'contract_end'],
    ['定年退職', 'retirement'],
    ['会社都合', 'redundancy'],
    ['一身上の都合', 'personal'],
    ['自己都合', 'personal'],
    ['起業', 'startup'],
    ['引越し', 'relocation'],
    ['大学院進学', 'education'],
    ['上司との関係', 'manager'],
    ['人間関係', 'culture'],
    ['病院へ転職', 'outside_offer']
  ])('codes %s as %s and keeps the words', (text, reason) => {
    expect(readExitReasons(text)).toEqual({ reasons: [reason], words: text, isSensitive: false, isUnknown: false })
  })

  it.each([
    'medical issues',
    'maternity leave - did not return',
    'Health reasons',
    '病気療養のため',
    '出産・育児',
    '介護のため退職',
    '結婚に伴う転居',
    'ｳﾂ病',
    'husband was transferred',
    'Caring for elderly mother',
    'stress leave'
  ])('keeps no words of %s', text => {
    const { reasons, words, isSensitive } = readExitReasons(text)
    expect(reasons[0]).toBe('personal')
    expect(words).toBe('')
    expect(isSensitive).toBe(true)
  })

  it('reads lists, and drops only what may not be kept', () => {
    expect(readExitReasons('pay; hours')).toMatchObject({ reasons: ['pay', 'hours'], words: 'pay; hours' })
    expect(readExitReasons('給与、労働時間')).toMatchObject({ reasons: ['pay', 'hours'] })
    expect(readExitReasons('career change; medical issues')).toEqual({
      reasons: ['personal', 'career_change'],
      words: 'career change',
      isSensitive: true,
      isUnknown: false
    })
  })

  it('tells unknown words and keeps them', () => {
    for (const text of ['Fatal attraction', 'Learned that he is a gangster']) {
      expect(readExitReasons(text)).toEqual({ reasons: [], words: text, isSensitive: false, isUnknown: true })
    }
    expect(readExitReasons('N/A-StillEmployed')).toEqual({
      reasons: [],
      words: '',
      isSensitive: false,
      isUnknown: false
    })
  })
})

describe('employment', () => {
  it.each([
    ['Active', 'employed', null],
    ['在籍中', 'employed', null],
    ['育児休業中', 'employed', null],
    ['Leave of Absence', 'employed', null],
    ['Voluntarily Terminated', 'left', 'voluntary'],
    ['Terminated for Cause', 'left', 'dismissal'],
    ['Involuntary termination', 'left', 'dismissal'],
    ['退職済', 'left', null],
    ['自己都合退職', 'left', 'voluntary'],
    ['定年退職', 'left', 'retirement'],
    ['死亡退職', 'deceased', null],
    ['', 'blank', null],
    ['banana', 'unknown', null]
  ])('reads the status %s', (text, state, kind) => expect(readStatus(text, false)).toEqual({ state, kind }))

  it('reads a flag by its column', () => {
    expect(readStatus('1', true).state).toBe('left')
    expect(readStatus('0', true).state).toBe('employed')
    expect(readStatus('1', false).state).toBe('employed')
  })

  it.each([
    ['Voluntary', 'voluntary'],
    ['Involuntary', 'dismissal'],
    ['整理解雇', 'redundancy'],
    ['懲戒解雇', 'dismissal'],
    ['雇止め', 'contract_end'],
    ['合意退職', 'mutual'],
    ['?', null]
  ])('reads the exit kind %s', (text, kind) => expect(readExitKind(text)).toBe(kind))

  it('codes types of employment, and sees one that tells a disability', () => {
    expect(readEmploymentType('正社員')).toEqual({ type: 'permanent', isSensitive: false })
    expect(readEmploymentType('契約社員').type).toBe('fixed_term')
    expect(readEmploymentType('Part-time').type).toBe('part_time')
    expect(readEmploymentType('派遣').type).toBe('temporary')
    expect(readEmploymentType('障害者雇用').isSensitive).toBe(true)
  })
})

describe('appraisal', () => {
  it.each([
    ['Exceeds', 'exceeds'],
    ['Fully Meets', 'meets'],
    ['Needs Improvement', 'below'],
    ['PIP', 'poor'],
    ['秀', 'outstanding'],
    ['優', 'exceeds'],
    ['良', 'meets'],
    ['可', 'below'],
    ['不可', 'poor'],
    ['Ｓ', 'outstanding'],
    ['A+', 'exceeds'],
    ['B', 'meets'],
    ['3', null],
    ['banana', null]
  ])('reads %s', (text, performance) => expect(readPerformance(text, 'words')).toBe(performance))

  it('settles the scale by what the column holds', () => {
    const read = (marks: string[]) => marks.map(mark => readPerformance(mark, settlePerformanceScale(marks)))
    expect(read(['5', '3', '1'])).toEqual(['outstanding', 'meets', 'poor'])
    expect(read(['4', '3', '2', '1'])).toEqual(['exceeds', 'meets', 'below', 'poor'])
    expect(read(['A', 'C', 'E'])).toEqual(['outstanding', 'meets', 'poor'])
    expect(read(['S', 'A', 'D'])).toEqual(['outstanding', 'exceeds', 'poor'])
    expect(readPerformance('1', 'oneBest')).toBe('outstanding')
  })

  it('reads eligibility and exit experience', () => {
    expect(
      ['Yes', 'No', 'Not eligible', 'Conditional', '可', '不可', '条件付き可', '○', '×', '?'].map(readEligibility)
    ).toEqual(['yes', 'no', 'no', 'conditional', 'yes', 'no', 'conditional', 'yes', 'no', null])
    expect(['5', 'very dissatisfied', '不満', '普通', '満足', '7'].map(readExperience)).toEqual([5, 1, 2, 3, 4, null])
  })
})

describe('contacts', () => {
  it('takes addresses in any width, and nothing without an @', () => {
    expect(readEmail('Omar.D@Example.org')).toEqual({
      kind: 'email',
      value: 'Omar.D@Example.org',
      matchKey: 'omar.d@example.org'
    })
    expect(readEmail('ｍｅｇｕｍｉ＠example.jp')?.value).toBe('megumi@example.jp')
    expect(readEmail('Omar <omar@example.org>')?.value).toBe('omar@example.org')
    for (const text of ['omar.example.org', 'a@b', '@example.org', 'a b@example.org', ''])
      expect(readEmail(text)).toBeNull()
  })

  it('writes numbers with their country where it is known, else as given', () => {
    expect(readPhone('090-1234-5678', 'JP', null)?.value).toBe('+819012345678')
    expect(readPhone('０３（１２３４）５６７８', 'JP', null)?.value).toBe('+81312345678')
    expect(readPhone('+81 90-1234-5678', null, null)?.value).toBe('+819012345678')
    expect(readPhone('(617) 555-0143', 'US', null)?.value).toBe('+16175550143')
    expect(readPhone('090-1234-5678', null, null)).toEqual({
      kind: 'phone',
      value: '090-1234-5678',
      matchKey: '09012345678'
    })
    expect(readPhone('0301 234567', 'DE', (text, country) => `${country}:${text}`)?.value).toBe('DE:0301 234567')
    expect(readPhone('call me', 'JP', null)).toBeNull()
  })

  it('divides cells with several values and reads web addresses', () => {
    expect(splitValues('a@x.org ::: b@x.org; c@x.org\nd@x.org')).toEqual(['a@x.org', 'b@x.org', 'c@x.org', 'd@x.org'])
    expect(readUrl('https://www.example.com/in/omar/')?.matchKey).toBe('example.com/in/omar')
    expect(readUrl('nothing here')).toBeNull()
  })
})
