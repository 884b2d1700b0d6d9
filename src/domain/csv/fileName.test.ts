import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeFileName } from './fileName'

describe('safeFileName', () => {
  it.each<[string[], string]>([
    [['shortlist', 'Backend Engineer', '2026-10-01'], 'shortlist_Backend-Engineer_2026-10-01.csv'],
    [['候補者リスト', '開発／基盤（東京）', ''], '候補者リスト_開発／基盤（東京）.csv'],
    [['a/b\\c:d*e?f"g<h>i|j'], 'a-b-c-d-e-f-g-h-i-j.csv'],
    [['../../etc/passwd'], 'etc-passwd.csv'],
    [['con'], '_con.csv'],
    [['lpt1.x'], '_lpt1.x.csv'],
    [['console'], 'console.csv'],
    [['a\u202Egpj'], 'a-gpj.csv'],
    [['', ' . '], 'okaeri.csv']
  ])('makes %j to %s', (parts, name) => {
    expect(safeFileName(parts, 'csv')).toBe(name)
  })

  it('is short enough and has nothing forbidden, whatever it is made of', () => {
    const part = fc.string({ unit: 'binary', maxLength: 400 })
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), parts => {
        const name = safeFileName(parts, 'csv')
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(190)
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]/u)
        expect(name).toMatch(/[^. ]\.csv$/)
        expect(name).not.toMatch(/^[. -]/)
      })
    )
  })
})
