import type { Database } from 'better-sqlite3'
import { AppError } from '@shared/errors'
import type { Selection } from '@shared/contract/alumni'
import { fieldExpression, joinSql, requireField, sql, type Sql, type SqlContext } from './fieldSql'
import { selectionSql } from './filterSql'

export type Sort = { field: string; direction: 'asc' | 'desc' }[]
type Value = string | number

/**
 * A place in a sorted list: whether it lies among the rows that have no value for the first key (they come last, in
 * either direction), the values of the keys there, and the row number that breaks ties.
 */
type Cursor = { isUnknown: boolean; values: (Value | null)[]; n: number }

export type ListQuery = { context: SqlContext; selection: Selection; sort: Sort }

type Key = { expression: Sql; isDescending: boolean }

function keysOf({ context, sort }: ListQuery): Key[] {
  const effective = sort.length === 0 ? [{ field: 'name', direction: 'asc' as const }] : sort
  return effective.map(({ field, direction }) => {
    const definition = requireField(context, field)
    if (!definition.isSortable) {
      throw new AppError('invalidInput', 'a field cannot be sorted by', { places: [`sort.${field.slice(0, 80)}`] })
    }
    return { expression: fieldExpression(context, definition), isDescending: direction === 'desc' }
  })
}

export function encodeCursor(cursor: Cursor): string {
  return JSON.stringify([cursor.isUnknown ? 1 : 0, cursor.n, ...cursor.values])
}

function decodeCursor(text: string, keyCount: number): Cursor {
  let parts: unknown
  try {
    parts = JSON.parse(text)
  } catch {
    parts = null
  }
  const isFit =
    Array.isArray(parts) &&
    parts.length === keyCount + 2 &&
    Number.isSafeInteger(parts[1]) &&
    parts.slice(2).every(value => value === null || typeof value === 'string' || typeof value === 'number')
  if (!isFit) throw new AppError('invalidInput', 'the cursor is of another list', { places: ['cursor'] })
  const [isUnknown, n, ...values] = parts as [number, number, ...(Value | null)[]]
  return { isUnknown: isUnknown === 1, n, values }
}

/** Later keys sort their unknowns last too: a flag before the value. */
function laterTerms(key: Key): { expression: Sql; isDescending: boolean }[] {
  return [
    { expression: { text: `(${key.expression.text} IS NULL)`, values: key.expression.values }, isDescending: false },
    {
      expression: { text: `ifnull(${key.expression.text}, '')`, values: key.expression.values },
      isDescending: key.isDescending
    }
  ]
}

function termsOf(keys: readonly Key[], isUnknownPart: boolean): Key[] {
  const [first, ...rest] = keys
  if (!first) throw new Error('a list has at least one key')
  const n = { expression: sql('s.n'), isDescending: first.isDescending && !isUnknownPart }
  return [...(isUnknownPart ? [] : [first]), ...rest.flatMap(laterTerms), n]
}

function orderBy(terms: readonly Key[]): Sql {
  return joinSql(
    terms.map(term => ({ ...term.expression, text: `${term.expression.text} ${term.isDescending ? 'DESC' : 'ASC'}` })),
    ', '
  )
}

/** Rows after a place: lexicographic over the terms; one row-value comparison where an index can serve it. */
function afterSql(terms: readonly Key[], values: readonly (Value | null)[]): Sql {
  const isUniform = terms.every(term => term.isDescending === terms[0]?.isDescending)
  const operator = (term: Key): string => (term.isDescending ? '<' : '>')
  if (isUniform && terms[0]) {
    const left = joinSql(
      terms.map(term => term.expression),
      ', '
    )
    return {
      text: `(${left.text}) ${operator(terms[0])} (${values.map(() => '?').join(', ')})`,
      values: [...left.values, ...values]
    }
  }
  const alternatives = terms.map((term, index) => {
    const equal = terms
      .slice(0, index)
      .map((earlier, at) => sql(`${earlier.expression.text} = ?`, ...earlier.expression.values, values[at]))
    return joinSql(
      [...equal, sql(`${term.expression.text} ${operator(term)} ?`, ...term.expression.values, values[index])],
      ' AND '
    )
  })
  const any = joinSql(
    alternatives.map(part => ({ ...part, text: `(${part.text})` })),
    ' OR '
  )
  return { text: `(${any.text})`, values: any.values }
}

