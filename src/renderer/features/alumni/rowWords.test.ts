import { expect, it } from 'vitest'
import { translate } from '@shared/i18n/translate'
import { agoWords, readingOf, shortDay, yearsWords } from './rowWords'

const name = {
  family: '高橋',
  given: '恵',
  middle: '',
  familyKana: 'たかはし',
  givenKana: 'めぐみ',
  familyRomaji: 'Takahashi',
  givenRomaji: 'Megumi',
  preferred: ''
}

it('says a day as short as it can be told apart', () => {
  expect(shortDay('2026-11-24', '2026-11-24', 'en', 'Today')).toBe('Today')
  expect(shortDay('2026-10-12', '2026-11-24', 'en', 'Today')).toBe('12 Oct')
  expect(shortDay('2027-01-12', '2026-11-24', 'ja', '今日')).toBe('1月12日')
  expect(shortDay('2024-10-12', '2026-11-24', 'en', 'Today')).toBe('Oct 2024')
  expect(shortDay('2024-10-12', '2026-11-24', 'ja', '今日')).toBe('2024/10')
})

it('says how long ago in years and months', () => {
  const [en, ja] = [translate('en'), translate('ja')]
  expect(agoWords('2026-11-23', '2026-11-24', en)).toBe('1 day ago')
  expect(agoWords('2026-04-24', '2026-11-24', en)).toBe('7 mo ago')
  expect(agoWords('2024-11-24', '2026-11-24', ja)).toBe('2年前')
  expect(agoWords('2024-03-31', '2026-11-24', ja)).toBe('2年7か月前')
})

it('reads a Japanese name in the reader’s script, and no other', () => {
  expect(readingOf(name, 'ja')).toBe('たかはし めぐみ')
  expect(readingOf(name, 'en')).toBe('Takahashi Megumi')
  expect(readingOf({ ...name, familyRomaji: '', givenRomaji: '' }, 'en')).toBe('たかはし めぐみ')
  expect(readingOf({ ...name, family: 'Diallo', given: 'Omar' }, 'ja')).toBe('')
})

it('says the years of a stint as far as they are known', () => {
  expect(yearsWords('2016-04-01', '2023-03-31')).toBe('2016–2023')
  expect(yearsWords('2016-04-01', '2016-09-30')).toBe('2016')
  expect(yearsWords(null, '2016-09-30')).toBe('–2016')
  expect(yearsWords(null, null)).toBe('')
})
