import { PERFORMANCES } from '@shared/types/vocabulary'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar'
import { defaultPlaybook, type Playbook } from '../playbook'
import { anyFacts, TODAY } from './arbitrary.testing'
import {
  compareScores,
  NOTHING_KNOWN,
  scoreNumbers,
  scoreReturn,
  scoreValue,
  type Explanation,
  type FactorInput
} from './index'

/** Says within a year, four talks, left 2 years 8 months ago for an outside offer after 7 years. */
const takahashi: FactorInput = {
  ...NOTHING_KNOWN,
  intent: { value: 'within_year', on: '2026-10-13', reviewOn: '2027-01-24' },
  contact: { conversations: 4, personal: 0, lastOn: '2026-10-13' },
  exitOn: '2024-03-24',
  exitReasons: ['outside_offer'],
  exitExperience: 4,
  ties: [{ kind: 'manager', strength: 2, name: '石田' }],
  stintStartOn: '2017-03-24',
  stintEndOn: '2024-03-24',
  newJobStartedOn: '2024-04-01'
}

const both = (facts: FactorInput, playbook: Playbook = defaultPlaybook): [Explanation, Explanation] => [
  scoreReturn(facts, TODAY, playbook),
  scoreValue(facts, TODAY, playbook)
]

describe('return likelihood', () => {
  it('is the sum of the contributions shown: 21 + 17 + 8 + 13 + 8 + 8 + 3 = 78', () => {
    const explained = scoreReturn(takahashi, TODAY, defaultPlaybook)
    expect(explained.contributions.map(one => one.shown)).toEqual([21, 17, 8, 13, 8, 8, 3])
    expect(explained.contributions.map(one => one.points)).toEqual([
      21.25,
      17,
      expect.closeTo(8.4, 9),
      12.75,
      7.5,
      8,
      3
    ])
    expect(explained.score).toBeCloseTo(77.9, 5)
    expect(explained).toMatchObject({ known: 100, question: { about: 'barrier', points: 6, askedOf: 'alumnus' } })
    expect([explained.low, explained.high]).toEqual([expect.closeTo(71.9, 5), expect.closeTo(77.9, 5)])
  })

  it('has no score below a known weight of 40, but a band and the heaviest question', () => {
    const imported: FactorInput = {
      ...NOTHING_KNOWN,
      exitOn: '2016-06-16',
      exitReasons: ['career_change'],
      stintStartOn: '2015-03-30',
      stintEndOn: '2016-06-16'
    }
    const explained = scoreReturn(imported, TODAY, defaultPlaybook)
    expect(explained).toMatchObject({ score: null, known: 35, question: { about: 'intent', points: 25 } })
    expect(explained.contributions.every(one => one.contribution === null && one.shown === null)).toBe(true)
    const answered = { ...imported, exitExperience: 3 }
    expect(scoreReturn(answered, TODAY, defaultPlaybook).known).toBe(45)
    expect(scoreReturn(answered, TODAY, defaultPlaybook).score).not.toBeNull()
  })

  it('knows nothing of somebody of whom nothing is known', () => {
    const [likelihood, value] = both(NOTHING_KNOWN)
    expect(likelihood).toMatchObject({ score: null, low: 0, high: 100, known: 0 })
    expect(value).toMatchObject({ score: null, low: 0, high: 100, known: 0, question: { about: 'performance' } })
  })

  it('counts a stale intent as unknown', () => {
    const told = { ...takahashi, intent: { value: 'ready_now', on: '2026-01-01', reviewOn: '2026-08-26' } as const }
    expect(scoreReturn(told, TODAY, defaultPlaybook).contributions[0]).toMatchObject({ isKnown: true, points: 25 })
    const stale = scoreReturn(told, addDays(TODAY, 1), defaultPlaybook)
    expect(stale.contributions[0]).toMatchObject({ isKnown: false, points: null, swing: 25 })
    expect(stale.question).toMatchObject({ about: 'intent' })
  })

  it('rises with time to a plateau at months 6 to 16, decays to 36, and is never zero', () => {
    const pointsAt = (exitOn: string): number | null | undefined =>
      scoreReturn({ ...NOTHING_KNOWN, exitOn }, TODAY, defaultPlaybook).contributions.find(
        one => one.factor === 'timeSinceExit'
      )?.points
    expect(pointsAt('2026-11-24')).toBe(4.5)
    expect(pointsAt('2026-08-24')).toBeCloseTo(9.75, 9)
    expect(pointsAt('2026-05-24')).toBe(15)
    expect(pointsAt('2025-07-24')).toBe(15)
    expect(pointsAt('2024-09-24')).toBeCloseTo(10.875, 9)
    expect(pointsAt('2023-11-24')).toBeCloseTo(6.75, 9)
    expect(pointsAt('1990-01-01')).toBeCloseTo(6.75, 9)
    expect(pointsAt('2026-12-01')).toBeNull()
  })

  it('does not take an absent record for an absent contact', () => {
    const contactOf = (contact: FactorInput['contact']) =>
      scoreReturn({ ...takahashi, contact }, TODAY, defaultPlaybook).contributions[1]
    expect(contactOf(null)).toMatchObject({ isKnown: false })
    expect(contactOf({ conversations: 0, personal: 0, lastOn: null })).toMatchObject({ isKnown: true, points: 0 })
  })
})

