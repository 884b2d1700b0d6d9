import type { ImportColumn, ImportPlan, ImportTarget } from '@shared/contract/importPlan'
import type { LocalDate } from '@shared/types/time'
import { tidyName } from '@domain/names'
import { tellsSensitiveReason } from '@domain/privacy'
import { readDate, type DateReading } from './dates'
import type { NoticeCode, RowNotice, RowRejection, Unreadable } from './understood'
import { isBlank, remember } from './words'

/** The longest text of one line that the product keeps; a note may be longer. */
const LONGEST_LINE = 1_000
const LONGEST_NOTE = 100_000

export type Cell = { value: string; column: ImportColumn }

/**
 * Reads the cells of the current row by what their columns are, and gathers what is to be said about the row. Readers
 * of a target are made once for a plan and called for each row; that of an absent column costs nothing.
 */
export type RowReader = {
  begin: (cells: readonly string[]) => void
  columnOf: (target: ImportTarget) => ImportColumn | undefined
  /** The cell of a single column, without blanks at its ends; empty for signs of "nothing" such as `N/A`. */
  text: (target: ImportTarget) => () => string
  /** The same for a name: nobody's name is "nothing", and blanks inside are single. */
  name: (target: ImportTarget) => () => string
  /** All non-blank cells of a target that may take several columns. */
  cells: (target: ImportTarget | 'custom') => () => Cell[]
  /** The day in a column, null for blank; with its problem, which is told but not yet rejected. */
  date: (target: ImportTarget) => () => DateReading
  /** Rejects the row for a date that cannot be read. */
  rejectDate: (target: ImportTarget, problem: NonNullable<DateReading['problem']>) => void
  notice: (code: NoticeCode, column: ImportColumn | undefined, value: string) => void
  /** Keeps a value that is not understood, verbatim, unless it tells what may not be kept. */
  keep: (code: NoticeCode, column: ImportColumn | undefined, value: string) => void
  reject: (rejection: RowRejection) => void
  readonly noticed: RowNotice[]
  readonly rejections: RowRejection[]
  readonly unreadable: Unreadable[]
}

const noText = (): string => ''
const noCells: Cell[] = []
const noDate: DateReading = { date: null, problem: null }

export function createRowReader(plan: ImportPlan, pivotYear: number): RowReader {
  const columns = new Map<string, ImportColumn[]>()
  for (const column of plan.columns) {
    const list = columns.get(column.target)
    if (list) list.push(column)
    else columns.set(column.target, [column])
  }
  let row: readonly string[] = []
  let noticed: RowNotice[] = []
  let rejections: RowRejection[] = []
  let unreadable: Unreadable[] = []

  const columnOf = (target: string): ImportColumn | undefined => columns.get(target)?.[0]

  function notice(code: NoticeCode, column: ImportColumn | undefined, value: string): void {
    noticed.push({ code, column: column?.index ?? -1, header: column?.header ?? '', value: value.slice(0, 200) })
  }

  function checked(value: string, column: ImportColumn): string {
    if (value.charCodeAt(0) === 0x3d) notice('formula', column, value)
    if (value.includes('\ufffd')) notice('garbled', column, value)
    const limit = column.target === 'person.note' ? LONGEST_NOTE : LONGEST_LINE
    if (value.length <= limit) return value
    rejections.push({
      code: 'tooLong',
      column: column.index,
      header: column.header,
      params: { limit, length: value.length }
    })
    return ''
  }

  const raw = (column: ImportColumn | undefined): string => (column === undefined ? '' : (row[column.index] ?? ''))

  return {
    begin(cells) {
      row = cells
      noticed = []
      rejections = []
      unreadable = []
    },
    columnOf,
    text(target) {
      const column = columnOf(target)
      if (column === undefined) return noText
      return () => {
        const value = raw(column)
        return isBlank(value) ? '' : checked(value.trim(), column)
      }
    },
    name(target) {
      const column = columnOf(target)
      return column === undefined ? noText : () => checked(tidyName(raw(column)), column)
    },
    cells(target) {
      const own = columns.get(target)
      if (own === undefined) return () => noCells
      return () => {
        const found: Cell[] = []
        for (const column of own) {
          const value = raw(column)
          if (!isBlank(value)) found.push({ value: checked(value.trim(), column), column })
        }
        return found
      }
    },
    date(target) {
      const column = columnOf(target)
      if (column === undefined) return () => noDate
      const read = remember(value => readDate(value, column.dateOrder ?? null, pivotYear), 20_000)
      return () => read(raw(column))
    },
    rejectDate(target, problem) {
      const column = columnOf(target)
      const value = raw(column).trim().slice(0, 80)
      rejections.push({ code: problem, column: column?.index ?? -1, header: column?.header ?? '', params: { value } })
    },
    notice,
    keep(code, column, value) {
      if (tellsSensitiveReason(value)) notice('sensitiveDropped', column, '')
      else {
        unreadable.push({ header: column?.header ?? '', value, reason: code })
        notice(code, column, value)
      }
    },
    reject: rejection => rejections.push(rejection),
    get noticed() {
      return noticed
    },
    get rejections() {
      return rejections
    },
    get unreadable() {
      return unreadable
    }
  }
}

/** The day of a reading that has no problem. */
export const dayOf = (reading: DateReading): LocalDate | null => (reading.problem === null ? reading.date : null)
