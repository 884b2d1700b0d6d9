import { expect, it } from 'vitest'
import { excerptOf } from './excerpt'

it('marks the word in the note, whatever its case and width', () => {
  expect(excerptOf('Met Ｄiallo in Lyon', 'diallo')).toEqual({ before: 'Met ', found: 'Ｄiallo', after: ' in Lyon' })
})

it('cuts long text on both sides', () => {
  const { before, found, after } = excerptOf(`${'a'.repeat(40)} Takahashi ${'b'.repeat(80)}`, 'takahashi')
  expect(before).toBe(`…${'a'.repeat(11)} `)
  expect(found).toBe('Takahashi')
  expect(after).toHaveLength(41)
})

it('begins at the beginning where the note has another spelling', () => {
  expect(excerptOf('髙橋さんの紹介', 'takahashi')).toEqual({ before: '髙橋さんの紹介', found: '', after: '' })
})
