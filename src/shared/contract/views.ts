import { z } from 'zod'
import { zFilter } from '@shared/fields/filter'
import { MOST_COLUMNS, zSort } from './alumni'
import { mutation, query, strict, zId } from './kernel'

export const SCREENS_WITH_VIEWS = ['alumni'] as const

/** What a saved view keeps: conditions, order of rows, columns in their order. */
export const zViewState = strict({
  filter: zFilter,
  sort: zSort.unwrap(),
  columns: z.array(z.string().min(1).max(120)).min(1).max(MOST_COLUMNS)
})
export type ViewState = z.output<typeof zViewState>

const zViewName = z.string().trim().min(1).max(80)

export const zView = strict({ id: zId, name: z.string(), state: zViewState })
export type View = z.output<typeof zView>

const changes = { tags: ['views', 'history'] } as const
const zDone = strict({})

export const viewsContract = {
  'views.list': query(
    'The saved views of a screen, in the order of their tabs',
    strict({ screen: z.enum(SCREENS_WITH_VIEWS) }),
    strict({ items: z.array(zView) }),
    { tags: ['views'] }
  ),
  'views.save': mutation(
    'Save a view: a new one at the end, or other contents for the one named by id',
    strict({ id: zId.optional(), screen: z.enum(SCREENS_WITH_VIEWS), name: zViewName, state: zViewState }),
    strict({ id: zId }),
    changes
  ),
  'views.rename': mutation('Give a view another name', strict({ id: zId, name: zViewName }), zDone, changes),
  'views.delete': mutation('Delete a view; undo brings it back', strict({ id: zId }), zDone, changes),
  'views.reorder': mutation(
    'Put the views of a screen into this order; those left out keep theirs at the end',
    strict({ screen: z.enum(SCREENS_WITH_VIEWS), ids: z.array(zId).max(200) }),
    zDone,
    changes
  )
}
