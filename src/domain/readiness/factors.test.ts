import { hasText, translate } from '@shared/i18n/translate'
import { EXIT_REASONS, LANGUAGES } from '@shared/types/vocabulary'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultPlaybook, MODIFIERS, RETURN_FACTORS, VALUE_FACTORS } from '../playbook'
import { wordsOf, type Reason } from '../reason'
import { anyFacts, TODAY } from './arbitrary.testing'
import { isCoordinationHeavy } from './coordination'
import { heightAt } from './curve'
import {
  contactSince,
  NOTHING_KNOWN,
  returnFactors,
  returnModifiers,
  scoreReturn,
  scoreValue,
  valueFactors,
  type DatedTouch,
  type FactorInput
} from './index'
import { roundTogether } from './shown'

const context = { today: TODAY, playbook: defaultPlaybook }
const factors = [...returnFactors, ...valueFactors]
const definitions = [...factors, ...returnModifiers]

describe('the table of factors', () => {
  it('has one row for each weight of the Playbook', () => {
    expect(returnFactors.map(factor => factor.key)).toEqual([...RETURN_FACTORS])
    expect(valueFactors.map(factor => factor.key)).toEqual([...VALUE_FACTORS])
    expect(returnModifiers.map(modifier => modifier.key)).toEqual([...MODIFIERS])
  })

  it('gives each a name, its evidence, a question and a source', () => {
    for (const one of factors) {
      for (const part of ['label', 'evidence', 'question']) {
        expect(hasText(`readiness.factor.${one.key}.${part}`), `${one.key} ${part}`).toBe(true)
      }
    }
    for (const one of returnModifiers) {
      for (const part of ['label', 'evidence', 'question']) {
        expect(hasText(`readiness.modifier.${one.key}.${part}`), `${one.key} ${part}`).toBe(true)
      }
    }
    expect(definitions.every(one => one.source.length > 0)).toBe(true)
  })

  it('earns fractions between 0 and 1, and is unknown where the fact is missing', () => {
    expect(factors.every(factor => factor.fraction(NOTHING_KNOWN, context) === null)).toBe(true)
    fc.assert(
      fc.property(anyFacts, facts => {
        for (const factor of factors) {
          const fraction = factor.fraction(facts, context)
          if (fraction !== null) expect(fraction >= 0 && fraction <= 1).toBe(true)
        }
      })
    )
  })
})

describe('fairness', () => {
  /** domain.md, "Never read in", and what is off unless chosen with a purpose. */
  const NEVER_READ = [
    /race|ethnic|skin|colou?r/i,
    /national|origin|birth|domicile|citizen/i,
    /religio|belief|politic|union/i,
    /marital|married|family|child|pregnan|matern/i,
    /health|medic|illness|disab|handicap/i,
    /crim|victim|convict/i,
    /sexual|orientation|gender|\bsex\b|genetic/i,
    /\bage\b|pay|salary|wage/i
  ]

  it('has no protected attribute among the facts', () => {
    for (const fact of Object.keys(NOTHING_KNOWN)) {
      expect(NEVER_READ.filter(pattern => pattern.test(fact)).map(String), fact).toEqual([])
    }
    expect(NEVER_READ.some(pattern => pattern.test('birthDate'))).toBe(true)
    expect(NEVER_READ.some(pattern => pattern.test('sex'))).toBe(true)
  })

  it('looks only at the facts that each factor declares', () => {
    fc.assert(
      fc.property(anyFacts, facts => {
        for (const one of definitions) {
          const read = new Set<string>()
          const watched = new Proxy(facts, {
            get: (target, key) => {
              read.add(String(key))
              return target[key as keyof FactorInput]
            }
          })
          if ('fraction' in one) one.fraction(watched, context)
          else one.applies(watched, context)
          one.reason(watched, context)
          one.factOn(watched)
          const declared: readonly string[] = one.reads
          expect([...read].filter(fact => !declared.includes(fact))).toEqual([])
        }
      })
    )
  })

  it('treats a personal reason, whatever stood behind it, as well as the best one', () => {
    const pointsFor = (reason: FactorInput['exitReasons']) =>
      scoreReturn({ ...NOTHING_KNOWN, exitReasons: reason }, TODAY, defaultPlaybook).contributions[3]?.points ?? 0
    const best = Math.max(...EXIT_REASONS.map(code => pointsFor([code])))
    expect(pointsFor(['personal'])).toBe(best)
  })
})

