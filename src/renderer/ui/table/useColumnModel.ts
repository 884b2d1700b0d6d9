import {
  columnResizingFeature,
  columnSizingFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type ColumnSizingState,
  type SortingState,
  type Updater
} from '@tanstack/react-table'
import { useMemo } from 'react'
import type { SortEntry } from './sort'
import type { TableColumn } from './types'

const features = tableFeatures({ columnSizingFeature, columnResizingFeature, rowSortingFeature })
const noRows: object[] = []
const least = 56

function resolve<Value>(updater: Updater<Value>, before: Value): Value {
  return typeof updater === 'function' ? (updater as (value: Value) => Value)(before) : updater
}

type Settings<RowData> = {
  columns: TableColumn<RowData>[]
  sort: SortEntry[]
  widths: Record<string, number>
  onWidthsChange?: (widths: Record<string, number>) => void
}

/** TanStack Table's headless model of the columns: their sizes, resizing and sort. Rows come by index, not through it. */
export function useColumnModel<RowData>({ columns, sort, widths, onWidthsChange }: Settings<RowData>) {
  const definitions = useMemo<ColumnDef<typeof features, object>[]>(
    () =>
      columns.map(column => ({
        id: column.id,
        header: column.label,
        size: column.width,
        minSize: least,
        maxSize: 640,
        enableSorting: Boolean(column.isSortable)
      })),
    [columns]
  )
  const sorting: SortingState = sort.map(({ id, isDescending }) => ({ id, desc: isDescending }))
  const sizing: ColumnSizingState = widths
  return useTable({
    features,
    columns: definitions,
    data: noRows,
    manualSorting: true,
    columnResizeMode: 'onChange',
    state: { sorting, columnSizing: sizing },
    onColumnSizingChange: (updater: Updater<ColumnSizingState>) => onWidthsChange?.(resolve(updater, sizing))
  })
}

export type ColumnModel = ReturnType<typeof useColumnModel>
