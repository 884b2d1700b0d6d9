import { describe, expect, it } from 'vitest'
import { isComposing, matchesKeys, type KeyPress } from './keys'

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...held
})

describe('matchesKeys', () => {
  it('takes Ctrl or ⌘ for mod, by machine', () => {
    expect(matchesKeys(press('k', { ctrlKey: true }), 'mod+k', false)).toBe(true)
    expect(matchesKeys(press('k', { metaKey: true }), 'mod+k', true)).toBe(true)
    expect(matchesKeys(press('k', { metaKey: true }), 'mod+k', false)).toBe(false)
    expect(matchesKeys(press('k', { ctrlKey: true }), 'mod+k', true)).toBe(false)
  })

  it('does not act with a modifier that was not asked for', () => {
    expect(matchesKeys(press('j', { ctrlKey: true }), 'j', false)).toBe(false)
    expect(matchesKeys(press('j', { altKey: true }), 'j', false)).toBe(false)
    expect(matchesKeys(press('J', { shiftKey: true }), 'j', false)).toBe(false)
  })

  it('does not look at Shift for signs, but does for letters and named keys', () => {
    expect(matchesKeys(press('?', { shiftKey: true }), '?', false)).toBe(true)
    expect(matchesKeys(press('?'), '?', false)).toBe(true)
    expect(matchesKeys(press('Z', { shiftKey: true, ctrlKey: true }), 'mod+shift+z', false)).toBe(true)
    expect(matchesKeys(press('z', { ctrlKey: true }), 'mod+shift+z', false)).toBe(false)
  })

  it('knows the space bar and the plus sign', () => {
    expect(matchesKeys(press(' '), 'space', false)).toBe(true)
    expect(matchesKeys(press('+', { ctrlKey: true, shiftKey: true }), 'mod++', false)).toBe(true)
  })
})

describe('isComposing', () => {
  it('is true while an input method holds the key', () => {
    expect(isComposing({ isComposing: true })).toBe(true)
    expect(isComposing({ isComposing: false, keyCode: 229 })).toBe(true)
    expect(isComposing({ isComposing: false, keyCode: 13 })).toBe(false)
  })
})
