/** A cell as words are compared: one width, lower case, single blanks, no closing dot. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .replace(/[.。!]+$/, '')
    .trim()
}

/** The code of the first rule that fits the words. Rules are data: a pattern and what it stands for. */
export function codeOf<Code>(rules: readonly (readonly [RegExp, Code])[], text: string): Code | null {
  const words = plainWords(text)
  return rules.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

/** First letters of signs for "nothing"; most cells begin with another one and need no expression. */
const BLANK_STARTS = new Set([...'-ー―–—nNな無該 \t\n\r\u00a0\u3000\ufeff'].map(letter => letter.charCodeAt(0)))
const NOTHING = /^([\s\-ー―–—]*|\s*(n\/?a|null|none|nil|なし|無し|該当なし)\s*)$/i

/** A text that holds nothing but blanks and signs for "nothing". */
export function isBlank(text: string): boolean {
  return text === '' || (BLANK_STARTS.has(text.charCodeAt(0)) && NOTHING.test(text))
}

/** A copy that does not hold on to the file's text; V8 keeps the whole chunk alive for a slice of it. */
const detached = (text: string): string => text.split('').join('')

/** Remembers what a pure function gave, for up to `limit` texts: cells of a coded column repeat. */
export function remember<Value>(compute: (text: string) => Value, limit = 2_000): (text: string) => Value {
  const known = new Map<string, Value>()
  return text => {
    const value = known.get(text)
    if (value !== undefined || known.has(text)) return value as Value
    const computed = compute(text)
    if (known.size >= limit) known.clear()
    known.set(detached(text), computed)
    return computed
  }
}
