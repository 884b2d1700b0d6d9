import iconv from 'iconv-lite'
import { foldForShiftJis } from '@domain/csv/shiftJis'
import type { UnencodableCell } from '@domain/handover/validate'
import { AppError } from '@shared/errors'
import type { FileEncoding } from '@shared/types/handover'

const BOM = Uint8Array.of(0xef, 0xbb, 0xbf)
/** Half of a character beyond the basic plane: no encoding has it. */
const LONE_SURROGATE = /\p{Cs}/u
const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' })

function fitsShiftJis(folded: string): boolean {
  return iconv.decode(iconv.encode(folded, 'cp932'), 'cp932') === folded
}

function canEncode(text: string, encoding: FileEncoding): boolean {
  return encoding === 'shift_jis' ? fitsShiftJis(foldForShiftJis(text)) : !LONE_SURROGATE.test(text)
}

/**
 * The cells that an encoding cannot write, each with the characters it lacks (as seen: an emoji of several code points
 * is one). Rows and columns count from 0. Empty when the file can be saved without loss.
 */
export function findUnencodable(rows: readonly (readonly string[])[], encoding: FileEncoding): UnencodableCell[] {
  const found: UnencodableCell[] = []
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (canEncode(cell, encoding)) return
      const lacking = [...graphemes.segment(cell)].map(part => part.segment).filter(part => !canEncode(part, encoding))
      found.push({ row, column, characters: [...new Set(lacking)] })
    })
  })
  return found
}

/**
 * Text as the bytes of a file; `utf-8-bom` puts the mark before it unless it is there already.
 * @throws AppError `handoverEncoding` where the encoding lacks a character: nothing is replaced by `?`
 */
export function encodeText(text: string, encoding: FileEncoding): Uint8Array {
  if (!canEncode(text, encoding)) throw new AppError('handoverEncoding', `not all characters exist in ${encoding}`)
  if (encoding === 'shift_jis') return iconv.encode(foldForShiftJis(text), 'cp932')
  const bytes = new TextEncoder().encode(text)
  return encoding === 'utf-8-bom' && !text.startsWith('\uFEFF') ? Buffer.concat([BOM, bytes]) : bytes
}
