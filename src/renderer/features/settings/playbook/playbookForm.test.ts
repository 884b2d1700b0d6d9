import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultPlaybook } from '@domain/playbook'
import { countChanges, fromPercent, numberAt, parseMonths, problemsOf, toPercent, withValue } from './playbookForm'

describe('a change of the Playbook', () => {
  it('reads and writes a place and leaves the rest alone', () => {
    const changed = withValue(defaultPlaybook, 'tiers.C', 4)
    expect(numberAt(changed, 'tiers.C')).toBe(4)
    expect(numberAt(defaultPlaybook, 'tiers.C')).toBe(6)
    expect(
      numberAt(withValue(changed, 'tracks.hiring.stages.1.expectedDays', 21), 'tracks.hiring.stages.1.expectedDays')
    ).toBe(21)
    expect(numberAt(defaultPlaybook, 'tracks.hiring.stages.8.expectedDays')).toBeNaN()
    expect(numberAt(defaultPlaybook, 'no.such.place')).toBeNaN()
  })

  it('counts each value that differs once', () => {
    expect(countChanges(defaultPlaybook, structuredClone(defaultPlaybook))).toBe(0)
    let changed = withValue(defaultPlaybook, 'tiers.C', 4)
    changed = withValue(changed, 'checkInMonths', [1, 2])
    changed = withValue(changed, 'tracks.hiring.stages.1.expectedDays', 21)
    changed = withValue(changed, 'tracks.hiring.stages.2.expectedDays', 22)
    changed = withValue(changed, 'outreach.openingMail.ja.body', 'x')
    expect(countChanges(defaultPlaybook, changed)).toBe(5)
  })

  it('names the places that do not hold', () => {
    expect(problemsOf(defaultPlaybook).size).toBe(0)
    let wrong = withValue(defaultPlaybook, 'tiers.A', Number.NaN)
    wrong = withValue(wrong, 'consentMonths', 999)
    wrong = withValue(wrong, 'targetBandShort', { from: 0.7, to: 0.4 })
    wrong = withValue(wrong, 'outreach.openingMail.en.body', '{{wage}}')
    expect([...problemsOf(wrong)].sort()).toEqual([
      'consentMonths',
      'outreach.openingMail.en',
      'targetBandShort',
      'tiers.A'
    ])
  })
})

describe('parseMonths', () => {
  it.each([
    ['2, 6, 12', [2, 6, 12]],
    ['２、６、１２', [2, 6, 12]],
    ['2 6', [2, 6]],
    ['', []],
    ['2, six', null],
    ['1.5', null],
    ['-2', null]
  ])('reads “%s”', (text, months) => expect(parseMonths(text)).toEqual(months))
})

describe('per cent', () => {
  it('comes back as it went', () => {
    expect(toPercent(0.07)).toBe(7)
    expect(toPercent(0.29)).toBe(29)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000 }), tenths => toPercent(fromPercent(tenths / 10)) === tenths / 10)
    )
  })
})
