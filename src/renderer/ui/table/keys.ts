/** The row that a key moves to, or null when the key does not move. `pageRows` is how many rows are in sight. */
export function rowForKey(key: string, from: number, rowCount: number, pageRows: number): number | null {
  const last = rowCount - 1
  const to = {
    j: from + 1,
    ArrowDown: from + 1,
    k: from - 1,
    ArrowUp: from - 1,
    PageDown: from + pageRows,
    PageUp: from - pageRows,
    Home: 0,
    End: last
  }[key]
  return to === undefined || last < 0 ? null : Math.max(0, Math.min(last, to))
}
