import type { Database } from 'better-sqlite3'
import type { RouteOutput } from '@shared/contract'
import type { ImportPlan } from '@shared/contract/importPlan'
import type { ImportCounts } from '@shared/contract/imports'
import { AppError } from '@shared/errors'
import type { Id } from '@shared/types/time'

const NOTHING: ImportCounts = { created: 0, updated: 0, unchanged: 0, rejected: 0, skipped: 0 }

type BatchRow = Omit<RouteOutput<'imports.list'>['items'][number], 'counts'> & { counts: string }

export function listBatches(db: Database): RouteOutput<'imports.list'> {
  const rows = db
    .prepare(
      `SELECT b.id, b.file_name AS fileName, b.state, b.counts, b.started_at AS startedAt, b.finished_at AS finishedAt,
              b.undone_at AS undoneAt,
              (SELECT g.seq FROM change_group AS g WHERE g.batch_id = b.id AND g.kind IN ('do', 'redo')
                 AND g.reversed_by IS NULL AND g.is_undoable = 1 ORDER BY g.seq DESC LIMIT 1) AS groupSeq,
              (SELECT count(*) FROM import_rejection AS r WHERE r.batch_id = b.id) AS rejections
       FROM import_batch AS b ORDER BY b.started_at DESC, b.id DESC LIMIT 200`
    )
    .all() as BatchRow[]
  return {
    items: rows.map(row => ({ ...row, counts: { ...NOTHING, ...(JSON.parse(row.counts) as Partial<ImportCounts>) } }))
  }
}

/** @throws AppError notFound */
export function batchGroup(db: Database, batchId: Id): number | null {
  if (!db.prepare('SELECT 1 FROM import_batch WHERE id = ?').get(batchId)) {
    throw new AppError('notFound', 'no such load', { what: 'import' })
  }
  return (
    (db
      .prepare(
        `SELECT seq FROM change_group WHERE batch_id = ? AND kind IN ('do', 'redo') AND reversed_by IS NULL AND is_undoable = 1
         ORDER BY seq DESC LIMIT 1`
      )
      .pluck()
      .get(batchId) as number | undefined) ?? null
  )
}

type Rejections = RouteOutput<'imports.rejections'>

/** The kept columns of a batch's file, by index: those that may never be read are left out. */
export function keptColumns(db: Database, batchId: Id): { index: number; header: string }[] {
  const text = db.prepare('SELECT plan FROM import_batch WHERE id = ?').pluck().get(batchId) as string | undefined
  if (text === undefined) throw new AppError('notFound', 'no such load', { what: 'import' })
  return keptColumnsOf(JSON.parse(text) as ImportPlan)
}

/** The same of a plan. */
export function keptColumnsOf(plan: ImportPlan): { index: number; header: string }[] {
  return plan.columns
    .filter(column => column.target !== 'neverRead')
    .map(({ index, header }) => ({ index, header }))
    .sort((a, b) => a.index - b.index)
}

export function readRejections(db: Database, batchId: Id, after: number, limit: number): Rejections['items'] {
  const columns = keptColumns(db, batchId)
  const rows = db
    .prepare('SELECT line, reasons, cells FROM import_rejection WHERE batch_id = ? AND line > ? ORDER BY line LIMIT ?')
    .all(batchId, after, limit) as { line: number; reasons: string; cells: string }[]
  return rows.map(({ line, reasons, cells }) => {
    const all = JSON.parse(cells) as string[]
    return {
      line,
      reasons: JSON.parse(reasons) as Rejections['items'][number]['reasons'],
      cells: columns.map(({ index }) => all[index] ?? '')
    }
  })
}
