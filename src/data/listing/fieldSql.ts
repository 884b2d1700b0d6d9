import type { Database } from 'better-sqlite3'
import { AppError } from '@shared/errors'
import { NO_WORDS, YES_WORDS } from '@shared/fields/booleans'
import { allFields, findField, type CustomFieldRow, type FieldDefinition } from '@shared/fields/registry'
import type { Language } from '@shared/types/vocabulary'
import type { LocalDate } from '@shared/types/time'
import { RATIO_SLACK } from '@domain/balance'
import { readPlaybook } from '@data/derive/playbookOf'

/** A piece of SQL with its bound values, in order. */
export type Sql = { text: string; values: unknown[] }
export const sql = (text: string, ...values: unknown[]): Sql => ({ text, values })

export function joinSql(parts: readonly Sql[], separator: string): Sql {
  return { text: parts.map(part => part.text).join(separator), values: parts.flatMap(part => part.values) }
}

/** What an expression may depend on besides the row. */
export type SqlContext = {
  today: LocalDate
  language: Language
  fields: readonly FieldDefinition[]
  /** Gives that the Playbook wants for each ask. */
  giveAskRatio: number
}

export function readCustomFields(db: Database): CustomFieldRow[] {
  const rows = db
    .prepare(
      `SELECT id, key, type, label_en AS labelEn, label_ja AS labelJa, choices FROM custom_field
       WHERE deleted_at IS NULL ORDER BY sort_order, key`
    )
    .all() as (Omit<CustomFieldRow, 'choices'> & { choices: string | null })[]
  return rows.map(row => ({ ...row, choices: row.choices ? (JSON.parse(row.choices) as string[]) : [] }))
}

export function sqlContext(db: Database, today: LocalDate, language: Language): SqlContext {
  const giveAskRatio = readPlaybook(db, today).body.giveAsk.ratio
  return { today, language, fields: allFields(readCustomFields(db)), giveAskRatio }
}

/** @throws AppError invalidInput for a field that does not exist (any more) */
export function requireField(context: SqlContext, key: string): FieldDefinition {
  const field = findField(context.fields, key)
  if (!field) throw new AppError('invalidInput', 'unknown field', { places: [`field: ${key.slice(0, 80)}`] })
  return field
}

const EFFORT = `FROM touchpoint AS e WHERE e.direction = 'out' AND e.depth <> 'mass' AND e.deleted_at IS NULL AND e.horizon`
/** The days on which somebody was contacted personally, on either horizon or on one of them (see `isEffort`). */
export const EFFORT_DAYS = {
  effortOn: `${EFFORT} IN ('short', 'long')`,
  effortShortOn: `${EFFORT} = 'short'`,
  effortLongOn: `${EFFORT} = 'long'`
} as const
export type EffortField = keyof typeof EFFORT_DAYS
const lastEffort = (key: EffortField) => (): Sql =>
  sql(`(SELECT max(e.local_date) ${EFFORT_DAYS[key]} AND e.person_id = s.person_id)`)

/** The expressions of computed fields over `s` (alumni_summary). Cadence follows src/domain/cadence. */
const computed: Record<string, (context: SqlContext) => Sql> = {
  name: ({ language }) => sql(language === 'ja' ? 's.sort_ja' : 's.sort_en'),
  horizon: ({ today }) =>
    sql(`CASE WHEN s.may_contact = 0 THEN 'none' WHEN s.short_until >= ? THEN 'short' ELSE 'long' END`, today),
  cadence: ({ today }) =>
    sql(
      `CASE WHEN s.last_touch_on IS NULL THEN 'never' WHEN s.due_on >= ? THEN 'kept'
            WHEN s.next_step_on IS NOT NULL THEN 'planned' ELSE 'silent' END`,
      today
    ),
  effortOn: lastEffort('effortOn'),
  effortShortOn: lastEffort('effortShortOn'),
  effortLongOn: lastEffort('effortLongOn'),
  giveAskBelow: ({ giveAskRatio }) => sql(`(s.asks > 0 AND s.gives < ? * s.asks - ${RATIO_SLACK})`, giveAskRatio),
  wasHereAs: () => sql(`(SELECT trim(x.department || ' · ' || x.title, ' ·') FROM stint AS x WHERE x.id = s.stint_id)`),
  tags: () =>
    sql(
      `(SELECT group_concat(t.name, ', ') FROM person_tag AS pt JOIN tag AS t ON t.id = pt.tag_id
        WHERE pt.person_id = s.person_id)`
    )
}

const LATEST_POSITION = `FROM position AS x WHERE x.person_id = s.person_id AND x.deleted_at IS NULL
  ORDER BY x.end_on IS NULL DESC, x.start_on DESC, x.id DESC LIMIT 1`

const listed = (words: readonly string[]): string => words.map(word => `'${word}'`).join(', ')

/** What a custom value is compared by. A file may say yes in its own words; words for neither count as unknown. */
const customColumn: Partial<Record<FieldDefinition['type'], string>> = {
  number: 'x.number_value',
  boolean: `CASE WHEN lower(x.text_value) IN (${listed(YES_WORDS)}) THEN 1
                 WHEN lower(x.text_value) IN (${listed(NO_WORDS)}) THEN 0 END`
}

/** The value of a field for the row `s` of alumni_summary. */
export function fieldExpression(context: SqlContext, field: FieldDefinition): Sql {
  const { store } = field
  switch (store.table) {
    case 'summary':
      return sql(`s.${store.column}`)
    case 'person':
      return sql(`(SELECT x.${store.column} FROM person AS x WHERE x.id = s.person_id)`)
    case 'stint':
      return sql(`(SELECT x.${store.column} FROM stint AS x WHERE x.id = s.stint_id)`)
    case 'exit':
      return sql(`(SELECT x.${store.column} FROM exit AS x WHERE x.id = s.exit_id)`)
    case 'position':
      return sql(`(SELECT x.${store.column} ${LATEST_POSITION})`)
    case 'contact':
      return sql(
        `(SELECT x.value FROM contact_point AS x WHERE x.person_id = s.person_id AND x.kind = ? AND x.deleted_at IS NULL
          ORDER BY x.is_primary DESC, x.id LIMIT 1)`,
        store.kind
      )
    case 'custom':
      return sql(
        `(SELECT ${customColumn[field.type] ?? 'x.text_value'} FROM custom_value AS x
          WHERE x.person_id = s.person_id AND x.field_id = ?)`,
        store.fieldId
      )
    case 'computed': {
      const expression = computed[field.key]
      if (!expression) throw new Error(`no expression for the computed field ${field.key}`)
      return expression(context)
    }
  }
}
