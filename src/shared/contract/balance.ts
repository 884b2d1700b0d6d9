import { z } from 'zod'
import { zFilter } from '@shared/fields/filter'
import { zSelection } from './alumni'
import { query, strict, zDate } from './kernel'

/** A number of people; `selection` opens exactly them in the list, null where the list cannot show that day. */
export const zPeopleBehind = strict({ count: z.number().int(), selection: zSelection.nullable() })
export type PeopleBehind = z.output<typeof zPeopleBehind>

/** What the two parts of a figure count. Only for `people` does the list behind a part count what the part says. */
export const FIGURE_UNITS = ['people', 'personDays', 'touchpoints'] as const

/** A rate or ratio. `value` is numerator ÷ denominator, unrounded; null where nothing divides. */
export const zFigure = strict({
  value: z.number().nullable(),
  numerator: z.number().int(),
  denominator: z.number().int(),
  /** What the Playbook aims for; null where it names nothing, or a band. */
  target: z.number().nullable(),
  unit: z.enum(FIGURE_UNITS),
  /** The people behind each part, null where the list cannot show that day. */
  selections: strict({
    numerator: zSelection.nullable(),
    denominator: zSelection.nullable(),
    /** Those of the denominator who are not in the numerator, where both are people. */
    rest: zSelection.nullable()
  })
})
export type BalanceFigure = z.output<typeof zFigure>

/** Person-days of outbound personal contact by the horizon of that day. */
export const zEffortSplit = { short: z.number().int(), long: z.number().int() }

export const balanceContract = {
  'dashboard.balance': query(
    'The two horizons side by side on a day, and the effort of a period (90 days up to today unless said)',
    strict({
      asOf: zDate.optional(),
      from: zDate.optional(),
      to: zDate.optional(),
      /** Only these people, as they are today. */
      filter: zFilter.optional()
    }),
    strict({
      asOf: zDate,
      from: zDate,
      to: zDate,
      playbookVersion: z.number().int(),
      /** The Playbook’s numbers that the definitions (`measures.measure.<key>.definition`) mention. */
      definitionParams: z.record(z.string(), z.number()),
      /** Wanted share of effort on the short horizon. */
      band: strict({ from: z.number(), to: z.number() }),
      shortPeople: zPeopleBehind,
      longPeople: zPeopleBehind,
      notContactable: zPeopleBehind,
      informed: zFigure,
      inspired: zFigure,
      effortShort: zFigure,
      /** Person-days by week, Monday first; weeks without effort included. */
      effortByWeek: z.array(strict({ weekOn: zDate, ...zEffortSplit })),
      giveAsk: zFigure,
      giveAskBelow: zPeopleBehind,
      cadenceKept: zFigure,
      goneSilent: zPeopleBehind,
      neverContacted: zPeopleBehind
    }),
    { tags: ['balance', 'alumni', 'touchpoints', 'nextSteps', 'playbook'] }
  )
}
