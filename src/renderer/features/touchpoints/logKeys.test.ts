import { describe, expect, it } from 'vitest'
import { pressKey, type LogFocus } from './logKeys'
import { EMPTY_LOG, logInput } from './logState'

const person = {
  id: 'p1',
  name: {
    family: '髙橋',
    given: '恵',
    middle: '',
    familyKana: '',
    givenKana: '',
    familyRomaji: '',
    givenRomaji: '',
    preferred: ''
  }
}
const start: LogFocus = { state: { ...EMPTY_LOG, people: [person] }, row: 0, isSaved: false }
const press = (keys: readonly string[]): LogFocus => keys.reduce(pressKey, start)

describe('the quick log by keys', () => {
  it('logs a call with how it went, a stated intent and a next step in 15 keys besides the words', () => {
    const before = ['2', 'Tab', 'Tab', '2', 'Tab', 'Tab']
    const between = ['Tab', '4', 'Tab', 'Tab', '2', 'Tab', '1', 'Tab']
    const { state, isSaved } = press([...before, '来春なら', ...between, '募集の詳細を送る', 'Mod+Enter'])
    expect(before.length + between.length + 1).toBe(15)
    expect(isSaved).toBe(true)
    expect(logInput(state, '2026-10-01', '-')).toMatchObject({
      touchpoint: { channel: 'call', intent: 'listen', depth: 'conversation', body: '来春なら', sentiment: 1 },
      statedIntent: { value: 'within_year' },
      nextStep: { dueOn: '2026-10-15', what: '募集の詳細を送る' }
    })
  })

  it('needs two keys where the defaults fit', () => {
    const { state, isSaved } = press(['2', 'Mod+Enter'])
    expect(isSaved).toBe(true)
    expect(state.channel).toBe('call')
  })

  it('takes digits as text in the words', () => {
    expect(press(['Tab', 'Tab', 'Tab', 'Tab', '2', '0']).state.body).toBe('20')
  })

  it('passes over the words of a step that is not wanted', () => {
    const row = ['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab']
    expect(press([...row, 'x']).state.stepWhat).toBe('')
  })
})
