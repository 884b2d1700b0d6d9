import { AppError } from '@shared/errors'
import { reverseGroup } from '@data/database/reverse'
import type { CallContext } from '@data/handler'
import {
  findGroup,
  latestRedoable,
  latestUndoable,
  markBatch,
  markReversed,
  peopleWorkedOnSince,
  type Group
} from './historyRepository'

type Step = { groupSeq: number; route: string; at: number }
const stepOf = (group: Group): Step => ({ groupSeq: group.seq, route: group.route, at: group.at })

/**
 * Undoes one group, by default the latest. People whom an import added and on whom somebody worked since are kept.
 *
 * @throws AppError nothingToUndo · undoConflict
 */
export function undoGroup(context: CallContext, groupSeq?: number): { undone: Step; keptPeople: number } {
  const { db } = context.services
  const group = groupSeq === undefined ? latestUndoable(db) : findGroup(db, groupSeq)
  if (!group || group.reversed_by !== null || !group.is_undoable || group.kind === 'undo') {
    throw new AppError('nothingToUndo', 'there is nothing to undo')
  }
  const keptPeople = reverse(context, group, 'undo')
  return { undone: stepOf(group), keptPeople }
}

/** Redoes what was undone last. @throws AppError nothingToRedo · undoConflict */
export function redoLatest(context: CallContext): { redone: Step } {
  const undo = latestRedoable(context.services.db)
  if (!undo) throw new AppError('nothingToRedo', 'there is nothing to redo')
  reverse(context, undo, 'redo')
  return { redone: stepOf(undo) }
}

function reverse(context: CallContext, group: Group, kind: 'undo' | 'redo'): number {
  const { db } = context.services
  const keep = group.batch_id && kind === 'undo' ? peopleWorkedOnSince(db, group.seq) : new Set<string>()
  try {
    context.mutate(
      mutation => {
        reverseGroup(mutation, group.seq, keep)
        markReversed(db, group.seq, mutation.groupSeq)
        if (group.batch_id) markBatch(db, group.batch_id, kind, mutation.now)
      },
      { kind, reverses: group.seq, route: group.route, batchId: group.batch_id ?? undefined }
    )
  } catch (error) {
    const code = (error as { code?: string }).code
    if (code?.startsWith('SQLITE_CONSTRAINT')) throw new AppError('undoConflict', 'later work rests on this change')
    throw error
  }
  return keep.size
}
