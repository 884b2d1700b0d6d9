import { commonGivenNames } from '@domain/names/commonNames'
import { foldAccents, splitInitials, tidyName } from '@domain/names'

export type NameEvidence = {
  /** Different values looked at in each column. */
  familyCount: number
  givenCount: number
  /** Of them, those that begin with a common given name or end in an initial, as given names do. */
  givenLikeInFamily: number
  givenLikeInGiven: number
  /** `swapped`: the columns stand under each other's header; `maybe`: the file hints at it, too weakly to act. */
  verdict: 'right' | 'maybe' | 'swapped'
}

const FEWEST = 5

function countGivenLike(values: Iterable<string>): { count: number; hits: number } {
  const distinct = new Set<string>()
  for (const value of values) {
    const name = tidyName(value)
    if (name !== '') distinct.add(name)
  }
  const hits = [...distinct].filter(name => {
    const { given, middle } = splitInitials(name)
    return middle !== '' || commonGivenNames.has(foldAccents(given.split(' ')[0] ?? ''))
  }).length
  return { count: distinct.size, hits }
}

/**
 * Whether the columns of family and given names stand under the wrong headers, by what given names look like. Many
 * given names are family names too, so the evidence has to be four to one to act on, two to one to mention.
 */
export function weighNames(familyValues: Iterable<string>, givenValues: Iterable<string>): NameEvidence {
  const family = countGivenLike(familyValues)
  const given = countGivenLike(givenValues)
  const isTold = family.hits >= FEWEST && family.hits >= 0.1 * family.count
  const verdict =
    isTold && family.hits >= 4 * given.hits ? 'swapped' : isTold && family.hits >= 2 * given.hits ? 'maybe' : 'right'
  return {
    familyCount: family.count,
    givenCount: given.count,
    givenLikeInFamily: family.hits,
    givenLikeInGiven: given.hits,
    verdict
  }
}
