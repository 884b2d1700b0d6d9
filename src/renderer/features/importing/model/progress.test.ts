import { describe, expect, it } from 'vitest'
import { rowsDone, secondsLeft, shareOf } from './progress'

describe('progress', () => {
  it('is a share of what is known, and unknown otherwise', () => {
    expect(shareOf(null)).toBeNull()
    expect(shareOf({ done: 5, total: null })).toBeNull()
    expect(shareOf({ done: 5, total: 10 })).toBe(0.5)
    expect(shareOf({ done: 11, total: 10 })).toBe(1)
  })

  it('tells the time left at the pace so far, once there is a pace', () => {
    expect(secondsLeft(0, 500, 0.5)).toBeNull()
    expect(secondsLeft(0, 5_000, 0.001)).toBeNull()
    expect(secondsLeft(0, 5_000, null)).toBeNull()
    expect(secondsLeft(1_000, 5_000, 0.25)).toBeCloseTo(12)
    expect(secondsLeft(0, 5_000, 1)).toBe(0)
  })

  it('counts rows exactly at both ends', () => {
    expect(rowsDone(null, 310)).toBe(0)
    expect(rowsDone(0.5, 310)).toBe(155)
    expect(rowsDone(1, 310)).toBe(310)
  })
})
