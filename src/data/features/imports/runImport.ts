import type { ImportPlan } from '@shared/contract/importPlan'
import type { RouteOutput } from '@shared/contract'
import { AppError } from '@shared/errors'
import type { Id } from '@shared/types/time'
import type { Database } from 'better-sqlite3'
import { newId } from '@data/database/ids'
import type { OpenTable } from '@data/files/readTable'
import type { CallContext } from '@data/handler'
import { cancelBatch } from './cutOff'
import { assertPlan, openImport, settleDates, withoutLostFields, writeProfile } from './openImport'
import { createOutcome, type Outcome } from './outcome'
import { createRowTaker, type FileRow } from './takeRows'

/** Rows a transaction: in the app short enough for edits to pass in between; at the command line nobody waits. */
const chunkSize = ({ services }: CallContext): number => (services.origin === 'cli' ? 10_000 : 2_000)
const running = new WeakSet<Database>()

/**
 * Loads a file as one batch, in short transactions between which other work passes. What ends it early takes back all
 * of it.
 *
 * @throws AppError what reading the file throws, importMappingIncomplete, importDateOrderUnknown, importBusy, cancelled
 */
export async function runImport(
  context: CallContext,
  path: string,
  chosen: ImportPlan | undefined
): Promise<RouteOutput<'imports.run'>> {
  const { db, clock } = context.services
  if (running.has(db)) throw new AppError('importBusy', 'another load is running', {}, true)
  running.add(db)
  try {
    const file = await openImport(db, path, clock.today())
    const settled = await settleDates(file.table, withoutLostFields(db, chosen ?? file.plan), clock.today())
    assertPlan(settled.problems)
    const { plan } = settled
    const batchId = newId()
    const groupSeq = beginBatch(context, batchId, file.fileName, plan)
    const outcome = createOutcome()
    try {
      const taker = await createRowTaker(context.services, plan)
      for await (const { rows, bytesRead } of chunksOf(file.table, chunkSize(context))) {
        context.mutate(mutation => taker.take(mutation, rows, outcome, batchId), {
          batchId,
          continueGroup: groupSeq,
          origin: 'import'
        })
        context.onProgress({ phase: 'import', done: bytesRead, total: file.table.size })
        await context.breathe()
      }
    } catch (error) {
      cancelBatch(context.services, batchId, groupSeq, 'cancelled')
      throw error
    }
    const hasChanges = finishBatch(context, batchId, groupSeq, outcome, file.table.headers, plan)
    return { ...outcome.result(), batchId, groupSeq: hasChanges ? groupSeq : null }
  } finally {
    running.delete(db)
  }
}

async function* chunksOf(table: OpenTable, size: number): AsyncGenerator<{ rows: FileRow[]; bytesRead: number }> {
  let rows: FileRow[] = []
  let bytesRead = 0
  for await (const batch of table.rows()) {
    bytesRead = batch.bytesRead
    for (const [at, cells] of batch.rows.entries()) {
      rows.push({ line: batch.lines[at] ?? 0, cells })
      if (rows.length < size) continue
      yield { rows, bytesRead }
      rows = []
    }
  }
  if (rows.length > 0) yield { rows, bytesRead }
}

/** Not undoable until it is through: an undo in between must not reach into it. */
function beginBatch(context: CallContext, batchId: Id, fileName: string, plan: ImportPlan): number {
  return context.mutate(
    ({ db, now, groupSeq }) => {
      db.prepare(
        `INSERT INTO import_batch (id, file_name, source, state, counts, plan, started_at) VALUES (?, ?, ?, 'running', '{}', ?, ?)`
      ).run(batchId, fileName, plan.options.source, JSON.stringify(plan), now)
      return groupSeq
    },
    { batchId, isUndoable: false, origin: 'import' }
  )
}

function finishBatch(
  context: CallContext,
  batchId: Id,
  groupSeq: number,
  outcome: Outcome,
  headers: readonly string[],
  plan: ImportPlan
): boolean {
  return context.mutate(
    ({ db, now }) => {
      db.prepare(`UPDATE import_batch SET state = 'done', counts = ?, finished_at = ? WHERE id = ?`).run(
        JSON.stringify(outcome.counts),
        now,
        batchId
      )
      writeProfile(db, newId(), headers, plan, now)
      const hasChanges = db.prepare('SELECT 1 FROM change_log WHERE group_seq = ? LIMIT 1').get(groupSeq) !== undefined
      db.prepare('UPDATE change_group SET is_undoable = ? WHERE seq = ?').run(hasChanges ? 1 : 0, groupSeq)
      return hasChanges
    },
    { batchId, continueGroup: groupSeq, origin: 'import' }
  )
}

/** What a load would do, exactly: each chunk is written and rolled back. */
export async function previewImport(
  context: CallContext,
  path: string,
  chosen: ImportPlan
): Promise<RouteOutput<'imports.preview'>> {
  const { services } = context
  const file = await openImport(services.db, path, services.clock.today())
  const { plan, ambiguous, problems } = await settleDates(
    file.table,
    withoutLostFields(services.db, chosen),
    services.clock.today()
  )
  const outcome = createOutcome()
  const codes = problems.map(problem => problem.code)
  let rowCount = 0
  if (!codes.includes('importMappingIncomplete')) {
    const taker = await createRowTaker(services, plan)
    for await (const { rows, bytesRead } of chunksOf(file.table, chunkSize(context))) {
      rowCount += rows.length
      rollBack(context, mutation => taker.take(mutation, rows, outcome, null))
      context.onProgress({ phase: 'preview', done: bytesRead, total: file.table.size })
      await context.breathe()
    }
  }
  return { ...outcome.result(), rows: rowCount, ambiguousDates: ambiguous, problems: codes }
}

class RolledBack extends Error {}

function rollBack(context: CallContext, work: Parameters<CallContext['mutate']>[0]): void {
  try {
    context.mutate(mutation => {
      work(mutation)
      throw new RolledBack()
    })
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error
  }
}
