import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppError } from '@shared/errors'
import { createRecoveryCode, normaliseRecoveryCode } from './recoveryCode'

const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

describe('recovery code', () => {
  it('is 7 groups of 5 symbols that cannot be mistaken', () => {
    expect(createRecoveryCode()).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}$/)
    expect(createRecoveryCode()).not.toBe(createRecoveryCode())
  })

  it('forgives how it is typed', () => {
    for (let round = 0; round < 50; round++) {
      const code = createRecoveryCode()
      const plain = code.replaceAll('-', '')
      const fullWidth = Array.from(code, symbol => String.fromCodePoint(symbol.codePointAt(0)! + 0xfee0)).join('')
      const lookAlikes = code
        .toLowerCase()
        .replaceAll('0', 'o')
        .replaceAll('1', round % 2 ? 'l' : 'i')
      for (const typed of [code, ` ${plain}\n`, fullWidth, lookAlikes, code.replaceAll('-', ' – ')]) {
        expect(normaliseRecoveryCode(typed)).toBe(plain)
      }
    }
  })

  it('tells every wrong symbol and every swap of neighbours', () => {
    const plain = createRecoveryCode().replaceAll('-', '')
    const place = fc.nat({ max: plain.length - 1 })
    fc.assert(
      fc.property(place, fc.constantFrom(...SYMBOLS), (at, symbol) => {
        fc.pre(plain[at] !== symbol)
        expect(() => normaliseRecoveryCode(plain.slice(0, at) + symbol + plain.slice(at + 1))).toThrow(AppError)
      })
    )
    for (let at = 0; at + 1 < plain.length; at++) {
      if (plain[at] === plain[at + 1]) continue
      const swapped = plain.slice(0, at) + plain[at + 1] + plain[at] + plain.slice(at + 2)
      expect(() => normaliseRecoveryCode(swapped)).toThrow(AppError)
    }
  })

  it('tells a code that is too short, too long or has a foreign letter', () => {
    const code = createRecoveryCode()
    expect(() => normaliseRecoveryCode(code.slice(1))).toThrow(
      expect.objectContaining({ params: { reason: 'length', symbols: 34 } })
    )
    expect(() => normaliseRecoveryCode(`${code}7`)).toThrow(expect.objectContaining({ code: 'wrongRecoveryCode' }))
    expect(() => normaliseRecoveryCode(`U${code.slice(1)}`)).toThrow(
      expect.objectContaining({ params: { reason: 'typo' } })
    )
    expect(() => normaliseRecoveryCode('')).toThrow(expect.objectContaining({ code: 'wrongRecoveryCode' }))
  })
})
