import { describe, expect, it } from 'vitest'
import { matching, matchRank } from './match'

const settings = { label: '設定', aliases: 'せってい かんきょう settings' }

describe('matchRank', () => {
  it('finds a Japanese label by kanji, kana of any width, and romaji of any kind', () => {
    for (const query of ['設', 'せって', 'ｾｯﾃｲ', 'セッテイ', 'settei', 'SETT']) {
      expect(matchRank(query, settings), query).toBeGreaterThan(0)
    }
    expect(matchRank('ぼしゅう', settings)).toBe(0)
  })

  it('ranks the beginning of the label over a word, a word over the inside', () => {
    expect(matchRank('back', { label: 'Back up now' })).toBe(3)
    expect(matchRank('now', { label: 'Back up now' })).toBe(2)
    expect(matchRank('ackup', { label: 'Back up now' })).toBe(1)
  })

  it('finds nothing by signs alone', () => {
    expect(matchRank('?!', settings)).toBe(0)
  })
})

describe('matching', () => {
  it('puts the best first and keeps the order of equals', () => {
    const items = [{ label: 'Undo' }, { label: 'All undone' }, { label: 'Unlock' }]
    expect(matching('un', items).map(({ label }) => label)).toEqual(['Undo', 'Unlock', 'All undone'])
    expect(matching(' ', items)).toEqual(items)
  })
})
