import { describe, expect, it } from 'vitest'
import { foldForShiftJis } from './shiftJis'

describe('foldForShiftJis', () => {
  it('writes twins as Windows does', () => {
    expect(foldForShiftJis('4〜5月 −1 ‖ — ‾ ¢£¬¥ x\u00A0y')).toBe('4～5月 －1 ∥ ― ￣ ￠￡￢￥ x y')
  })

  it('joins kana that were split in two, and touches nothing else', () => {
    expect(foldForShiftJis('か\u3099は\u309Aカ\u3099')).toBe('がぱガ')
    // NFC would turn these compatibility characters into plain 神 and 福.
    expect(foldForShiftJis('\uFA19\uFA1B髙﨑①㈱～')).toBe('\uFA19\uFA1B髙﨑①㈱～')
  })
})