describe('modifiers', () => {
  const shock = (changes: Partial<FactorInput>) =>
    scoreReturn({ ...takahashi, barrier: 'none', ...changes }, TODAY, defaultPlaybook).modifiers[1]

  it('add a new-job shock only in months 2 to 6 and when told', () => {
    const told = { isNewJobShockTold: true }
    expect(shock({ ...told, newJobStartedOn: '2026-09-24' })).toMatchObject({ applied: 6, isKnown: true })
    expect(shock({ ...told, newJobStartedOn: '2026-05-24' })).toMatchObject({ applied: 6 })
    expect(shock({ ...told, newJobStartedOn: '2026-09-25' })).toMatchObject({ applied: 0, isKnown: true })
    expect(shock({ ...told, newJobStartedOn: '2026-05-23' })).toMatchObject({ applied: 0, isKnown: true })
    expect(shock({ newJobStartedOn: '2026-09-24' })).toMatchObject({ applied: 0, isKnown: false, swing: 6 })
    expect(shock({ ...told, newJobStartedOn: null })).toMatchObject({ applied: 0, isKnown: false })
    expect(shock({ isNewJobShockTold: false, newJobStartedOn: null })).toMatchObject({ applied: 0, isKnown: true })
    expect(shock({ newJobStartedOn: null, exitOn: '2026-10-01' })).toMatchObject({ applied: 0, isKnown: true })
  })

  it('take a told barrier off, and nothing once it is resolved', () => {
    const scoreWith = (barrier: FactorInput['barrier']) =>
      scoreReturn({ ...takahashi, barrier }, TODAY, defaultPlaybook)
    expect(scoreWith('told').score).toBeCloseTo(71.9, 5)
    expect(scoreWith('resolved').score).toBeCloseTo(77.9, 5)
    expect(scoreWith('none').score).toBeCloseTo(77.9, 5)
    expect(scoreWith('told').low).toBeCloseTo(71.9, 5)
    expect(scoreWith(null).low).toBeCloseTo(71.9, 5)
    expect(scoreWith(null).score).toBeCloseTo(77.9, 5)
  })

  it('widen the band upwards while a shock in months 2 to 6 is not asked about', () => {
    const asked = { ...takahashi, barrier: 'none', newJobStartedOn: '2026-08-01', isNewJobShockTold: false } as const
    const before = scoreReturn(asked, TODAY, defaultPlaybook)
    const after = scoreReturn({ ...asked, isNewJobShockTold: null }, TODAY, defaultPlaybook)
    expect(after.high - before.high).toBeCloseTo(6, 9)
    expect([after.score, after.low]).toEqual([before.score, before.low])
  })

  it('never lead out of 0 to 100, and still add up', () => {
    const worst: FactorInput = {
      ...NOTHING_KNOWN,
      intent: { value: 'not_considering', on: TODAY, reviewOn: null },
      contact: { conversations: 0, personal: 0, lastOn: null },
      exitReasons: ['conduct'],
      barrier: 'told'
    }
    const explained = scoreReturn(worst, TODAY, defaultPlaybook)
    expect(explained.score).toBe(0)
    expect(explained.modifiers[0]?.applied).toBeCloseTo(0, 12)
  })
})

