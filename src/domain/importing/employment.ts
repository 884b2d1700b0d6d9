import { tellsSensitiveReason } from '@domain/privacy'
import type { EmploymentType, ExitKind, ExitReason } from '@shared/types/vocabulary'
import { codeOf, isBlank } from './words'

/** What a status column says: here, gone (with the kind, where it tells), no longer alive, nothing, or not known. */
export type ReadStatus = { state: 'employed' | 'left' | 'deceased' | 'blank' | 'unknown'; kind: ExitKind | null }

const DECEASED = /\b(deceased|died|death)\b|死亡|逝去/
const EMPLOYED =
  /still ?employed|^(active|employed|current(ly employed)?|working|in service|1|true|yes|y)$|^active\b|^current|leave of absence|on leave|future start|^在籍|^在職|^就業中|休職|休業中|^勤務中|出向中|^入社予定|^現職/
/** 0 and 1 of a column that says *terminated*. */
const TERMINATED_FLAGS: Readonly<Record<string, 'employed' | 'left'>> = {
  '0': 'employed',
  '1': 'left',
  no: 'employed',
  yes: 'left',
  n: 'employed',
  y: 'left',
  false: 'employed',
  true: 'left'
}
const LEFT =
  /terminat|resign|^left\b|former|inactive|separat|retire|quit|dismiss|laid off|redundan|leaver|ex-?employee|^(0|false|no|n)$|退職|退社|離職|除籍|元社員|^ob$|^og$|解雇|定年|満了/

/** Redundancy before dismissal, whose word is part of it: 整理解雇. */
const EXIT_KINDS: readonly (readonly [RegExp, ExitKind])[] = [
  [
    /redundan|lay ?-?off|laid off|reduction in force|\brif\b|restructur|position eliminat|整理解雇|会社都合|リストラ|希望退職|早期退職/,
    'redundancy'
  ],
  [/involuntar|for cause|dismiss|fired|misconduct|解雇|諭旨/, 'dismissal'],
  [/retire|定年/, 'retirement'],
  [/contract|end of (term|assignment)|expir|満了|雇い?止め|任期/, 'contract_end'],
  [/mutual|agreement|合意/, 'mutual'],
  [/voluntar|resign|quit|自己都合|依願|自主|任意|辞職|一身上|転職/, 'voluntary']
]

/** The kind of an exit by its words; null where they tell none. */
export function readExitKind(text: string): ExitKind | null {
  return codeOf(EXIT_KINDS, text)
}

const KIND_OF_REASON: Readonly<Partial<Record<ExitReason, ExitKind>>> = {
  retirement: 'retirement',
  redundancy: 'redundancy',
  contract_end: 'contract_end'
}

/** The kind that reasons imply, where the file states none; most reasons imply nothing certain. */
export function kindOfReasons(reasons: readonly ExitReason[]): ExitKind | null {
  return reasons.map(reason => KIND_OF_REASON[reason] ?? null).find(kind => kind !== null) ?? null
}

/** @param isTerminatedFlag true for a column such as `Termd`, whose 1 means gone */
export function readStatus(text: string, isTerminatedFlag: boolean): ReadStatus {
  const words = text.normalize('NFKC').trim().toLowerCase()
  if (isTerminatedFlag && TERMINATED_FLAGS[words]) return { state: TERMINATED_FLAGS[words], kind: null }
  if (isBlank(words)) return { state: 'blank', kind: null }
  if (DECEASED.test(words)) return { state: 'deceased', kind: null }
  if (EMPLOYED.test(words)) return { state: 'employed', kind: null }
  const kind = readExitKind(words)
  return LEFT.test(words) || kind !== null ? { state: 'left', kind } : { state: 'unknown', kind: null }
}

const EMPLOYMENT_TYPES: readonly (readonly [RegExp, EmploymentType])[] = [
  [/\b(executive|director|officer|board)\b|役員|取締役/, 'executive'],
  [/intern|trainee|apprentic|インターン|実習/, 'intern'],
  [/part[- ]?time|パート|アルバイト|短時間|非常勤/, 'part_time'],
  [/temp\b|temporary|agency|contractor|freelanc|dispatch|派遣|業務委託|臨時/, 'temporary'],
  [/fixed[- ]?term|contract|limited|契約|有期|嘱託|期間/, 'fixed_term'],
  [/permanent|full[- ]?time|regular|indefinite|^ft$|正社員|正規|無期|常勤|総合職|一般職/, 'permanent'],
  [/^other$|その他/, 'other']
]

/** The type of employment; `isSensitive` where the words tell of a disability or the like (障害者雇用). */
export function readEmploymentType(text: string): { type: EmploymentType | null; isSensitive: boolean } {
  return { type: codeOf(EMPLOYMENT_TYPES, text), isSensitive: tellsSensitiveReason(text) }
}
