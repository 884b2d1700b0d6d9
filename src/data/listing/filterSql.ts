import { AppError } from '@shared/errors'
import { isGroup, operatorsOf, type FilterCondition, type FilterGroup } from '@shared/fields/filter'
import type { FieldDefinition } from '@shared/fields/registry'
import { ftsQuery } from '@domain/names'
import { addDays } from '@domain/calendar'
import type { Selection } from '@shared/contract/alumni'
import {
  EFFORT_DAYS,
  type EffortField,
  fieldExpression,
  joinSql,
  requireField,
  sql,
  type Sql,
  type SqlContext
} from './fieldSql'

const EVERYONE = sql('1')

/** The condition on `s` (alumni_summary) that a selection stands for. */
export function selectionSql(context: SqlContext, selection: Selection): Sql {
  const parts: Sql[] = []
  if (selection.query?.trim()) parts.push(searchSql(selection.query))
  if (selection.filter && selection.filter.items.length > 0) parts.push(groupSql(context, selection.filter))
  return parts.length === 0 ? EVERYONE : joinSql(parts, ' AND ')
}

/** Quick search; a query without a letter or digit finds nobody. */
function searchSql(query: string): Sql {
  const match = ftsQuery(query)
  return match === null ? sql('0') : sql('s.n IN (SELECT rowid FROM alumni_search WHERE alumni_search MATCH ?)', match)
}

function groupSql(context: SqlContext, group: FilterGroup): Sql {
  if (group.items.length === 0) return EVERYONE
  const parts = group.items.map(item => (isGroup(item) ? groupSql(context, item) : conditionSql(context, item)))
  const joined = joinSql(parts, group.join === 'and' ? ' AND ' : ' OR ')
  return { text: `(${joined.text})`, values: joined.values }
}