describe('rehire value', () => {
  it('reads performance, cause, experience, occupation and kind of exit', () => {
    const facts: FactorInput = {
      ...NOTHING_KNOWN,
      performance: 'exceeds',
      causeResolved: 'partly',
      betweenExperience: 2,
      title: '課長',
      exitKind: 'voluntary'
    }
    const explained = scoreValue(facts, TODAY, defaultPlaybook)
    expect(explained.contributions.map(one => one.points)).toEqual([34, 10, 10, 15, 10])
    expect(explained).toMatchObject({ score: 79, low: 79, high: 79, known: 100, question: null, modifiers: [] })
  })
})

describe('the arithmetic', () => {
  it('adds up: contributions + modifiers = score, shown numbers = rounded score', () => {
    fc.assert(
      fc.property(anyFacts, facts => {
        for (const explained of both(facts)) {
          if (explained.score === null) continue
          const parts = [
            ...explained.contributions.map(one => one.contribution ?? 0),
            ...explained.modifiers.map(one => one.applied)
          ]
          expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(explained.score, 9)
          const shown = [...explained.contributions, ...explained.modifiers].map(one => one.shown ?? 0)
          const rounded = shown.reduce((sum, part) => sum + part, 0)
          expect(Math.abs(rounded - explained.score)).toBeLessThanOrEqual(0.5 + 1e-9)
        }
      })
    )
  })

  it('is the same with and without reasons, and is 100 · K / W within [K, K + 100 − W] before modifiers', () => {
    fc.assert(
      fc.property(anyFacts, facts => {
        const numbers = scoreNumbers(facts, TODAY, defaultPlaybook)
        const [likelihood, value] = both(facts)
        expect(likelihood).toMatchObject(numbers.return)
        expect(value).toMatchObject(numbers.value)
        const known = value.contributions.filter(one => one.isKnown)
        const points = known.reduce((sum, one) => sum + (one.points ?? 0), 0)
        const weight = known.reduce((sum, one) => sum + one.weight, 0)
        expect(value.low).toBeCloseTo(points, 9)
        expect(value.high).toBeCloseTo(points + 100 - weight, 9)
        if (weight < 40) expect(value.score).toBeNull()
        else expect(value.score).toBeCloseTo((100 * points) / weight, 9)
      })
    )
  })

  it('keeps the score inside its band and both inside 0 to 100', () => {
    fc.assert(
      fc.property(anyFacts, facts => {
        for (const { score, low, high } of both(facts)) {
          expect(0 <= low && low <= high && high <= 100).toBe(true)
          if (score !== null) expect(low <= score && score <= high).toBe(true)
        }
      })
    )
  })

  it('widens the band around the old one when a fact becomes unknown', () => {
    const forgettable = ['contact', 'exitExperience', 'ties', 'exitReasons', 'barrier', 'performance', 'title'] as const
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...forgettable), (facts, fact) => {
        const before = both(facts)
        both({ ...facts, [fact]: null }).forEach((after, index) => {
          expect(after.low).toBeLessThanOrEqual((before[index]?.low ?? 0) + 1e-9)
          expect(after.high).toBeGreaterThanOrEqual((before[index]?.high ?? 0) - 1e-9)
          expect(after.known).toBeLessThanOrEqual(before[index]?.known ?? 0)
        })
      })
    )
  })

  it('asks about the unknown with most weight', () => {
    fc.assert(
      fc.property(anyFacts, facts => {
        for (const { contributions, modifiers, question } of both(facts)) {
          const swings = [...contributions, ...modifiers].map(one => one.swing)
          expect(question?.points ?? 0).toBe(Math.max(0, ...swings))
        }
      })
    )
  })
})

