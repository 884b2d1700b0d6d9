import { tellsSensitiveReason } from '@domain/privacy'
import type { ExitReason } from '@shared/types/vocabulary'
import { isBlank, plainWords } from './words'

export type ReadReasons = {
  reasons: ExitReason[]
  /** The file's own words; empty where they tell what may not be kept. */
  words: string
  /** True when some words had to be dropped (never their content). */
  isSensitive: boolean
  /** True when no code is known for some of the words. */
  isUnknown: boolean
}

/** Words that stand for a code, the more special before the more general. */
const RULES: readonly (readonly [RegExp, ExitReason])[] = [
  [/\b(retir(ing|ed|ement)|retire)\b|定年|引退/, 'retirement'],
  [
    /redundan|lay ?-?off|laid off|downsiz|restructur|position (was )?eliminat|job eliminat|reduction in force|\brif\b|plant clos|整理解雇|リストラ|事業(縮小|撤退|所閉鎖)|会社都合|希望退職|早期退職|人員削減/,
    'redundancy'
  ],
  [
    /contract (end|expir|complet)|end of (contract|assignment|term|internship)|fixed[- ]term|temp(orary)? (assignment )?end|seasonal|expiry|契約(期間)?(満了|終了)|期間満了|雇い?止め|任期満了|派遣終了/,
    'contract_end'
  ],
  [/no[- ]?call|no[- ]?show|attendance|absen(t|ce|teeism)|tardi|job abandon|無断欠勤|欠勤|勤怠|出勤不良/, 'attendance'],
  [
    /misconduct|conduct|violat|theft|fraud|harass|insubordinat|dishonest|policy breach|for cause|fired|懲戒|解雇|規律違反|不正|ハラスメント行為|服務規律/,
    'conduct'
  ],
  [
    /performance|incompeten|failed probation|probation|unsatisfactory work|能力不足|成績不良|業績不振者|試用期間/,
    'performance'
  ],
  [
    /start(ing)? (up|an? (own )?(business|company))|own business|startup|entrepreneur|self[- ]?employ|freelanc|founder|起業|独立|開業|フリーランス|創業/,
    'startup'
  ],
  [
    /school|stud(y|ies|ying)|educat|universit|college|degree|graduate|mba|phd|進学|留学|学業|大学院|就学|資格取得/,
    'education'
  ],
  [
    /relocat|mov(ed|ing|e) (away|out|to|abroad|house|home)|out of (area|state)|commut|distance|returning home|転居|引っ?越|転勤|移住|通勤|uターン|帰郷|帰省|遠方/,
    'relocation'
  ],
  [/pay|money|salary|compensation|wage|benefits|remunerat|給与|給料|年収|報酬|待遇|賃金|昇給/, 'pay'],
  [
    /hours|overtime|shift|schedule|work[- ]life|workload|flexib|remote work|長時間|残業|労働時間|勤務時間|休日|ワークライフ|業務量|激務|シフト|夜勤|働き方/,
    'hours'
  ],
  [
    /career (change|switch|move)|chang(e|ed|ing) (of )?career|different (field|industry|profession)|new (field|industry)|キャリアチェンジ|職種変更|異業種|異職種|業界変更|キャリア転換/,
    'career_change'
  ],
  [
    /career (growth|development|progress|advancement|opportunit)|growth|advancement|promotion|development|no opportunit|challenge|skill|キャリアアップ|成長|昇進|スキルアップ|ステップアップ|キャリア形成|キャリア|挑戦/,
    'growth'
  ],
  [/manager|management|supervisor|leadership|boss|上司|上長|経営/, 'manager'],
  [
    /culture|values|atmosphere|environment|fit\b|colleague|co-?worker|team|社風|文化|風土|価値観|人間関係|職場環境|雰囲気/,
    'culture'
  ],
  [
    /unhappy|dissatisf|unsatisf|not happy|disappoint|boredom|bored|frustrat|不満|不一致|やりがい|仕事内容|評価への|モチベーション/,
    'dissatisfied'
  ],
  [
    /another (position|job|company|employer|opportunity)|(new|other|better|outside|external) (position|job|offer|opportunit|employer|company)|job offer|outside offer|headhunt|poach|joined (a )?competitor|competitor|accepted (an? )?(offer|job|position)|転職|他社|引き?抜き|スカウト|内定/,
    'outside_offer'
  ],
  [/personal|private|own reasons|一身上|自己都合|個人的|私事/, 'personal'],
  [/military|national service|armed forces|deploy|兵役|入隊|other reason|^other$|^その他(の理由)?$/, 'other']
]

/** Words by which an export says that there is no exit. */
const NOT_LEFT = /still ?employed|^active$|^(n\/a|na)$|^在籍|^在職/

const codeOfReason = (words: string): ExitReason | null => RULES.find(([pattern]) => pattern.test(words))?.[1] ?? null

/** Several reasons in one cell, where it does not stand for one as a whole: `pay; hours`, `給与、労働時間`. */
const SEPARATORS = /[;；/／、，\n|]|・|\s\+\s| & |,\s*/

const nothing: ReadReasons = { reasons: [], words: '', isSensitive: false, isUnknown: false }

/**
 * An exit reason in codes. Words that tell of health, family or the like become `personal` and are not kept
 * (domain.md, *Never read in*); other words are kept as written, and told when no code is known for them.
 */
export function readExitReasons(text: string): ReadReasons {
  const whole = plainWords(text)
  if (isBlank(whole) || NOT_LEFT.test(whole)) return nothing
  const pieces = text
    .split(SEPARATORS)
    .map(piece => piece.trim())
    .filter(piece => piece !== '')
  if (tellsSensitiveReason(text)) return withoutSensitive(pieces)
  const single = codeOfReason(whole)
  const codes = pieces.map(piece => codeOfReason(plainWords(piece)))
  const isList = pieces.length > 1 && codes.every(code => code !== null)
  const reasons = isList ? codes.filter(code => code !== null) : single === null ? [] : [single]
  return { reasons: [...new Set(reasons)], words: text.trim(), isSensitive: false, isUnknown: reasons.length === 0 }
}

/** Keeps the pieces of a list that tell nothing, drops the others for `personal`. */
function withoutSensitive(pieces: readonly string[]): ReadReasons {
  const kept = pieces.filter(piece => !tellsSensitiveReason(piece))
  const known = kept.map(piece => codeOfReason(plainWords(piece)))
  // A rest without a code may be half of the sentence that told it, so only coded pieces keep their words.
  const words = kept.filter((_, index) => known[index] !== null)
  const reasons: ExitReason[] = ['personal', ...known.filter(code => code !== null)]
  return { reasons: [...new Set(reasons)], words: words.join('; '), isSensitive: true, isUnknown: false }
}
