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
import type { balanceContract, PeopleBehind } from '@shared/contract/balance'
import { AppError } from '@shared/errors'
import { readPlaybook } from '@data/derive/playbookOf'
import type { CallContext } from '@data/handler'
import { sqlContext } from '@data/listing/fieldSql'
import { selectionSql } from '@data/listing/filterSql'
import { EVERYBODY, readEffortDays } from '@data/measures/effortQuery'
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
 * effective by then.
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
  // Only today's numbers open lists: the list of alumni shows today.
  const open = (name: keyof BalanceConditions): Selection | null =>
    asOf === today ? selectionOf(conditions[name], filter) : null
  const people = (name: keyof BalanceConditions, count: number): PeopleBehind => ({ count, selection: open(name) })

  const days = readEffortDays(db, weeksFrom < from ? weeksFrom : from, to, who)
  const stocks = isKeptFor(db, asOf)
    ? readKeptStocks(db, asOf, playbook, who)
    : await readPastStocks(context, asOf, playbook, who)
  const effort = effortBetween(days, from, to)

  return {
    asOf,
    from,
    to,
    playbookVersion: version,
    definitionParams: definitionParams(playbook),
    band: playbook.targetBandShort,
    shortPeople: people('short', stocks.shortPeople),
    longPeople: people('long', stocks.longPeople),
    notContactable: people('notContactable', stocks.notContactable),
    informed: {
      ...figure(stocks.informed, stocks.shortPeople),
      target: MEASURES.informed.target(playbook),
      unit: 'people',
      selections: { numerator: open('informed'), denominator: open('short'), rest: open('notInformed') }
    },
    inspired: {
      ...figure(stocks.inspired, stocks.longPeople),
      target: MEASURES.inspired.target(playbook),
      unit: 'people',
      selections: { numerator: open('inspired'), denominator: open('long'), rest: open('notInspired') }
    },
    effortShort: {
      ...figure(effort.short, effort.short + effort.long),
      target: null,
      unit: 'personDays',
      selections: { numerator: open('effortShort'), denominator: open('effortEither'), rest: null }
    },
    effortByWeek: weeklyEffort(days, weeksFrom, to),
    giveAsk: {
      ...figure(stocks.gives, stocks.asks),
      target: MEASURES.giveAsk.target(playbook),
      unit: 'touchpoints',
      selections: { numerator: open('gave'), denominator: open('asked'), rest: null }
    },
    giveAskBelow: people('belowRule', stocks.belowRule),
    cadenceKept: {
      ...figure(stocks.cadenceKept, stocks.shortPeople + stocks.longPeople),
      target: null,
      unit: 'people',
      selections: { numerator: open('kept'), denominator: open('contactable'), rest: open('notKept') }
    },
    goneSilent: people('silent', stocks.goneSilent),
    neverContacted: people('never', stocks.neverContacted)
  }
}
