import type { ReactNode } from 'react'
import { daysBetween } from '@domain/calendar'
import { Avatar, IntentChip, RangeMeter, Row, StatusChip, Text, TwoLines, type TableColumn } from '@renderer/ui'
import type { AlumniRow } from '@shared/contract/alumni'
import type { FieldDefinition } from '@shared/fields/registry'
import { fieldLabel, valueText, type ValueWords } from '@shared/fields/valueText'
import type { LocalDate } from '@shared/types/time'
import { nameWords, readingOf, shortDay, yearsWords } from './rowWords'

export type ColumnWords = ValueWords & { today: LocalDate }
type Render = (row: AlumniRow, words: ColumnWords) => ReactNode

/** What no date says: nothing is planned, nothing has happened. */
const NONE = '—'
const NAME_WIDTH = 156
/** Older than this an intent's age is said in years, days. */
const DAYS_IN_DAYS = 730

function day(date: LocalDate | null, { t, language, today }: ColumnWords) {
  if (date === null) return NONE
  return <span title={date}>{shortDay(date, today, language, t('alumni.today'))}</span>
}

function ageWords(days: number, t: ColumnWords['t']): string {
  if (days < DAYS_IN_DAYS) return t('alumni.daysShort', { count: days })
  return t('alumni.yearsShort', { count: Math.floor(days / 365.25) })
}

/** Cells that say more than a value; every other column shows its value in words. */
const renderers: Readonly<Record<string, Render>> = {
  name: (row, { language }) => {
    const { text, lang } = nameWords(row.name, language)
    const reading = readingOf(row.name, language)
    return (
      <TwoLines isName start={<Avatar name={row.name} />} first={text} second={reading || row.employer} lang={lang} />
    )
  },
  wasHereAs: row => (
    <TwoLines
      first={[row.department, row.title].filter(Boolean).join(' · ')}
      second={yearsWords(row.startOn, row.exitOn)}
    />
  ),
  intent: (row, { t, today }) => (
    <Row gap="xs">
      <IntentChip intent={row.intent} />
      {row.intentOn !== null && row.intent !== 'unknown' && (
        <Text size="caption" tone={row.isIntentStale ? 'warn' : 'muted'}>
          {ageWords(Math.max(0, daysBetween(row.intentOn, today)), t)}
        </Text>
      )}
    </Row>
  ),
  returnScore: ({ returnLikelihood: { score, low, high } }, { t }) => (
    <RangeMeter
      label={t('readiness.return.title')}
      value={score === null ? null : Math.round(score)}
      low={low}
      high={high}
    />
  ),
  valueScore: ({ rehireValue: { score, low, high } }, { t }) => (
    <RangeMeter
      label={t('readiness.value.title')}
      value={score === null ? null : Math.round(score)}
      low={low}
      high={high}
    />
  ),
  lastTouchOn: (row, words) => day(row.lastTouchOn, words),
  nextStepOn: (row, words) => day(row.nextStepOn, words),
  dueOn: (row, words) => day(row.dueOn, words),
  cadence: (row, { t }) => {
    const word = t(`vocabulary.cadence.${row.cadence}`)
    return row.cadence === 'silent' ? <StatusChip status="warn">{word}</StatusChip> : word
  },
  doNotContact: (row, { t }) => (row.doNotContact ? <StatusChip status="bad">{t('alumni.yes')}</StatusChip> : NONE)
}

/** The columns to ask the data process for beside what each row has anyway. */
export function extraColumns(columns: readonly string[]): string[] {
  return columns.filter(key => !(key in renderers))
}

/** The columns of the list: registry fields in the order of the view, the name always first. */
export function listColumns(
  keys: readonly string[],
  fields: readonly FieldDefinition[],
  words: ColumnWords
): TableColumn<AlumniRow>[] {
  return ['name', ...keys.filter(key => key !== 'name')].flatMap(key => {
    const field = fields.find(one => one.key === key)
    if (!field?.column) return []
    const render = renderers[key]
    return [
      {
        id: key,
        label: fieldLabel(field, words),
        // The name takes what is left: a narrow window keeps all columns in sight.
        width: key === 'name' ? NAME_WIDTH : field.column.width,
        isGrowing: key === 'name',
        isSortable: field.isSortable,
        align: field.type === 'number' ? ('end' as const) : undefined,
        render: (row: AlumniRow) =>
          render ? render(row, words) : valueText(field, row.extra[key] ?? null, words) || NONE
      }
    ]
  })
}
