import { HIRING_STAGES, SHORTLIST_STATUSES } from '@shared/types/vocabulary'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stageAfterChange, stageOfPlaces } from './stage'

describe('stageOfPlaces', () => {
  it('is the furthest of all places, whatever their order', () => {
    expect(stageOfPlaces([])).toBeNull()
    expect(stageOfPlaces(['declined', 'rejected'])).toBeNull()
    expect(stageOfPlaces(['declined', 'proposed'])).toBe('shortlisted')
    expect(stageOfPlaces(['offered', 'proposed', 'handed_over'])).toBe('offered')
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SHORTLIST_STATUSES)), statuses => {
        expect(stageOfPlaces(statuses.toReversed())).toBe(stageOfPlaces(statuses))
      })
    )
  })
})

describe('stageAfterChange', () => {
  it.each([
    // current, before, after, then
    [null, null, 'shortlisted', 'shortlisted'],
    ['interested', null, 'shortlisted', 'shortlisted'],
    ['shortlisted', 'shortlisted', 'handed_over', 'handed_over'],
    ['closed', null, 'shortlisted', 'shortlisted'],
    // Further than this shortlist by another way: left alone.
    ['offered', null, 'shortlisted', 'offered'],
    ['interviewing', 'shortlisted', 'handed_over', 'interviewing'],
    // Set back by hand.
    ['handed_over', 'handed_over', 'shortlisted', 'shortlisted'],
    ['offered', 'handed_over', 'shortlisted', 'offered'],
    // No place left.
    ['handed_over', 'handed_over', null, null],
    ['interested', 'handed_over', null, 'interested'],
    ['closed', 'handed_over', null, 'closed']
  ] as const)('%s, places %s → %s: %s', (current, before, after, then) => {
    expect(stageAfterChange(current, before, after)).toBe(then)
  })

  it('leaves a person alone whose places did not change', () => {
    const stage = fc.constantFrom(...HIRING_STAGES, null)
    fc.assert(
      fc.property(stage, stage, (current, place) => {
        expect(stageAfterChange(current, place, place)).toBe(current)
      })
    )
  })
})
