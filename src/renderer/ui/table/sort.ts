/** One column of a sort, the first entry weighing most. */
export type SortEntry = { id: string; isDescending: boolean }

/**
 * The sort after a press on a column's head: ascending, descending, none. Without `isAdding` the column becomes the
 * only one; with it the others stay and the column keeps its rank.
 */
export function nextSort(sort: readonly SortEntry[], id: string, isAdding: boolean): SortEntry[] {
  const before = sort.find(entry => entry.id === id)
  const after: SortEntry | null = !before
    ? { id, isDescending: false }
    : before.isDescending
      ? null
      : { id, isDescending: true }
  if (!isAdding) return after ? [after] : []
  if (!before) return after ? [...sort, after] : [...sort]
  return sort.flatMap(entry => (entry.id !== id ? [entry] : after ? [after] : []))
}