function termValues(cursor: Cursor, isUnknownPart: boolean): (Value | null)[] {
  const [first, ...rest] = cursor.values
  return [
    ...(isUnknownPart ? [] : [first ?? null]),
    ...rest.flatMap(value => [value === null ? 1 : 0, value ?? '']),
    cursor.n
  ]
}

type Place = { n: number } & Record<`k${number}`, Value | null>

type PartOptions = { after: Cursor | null; limit: number; skip: number; isBackwards?: boolean }

/** One half of the list: the rows that have the first key, or those that have not. */
export function partSql(query: ListQuery, isUnknownPart: boolean, options: PartOptions): Sql {
  const keys = keysOf(query)
  const first = keys[0] as Key
  const forward = termsOf(keys, isUnknownPart)
  const terms = options.isBackwards ? forward.map(term => ({ ...term, isDescending: !term.isDescending })) : forward
  const conditions = [
    selectionSql(query.context, query.selection),
    sql(`${first.expression.text} IS ${isUnknownPart ? '' : 'NOT '}NULL`, ...first.expression.values)
  ]
  if (options.after) conditions.push(afterSql(terms, termValues(options.after, isUnknownPart)))
  const columns = joinSql(
    keys.map((key, index) => ({ ...key.expression, text: `${key.expression.text} AS k${index}` })),
    ', '
  )
  return joinSql(
    [
      { text: `SELECT s.n, ${columns.text} FROM alumni_summary AS s`, values: columns.values },
      joinSql(conditions, ' AND '),
      orderBy(terms),
      sql('? OFFSET ?', options.limit, options.skip)
    ].map((part, index) => ({ ...part, text: ['', 'WHERE ', 'ORDER BY ', 'LIMIT '][index] + part.text })),
    '\n'
  )
}

function placeCursor(place: Place, keyCount: number, isUnknown: boolean): Cursor {
  return { isUnknown, n: place.n, values: Array.from({ length: keyCount }, (_, index) => place[`k${index}`] ?? null) }
}

/**
 * Row numbers of one page in order.
 *
 * @param skip rows to pass over after the cursor
 * @throws AppError invalidInput when the cursor does not belong to this sort
 */
export function listPage(
  db: Database,
  query: ListQuery,
  page: { cursor: string | null; skip: number; limit: number }
): { rows: number[]; nextCursor: string | null } {
  const keyCount = keysOf(query).length
  const cursor = page.cursor === null ? null : decodeCursor(page.cursor, keyCount)
  const found: { place: Place; isUnknown: boolean }[] = []
  const wanted = page.limit + 1
  let skip = page.skip
  for (const isUnknown of [false, true]) {
    if (found.length >= wanted || (cursor?.isUnknown && !isUnknown)) continue
    const after = cursor !== null && cursor.isUnknown === isUnknown ? cursor : null
    const part = partSql(query, isUnknown, { after, limit: wanted - found.length, skip })
    const places = db.prepare(part.text).all(...part.values) as Place[]
    found.push(...places.map(place => ({ place, isUnknown })))
    if (!isUnknown && skip > 0 && places.length === 0) skip -= Math.min(skip, countPart(db, query, after))
    else if (places.length > 0) skip = 0
  }
  const rows = found.slice(0, page.limit)
  const last = rows.at(-1)
  const hasMore = found.length > page.limit && last !== undefined
  return {
    rows: rows.map(({ place }) => place.n),
    nextCursor: hasMore ? encodeCursor(placeCursor(last.place, keyCount, last.isUnknown)) : null
  }
}

