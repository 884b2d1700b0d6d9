import { describe, expect, it } from 'vitest'
import { allTiles, lookAtCount, peopleToLoad, shortTiles } from './tiles'
import type { Tally } from './types'

const tally = (code: string, count: number): Tally => ({ code, header: '', count, examples: [] })
const outcome = {
  created: 104,
  updated: 3,
  unchanged: 5,
  rejected: 0,
  skipped: 206,
  skippedBecause: [tally('stillEmployed', 206)],
  noticed: [tally('unknownReason', 2), tally('sensitiveDropped', 6)]
}
const shown = (tiles: { id: string; count: number; tone: string }[]) =>
  tiles.map(({ id, count, tone }) => `${id} ${count} ${tone}`)

describe('the numbers of an import', () => {
  it('are four while nothing is rejected', () => {
    expect(shown(shortTiles(outcome))).toEqual([
      'created 104 normal',
      'updated 3 normal',
      'stillEmployed 206 normal',
      'lookAt 2 warn'
    ])
  })

  it('name rejected rows, and people skipped for another reason than that they still work here', () => {
    const other = { ...outcome, rejected: 7, skippedBecause: [tally('stillEmployed', 200), tally('blank', 6)] }
    expect(shown(shortTiles(other))).toContain('skipped 206 normal')
    expect(shown(shortTiles(other)).at(-1)).toBe('rejected 7 bad')
  })

  it('count every row once in the first five', () => {
    const rows = allTiles(outcome)
      .slice(0, 5)
      .reduce((sum, { count }) => sum + count, 0)
    expect(rows).toBe(104 + 3 + 5 + 206)
  })

  it('leave out what is settled by a rule, and count changes as people to load', () => {
    expect(lookAtCount(outcome)).toBe(2)
    expect(peopleToLoad(outcome)).toBe(107)
    expect(shown(allTiles({ ...outcome, noticed: [] })).some(tile => tile.startsWith('lookAt'))).toBe(false)
  })
})
