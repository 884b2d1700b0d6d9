import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isE164, isFormulaLike, neutraliseFormula, restoreFormula } from './formula'

const dangerous = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠']
/** Texts near the border: signs, apostrophes, digits. */
const nearby = fc.string({
  unit: fc.constantFrom(...dangerous, "'", '1', '0', ',', '.', 'e', 'a', '山'),
  maxLength: 12
})

describe('neutraliseFormula', () => {
  it.each(dangerous)('marks a cell that starts with %j', sign => {
    expect(neutraliseFormula(`${sign}SUM(A1)`)).toBe(`'${sign}SUM(A1)`)
    expect(neutraliseFormula(`a${sign}`)).toBe(`a${sign}`)
  })

  it.each(['-1', '+1', '-1,234.50', '-12e3', '+819012345678'])('keeps %s, a number or a phone number', cell => {
    expect(neutraliseFormula(cell)).toBe(cell)
  })

  it.each(['-1+1', '+81 90-1234-5678', '-1,23', '-', '+81+82', '-1\n=1', '- san'])(
    'marks %j, which is neither',
    cell => {
      expect(neutraliseFormula(cell)).toBe(`'${cell}`)
    }
  )

  it('never changes a number or an E.164 phone number', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })), number => {
        expect(neutraliseFormula(String(number))).toBe(String(number))
      })
    )
    fc.assert(
      fc.property(fc.bigInt({ min: 10n, max: 999_999_999_999_999n }), digits => {
        expect(isE164(`+${digits}`)).toBe(true)
        expect(neutraliseFormula(`+${digits}`)).toBe(`+${digits}`)
      })
    )
  })

  it('leaves nothing that a spreadsheet would run', () => {
    fc.assert(
      fc.property(nearby, cell => {
        expect(isFormulaLike(neutraliseFormula(cell))).toBe(false)
      })
    )
  })

  it('is taken back exactly by restoreFormula', () => {
    fc.assert(
      fc.property(fc.oneof(nearby, fc.string({ unit: 'grapheme' })), cell => {
        expect(restoreFormula(neutraliseFormula(cell))).toBe(cell)
      })
    )
  })
})
