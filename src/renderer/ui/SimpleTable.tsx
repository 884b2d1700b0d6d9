import type { ReactNode } from 'react'
import styles from './SimpleTable.module.css'

export type SimpleColumn<RowData> = {
  id: string
  label: string
  align?: 'start' | 'end'
  /** Per cent of the table's width. */
  share?: number
  render: (row: RowData) => ReactNode
}

export type SimpleTableProps<RowData> = {
  caption: string
  columns: SimpleColumn<RowData>[]
  rows: RowData[]
  getRowId: (row: RowData) => string
  /** Without a frame, for the twin of a chart. */
  isPlain?: boolean
  /** Cells are cut rather than broken; the table scrolls sideways: the preview of a file. */
  isOneLine?: boolean
}

/** A short table that shows all its rows: a column mapping, the twin of a chart, settings. */
export function SimpleTable<RowData>({
  caption,
  columns,
  rows,
  getRowId,
  isPlain,
  isOneLine
}: SimpleTableProps<RowData>) {
  return (
    <div
      className={styles.frame}
      data-plain={isPlain || undefined}
      data-one-line={isOneLine || undefined}
      tabIndex={0}
      role="group"
      aria-label={caption}
    >
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(column => (
              <th
                key={column.id}
                scope="col"
                data-align={column.align}
                style={column.share ? { width: `${column.share}%` } : undefined}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={getRowId(row)}>
              {columns.map(column => (
                <td key={column.id} data-align={column.align}>
                  {column.render(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
