import { Suspense, useState, type ReactNode } from 'react'
import { useUiText } from '../useUiText'
import { SimpleTable, type SimpleColumn } from '../SimpleTable'
import styles from './charts.module.css'

export type ChartFrameProps<RowData> = {
  /** What the chart shows, in a sentence with its main figures: all that readers get of the picture. */
  label: string
  /** Pixels, kept while the chart's code loads. */
  height: number
  columns: SimpleColumn<RowData>[]
  rows: RowData[]
  getRowId: (row: RowData) => string
  /** A sparkline in a card may do without the twin where the numbers stand beside it. */
  hasTable?: boolean
  children: ReactNode
}

/** A chart and its twin: the same numbers as a table. */
export function ChartFrame<RowData>(props: ChartFrameProps<RowData>) {
  const { t } = useUiText()
  const [isTable, setIsTable] = useState(false)
  return (
    <div className={styles.frame}>
      {isTable ? (
        <SimpleTable
          isPlain
          caption={props.label}
          columns={props.columns}
          rows={props.rows}
          getRowId={props.getRowId}
        />
      ) : (
        <div className={styles.plot} role="img" aria-label={props.label} style={{ height: props.height }}>
          <Suspense fallback={null}>{props.children}</Suspense>
        </div>
      )}
      {props.hasTable !== false && (
        <div className={styles.tools}>
          <button type="button" className={styles.toggle} onClick={() => setIsTable(shown => !shown)}>
            {t(isTable ? 'chart.asChart' : 'chart.asTable')}
          </button>
        </div>
      )}
    </div>
  )
}
