import { PASSPHRASE_MIN } from '@shared/session'

/** How long a guess would take, in four words. */
export type Strength = 'tooShort' | 'weak' | 'fair' | 'strong'

/** Bits that a letter of a run adds, and the most for a whole run, which may be a word of a dictionary. */
const RUNS: readonly (readonly [pattern: RegExp, each: number, most: number])[] = [
  [/[a-z]+|[A-Z][a-z]+|[A-Z]+/g, 4.7, 14],
  [/[0-9]+/g, 3.3, 14],
  [/[\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu, 5.5, 18],
  [/\p{Script=Han}+/gu, 9, 24]
]
/** Any other sign, blanks not counted: they only part the words. */
const OTHER = 5
const FAIR = 36
const STRONG = 52

/** A run such as `aaaa` or `1234` says no more than its beginning. */
function differing(run: string): number {
  const codes = Array.from(run, letter => letter.codePointAt(0) ?? 0)
  return codes.filter((code, at) => at === 0 || Math.abs(code - (codes[at - 1] ?? 0)) > 1).length
}

/**
 * A rough guess at the strength of a passphrase: words count as words of a dictionary, repeated ones once. Only a
 * hint: nothing is refused but what is too short.
 */
export function passphraseStrength(passphrase: string): Strength {
  const text = passphrase.normalize('NFKC')
  if (Array.from(text).length < PASSPHRASE_MIN) return 'tooShort'
  let rest = text
  let bits = 0
  for (const [pattern, each, most] of RUNS) {
    const runs = new Set(Array.from(text.matchAll(pattern), ([run]) => run.toLowerCase()))
    for (const run of runs) bits += Math.min(most, each * Math.max(1, differing(run)))
    rest = rest.replace(pattern, '')
  }
  bits += OTHER * new Set(rest.replace(/\s/g, '')).size
  return bits < FAIR ? 'weak' : bits < STRONG ? 'fair' : 'strong'
}

export type PassphraseProblem = 'tooShort' | 'differs'

/** What stands in the way of a new passphrase that is typed twice; null when nothing does. */
export function passphraseProblem(typed: { passphrase: string; again: string }): PassphraseProblem | null {
  if (passphraseStrength(typed.passphrase) === 'tooShort') return 'tooShort'
  return typed.passphrase === typed.again ? null : 'differs'
}