function misfit(condition: FilterCondition): AppError {
  return new AppError('invalidInput', 'a filter does not fit its field', {
    places: [`filter.${condition.field}: ${condition.operator}`]
  })
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isNumber = (value: unknown): value is number => typeof value === 'number'
const likeOf = (text: string): string => `%${text.replace(/[\\%_]/g, found => `\\${found}`)}%`

function conditionSql(context: SqlContext, condition: FilterCondition): Sql {
  const field = requireField(context, condition.field)
  if (!field.isFilterable || !operatorsOf[field.type].includes(condition.operator)) throw misfit(condition)
  if (field.key === 'horizon') return statesSql(horizonStates(context), condition)
  if (field.key === 'cadence') return statesSql(cadenceStates(context), condition)
  if (field.type === 'tags') return tagsSql(condition)
  if (field.key in EFFORT_DAYS) return effortSql(context, condition, field.key as EffortField)
  const expression = fieldExpression(context, field)
  const [first, second] = condition.values
  const compare = (operator: string, value: unknown): Sql => ({
    text: `${expression.text} ${operator} ?`,
    values: [...expression.values, value]
  })
  switch (condition.operator) {
    case 'isAnyOf':
    case 'isNoneOf':
      return listSql(expression, condition)
    case 'contains':
      if (!isText(first)) throw misfit(condition)
      return { text: `${expression.text} LIKE ? ESCAPE '\\'`, values: [...expression.values, likeOf(first)] }
    case 'is':
      if (first === undefined) throw misfit(condition)
      // A box that nobody ticked has no value.
      if (typeof first === 'boolean')
        return { text: `ifnull(${expression.text}, 0) = ?`, values: [...expression.values, Number(first)] }
      return compare('=', first)
    case 'atLeast':
      return compare('>=', typed(field, first, condition))
    case 'atMost':
      return compare('<=', typed(field, first, condition))
    case 'after':
      return compare('>', typed(field, first, condition))
    case 'before':
      return compare('<', typed(field, first, condition))
    case 'between':
      return {
        text: `${expression.text} BETWEEN ? AND ?`,
        values: [...expression.values, typed(field, first, condition), typed(field, second, condition)]
      }
    case 'inLastDays':
    case 'notInLastDays': {
      const from = addDays(context.today, -daysOf(condition))
      const within = joinSql([compare('>=', from), compare('<=', context.today)], ' AND ')
      return condition.operator === 'inLastDays'
        ? { text: `(${within.text})`, values: within.values }
        : { text: `(${within.text}) IS NOT TRUE`, values: within.values }
    }
    case 'isKnown':
      return knownSql(expression, true)
    case 'isUnknown':
      return knownSql(expression, false)
  }
}

/** The number of days in a condition such as `inLastDays`. */
function daysOf(condition: FilterCondition): number {
  const [days] = condition.values
  if (!isNumber(days) || !Number.isInteger(days) || days < 0 || days > 36_500) throw misfit(condition)
  return days
}

function typed(field: FieldDefinition, value: unknown, condition: FilterCondition): string | number {
  const isRight = field.type === 'date' ? isText(value) : isNumber(value)
  if (!isRight) throw misfit(condition)
  return value as string | number
}

/** Unknown means: no row, no value, an empty text, or the code `unknown`. */
function knownSql(expression: Sql, isKnown: boolean): Sql {
  const text = `ifnull(${expression.text}, '') ${isKnown ? 'NOT IN' : 'IN'} ('', 'unknown', '[]')`
  return { text, values: expression.values }
}

function listSql(expression: Sql, condition: FilterCondition): Sql {
  if (condition.values.length === 0) throw misfit(condition)
  const holes = condition.values.map(() => '?').join(', ')
  return condition.operator === 'isAnyOf'
    ? { text: `${expression.text} IN (${holes})`, values: [...expression.values, ...condition.values] }
    : { text: `(${expression.text} IN (${holes})) IS NOT TRUE`, values: [...expression.values, ...condition.values] }
}

/** States that are computed, each written over the columns that it rests on, so that an index can serve it. */
type States = Readonly<Record<string, Sql>>

const horizonStates = ({ today }: SqlContext): States => ({
  short: sql('(s.may_contact = 1 AND s.short_until >= ?)', today),
  long: sql('(s.may_contact = 1 AND s.short_until < ?)', today),
  none: sql('(s.may_contact = 0)')
})

/** The plus signs keep indexes of columns away that most people share; due_on leads. Follows src/domain/cadence. */
const cadenceStates = ({ today }: SqlContext): States => ({
  never: sql('(s.last_touch_on IS NULL)'),
  kept: sql('(s.due_on >= ? AND +s.last_touch_on IS NOT NULL)', today),
  planned: sql('(s.due_on < ? AND +s.last_touch_on IS NOT NULL AND s.next_step_on IS NOT NULL)', today),
  silent: sql('(s.due_on < ? AND +s.last_touch_on IS NOT NULL AND +s.next_step_on IS NULL)', today)
})

function statesSql(states: States, condition: FilterCondition): Sql {
  if (condition.operator === 'isKnown') return EVERYONE
  if (condition.operator === 'isUnknown') return sql('0')
  const parts = condition.values.map(value => states[String(value)])
  if (parts.length === 0 || parts.some(part => part === undefined)) throw misfit(condition)
  const any = joinSql(parts as Sql[], ' OR ')
  return { text: `${condition.operator === 'isNoneOf' ? 'NOT ' : ''}(${any.text})`, values: any.values }
}

function tagsSql(condition: FilterCondition): Sql {
  const base = 'SELECT 1 FROM person_tag AS pt JOIN tag AS t ON t.id = pt.tag_id WHERE pt.person_id = s.person_id'
  if (condition.operator === 'isKnown') return sql(`EXISTS (${base})`)
  if (condition.operator === 'isUnknown') return sql(`NOT EXISTS (${base})`)
  if (condition.values.length === 0) throw misfit(condition)
  const holes = condition.values.map(() => '?').join(', ')
  const not = condition.operator === 'isNoneOf' ? 'NOT ' : ''
  return sql(`${not}EXISTS (${base} AND t.name IN (${holes}))`, ...condition.values)
}

/** Somebody was contacted on many days: a condition holds when it holds for one of them. */
function effortSql({ today }: SqlContext, condition: FilterCondition, key: EffortField): Sql {
  const [first, second] = condition.values
  const onDays = (test: string, ...values: unknown[]): Sql => {
    if (!values.every(isText)) throw misfit(condition)
    return sql(`s.person_id IN (SELECT e.person_id ${EFFORT_DAYS[key]}${test})`, ...values)
  }
  switch (condition.operator) {
    case 'after':
      return onDays(' AND e.local_date > ?', first)
    case 'before':
      return onDays(' AND e.local_date < ?', first)
    case 'between':
      return onDays(' AND e.local_date BETWEEN ? AND ?', first, second)
    case 'inLastDays':
    case 'notInLastDays': {
      const from = addDays(today, -daysOf(condition))
      const within = onDays(' AND e.local_date BETWEEN ? AND ?', from, today)
      return condition.operator === 'inLastDays' ? within : { ...within, text: `NOT (${within.text})` }
    }
    case 'isKnown':
      return onDays('')
    case 'isUnknown':
      return { ...onDays(''), text: `NOT (${onDays('').text})` }
    default:
      throw misfit(condition)
  }
}