describe('a better fact never lowers a score', () => {
  const intents = ['not_considering', 'someday', 'within_year', 'ready_now'] as const
  const performances = PERFORMANCES.toReversed()
  const told = (value: (typeof intents)[number]): Partial<FactorInput> => ({
    intent: { value, on: TODAY, reviewOn: null }
  })
  /** Each ladder leads from the worst to the best value of one fact. */
  const ladders: Record<string, Partial<FactorInput>[]> = {
    intent: intents.map(told),
    conversations: [0, 1, 2, 3, 5, 9].map(count => ({
      contact: { conversations: count, personal: 1, lastOn: '2026-09-01' }
    })),
    messages: [0, 1, 2, 5, 20].map(count => ({ contact: { conversations: 1, personal: count, lastOn: '2026-09-01' } })),
    recency: ['2015-01-01', '2024-01-01', '2026-01-01', '2026-11-20'].map(lastOn => ({
      contact: { conversations: 2, personal: 0, lastOn }
    })),
    exitExperience: [1, 2, 3, 4, 5].map(exitExperience => ({ exitExperience })),
    strength: [1, 2, 3].map(strength => ({ ties: [{ kind: 'peer', strength }] })),
    moreTies: [
      { ties: [] },
      { ties: [{ kind: 'report', strength: 1 }] },
      {
        ties: [
          { kind: 'report', strength: 1 },
          { kind: 'manager', strength: null }
        ]
      }
    ],
    barrier: [{ barrier: 'told' }, { barrier: 'resolved' }],
    performance: performances.map(performance => ({ performance })),
    causeResolved: [{ causeResolved: 'no' }, { causeResolved: 'partly' }, { causeResolved: 'yes' }],
    betweenExperience: [0, 1, 2, 3].map(betweenExperience => ({ betweenExperience })),
    occupation: [{ title: 'Clerk' }, { title: 'Team lead' }],
    exitKind: [{ exitKind: 'dismissal' }, { exitKind: 'mutual' }, { exitKind: 'voluntary' }]
  }

  it.each(Object.entries(ladders))('%s', (_name, ladder) => {
    fc.assert(
      fc.property(anyFacts, facts => {
        for (let step = 1; step < ladder.length; step += 1) {
          const worse = both({ ...facts, ...ladder[step - 1] })
          both({ ...facts, ...ladder[step] }).forEach((better, index) => {
            const before = worse[index] as Explanation
            expect(better.low).toBeGreaterThanOrEqual(before.low - 1e-9)
            expect(better.high).toBeGreaterThanOrEqual(before.high - 1e-9)
            expect(better.score ?? 0).toBeGreaterThanOrEqual((before.score ?? 0) - 1e-9)
          })
        }
      }),
      { numRuns: 40 }
    )
  })
})

describe('the Playbook', () => {
  it('decides the weights', () => {
    const playbook = structuredClone(defaultPlaybook)
    playbook.readiness.rehireValue.weights = {
      performance: 100,
      causeResolved: 0,
      betweenExperience: 0,
      coordination: 0,
      exitKind: 0
    }
    const facts = { ...NOTHING_KNOWN, performance: 'meets' } as const
    expect(scoreValue(facts, TODAY, playbook)).toMatchObject({ score: 60, low: 60, high: 60, question: null })
    expect(scoreValue(facts, TODAY, defaultPlaybook)).toMatchObject({ score: 60, low: 24, high: 84 })
  })
})

describe('compareScores', () => {
  it('ranks by score, then by the narrower band, and puts the unknown last', () => {
    const wide = { score: 70, low: 40, high: 90, known: 50 }
    const narrow = { score: 70, low: 65, high: 75, known: 90 }
    const top = { score: 71, low: 0, high: 100, known: 40 }
    const unknown = { score: null, low: 0, high: 100, known: 0 }
    expect([unknown, wide, narrow, top].sort(compareScores)).toEqual([top, narrow, wide, unknown])
  })
})
