import { foldKey } from '@domain/names'

/** Something with a name that the palette finds, by its label or by other words for it. */
export type Named = { label: string; aliases?: string }

const compact = (text: string): string => foldKey(text).replaceAll(' ', '')

/**
 * How well a folded query fits: 3 the label begins so, 2 a word of label or aliases does, 1 it stands inside the label,
 * 0 not at all. Kana, romaji and width are folded, so せってい, ｾｯﾃｲ and settei find 設定 by its reading.
 */
export function matchRank(query: string, { label, aliases = '' }: Named): number {
  const wanted = compact(query)
  if (wanted === '') return 0
  const name = compact(label)
  if (name.startsWith(wanted)) return 3
  const words = `${label} ${aliases}`.split(/\s+/).map(compact)
  if (words.some(word => word !== '' && word.startsWith(wanted))) return 2
  return name.includes(wanted) ? 1 : 0
}

/** Those that fit, the best first; equals keep their order. Everything for an empty query. */
export function matching<T extends Named>(query: string, items: readonly T[]): T[] {
  if (query.trim() === '') return [...items]
  return items
    .map((item, index) => ({ item, index, rank: matchRank(query, item) }))
    .filter(({ rank }) => rank > 0)
    .sort((one, other) => other.rank - one.rank || one.index - other.index)
    .map(({ item }) => item)
}
