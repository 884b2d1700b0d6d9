import {
  BARRIERS,
  CAUSE_RESOLVED,
  EXIT_KINDS,
  EXIT_REASONS,
  INTENTS,
  PERFORMANCES,
  TIE_KINDS
} from '@shared/types/vocabulary'
import fc from 'fast-check'
import { addDays } from '../calendar'
import type { FactorInput } from './facts'

/** The day on which the tests score. */
export const TODAY = '2026-11-24'

const dates = fc.integer({ min: 0, max: 7000 }).map(days => addDays(TODAY, -days))
const unknown = <T>(known: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(known, { freq: 3 })

/** Any person: each fact known or unknown. */
export const anyFacts: fc.Arbitrary<FactorInput> = fc.record({
  intent: unknown(
    fc.record({ value: fc.constantFrom(...INTENTS), on: dates, reviewOn: fc.option(dates.map(on => addDays(on, 200))) })
  ),
  contact: unknown(fc.record({ conversations: fc.nat(9), personal: fc.nat(9), lastOn: fc.option(dates) })),
  exitOn: unknown(dates),
  exitReasons: unknown(fc.uniqueArray(fc.constantFrom(...EXIT_REASONS), { maxLength: 3 })),
  exitExperience: unknown(fc.integer({ min: 1, max: 5 })),
  ties: unknown(
    fc.array(
      fc.record(
        {
          kind: fc.constantFrom(...TIE_KINDS),
          strength: fc.option(fc.integer({ min: 1, max: 3 })),
          name: fc.constantFrom('Ishida', '')
        },
        { requiredKeys: ['kind', 'strength'] }
      ),
      { maxLength: 3 }
    )
  ),
  stintStartOn: unknown(dates),
  stintEndOn: unknown(dates),
  newJobStartedOn: unknown(fc.integer({ min: 0, max: 400 }).map(days => addDays(TODAY, -days))),
  isNewJobShockTold: unknown(fc.boolean()),
  barrier: unknown(fc.constantFrom(...BARRIERS)),
  performance: unknown(fc.constantFrom(...PERFORMANCES)),
  causeResolved: unknown(fc.constantFrom(...CAUSE_RESOLVED)),
  betweenExperience: unknown(fc.integer({ min: 0, max: 3 })),
  positionsSince: unknown(fc.nat(4)),
  title: unknown(fc.constantFrom('', '課長', 'Clerk', 'Project manager')),
  exitKind: unknown(fc.constantFrom(...EXIT_KINDS))
})