describe('reasons', () => {
  const formatDate = (date: string): string => `<${date}>`
  const problems = (reason: Reason): string[] =>
    LANGUAGES.map(language => wordsOf(reason, translate(language), formatDate)).filter(
      text => text === reason.key || /\{\{|undefined|null|NaN/.test(text)
    )

  it('are words in both languages for whatever is known', () => {
    fc.assert(
      fc.property(anyFacts, facts => {
        const explained = [scoreReturn(facts, TODAY, defaultPlaybook), scoreValue(facts, TODAY, defaultPlaybook)]
        for (const { contributions, modifiers, question } of explained) {
          for (const { reason } of [...contributions, ...modifiers]) expect(problems(reason), reason.key).toEqual([])
          if (question !== null) expect(hasText(question.textKey), question.textKey).toBe(true)
        }
      }),
      { numRuns: 300 }
    )
  })

  it('are words for each single exit reason', () => {
    for (const code of EXIT_REASONS) expect(hasText(`readiness.reason.exitReason.${code}`), code).toBe(true)
  })

  it('read as a sentence to a colleague', () => {
    const facts: FactorInput = {
      ...NOTHING_KNOWN,
      intent: { value: 'within_year', on: '2026-10-13', reviewOn: null },
      exitOn: '2024-03-24',
      ties: [{ kind: 'manager', strength: 2, name: '石田 部長' }]
    }
    const { contributions } = scoreReturn(facts, TODAY, defaultPlaybook)
    const said = (index: number, language: 'en' | 'ja'): string =>
      wordsOf(contributions[index]?.reason as Reason, translate(language), () => '10月13日')
    expect(said(0, 'ja')).toBe('本人の意向：1年以内（10月13日）')
    expect(said(2, 'ja')).toBe('退職からの期間：2年8か月')
    expect(said(5, 'ja')).toBe('元上司とのつながり：石田 部長')
    expect(said(0, 'en')).toMatch(/^Said they would like to return within a year/)
  })
})

describe('contactSince', () => {
  const touch = (changes: Partial<DatedTouch>): DatedTouch => ({
    on: '2026-05-01',
    direction: 'out',
    intent: 'give',
    topic: 'catch_up',
    depth: 'personal',
    ...changes
  })

  it('counts talks and personal touches from the exit to today, without mass mail', () => {
    const touches = [
      touch({ on: '2025-12-31' }),
      touch({ on: '2026-02-01', depth: 'conversation' }),
      touch({ on: '2026-03-01', direction: 'in' }),
      touch({ on: '2026-04-01', depth: 'mass' }),
      touch({ on: '2027-01-01' })
    ]
    expect(contactSince(touches, '2026-01-01', TODAY)).toEqual({ conversations: 1, personal: 1, lastOn: '2026-03-01' })
  })

  it('is unknown while nothing is recorded', () => {
    expect(contactSince([], '2026-01-01', TODAY)).toBeNull()
    expect(contactSince([touch({ depth: 'mass' })], null, TODAY)).toBeNull()
  })
})

describe('coordination-heavy occupations', () => {
  it('match whole Latin words and any part of a Japanese title, full width and case aside', () => {
    const { coordinationHeavyOccupations } = defaultPlaybook
    const heavy = ['Production Manager', 'IT Manager - DB', '営業課長', 'ｐｍ', 'Scrum Master', 'ﾏﾈｰｼﾞｬｰ']
    const other = ['Developmentalist', 'Headhunter', 'Leadlight maker', '経理', 'Data Analyst']
    expect(heavy.filter(title => !isCoordinationHeavy(title, coordinationHeavyOccupations))).toEqual([])
    expect(other.filter(title => isCoordinationHeavy(title, coordinationHeavyOccupations))).toEqual([])
  })

  it('take the words as words, not as patterns', () => {
    expect(isCoordinationHeavy('abc', { en: ['a.c'], ja: [] })).toBe(false)
    expect(isCoordinationHeavy('anything', { en: [], ja: [] })).toBe(false)
  })
})

describe('heightAt', () => {
  it('joins the points by straight lines and is level outside', () => {
    const curve: [number, number][] = [
      [2, 0.2],
      [4, 1]
    ]
    expect([0, 2, 3, 4, 9].map(x => heightAt(curve, x))).toEqual([0.2, 0.2, expect.closeTo(0.6, 12), 1, 1])
  })
})

describe('roundTogether', () => {
  it('gives whole numbers that add up to the rounded sum, each within 1 of its part', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -10, max: 40, noNaN: true }), { maxLength: 9 }), parts => {
        const shown = roundTogether(parts)
        const sum = parts.reduce((total, part) => total + part, 0)
        expect(shown.reduce((total, part) => total + part, 0)).toBe(Math.round(sum) + 0)
        shown.forEach((one, index) => expect(Math.abs(one - (parts[index] as number))).toBeLessThanOrEqual(1))
      })
    )
  })
})
