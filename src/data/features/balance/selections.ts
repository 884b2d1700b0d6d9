import type { BalancePeriod } from '@domain/balance'
import type { Playbook } from '@domain/playbook'
import type { Selection } from '@shared/contract/alumni'
import { AppError } from '@shared/errors'
import { zFilter, type FilterCondition, type FilterGroup } from '@shared/fields/filter'
import type { Horizon } from '@shared/types/vocabulary'

const onHorizon = (...values: Horizon[]): FilterCondition => ({ field: 'horizon', operator: 'isAnyOf', values })
const inCadence = (state: string): FilterCondition => ({ field: 'cadence', operator: 'isAnyOf', values: [state] })
const mayContact: FilterCondition = { field: 'mayContact', operator: 'is', values: [true] }
const atLeastOne = (field: string): FilterCondition => ({ field, operator: 'atLeast', values: [1] })

/** Conditions of the alumni list, by the number that they open. */
export type BalanceConditions = ReturnType<typeof balanceConditions>

/** The conditions behind each number of today’s Balance. A test holds that the list counts what the number says. */
export function balanceConditions({ from, to }: BalancePeriod, playbook: Playbook) {
  const { informedDays, inspiredDays } = playbook.windows
  const effort = (field: string): FilterCondition => ({ field, operator: 'between', values: [from, to] })
  return {
    short: [onHorizon('short')],
    long: [onHorizon('long')],
    notContactable: [onHorizon('none')],
    contactable: [mayContact],
    informed: [onHorizon('short'), { field: 'informedOn', operator: 'inLastDays', values: [informedDays] }],
    notInformed: [onHorizon('short'), { field: 'informedOn', operator: 'notInLastDays', values: [informedDays] }],
    inspired: [onHorizon('long'), { field: 'inspiredOn', operator: 'inLastDays', values: [inspiredDays] }],
    notInspired: [onHorizon('long'), { field: 'inspiredOn', operator: 'notInLastDays', values: [inspiredDays] }],
    effortShort: [effort('effortShortOn')],
    effortEither: [effort('effortOn')],
    gave: [mayContact, atLeastOne('gives')],
    asked: [mayContact, atLeastOne('asks')],
    belowRule: [mayContact, { field: 'giveAskBelow', operator: 'is', values: [true] }],
    kept: [mayContact, inCadence('kept')],
    notKept: [mayContact, { field: 'cadence', operator: 'isNoneOf', values: ['kept'] }],
    silent: [mayContact, inCadence('silent')],
    never: [mayContact, inCadence('never')]
  } satisfies Record<string, (FilterCondition | FilterGroup)[]>
}

/**
 * A selection that holds both: conditions of a number, and the filter of the dashboard.
 *
 * @throws AppError invalidInput for a filter so deep that the list could not show it
 */
export function selectionOf(conditions: (FilterCondition | FilterGroup)[], filter?: FilterGroup): Selection {
  const further =
    filter === undefined || filter.items.length === 0 ? [] : filter.join === 'and' ? filter.items : [filter]
  const joined = { join: 'and' as const, items: [...conditions, ...further] }
  if (!zFilter.safeParse(joined).success) {
    throw new AppError('invalidInput', 'the filter is too deep for a dashboard', { places: ['filter'] })
  }
  return { filter: joined }
}
