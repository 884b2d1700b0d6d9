import type { KeyboardEvent, ReactNode } from 'react'
import type { RowSelection } from './rowSelection'
import type { SortEntry } from './sort'

/** One column; the caller decides which stand and in which order. */
export type TableColumn<RowData> = {
  id: string
  label: string
  /** Pixels at first; the user may change it. */
  width: number
  /** Takes the space that is left. One column should. */
  isGrowing?: boolean
  isSortable?: boolean
  align?: 'start' | 'end'
  /** Usually TwoLines; for a number plain text. */
  render: (row: RowData, index: number) => ReactNode
}

export type TwoLineTableProps<RowData> = {
  label: string
  columns: TableColumn<RowData>[]
  rowCount: number
  /** undefined: not loaded yet; a quiet placeholder stands there. */
  getRow: (index: number) => RowData | undefined
  getRowId: (row: RowData) => string
  /** The name of a row, for readers and its checkbox. */
  getRowName: (row: RowData) => string
  /** First and last row in or near sight, so that their pages load. */
  onRangeChange?: (start: number, end: number) => void
  /** twoLine 42 px (default), compact 32 px. */
  density?: 'twoLine' | 'compact'
  sort?: SortEntry[]
  onSortChange?: (sort: SortEntry[]) => void
  /** Without it rows can't be selected. */
  selection?: RowSelection
  onSelectionChange?: (selection: RowSelection) => void
  /** The row that the keyboard and the Peek are at. */
  activeIndex: number
  onActiveIndexChange: (index: number) => void
  /** Enter or double click. */
  onOpen?: (row: RowData, index: number) => void
  /** Space: shows or hides the Peek. */
  onPeek?: (row: RowData, index: number) => void
  /** The keys of the screen (e, l, s …), when a row has the focus. */
  onKey?: (event: KeyboardEvent, row: RowData, index: number) => void
  /** Widths that the user chose, by column id. */
  columnWidths?: Record<string, number>
  onColumnWidthsChange?: (widths: Record<string, number>) => void
  /** Stands in place of the rows when there are none. */
  empty?: ReactNode
}
