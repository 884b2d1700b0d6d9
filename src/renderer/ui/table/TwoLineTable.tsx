import { useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { isComposing } from '../hooks/keys'
import { rowForKey } from './keys'
import { isSelected, selectedCount, toggled, withRows } from './rowSelection'
import { TableHead } from './TableHead'
import { TableRow } from './TableRow'
import styles from './TwoLineTable.module.css'
import type { TwoLineTableProps } from './types'
import { useColumnModel } from './useColumnModel'

const HEIGHTS = { twoLine: 42, compact: 32 }
const HEAD_HEIGHT = 31
/** Rows drawn beyond sight on each side; with a tall window still under 60 in all. */
const OVERSCAN = 8

/** The rows in sight, and the one with the focus wherever it is, so that the focus is never lost by scrolling. */
function rowsToDraw(range: Range, activeIndex: number): number[] {
  const start = Math.max(0, range.startIndex - range.overscan)
  const end = Math.min(range.count - 1, range.endIndex + range.overscan)
  const rows = Array.from({ length: Math.max(0, end - start + 1) }, (_, step) => start + step)
  if (activeIndex < start && activeIndex >= 0) rows.unshift(activeIndex)
  if (activeIndex > end && activeIndex < range.count) rows.push(activeIndex)
  return rows
}

/** A virtual table for any number of rows, walked by the keyboard; rows come by index as they are needed. */
export function TwoLineTable<RowData>(props: TwoLineTableProps<RowData>) {
  'use no memo'
  const { columns, rowCount, getRow, getRowId, getRowName, activeIndex, density = 'twoLine', selection } = props
  const { onRangeChange, onActiveIndexChange, sort = [] } = props
  const [ownWidths, setOwnWidths] = useState<Record<string, number>>({})
  const widths = props.columnWidths ?? ownWidths
  const onWidthsChange = props.onColumnWidthsChange ?? setOwnWidths
  const model = useColumnModel({ columns, sort, widths, onWidthsChange })
  const sizes = columns.map(column => model.getColumn(column.id)?.getSize() ?? column.width)
  const sizeKey = sizes.join()
  const stableSizes = useRef({ key: sizeKey, sizes })
  if (stableSizes.current.key !== sizeKey) stableSizes.current = { key: sizeKey, sizes }

  const scroll = useRef<HTMLDivElement>(null)
  const height = HEIGHTS[density]
  const virtual = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroll.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
    // The head lies over the top of the rows' own box.
    scrollPaddingEnd: HEAD_HEIGHT,
    rangeExtractor: range => rowsToDraw(range, activeIndex)
  })
  useLayoutEffect(() => virtual.measure(), [virtual, height])

  const start = virtual.range?.startIndex ?? 0
  const end = virtual.range?.endIndex ?? 0
  useEffect(() => {
    if (rowCount > 0) onRangeChange?.(Math.max(0, start - OVERSCAN), Math.min(rowCount - 1, end + OVERSCAN))
  }, [onRangeChange, start, end, rowCount])

  // Handlers keep one identity, so that rows that did not change are not drawn again.
  const latest = useRef(props)
  const anchor = useRef(activeIndex)
  useLayoutEffect(() => {
    latest.current = props
  })

  const moveTo = useCallback(
    (index: number) => {
      onActiveIndexChange(index)
      virtual.scrollToIndex(index)
      // The row may come into the DOM only with the next frame.
      requestAnimationFrame(() => {
        const row = scroll.current?.querySelector(`[data-index="${index}"]`)
        if (row instanceof HTMLElement) row.focus({ preventScroll: true })
      })
    },
    [onActiveIndexChange, virtual]
  )

  const toggle = useCallback((index: number) => {
    const { selection: before, onSelectionChange, getRow: rowAt, getRowId: idOf } = latest.current
    const row = rowAt(index)
    if (!before || row === undefined) return
    anchor.current = index
    onSelectionChange?.(toggled(before, idOf(row)))
  }, [])

  const selectTo = useCallback((index: number) => {
    const { selection: before, onSelectionChange, getRow: rowAt, getRowId: idOf } = latest.current
    if (!before) return
    const ids: string[] = []
    for (let at = Math.min(anchor.current, index); at <= Math.max(anchor.current, index); at++) {
      const row = rowAt(at)
      if (row !== undefined) ids.push(idOf(row))
    }
    onSelectionChange?.(withRows(before, ids, true))
  }, [])

  const open = useCallback((index: number) => {
    const row = latest.current.getRow(index)
    if (row !== undefined) latest.current.onOpen?.(row, index)
  }, [])

  const onPress = useCallback(
    (event: MouseEvent, index: number) => {
      if (event.shiftKey) selectTo(index)
      else if (event.ctrlKey || event.metaKey) toggle(index)
      else anchor.current = index
      latest.current.onActiveIndexChange(index)
    },
    [selectTo, toggle]
  )

  const onKeyDown = useCallback(
    (event: KeyboardEvent, index: number) => {
      if (event.target !== event.currentTarget || isComposing(event.nativeEvent)) return
      const now = latest.current
      const row = now.getRow(index)
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
      const page = Math.max(1, Math.floor(((scroll.current?.clientHeight ?? 0) - HEAD_HEIGHT) / height) - 1)
      const next = isPlain
        ? rowForKey(event.key.length === 1 ? event.key.toLowerCase() : event.key, index, now.rowCount, page)
        : null
      if (next !== null) {
        if (event.shiftKey) selectTo(next)
        else anchor.current = next
        moveTo(next)
      } else if (isPlain && event.key === 'x') toggle(index)
      else if (isPlain && event.key === 'Enter') open(index)
      else if (isPlain && event.key === ' ') {
        if (row !== undefined) now.onPeek?.(row, index)
      } else {
        if (row !== undefined) now.onKey?.(event, row, index)
        return
      }
      event.preventDefault()
    },
    [height, moveTo, open, selectTo, toggle]
  )

  const isSelecting = Boolean(selection && selectedCount(selection, rowCount) > 0)
  const width = sizes.reduce((sum, size) => sum + size, 0)
  return (
    <div className={styles.table} data-selecting={isSelecting || undefined}>
      <div ref={scroll} className={styles.scroll}>
        <div
          className={styles.grid}
          role="grid"
          aria-label={props.label}
          aria-rowcount={rowCount + 1}
          aria-colcount={columns.length}
          aria-multiselectable={selection ? true : undefined}
          style={{ width: width + 32 }}
        >
          <div role="rowgroup" style={{ display: 'contents' }}>
            <TableHead
              model={model}
              columns={columns}
              sort={sort}
              onSortChange={props.onSortChange}
              widths={widths}
              onWidthsChange={onWidthsChange}
              rowCount={rowCount}
              selection={selection}
              onSelectionChange={props.onSelectionChange}
            />
          </div>
          <div role="rowgroup" className={styles.rows} style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(item => {
              const row = getRow(item.index)
              return (
                <TableRow
                  key={item.index}
                  row={row}
                  index={item.index}
                  top={item.start}
                  name={row === undefined ? '' : getRowName(row)}
                  columns={columns}
                  widths={stableSizes.current.sizes}
                  density={density}
                  isActive={item.index === activeIndex}
                  isChosen={selection && row !== undefined ? isSelected(selection, getRowId(row)) : undefined}
                  onPress={onPress}
                  onOpen={open}
                  onKeyDown={onKeyDown}
                  onToggle={toggle}
                />
              )
            })}
          </div>
        </div>
        {rowCount === 0 && props.empty}
      </div>
    </div>
  )
}
