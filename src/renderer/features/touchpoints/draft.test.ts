import { describe, expect, it } from 'vitest'
import { chooseDraft, parseDraft, type KeptLog } from './draft'
import { EMPTY_LOG } from './logState'

const name = {
  family: 'A',
  given: '',
  middle: '',
  familyKana: '',
  givenKana: '',
  familyRomaji: '',
  givenRomaji: '',
  preferred: ''
}
const kept = (...ids: string[]): KeptLog => ({
  state: { ...EMPTY_LOG, people: ids.map(id => ({ id, name })), body: ids.join() },
  at: 1
})

describe('which draft goes on', () => {
  it('the general one, when it is for nobody else', () => {
    expect(chooseDraft(null, kept('a'), null)).toEqual({ key: 'touchpoint', restored: kept('a'), other: null })
    expect(chooseDraft('a', kept('a', 'b'), null)).toMatchObject({ key: 'touchpoint', restored: kept('a', 'b') })
    expect(chooseDraft('a', kept(), null)).toMatchObject({ key: 'touchpoint', restored: kept() })
    expect(chooseDraft('a', null, null)).toEqual({ key: 'touchpoint', restored: null, other: null })
  })

  it('one for somebody else waits, and is not overwritten', () => {
    expect(chooseDraft('a', kept('b'), null)).toEqual({ key: 'touchpoint.a', restored: null, other: kept('b') })
  })

  it('the own one comes first', () => {
    expect(chooseDraft('a', kept('b'), kept('a'))).toEqual({ key: 'touchpoint.a', restored: kept('a'), other: null })
  })
})

describe('a draft that cannot be understood', () => {
  it.each([null, '', '{', '{"people":1}', JSON.stringify({ ...EMPTY_LOG, more: 1 })])('%s is none', body => {
    expect(parseDraft(body, 1)).toBeNull()
  })

  it('a whole one is read', () => {
    expect(parseDraft(JSON.stringify(EMPTY_LOG), 5)).toEqual({ state: EMPTY_LOG, at: 5 })
  })
})
