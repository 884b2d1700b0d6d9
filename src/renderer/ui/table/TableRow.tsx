import { Checkbox } from '@mantine/core'
import { memo, type KeyboardEvent, type MouseEvent } from 'react'
import { useUiText } from '../useUiText'
import styles from './TwoLineTable.module.css'
import type { TableColumn } from './types'

export type TableRowProps<RowData> = {
  row: RowData | undefined
  index: number
  /** Distance from the top of the rows, pixels. */
  top: number
  name: string
  columns: TableColumn<RowData>[]
  /** Widths in the order of the columns, pixels. */
  widths: number[]
  density: 'twoLine' | 'compact'
  isActive: boolean
  /** undefined where rows can't be selected. */
  isChosen?: boolean
  onPress: (event: MouseEvent, index: number) => void
  onOpen: (index: number) => void
  onKeyDown: (event: KeyboardEvent, index: number) => void
  onToggle: (index: number) => void
}

function TableRowBase<RowData>(props: TableRowProps<RowData>) {
  const { row, index, top, name, columns, widths, density, isActive, isChosen } = props
  const { t } = useUiText()
  return (
    <div
      role="row"
      className={styles.row}
      data-index={index}
      data-density={density}
      data-active={isActive || undefined}
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      aria-label={row === undefined ? t('table.loading') : undefined}
      aria-busy={row === undefined || undefined}
      tabIndex={isActive ? 0 : -1}
      style={{ transform: `translateY(${top}px)` }}
      onClick={event => props.onPress(event, index)}
      onDoubleClick={() => props.onOpen(index)}
      onKeyDown={event => props.onKeyDown(event, index)}
    >
      {columns.map((column, position) => (
        <div
          key={column.id}
          role="gridcell"
          className={styles.cell}
          data-growing={column.isGrowing || undefined}
          data-align={column.align}
          style={{ width: widths[position] }}
          aria-colindex={position + 1}
        >
          {position === 0 && isChosen !== undefined && row !== undefined && (
            <span className={styles.check} onClick={event => event.stopPropagation()}>
              <Checkbox
                tabIndex={-1}
                checked={isChosen}
                aria-label={t('table.select', { name })}
                onChange={() => props.onToggle(index)}
              />
            </span>
          )}
          {row === undefined ? <span className={styles.placeholder} /> : column.render(row, index)}
        </div>
      ))}
    </div>
  )
}

/** One row. Kept while its own facts stay the same, so that scrolling draws only what comes into sight. */
export const TableRow = memo(TableRowBase) as typeof TableRowBase
