import type { Database } from 'better-sqlite3'
import type { Id } from '@shared/types/time'
import { mutate } from '@data/database/mutate'
import { reverseGroup } from '@data/database/reverse'
import type { Services } from '@data/services'
import { markReversed } from '@data/history/historyRepository'

/** Takes back what a batch has written so far. */
export function cancelBatch(
  services: Services,
  batchId: Id,
  groupSeq: number,
  state: 'cancelled' | 'interrupted'
): void {
  mutate(
    services,
    { route: 'imports.run', kind: 'undo', reverses: groupSeq, isUndoable: false, batchId, origin: 'import' },
    mutation => {
      reverseGroup(mutation, groupSeq)
      markReversed(mutation.db, groupSeq, mutation.groupSeq)
      mutation.db
        .prepare('UPDATE import_batch SET state = ?, undone_at = ? WHERE id = ?')
        .run(state, mutation.now, batchId)
    }
  )
}

/** A load that a kill or a crash cut off is taken back as one at the next open; the list of loads says so. */
export function finishCutOffImports(services: Services): number {
  const open = openBatches(services.db)
  for (const { batchId, groupSeq } of open) cancelBatch(services, batchId, groupSeq, 'interrupted')
  return open.length
}

function openBatches(db: Database): { batchId: Id; groupSeq: number }[] {
  return db
    .prepare(
      `SELECT b.id AS batchId, g.seq AS groupSeq FROM import_batch AS b JOIN change_group AS g ON g.batch_id = b.id AND g.kind = 'do'
       WHERE b.state = 'running'`
    )
    .all() as { batchId: Id; groupSeq: number }[]
}
