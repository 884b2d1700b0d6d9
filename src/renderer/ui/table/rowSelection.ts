/**
 * Which rows are selected: these ids, or all but these. The second form stands for "everything that fits the filter"
 * without knowing the ids of rows that were never loaded.
 */
export type RowSelection = { kind: 'some' | 'allExcept'; ids: ReadonlySet<string> }

/** Nothing selected. */
export const noSelection: RowSelection = { kind: 'some', ids: new Set() }

/** Every row of the list, loaded or not. */
export const allSelected: RowSelection = { kind: 'allExcept', ids: new Set() }

/** True when the row is selected. */
export function isSelected(selection: RowSelection, id: string): boolean {
  return selection.ids.has(id) === (selection.kind === 'some')
}

/** How many of `rowCount` rows are selected. */
export function selectedCount(selection: RowSelection, rowCount: number): number {
  return selection.kind === 'some' ? selection.ids.size : Math.max(0, rowCount - selection.ids.size)
}

/** Selects or leaves out the given rows. */
export function withRows(selection: RowSelection, ids: Iterable<string>, isChosen: boolean): RowSelection {
  const next = new Set(selection.ids)
  for (const id of ids) {
    if (isChosen === (selection.kind === 'some')) next.add(id)
    else next.delete(id)
  }
  return { kind: selection.kind, ids: next }
}

/** Turns one row over. */
export function toggled(selection: RowSelection, id: string): RowSelection {
  return withRows(selection, [id], !isSelected(selection, id))
}
