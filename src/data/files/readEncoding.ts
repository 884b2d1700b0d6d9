import { isAscii, isUtf8 } from 'node:buffer'
import { StringDecoder } from 'node:string_decoder'
import Encoding from 'encoding-japanese'
import iconv from 'iconv-lite'
import { AppError } from '@shared/errors'

export const TEXT_ENCODINGS = ['utf8', 'utf16le', 'utf16be', 'cp932', 'eucjp', 'windows1252'] as const
export type TextEncoding = (typeof TEXT_ENCODINGS)[number]

/** Bytes of other encodings that are kept to tell which it is. */
const SAMPLE = 256 * 1024
/** A line longer than this is looked at in pieces. */
const LONGEST_LINE = 4 * 1024 * 1024

/** By the byte order mark, else by where the zero bytes stand, as long as they stand like those of UTF-16; else null. */
export function utf16Of(head: Buffer): 'utf16le' | 'utf16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf16be'
  let even = 0
  let odd = 0
  for (let index = 0; index < head.length; index += 1) {
    if (head[index] === 0) {
      if (index % 2 === 0) even += 1
      else odd += 1
    }
  }
  // Delimiters and line breaks alone make some hundredths of a Japanese table; a full-width blank has its zero the other way.
  const few = head.length / 100
  if (odd > few && odd > 3 * even && isText(head, 'utf16le')) return 'utf16le'
  if (even > few && even > 3 * odd && isText(head, 'utf16be')) return 'utf16be'
  return null
}

function isText(head: Buffer, encoding: TextEncoding): boolean {
  const whole = head.subarray(0, head.length - (head.length % 2))
  // eslint-disable-next-line no-control-regex
  return !/[\u0000-\u0008\ufffe\uffff]/.test(iconv.decode(whole, encoding))
}

export type EncodingDetector = { add: (chunk: Buffer) => void; result: () => TextEncoding }

/**
 * Looks at every byte of a file that is not UTF-16: strictly UTF-8, else one of the encodings that Japanese and western
 * systems write. Throws importBinary for a zero byte, importMixedEncoding {line} where lines of UTF-8 and of another
 * encoding stand in one file.
 */
export function createEncodingDetector(): EncodingDetector {
  let carry: Buffer = Buffer.alloc(0)
  let line = 1
  /** The first line that is UTF-8 for sure, perhaps (accents alone), and certainly not; 0 while there is none. */
  let sureLine = 0
  let perhapsLine = 0
  let otherLine = 0
  const others: Buffer[] = []
  let kept = 0

  function noteUtf8(bytes: Buffer): void {
    perhapsLine ||= line
    if (sureLine === 0 && isSurelyUtf8(bytes)) sureLine = line
  }

  function lookAtLines(piece: Buffer): void {
    let start = 0
    while (start < piece.length) {
      const end = piece.indexOf(0x0a, start)
      const text = piece.subarray(start, end < 0 ? piece.length : end + 1)
      if (!isAscii(text)) {
        if (!isUtf8(text)) {
          otherLine ||= line
          if (kept < SAMPLE) others.push(Buffer.from(text))
          kept += text.length
        } else noteUtf8(text)
      }
      start += text.length
      line += 1
    }
  }

  function look(piece: Buffer): void {
    if (piece.includes(0)) throw new AppError('importBinary', 'the file holds zero bytes')
    if (isAscii(piece)) line += countLines(piece)
    else if (isUtf8(piece)) {
      noteUtf8(piece)
      line += countLines(piece)
    } else lookAtLines(piece)
  }

  return {
    add(chunk) {
      const last = chunk.lastIndexOf(0x0a)
      if (last < 0) {
        carry = Buffer.concat([carry, chunk])
        if (carry.length > LONGEST_LINE) {
          const cut = carry.findLastIndex(byte => byte < 0x80) + 1
          look(carry.subarray(0, cut))
          carry = Buffer.from(carry.subarray(cut))
        }
        return
      }
      look(Buffer.concat([carry, chunk.subarray(0, last + 1)]))
      carry = Buffer.from(chunk.subarray(last + 1))
    },
    result() {
      look(carry)
      if (otherLine === 0) return 'utf8'
      const encoding = legacyEncoding(Buffer.concat(others))
      const utf8Line = encoding === 'windows1252' ? perhapsLine : sureLine
      if (utf8Line > 0) {
        const params = { line: Math.max(utf8Line, otherLine) }
        throw new AppError('importMixedEncoding', 'lines of different encodings stand in one file', params)
      }
      return encoding
    }
  }
}

/** True when bytes that are valid UTF-8 can hardly be anything else: they hold a character of three bytes or more. */
function isSurelyUtf8(bytes: Buffer): boolean {
  for (const byte of bytes) if (byte >= 0xe3 && byte <= 0xf4) return true
  return false
}

function countLines(bytes: Buffer): number {
  let count = 0
  for (let index = bytes.indexOf(0x0a); index >= 0; index = bytes.indexOf(0x0a, index + 1)) count += 1
  return count
}

/** Western accents stand alone among plain letters; Japanese comes in runs, in CP932 mostly led by bytes below 0xA0. */
function looksWestern(bytes: Buffer): boolean {
  let high = 0
  let runs = 0
  let below = 0
  for (const [index, byte] of bytes.entries()) {
    if (byte < 0x80) continue
    high += 1
    if (byte < 0xa0) below += 1
    if ((bytes[index - 1] ?? 0) < 0x80) runs += 1
  }
  return high < 1.5 * runs && below < 0.1 * high
}

function legacyEncoding(bytes: Buffer): TextEncoding {
  if (looksWestern(bytes)) return 'windows1252'
  return Encoding.detect(bytes, ['EUCJP', 'SJIS']) === 'EUCJP' ? 'eucjp' : 'cp932'
}

export type TextDecoderStream = { write: (chunk: Buffer) => string; end: () => string }

/** Decodes a file piece by piece; a byte order mark is left out. */
export function createDecoder(encoding: TextEncoding): TextDecoderStream {
  const stream = encoding === 'utf8' ? new StringDecoder('utf8') : iconv.getDecoder(encoding)
  let isFirst = true
  return {
    write(chunk) {
      const text = stream.write(chunk)
      if (!isFirst || text === '') return text
      isFirst = false
      return text.startsWith('\ufeff') ? text.slice(1) : text
    },
    end: () => stream.end() ?? ''
  }
}
