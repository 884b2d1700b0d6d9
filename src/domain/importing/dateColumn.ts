import type { DateOrder } from '@shared/contract/importPlan'
import { dateShape, inOrder, ORDERS, type DateStyle } from './dates'

/** Names of ways to write the dates of a column, for display. */
export type DateFormatName = DateStyle | DateOrder | 'mixed' | 'none'

export type SettledDates = {
  /** How the column writes its dates: one style, an order of numbers, several (`mixed`), or `none` without a date. */
  format: DateFormatName
  /** The order of day and month to read the column with; null where no date needs one, or where it has to be asked. */
  order: DateOrder | null
  /** True when the column has to be asked about: more than one order reads all of its dates, differently. */
  isAmbiguous: boolean
  /** The orders that read all numeric dates; all when none does. */
  candidates: DateOrder[]
  /** How many cells hold a date or what should be one. */
  count: number
  /** How many of them no order reads. */
  unreadable: number
}

export type DateSettler = { add: (value: string) => void; result: () => SettledDates }

/** Collects the cells of one column as the file streams by: the order may only show in its last row. */
export function createDateSettler(pivotYear: number): DateSettler {
  const styles = new Set<DateStyle>()
  const misses = new Map<DateOrder, number>(ORDERS.map(order => [order, 0]))
  /** Whether two orders, both good so far, have ever read a cell differently. */
  const differences = new Set<string>()
  let numeric = 0
  let count = 0
  let unreadable = 0
  let hasDots = false

  function addNumeric(shape: Parameters<typeof inOrder>[0]): void {
    numeric += 1
    hasDots ||= shape.isDotted && shape.kind === 'numeric'
    const days = ORDERS.map(order => inOrder(shape, order, pivotYear))
    if (days.every(day => day === null)) {
      unreadable += 1
      return
    }
    for (const [index, order] of ORDERS.entries()) {
      if (days[index] === null) misses.set(order, (misses.get(order) ?? 0) + 1)
      for (const [other, rival] of ORDERS.entries())
        if (days[index] !== days[other]) differences.add(`${order} ${rival}`)
    }
  }

  return {
    add(value) {
      const shape = dateShape(value, pivotYear)
      if (shape.kind === 'blank') return
      count += 1
      if (shape.kind === 'fixed') styles.add(shape.style)
      else if (shape.kind === 'unreadable') unreadable += 1
      else addNumeric(shape)
    },
    result() {
      const format = (order: DateFormatName): DateFormatName =>
        styles.size + (numeric > 0 ? 1 : 0) > 1 ? 'mixed' : ([...styles][0] ?? (numeric > 0 ? order : 'none'))
      if (numeric === 0)
        return { format: format('none'), order: null, isAmbiguous: false, candidates: [], count, unreadable }
      const candidates = bestOrders(misses, hasDots)
      const [first = 'dmy', ...rivals] = candidates
      const isAmbiguous = rivals.some(rival => differences.has(`${first} ${rival}`))
      return {
        format: format(isAmbiguous ? 'mixed' : first),
        order: isAmbiguous ? null : first,
        isAmbiguous,
        candidates,
        count,
        unreadable
      }
    }
  }
}

/** The orders that miss no date, else those that miss fewest. Nobody writes the month first with dots: 05.10.2023. */
function bestOrders(misses: ReadonlyMap<DateOrder, number>, hasDots: boolean): DateOrder[] {
  const fewest = Math.min(...misses.values())
  const best = ORDERS.filter(order => misses.get(order) === fewest)
  return hasDots && best.includes('dmy') ? best.filter(order => order !== 'mdy') : best
}

/** The same for values at hand. */
export function settleDateColumn(values: Iterable<string>, pivotYear: number): SettledDates {
  const settler = createDateSettler(pivotYear)
  for (const value of values) settler.add(value)
  return settler.result()
}
