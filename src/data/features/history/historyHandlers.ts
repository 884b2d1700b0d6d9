import type { historyContract } from '@shared/contract/history'
import type { HandlersOf } from '@data/handler'
import { historyOfPerson, latestRedoable, latestUndoable, type Group } from './historyRepository'
import { redoLatest, undoGroup } from './undo'

const step = (group: Group | undefined) => (group ? { groupSeq: group.seq, route: group.route, at: group.at } : null)
const parsed = (json: string | null) => (json === null ? null : (JSON.parse(json) as Record<string, unknown>))

export const historyHandlers: HandlersOf<typeof historyContract> = {
  'history.state': ({ services: { db } }) => ({ undo: step(latestUndoable(db)), redo: step(latestRedoable(db)) }),
  'history.undo': (context, { groupSeq }) => undoGroup(context, groupSeq),
  'history.redo': context => redoLatest(context),
  'history.ofPerson': ({ services: { db } }, { personId, before, limit }) => ({
    items: historyOfPerson(db, personId, before ?? Number.MAX_SAFE_INTEGER, limit).map(row => ({
      ...row,
      before: parsed(row.before),
      after: parsed(row.after)
    }))
  })
}
