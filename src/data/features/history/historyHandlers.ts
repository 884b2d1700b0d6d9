import type { historyContract } from '@shared/contract/history'
import type { HandlersOf } from '@data/handler'
import { historyOfPerson, latestRedoable, latestUndoable, type Group } from '@data/history/historyRepository'
import { insertedValues, namesOf } from './rowValues'
import { redoLatest, undoGroup } from '@data/history/undo'

const step = (group: Group | undefined) => (group ? { groupSeq: group.seq, route: group.route, at: group.at } : null)
const parsed = (json: string | null) => (json === null ? null : (JSON.parse(json) as Record<string, unknown>))

export const historyHandlers: HandlersOf<typeof historyContract> = {
  'history.state': ({ services: { db } }) => ({ undo: step(latestUndoable(db)), redo: step(latestRedoable(db)) }),
  'history.undo': (context, { groupSeq }) => undoGroup(context, groupSeq),
  'history.redo': context => redoLatest(context),
  'history.ofPerson': ({ services: { db } }, { personId, before, limit }) => {
    const items = historyOfPerson(db, personId, before ?? Number.MAX_SAFE_INTEGER, limit).map(
      ({ rowId, canUndo, ...row }) => ({
        ...row,
        before: parsed(row.before),
        after: row.op === 'insert' ? insertedValues(db, row.table, rowId, row.seq) : parsed(row.after),
        canUndo: canUndo === 1
      })
    )
    return {
      items,
      names: namesOf(
        db,
        items.flatMap(item => [item.before, item.after])
      )
    }
  }
}