function countPart(db: Database, query: ListQuery, after: Cursor | null, isUnknown = false): number {
  const part = partSql(query, isUnknown, { after, limit: -1, skip: 0 })
  return db
    .prepare(`SELECT count(*) FROM (${part.text})`)
    .pluck()
    .get(...part.values) as number
}

/** The place of a row in a list; null when the selection leaves it out. */
function placeOf(db: Database, query: ListQuery, n: number): Cursor | null {
  const keys = keysOf(query)
  const where = selectionSql(query.context, query.selection)
  const columns = joinSql(
    keys.map(key => key.expression),
    ', '
  )
  const row = db
    .prepare(`SELECT ${columns.text} FROM alumni_summary AS s WHERE s.n = ? AND ${where.text}`)
    .raw()
    .get(...columns.values, n, ...where.values) as (Value | null)[] | undefined
  return row === undefined ? null : { isUnknown: row[0] === null, values: row, n }
}

/** The row next to a place, forwards or backwards, across the border of the two parts. */
function neighbourOf(db: Database, query: ListQuery, place: Cursor, isBackwards: boolean): number | null {
  for (const isUnknown of isBackwards ? [true, false] : [false, true]) {
    const isPassed = isBackwards ? isUnknown && !place.isUnknown : !isUnknown && place.isUnknown
    if (isPassed) continue
    const after = isUnknown === place.isUnknown ? place : null
    const part = partSql(query, isUnknown, { after, limit: 1, skip: 0, isBackwards })
    const found = db.prepare(part.text).get(...part.values) as Place | undefined
    if (found) return found.n
  }
  return null
}

/** Where a row stands in a list, by counting what comes after it; null when it is not in it. */
export function locate(
  db: Database,
  query: ListQuery,
  n: number
): { index: number; count: number; previous: number | null; next: number | null } | null {
  const place = placeOf(db, query, n)
  if (!place) return null
  const count = countSelection(db, query.context, query.selection)
  const unknownAfter = place.isUnknown ? 0 : countPart(db, query, null, true)
  return {
    index: count - countPart(db, query, place, place.isUnknown) - unknownAfter - 1,
    count,
    previous: neighbourOf(db, query, place, true),
    next: neighbourOf(db, query, place, false)
  }
}

export function countSelection(db: Database, context: SqlContext, selection: Selection): number {
  const where = selectionSql(context, selection)
  return db
    .prepare(`SELECT count(*) FROM alumni_summary AS s WHERE ${where.text}`)
    .pluck()
    .get(...where.values) as number
}

/** Every `step`-th place of the list, as cursors: cursor i leads to row i · step (the first is the beginning). */
export function listAnchors(
  db: Database,
  query: ListQuery,
  step: number
): { count: number; cursors: (string | null)[] } {
  const keyCount = keysOf(query).length
  const cursors: (string | null)[] = [null]
  let count = 0
  for (const isUnknown of [false, true]) {
    const part = partSql(query, isUnknown, { after: null, limit: -1, skip: 0 })
    for (const row of db
      .prepare(part.text)
      .raw()
      .iterate(...part.values) as Iterable<[number, ...(Value | null)[]]>) {
      count++
      if (count % step !== 0) continue
      const [n, ...values] = row
      cursors.push(encodeCursor({ isUnknown, n, values: values.slice(0, keyCount) }))
    }
  }
  if (cursors.length > 1 && count % step === 0) cursors.pop()
  return { count, cursors }
}

/** All row numbers of a selection in order: for bulk changes, exports and neighbours. */
export function* iterateSelection(db: Database, query: ListQuery): Generator<number> {
  for (const isUnknown of [false, true]) {
    const part = partSql(query, isUnknown, { after: null, limit: -1, skip: 0 })
    for (const [n] of db
      .prepare(part.text)
      .raw()
      .iterate(...part.values) as Iterable<[number]>)
      yield n
  }
}
