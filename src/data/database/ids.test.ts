import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { zId } from '@shared/contract/kernel'
import { continueIdsAfter, createIdSource, newId, newIds } from './ids'

const isIncreasing = (ids: readonly string[]): boolean => ids.every((id, at) => at === 0 || ids[at - 1]! < id)

describe('ids', () => {
  it('are UUIDv7 that carry the time', () => {
    const { newId: next } = createIdSource(() => 0x0199_0000_abcd)
    const id = next()
    expect(zId.parse(id)).toBe(id)
    expect(id.startsWith('01990000-abcd-7000-')).toBe(true)
    expect(id[19]).toMatch(/[89ab]/)
  })

  it('increase within one millisecond, past a full counter', () => {
    const ids = createIdSource(() => 1_000).newIds(10_000)
    expect(isIncreasing(ids)).toBe(true)
    expect(new Set(ids).size).toBe(10_000)
  })

  it('increase whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 ** 41 }), { minLength: 2, maxLength: 200 }), times => {
        let at = 0
        const { newId: next } = createIdSource(() => times[at++]!)
        expect(isIncreasing(times.map(() => next()))).toBe(true)
      })
    )
  })

  it('go on after an id from a clock that was ahead', () => {
    const ahead = createIdSource(() => 5_000)
      .newIds(7)
      .at(-1)!
    const source = createIdSource(() => 1_000)
    source.continueAfter(ahead)
    expect(source.newId() > ahead).toBe(true)
    source.continueAfter(createIdSource(() => 10).newId())
    expect(source.newId() > ahead).toBe(true)
    expect(() => source.continueAfter('no id')).toThrow(RangeError)
  })

  it('are one sequence in this process', () => {
    const before = newId()
    continueIdsAfter(before)
    expect(isIncreasing([before, ...newIds(5), newId()])).toBe(true)
  })
})
