import { z } from 'zod'
import { MOST_COLUMNS, zSort } from '@shared/contract/alumni'
import { emptyFilter, zFilter, type FilterGroup } from '@shared/fields/filter'
import { defaultColumns } from '@shared/fields/registry'
import type { ViewState } from '@shared/contract/views'

/**
 * What the address of the list says: the view, and what differs from it. Everything may be missing; what can't be
 * understood (an old link) counts as missing.
 */
export const zAlumniSearch = z.object({
  view: z.string().max(80).optional().catch(undefined),
  /** The heading of a list that a number elsewhere has opened. */
  label: z.string().max(200).optional().catch(undefined),
  query: z.string().max(200).optional().catch(undefined),
  filter: zFilter.optional().catch(undefined),
  sort: zSort.unwrap().optional().catch(undefined),
  columns: z.array(z.string().max(120)).max(MOST_COLUMNS).optional().catch(undefined)
})
export type AlumniSearch = z.output<typeof zAlumniSearch>

export type ListState = ViewState & { query: string }
export type SortList = ViewState['sort']

/** The list as it is before anybody changed it. */
export const defaultView: ViewState = {
  filter: emptyFilter,
  sort: [{ field: 'name', direction: 'asc' }],
  columns: [...defaultColumns]
}

/** The state that an address stands for. */
export function listState(search: AlumniSearch, view: ViewState | undefined): ListState {
  const base = view ?? defaultView
  return {
    filter: search.filter ?? base.filter,
    sort: search.sort ?? base.sort,
    columns: search.columns ?? base.columns,
    query: search.query ?? ''
  }
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The shortest address for a state: only what differs from its view. */
export function searchOf(state: ListState, view: ViewState | undefined, rest: AlumniSearch): AlumniSearch {
  const base = view ?? defaultView
  return {
    view: rest.view,
    label: rest.label,
    query: state.query === '' ? undefined : state.query,
    filter: isSame(state.filter, base.filter) ? undefined : state.filter,
    sort: isSame(state.sort, base.sort) ? undefined : state.sort,
    columns: isSame(state.columns, base.columns) ? undefined : state.columns
  }
}

/** Whether the list differs from the view it was opened as (the search box is no part of a view). */
export function isChanged({ filter, sort, columns }: AlumniSearch): boolean {
  return filter !== undefined || sort !== undefined || columns !== undefined
}

/** Conditions of a filter, at any depth. */
export function countConditions(filter: FilterGroup): number {
  return filter.items.reduce((sum, item) => sum + ('items' in item ? countConditions(item) : 1), 0)
}
