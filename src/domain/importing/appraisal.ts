import type { PerformanceScale } from '@shared/contract/importPlan'
import { PERFORMANCES, type Eligibility, type Performance } from '@shared/types/vocabulary'
import { codeOf, isBlank, plainWords } from './words'

const PERFORMANCE_WORDS: readonly (readonly [RegExp, Performance])[] = [
  [
    /^(秀|優秀|卓越|最優秀)$|outstanding|exceptional|far exceed|greatly exceed|role model|top performer|distinguished|大きく上回/,
    'outstanding'
  ],
  [/^(不可|不良)$|\bpip\b|improvement plan|unsatisf|unaccept|poor|far below|does not meet|fails|大きく下回/, 'poor'],
  [/^可$|needs? (some )?improv|below|partial|developing|inconsistent|improvement|下回|要改善/, 'below'],
  [/^優$|exceed|above|very good|strong|excellent|上回/, 'exceeds'],
  [/^良$|meets|^meet|fully|satisf|good|solid|average|expected|standard|標準|普通|期待通り|期待どおり/, 'meets']
]

const LETTERS: Readonly<Record<'sabcd' | 'abcde', string>> = { sabcd: 'sabcd', abcde: 'abcde' }

function byNumber(words: string, scale: PerformanceScale): Performance | null {
  if (!/^[1-5](\.0+)?$/.test(words)) return null
  const mark = Number(words)
  if (scale === 'fiveBest') return PERFORMANCES[5 - mark] ?? null
  if (scale === 'fourBest')
    return mark === 4 ? 'exceeds' : mark === 3 ? 'meets' : mark === 2 ? 'below' : mark === 1 ? 'poor' : null
  return scale === 'oneBest' ? (PERFORMANCES[mark - 1] ?? null) : null
}

/** A mark on our scale; null where it is not known on this one. A plus or minus after a letter is left aside. */
export function readPerformance(text: string, scale: PerformanceScale): Performance | null {
  const words = plainWords(text)
  const letter = /^([sabcde])[+-]?(評価)?$/.exec(words)?.[1]
  if (letter !== undefined) {
    const letters = LETTERS[scale === 'abcde' ? 'abcde' : 'sabcd']
    const place = letters.indexOf(letter)
    return place >= 0 ? (PERFORMANCES[place] ?? null) : null
  }
  return byNumber(words, scale) ?? codeOf(PERFORMANCE_WORDS, words)
}

/**
 * The scale that a column's marks are on. Letters with an S go from S to D, with an E from A to E; numbers up to 4 or 5
 * count upwards, as most systems do: what the file cannot tell is a proposal that the user may change.
 */
export function settlePerformanceScale(values: Iterable<string>): PerformanceScale {
  const marks = new Set<string>()
  for (const value of values) if (!isBlank(value)) marks.add(plainWords(value))
  const all = [...marks]
  if (all.length > 0 && all.every(mark => /^[1-5](\.0+)?$/.test(mark)))
    return marks.has('5') || marks.has('5.0') || !marks.has('4') ? 'fiveBest' : 'fourBest'
  if (all.some(mark => /^e[+-]?$/.test(mark)) && !all.some(mark => /^s[+-]?$/.test(mark))) return 'abcde'
  return all.some(mark => /^[sabcd][+-]?$/.test(mark)) ? 'sabcd' : 'words'
}

const ELIGIBILITIES: readonly (readonly [RegExp, Eligibility])[] = [
  [/condition|with approval|review|maybe|depends|case by case|^[△▲]$|条件|要検討|要確認|保留/, 'conditional'],
  [
    /^(no|n|0|false|×|✕|✗|ng|ineligible|不可|否|なし)$|not eligible|ineligible|do not rehire|not rehire|no rehire|never|対象外|不可/,
    'no'
  ],
  [/^(yes|y|1|true|○|〇|◯|ok|eligible|可|可能|有|あり|良)$|eligible|rehire|対象|可能/, 'yes']
]

/** Whether the organisation would take somebody back; null for words not known. */
export function readEligibility(text: string): Eligibility | null {
  return codeOf(ELIGIBILITIES, text)
}

const EXPERIENCES: readonly (readonly [RegExp, number])[] = [
  [/^5(\.0+)?$|very (satisf|positive|good)|excellent|非常に満足|大変満足|とても満足/, 5],
  [/^1(\.0+)?$|very (dissatisf|negative|bad)|terrible|非常に不満|大変不満|とても不満/, 1],
  [/^2(\.0+)?$|dissatisf|negative|bad|poor|不満/, 2],
  [/^3(\.0+)?$|neutral|mixed|neither|普通|どちらとも/, 3],
  [/^4(\.0+)?$|satisf|positive|good|満足/, 4]
]

/** The exit experience from 1 (bad) to 5 (good); null for words not known. */
export function readExperience(text: string): number | null {
  return codeOf(EXPERIENCES, text)
}
