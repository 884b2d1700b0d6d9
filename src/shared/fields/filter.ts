import { z } from 'zod'
import type { FieldType } from './registry'

/** What can be said of a field in a filter. */
export const FILTER_OPERATORS = [
  'isAnyOf',
  'isNoneOf',
  'contains',
  'is',
  'atLeast',
  'atMost',
  'between',
  'before',
  'after',
  'inLastDays',
  'notInLastDays',
  'isKnown',
  'isUnknown'
] as const
export type FilterOperator = (typeof FILTER_OPERATORS)[number]

/** The operators that a type of field offers, the usual one first. */
export const operatorsOf: Readonly<Record<FieldType, readonly FilterOperator[]>> = {
  text: ['contains', 'is', 'isAnyOf', 'isNoneOf', 'isKnown', 'isUnknown'],
  number: ['is', 'isAnyOf', 'isNoneOf', 'atLeast', 'atMost', 'between', 'isKnown', 'isUnknown'],
  score: ['atLeast', 'atMost', 'between', 'isKnown', 'isUnknown'],
  date: ['inLastDays', 'notInLastDays', 'before', 'after', 'between', 'isKnown', 'isUnknown'],
  code: ['isAnyOf', 'isNoneOf', 'isKnown', 'isUnknown'],
  choice: ['isAnyOf', 'isNoneOf', 'isKnown', 'isUnknown'],
  member: ['isAnyOf', 'isNoneOf', 'isKnown', 'isUnknown'],
  tags: ['isAnyOf', 'isNoneOf', 'isKnown', 'isUnknown'],
  boolean: ['is']
}

const zValue = z.union([z.string().max(300), z.number(), z.boolean()])

export const zFilterCondition = z.strictObject({
  field: z.string().min(1).max(120),
  operator: z.enum(FILTER_OPERATORS),
  /** One value, a list for isAnyOf and isNoneOf, two for between; none for isKnown and isUnknown. */
  values: z.array(zValue).max(200).default([])
})
export type FilterCondition = z.output<typeof zFilterCondition>

export type FilterGroup = { join: 'and' | 'or'; items: (FilterCondition | FilterGroup)[] }
const zGroupOf = (item: z.ZodType<FilterCondition | FilterGroup>): z.ZodType<FilterGroup> =>
  z.strictObject({ join: z.enum(['and', 'or']), items: z.array(item).max(40) }) as z.ZodType<FilterGroup>

/** Conditions joined by and / or, three levels deep at the most. */
export const zFilter: z.ZodType<FilterGroup> = zGroupOf(
  z.union([zFilterCondition, zGroupOf(z.union([zFilterCondition, zGroupOf(zFilterCondition)]))])
)

export const emptyFilter: FilterGroup = { join: 'and', items: [] }

export function isGroup(item: FilterCondition | FilterGroup): item is FilterGroup {
  return 'items' in item
}
