import type { Database } from 'better-sqlite3'
import { zViewState, type View, type ViewState } from '@shared/contract/views'
import { AppError } from '@shared/errors'
import type { Id } from '@shared/types/time'
import type { CallContext } from '@data/handler'

/** Views whose state can't be understood any more (a field of an older time) are left out, not thrown away. */
export function listViews(db: Database, screen: string): View[] {
  const rows = db
    .prepare(
      'SELECT id, name, state FROM saved_view WHERE screen = ? AND deleted_at IS NULL ORDER BY sort_order, created_at, id'
    )
    .all(screen) as { id: Id; name: string; state: string }[]
  return rows.flatMap(row => {
    const state = zViewState.safeParse(JSON.parse(row.state))
    return state.success ? [{ id: row.id, name: row.name, state: state.data }] : []
  })
}

const missing = (): AppError => new AppError('notFound', 'no such view', { what: 'view' })

/** @throws AppError notFound */
export function saveView(
  context: CallContext,
  view: { id?: Id | undefined; screen: string; name: string; state: ViewState }
): { id: Id } {
  return context.mutate(({ db, now, newId }) => {
    const state = JSON.stringify(view.state)
    if (view.id) {
      const { changes } = db
        .prepare('UPDATE saved_view SET name = ?, state = ? WHERE id = ? AND screen = ? AND deleted_at IS NULL')
        .run(view.name, state, view.id, view.screen)
      if (changes === 0) throw missing()
      return { id: view.id }
    }
    const id = newId()
    db.prepare(
      `INSERT INTO saved_view (id, screen, name, state, sort_order, created_at)
       SELECT ?, ?, ?, ?, ifnull(max(sort_order), -1) + 1, ? FROM saved_view WHERE screen = ?`
    ).run(id, view.screen, view.name, state, now, view.screen)
    return { id }
  })
}

/** @throws AppError notFound */
export function renameView(context: CallContext, id: Id, name: string): Record<string, never> {
  return context.mutate(({ db }) => {
    const { changes } = db.prepare('UPDATE saved_view SET name = ? WHERE id = ? AND deleted_at IS NULL').run(name, id)
    if (changes === 0) throw missing()
    return {}
  })
}

/** @throws AppError notFound */
export function deleteView(context: CallContext, id: Id): Record<string, never> {
  return context.mutate(({ db, now }) => {
    const { changes } = db
      .prepare('UPDATE saved_view SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL')
      .run(now, id)
    if (changes === 0) throw missing()
    return {}
  })
}

/** Those named come first, in their order; the others follow as they stood. */
export function reorderViews(context: CallContext, screen: string, ids: readonly Id[]): Record<string, never> {
  return context.mutate(({ db }) => {
    const stored = listViews(db, screen).map(view => view.id)
    const first = ids.filter(id => stored.includes(id))
    const order = [...new Set([...first, ...stored])]
    const write = db.prepare('UPDATE saved_view SET sort_order = ? WHERE id = ? AND sort_order <> ?')
    order.forEach((id, index) => write.run(index, id, index))
    return {}
  })
}
