/** ext4 and most others take 255 bytes; room is left for ` (2)` and a temporary ending. */
const MAX_STEM_BYTES = 180
/** What Windows forbids, control characters, and invisible marks that can turn a name around. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\p{Cs}]/gu
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i

function byteLength(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

function cutToBytes(text: string, limit: number): string {
  let used = 0
  let cut = ''
  for (const character of text) {
    used += byteLength(character)
    if (used > limit) return cut
    cut += character
  }
  return cut
}

/**
 * A file name that Windows, macOS and Linux all take, at most about 200 bytes.
 * @param parts joined by `_`; empty ones are left out. Nothing usable gives `okaeri`
 * @param extension without the dot, lower case
 */
export function safeFileName(parts: readonly string[], extension: string): string {
  const joined = parts
    .map(part => part.normalize('NFC').replace(FORBIDDEN, ' ').trim().replace(/\s+/g, '-'))
    .filter(part => part !== '')
    .join('_')
  const stem = cutToBytes(joined.replace(/^[.\-~]+/, ''), MAX_STEM_BYTES).replace(/[.\-_ ]+$/, '')
  const safe = RESERVED.test(stem) ? `_${stem}` : stem
  return `${safe === '' ? 'okaeri' : safe}.${extension}`
}
