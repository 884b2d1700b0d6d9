import type { viewsContract } from '@shared/contract/views'
import type { HandlersOf } from '@data/handler'
import { deleteView, listViews, renameView, reorderViews, saveView } from './viewsRepository'

export const viewsHandlers: HandlersOf<typeof viewsContract> = {
  'views.list': ({ services: { db } }, { screen }) => ({ items: listViews(db, screen) }),
  'views.save': (context, view) => saveView(context, view),
  'views.rename': (context, { id, name }) => renameView(context, id, name),
  'views.delete': (context, { id }) => deleteView(context, id),
  'views.reorder': (context, { screen, ids }) => reorderViews(context, screen, ids)
}
