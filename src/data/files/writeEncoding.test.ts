import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { AppError } from '@shared/errors'
import type { FileEncoding } from '@shared/types/handover'
import { foldForShiftJis } from '@domain/csv/shiftJis'
import { encodeText, findUnencodable } from './writeEncoding'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const readShiftJis = (bytes: Uint8Array): string => iconv.decode(bytes, 'cp932')

function isRefused(text: string, encoding: FileEncoding): boolean {
  try {
    encodeText(text, encoding)
    return false
  } catch (error) {
    return error instanceof AppError
  }
}

/** Every character that CP932 has, read from its own byte pairs. */
const allShiftJis = [0x20, ...Array.from({ length: 0x3f }, (_, index) => 0xa1 + index)]
  .map(byte => readShiftJis(Uint8Array.of(byte)))
  .concat(
    Array.from({ length: 0xfc - 0x81 + 1 }, (_, lead) => 0x81 + lead)
      .filter(lead => lead < 0xa0 || lead >= 0xe0)
      .flatMap(lead => Array.from({ length: 0xfd - 0x40 }, (_, trail) => Uint8Array.of(lead, 0x40 + trail)))
      .map(readShiftJis)
      .filter(character => [...character].length === 1 && !/[\uFFFD\uE000-\uF8FF]/.test(character))
  )

describe('encodeText', () => {
  it('writes UTF-8, with the mark once where asked', () => {
    expect(hex(encodeText('あ', 'utf-8'))).toBe('e38182')
    expect(hex(encodeText('あ', 'utf-8-bom'))).toBe('efbbbfe38182')
    expect(hex(encodeText('\uFEFFあ', 'utf-8-bom'))).toBe('efbbbfe38182')
  })

  it('writes what Windows has beyond plain Shift_JIS', () => {
    const text = '①㈱髙﨑～ ⅳ№℡纊'
    expect(readShiftJis(encodeText(text, 'shift_jis'))).toBe(text)
    expect(hex(encodeText('①㈱髙﨑～', 'shift_jis'))).toBe('8740878afbfcfab18160')
  })

  it('writes the wave dash of macOS as the tilde of Windows, and ¥ not as a backslash', () => {
    expect(readShiftJis(encodeText('4月〜5月、¥100 −1', 'shift_jis'))).toBe('4月～5月、￥100 －1')
  })

  it('gives back whatever Shift_JIS can hold', () => {
    expect(allShiftJis.length).toBeGreaterThan(7_000)
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...allShiftJis) }), text => {
        expect(findUnencodable([[text]], 'shift_jis')).toEqual([])
        expect(readShiftJis(encodeText(text, 'shift_jis'))).toBe(foldForShiftJis(text))
      })
    )
  })

  it('refuses rather than write a question mark', () => {
    for (const text of ['José', '😀', '김']) {
      expect(() => encodeText(text, 'shift_jis')).toThrow(
        expect.objectContaining({ code: 'handoverEncoding' }) as AppError
      )
    }
    expect(() => encodeText('\uD83D', 'utf-8')).toThrow(AppError)
  })
})

describe('findUnencodable', () => {
  it('names the cells and each character once, as it is seen', () => {
    const rows = [
      ['氏名', 'メモ'],
      ['José José', 'ok?'],
      ['髙﨑', '👨‍👩‍👧 と 葛\u{E0100}城']
    ]
    expect(findUnencodable(rows, 'shift_jis')).toEqual([
      { row: 1, column: 0, characters: ['é'] },
      { row: 2, column: 1, characters: ['👨‍👩‍👧', '葛\u{E0100}'] }
    ])
    expect(findUnencodable(rows, 'utf-8')).toEqual([])
  })

  it('finds exactly the texts that encodeText refuses', () => {
    const unit = fc.oneof(
      fc.constantFrom(...allShiftJis),
      fc.constantFrom('é', '〜', '¥', '\u3099', '😀', '\uD800', 'a')
    )
    fc.assert(
      fc.property(fc.string({ unit }), fc.constantFrom('shift_jis' as const, 'utf-8' as const), (text, encoding) => {
        expect(findUnencodable([[text]], encoding).length > 0).toBe(isRefused(text, encoding))
      })
    )
  })
})
