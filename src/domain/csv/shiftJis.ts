/**
 * Characters that CP932 has under another code point. macOS and JIS tables write the left, Windows the right; on
 * paper they are the same sign. The no-break space is only a space there.
 */
const TWINS: Readonly<Record<string, string>> = {
  '\u301C': '\uFF5E', // 〜 wave dash
  '\u2212': '\uFF0D', // − minus
  '\u2016': '\u2225', // ‖ double line
  '\u2014': '\u2015', // — dash
  '\u203E': '\uFFE3', // ‾ overline
  '\u00A2': '\uFFE0', // ¢
  '\u00A3': '\uFFE1', // £
  '\u00AC': '\uFFE2', // ¬
  '\u00A5': '\uFFE5', // ¥: its one-byte code would be read back as a backslash
  '\u00A0': ' '
}
const TWIN = new RegExp(`[${Object.keys(TWINS).join('')}]`, 'g')
/** Kana written as two code points, as macOS does in file names. */
const SPLIT_KANA = /[\u3041-\u30FE][\u3099\u309A]/g

/**
 * Text as CP932 writes it: twins replaced, split kana joined. Not a whole NFC, which would turn 神 (U+FA19) and its
 * kind into other characters.
 */
export function foldForShiftJis(text: string): string {
  return text
    .replace(TWIN, character => TWINS[character] ?? character)
    .replace(SPLIT_KANA, pair => pair.normalize('NFC'))
}
