import { expect, it } from 'vitest'
import { translate } from '@shared/i18n/translate'
import { canUndo, resultWords, type Load } from './loadWords'

const load: Load = {
  id: '0199a000-0000-7000-8000-000000000000',
  fileName: 'hr.csv',
  state: 'done',
  counts: { created: 104, updated: 0, unchanged: 1_200, rejected: 0, skipped: 206 },
  startedAt: 0,
  finishedAt: 1,
  undoneAt: null,
  groupSeq: 7,
  rejections: 0
}
const nothing = { created: 0, updated: 0, unchanged: 0, rejected: 0, skipped: 0 }

it('tells only what came of a load', () => {
  expect(resultWords(load, translate('en'))).toBe('104 new · 1,200 unchanged · 206 skipped')
  expect(resultWords(load, translate('ja'))).toBe('新規 104人 · 変更なし 1,200人 · 対象外 206行')
  expect(resultWords({ ...load, counts: nothing }, translate('en'))).toBe('0 new')
})

it('offers undo for what stands', () => {
  expect(canUndo(load)).toBe(true)
  expect(canUndo({ ...load, state: 'undone', groupSeq: null })).toBe(false)
  expect(canUndo({ ...load, groupSeq: null })).toBe(false)
})
