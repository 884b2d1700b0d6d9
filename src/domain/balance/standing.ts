import type { LocalDate } from '@shared/types/time'
import type { CadenceState, Horizon } from '@shared/types/vocabulary'
import { addDays } from '../calendar'
import type { Playbook } from '../playbook'

/** How one alumnus stands on a day, as far as the Balance counts it. */
export type Standing = {
  horizon: Horizon
  /** The last opening and the last company change or other giving content received. */
  informedOn: LocalDate | null
  inspiredOn: LocalDate | null
  cadence: CadenceState
  /** Of the Playbook's period: see `isGive`, `isAsk`. */
  gives: number
  asks: number
}

/** People and touchpoints behind the Balance on one day. `gives` and `asks` are touchpoints, all others people. */
export type BalanceStocks = {
  shortPeople: number
  longPeople: number
  notContactable: number
  informed: number
  inspired: number
  cadenceKept: number
  goneSilent: number
  neverContacted: number
  gives: number
  asks: number
  belowRule: number
}

export function emptyStocks(): BalanceStocks {
  return {
    shortPeople: 0,
    longPeople: 0,
    notContactable: 0,
    informed: 0,
    inspired: 0,
    cadenceKept: 0,
    goneSilent: 0,
    neverContacted: 0,
    gives: 0,
    asks: 0,
    belowRule: 0
  }
}

/** The slack keeps a ratio such as 1.1, which is not exact in binary, from asking for one give too many. */
export const RATIO_SLACK = 1e-9

/** Whether somebody who was asked got less than the rule wants. Nobody asked is below no rule. */
export function isBelowRule(gives: number, asks: number, ratio: number): boolean {
  return asks > 0 && gives < ratio * asks - RATIO_SLACK
}

/** The first day of a window of days that ends on `date`: a touch on it still counts. */
export function windowStart(date: LocalDate, days: number): LocalDate {
  return addDays(date, -days)
}

/** Adds one person to the stocks. Whoever may not be contacted counts as that and in nothing else. */
export function addStanding(stocks: BalanceStocks, standing: Standing, date: LocalDate, playbook: Playbook): void {
  const { horizon, informedOn, inspiredOn, cadence, gives, asks } = standing
  if (horizon === 'none') {
    stocks.notContactable += 1
    return
  }
  const within = (on: LocalDate | null, days: number): boolean =>
    on !== null && on >= windowStart(date, days) && on <= date
  if (horizon === 'short') {
    stocks.shortPeople += 1
    if (within(informedOn, playbook.windows.informedDays)) stocks.informed += 1
  } else {
    stocks.longPeople += 1
    if (within(inspiredOn, playbook.windows.inspiredDays)) stocks.inspired += 1
  }
  if (cadence === 'kept') stocks.cadenceKept += 1
  if (cadence === 'silent') stocks.goneSilent += 1
  if (cadence === 'never') stocks.neverContacted += 1
  stocks.gives += gives
  stocks.asks += asks
  if (isBelowRule(gives, asks, playbook.giveAsk.ratio)) stocks.belowRule += 1
}
