/**
 * Whole numbers that add up to the rounded sum of the parts (largest remainder), so that a total is the sum of the
 * contributions shown beside it. Equal remainders: the earlier part is rounded up.
 */
export function roundTogether(parts: readonly number[]): number[] {
  const floors = parts.map(Math.floor)
  const total = Math.round(parts.reduce((sum, part) => sum + part, 0))
  let left = total - floors.reduce((sum, part) => sum + part, 0)
  const byRemainder = parts
    .map((part, index) => ({ index, remainder: part - (floors[index] as number) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  const shown = [...floors]
  for (const { index } of byRemainder) {
    if (left <= 0) break
    shown[index] = (shown[index] as number) + 1
    left -= 1
  }
  return shown
}
