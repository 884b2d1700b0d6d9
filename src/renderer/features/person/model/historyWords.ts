import { hasText, type TextKey, type Translate } from '@shared/i18n/translate'
import type { RouteOutput } from '@shared/contract'
import type { LocalDate } from '@shared/types/time'
import { HISTORY_COLUMNS, type HistoryColumn } from './historyColumns'
import { sentimentSign } from './sentiment'

type Log = RouteOutput<'history.ofPerson'>
type Item = Log['items'][number]
type Values = Record<string, unknown>

export type HistoryChange = { id: string; label: string; before: string | null; after: string | null }
/** What one save did, in words. */
export type HistoryEntry = {
  groupSeq: number
  at: number
  member: string | null
  title: string
  canUndo: boolean
  changes: HistoryChange[]
}

export type HistoryWriter = {
  t: Translate
  date: (date: LocalDate) => string
  names: Log['names']
  /** The label of a field of one's own, by its id. */
  fieldLabel: (fieldId: string) => string | undefined
}

/** The log of a person as entries, one for each save, newest first. */
export function historyEntries(items: readonly Item[], writer: HistoryWriter): HistoryEntry[] {
  const entries: HistoryEntry[] = []
  for (const item of items) {
    let entry = entries.at(-1)
    if (entry?.groupSeq !== item.groupSeq) {
      entry = {
        groupSeq: item.groupSeq,
        at: item.at,
        member: item.member,
        title: titleOf(item, writer.t),
        canUndo: item.canUndo,
        changes: []
      }
      entries.push(entry)
    }
    entry.changes.unshift(...changesOf(item, writer))
  }
  return entries
}

function titleOf({ route, kind }: Item, t: Translate): string {
  const key = `history.${route}`
  const what = hasText(key) ? t(key) : t('person.history.other')
  return kind === 'do' ? what : t(`person.history.${kind}`, { what })
}

function changesOf(item: Item, writer: HistoryWriter): HistoryChange[] {
  const columns = HISTORY_COLUMNS[item.table] ?? {}
  const before = item.op === 'insert' ? null : item.before
  const after = item.op === 'delete' ? null : item.after
  const fate = fateOf(item)
  if (fate) return [{ id: `${item.seq}`, label: writer.t(`person.history.${fate}`), before: null, after: null }]
  return Object.entries(columns).flatMap(([column, definition]) => {
    const [was, is] = [before, after].map(values => told(values, column, definition, writer))
    if (was === is || (was === undefined && is === undefined)) return []
    const label = labelOf(item, column, definition, writer)
    return [{ id: `${item.seq} ${column}`, label, before: was ?? null, after: is ?? null }]
  })
}

/** A row that was only taken off or put back has no values of its own to show. */
function fateOf({ op, before, after }: Item): 'taken' | 'restored' | null {
  if (op !== 'update' || !after || !('deleted_at' in after)) return null
  return after['deleted_at'] === null && before?.['deleted_at'] !== null ? 'restored' : 'taken'
}

function labelOf(item: Item, column: string, definition: HistoryColumn, { t, fieldLabel }: HistoryWriter): string {
  const fieldId = (item.after ?? item.before)?.['field_id']
  const own = column === 'text_value' && typeof fieldId === 'string' ? fieldLabel(fieldId) : undefined
  return own ?? t(definition.label)
}

/** A value in words; undefined where it is not there or empty. */
function told(
  values: Values | null,
  column: string,
  { kind }: HistoryColumn,
  { t, date, names }: HistoryWriter
): string | undefined {
  const value = values?.[column]
  if (value === undefined || value === null || value === '') return undefined
  const text = String(value)
  const coded = (list: string, code: string): string => {
    const key = CODE_PLACES[list]?.map(place => `${place}.${code}`).find(hasText) ?? `vocabulary.${list}.${code}`
    return hasText(key) ? t(key as TextKey) : code
  }
  if (typeof kind === 'object') {
    if ('codes' in kind) return coded(kind.codes, text)
    return (JSON.parse(text) as string[]).map(code => coded(kind.codeList, code)).join(t('person.separator'))
  }
  switch (kind) {
    case 'answer':
      return coded(ANSWERS[String(values?.['kind'])] ?? '', text)
    case 'date':
      return date(text)
    case 'flag':
      return value === 1 || value === true ? t('person.yes') : undefined
    case 'months':
      return t('person.history.months', { count: Number(value) })
    case 'sentiment':
      return sentimentSign(Number(value))
    case 'name':
      return names[text] ?? t('person.history.gone')
    case 'text':
      return text
  }
}

/** Codes whose words do not stand under `vocabulary.<list>`. */
const CODE_PLACES: Readonly<Record<string, readonly string[]>> = {
  stage: ['vocabulary.hiringStage', 'vocabulary.nurtureStage'],
  assessment: ['person.history.assessment'],
  contactKind: ['fields']
}

/** The list that the answer to a question is from. */
const ANSWERS: Readonly<Record<string, string>> = {
  cause_resolved: 'causeResolved',
  between_experience: 'betweenExperience',
  barrier: 'barrier',
  new_job_shock: 'newJobShock'
}
