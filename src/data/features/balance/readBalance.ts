import type { z } from 'zod'
import {
  balancePeriod,
  definitionParams,
  effortBetween,
  figure,
  isPeriodProblem,
  MEASURES,
  weeklyEffort,
  type BalancePeriod
} from '@domain/balance'
import type { Selection } from '@shared/contract/alumni'
import type { balanceContract, BalanceFigure, PeopleBehind } from '@shared/contract/balance'
import { AppError } from '@shared/errors'
import type { FilterGroup } from '@shared/fields/filter'
import { readPlaybook } from '@data/derive/playbookOf'
import type { CallContext } from '@data/handler'
import { sqlContext } from '../alumni/fieldSql'
import { selectionSql } from '../alumni/filterSql'
import { countSelection } from '../alumni/listQuery'
import { EVERYBODY, readEffortDays } from './effortQuery'
import { isKeptFor, readKeptStocks } from './keptStocks'
import { readPastStocks } from './pastStocks'
import { balanceConditions, selectionOf, type BalanceConditions } from './selections'

type Route = (typeof balanceContract)['dashboard.balance']

/** @throws AppError invalidInput for a period that lies ahead or ends before it begins */
export function requirePeriod(asked: z.output<Route['input']>, today: string): BalancePeriod {
  const period = balancePeriod(asked, today)
  if (!isPeriodProblem(period)) return period
  throw new AppError('invalidInput', 'the period of the dashboard does not fit', {
    places: [`${period.field}: ${period.problem}`]
  })
}

/**
 * All figures of the Balance. A day for which the derived rows hold is counted from them, any other from the facts
 * effective by then. Only today’s numbers open lists: the list of alumni shows today.
 */
export async function readBalance(
  context: CallContext,
  input: z.output<Route['input']>
): Promise<z.input<Route['output']>> {
  const { db, clock } = context.services
  const today = clock.today()
  const period = requirePeriod(input, today)
  const { asOf, from, to, weeksFrom } = period
  const { version, body: playbook } = readPlaybook(db, asOf)
  const lists = sqlContext(db, today, 'en')
  const filter = input.filter === undefined || input.filter.items.length === 0 ? undefined : input.filter
  const who = filter ? selectionSql(lists, { filter }) : EVERYBODY
  const conditions = balanceConditions(period, playbook)
  const links = linksOf(asOf === today, conditions, filter)

  const days = readEffortDays(db, weeksFrom < from ? weeksFrom : from, to, who)
  const stocks = isKeptFor(db, asOf)
    ? readKeptStocks(db, asOf, playbook, who)
    : await readPastStocks(context, asOf, playbook, who)
  const contactable = stocks.shortPeople + stocks.longPeople
  const effort = effortBetween(days, from, to)
  const touched = (name: 'effortShort' | 'effortEither'): PeopleBehind =>
    links(name, countSelection(db, lists, selectionOf(conditions[name], filter)))

  return {
    asOf,
    from,
    to,
    playbookVersion: version,
    definitionParams: definitionParams(playbook),
    band: playbook.targetBandShort,
    shortPeople: links('short', stocks.shortPeople),
    longPeople: links('long', stocks.longPeople),
    notContactable: links('notContactable', stocks.notContactable),
    informed: rateOf(
      links('informed', stocks.informed),
      links('short', stocks.shortPeople),
      links('notInformed', stocks.shortPeople - stocks.informed),
      MEASURES.informed.target(playbook)
    ),
    inspired: rateOf(
      links('inspired', stocks.inspired),
      links('long', stocks.longPeople),
      links('notInspired', stocks.longPeople - stocks.inspired),
      MEASURES.inspired.target(playbook)
    ),
    effortShort: {
      ...figure(effort.short, effort.short + effort.long),
      target: null,
      people: { numerator: touched('effortShort'), denominator: touched('effortEither'), rest: null }
    },
    effortByWeek: weeklyEffort(days, weeksFrom, to),
    giveAsk: {
      ...figure(stocks.gives, stocks.asks),
      target: MEASURES.giveAsk.target(playbook),
      people: { numerator: links('gave', stocks.gavePeople), denominator: links('asked', stocks.askedPeople), rest: null }
    },
    giveAskBelow: links('belowRule', stocks.belowRule),
    cadenceKept: rateOf(
      links('kept', stocks.cadenceKept),
      links('contactable', contactable),
      links('notKept', contactable - stocks.cadenceKept)
    ),
    goneSilent: links('silent', stocks.goneSilent),
    neverContacted: links('never', stocks.neverContacted)
  }
}

/** A rate of people: the numbers are those of the people themselves. */
function rateOf(
  numerator: PeopleBehind,
  denominator: PeopleBehind,
  rest: PeopleBehind,
  target: number | null = null
): BalanceFigure {
  return { ...figure(numerator.count, denominator.count), target, people: { numerator, denominator, rest } }
}

function linksOf(isToday: boolean, conditions: BalanceConditions, filter: FilterGroup | undefined) {
  return (name: keyof BalanceConditions, count: number): PeopleBehind => {
    const selection: Selection | null = isToday ? selectionOf(conditions[name], filter) : null
    return { count, selection }
  }
}
