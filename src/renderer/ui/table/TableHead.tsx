import { Checkbox } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { useUiText } from '../useUiText'
import { IconChevronDown, IconChevronUp } from '../icons'
import { allSelected, noSelection, selectedCount, type RowSelection } from './rowSelection'
import { nextSort, type SortEntry } from './sort'
import styles from './TwoLineTable.module.css'
import type { TableColumn } from './types'
import type { ColumnModel } from './useColumnModel'

type HeadProps<RowData> = {
  model: ColumnModel
  columns: TableColumn<RowData>[]
  sort: SortEntry[]
  onSortChange?: (sort: SortEntry[]) => void
  widths: Record<string, number>
  onWidthsChange: (widths: Record<string, number>) => void
  rowCount: number
  selection?: RowSelection
  onSelectionChange?: (selection: RowSelection) => void
}

/** The sticky head: select all, sort by press (Shift for several), widths by drag or arrow keys. */
export function TableHead<RowData>({
  model,
  columns,
  sort,
  onSortChange,
  widths,
  onWidthsChange,
  rowCount,
  selection,
  onSelectionChange
}: HeadProps<RowData>) {
  'use no memo'
  const { t } = useUiText()
  const count = selection ? selectedCount(selection, rowCount) : 0
  const headers = model.getHeaderGroups()[0]?.headers ?? []

  function onResizeKey(event: KeyboardEvent, id: string, width: number): void {
    const step = { ArrowLeft: -8, ArrowRight: 8 }[event.key]
    if (!step) return
    event.preventDefault()
    onWidthsChange({ ...widths, [id]: Math.max(56, width + step) })
  }

  return (
    <div className={styles.head} role="row" aria-rowindex={1}>
      {columns.map((column, index) => {
        const header = headers[index]
        const entry = sort.find(({ id }) => id === column.id)
        const width = header?.getSize() ?? column.width
        const Arrow = entry?.isDescending ? IconChevronDown : IconChevronUp
        return (
          <div
            key={column.id}
            role="columnheader"
            className={styles.headCell}
            data-growing={column.isGrowing || undefined}
            data-align={column.align}
            style={{ width }}
            aria-colindex={index + 1}
            aria-sort={entry ? (entry.isDescending ? 'descending' : 'ascending') : undefined}
          >
            {index === 0 && selection && (
              <span className={styles.selectAll}>
                <Checkbox
                  aria-label={t('table.selectAll')}
                  checked={count > 0 && count === rowCount}
                  indeterminate={count > 0 && count < rowCount}
                  onChange={() => onSelectionChange?.(count === rowCount ? noSelection : allSelected)}
                />
              </span>
            )}
            {column.isSortable && onSortChange ? (
              <button
                type="button"
                className={styles.sort}
                title={t('table.sortHint')}
                onClick={event => onSortChange(nextSort(sort, column.id, event.shiftKey))}
              >
                <span className={styles.headLabel}>{column.label}</span>
                {entry && <Arrow aria-hidden />}
                {entry && sort.length > 1 && <span className={styles.rank}>{sort.indexOf(entry) + 1}</span>}
              </button>
            ) : (
              <span className={styles.headLabel}>{column.label}</span>
            )}
            {!column.isGrowing && (
              <button
                type="button"
                className={styles.resize}
                tabIndex={-1}
                aria-label={t('table.resize', { column: column.label })}
                onPointerDown={event => event.pointerType === 'mouse' && header?.getResizeHandler()(event)}
                onDoubleClick={() => onWidthsChange({ ...widths, [column.id]: column.width })}
                onKeyDown={event => onResizeKey(event, column.id, width)}
              />
            )}
          </div>
        )
      })}
    </div>
  )
}
