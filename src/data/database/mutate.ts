import type { Database } from 'better-sqlite3'
import type { Id, Instant, LocalDate } from '@shared/types/time'
import { refreshDirtyPeople } from '@data/derive/refresh'
import type { Origin, Services } from '@data/services'
import { newId } from './ids'
import { insertTriggers } from './logged'

export type MutationMeta = {
  /** The route that asked; its words stand under `history.<route>`. */
  route: string
  origin?: Origin
  /** false for what has no contrary (a change of the passphrase, a draft). */
  isUndoable?: boolean
  batchId?: Id
  kind?: 'do' | 'undo' | 'redo'
  reverses?: number
  /** Go on with this group instead of beginning one: long work in several transactions. */
  continueGroup?: number
}

/** What a mutation works with inside its transaction. */
export type Mutation = {
  readonly db: Database
  readonly groupSeq: number
  readonly now: Instant
  readonly today: LocalDate
  readonly zone: string
  /** The colleague at this laptop, as far as known. */
  readonly memberId: Id | null
  newId(): Id
}

export type MutationResult<T> = { value: T; groupSeq: number; hasChanges: boolean }

/** The member who is at this laptop. */
export function currentMemberId(db: Database): Id | null {
  const row = db.prepare('SELECT id FROM member WHERE is_me = 1 AND deleted_at IS NULL LIMIT 1').get() as
    { id: Id } | undefined
  return row?.id ?? null
}

/**
 * The one way to write: transaction → rules and writes (`work`) → change_log by triggers → derived data → commit.
 * `work` is synchronous: nothing else can run between its first write and the commit.
 *
 * @returns the value of `work`, the group to undo, and whether anything changed (no change leaves no group)
 */
export function mutate<T>(services: Services, meta: MutationMeta, work: (mutation: Mutation) => T): MutationResult<T> {
  const { db, clock } = services
  const run = db.transaction((): MutationResult<T> => {
    const now = clock.now()
    const memberId = currentMemberId(db)
    const groupSeq = meta.continueGroup ?? beginGroup(db, meta, services.origin, now, memberId)
    db.prepare('DELETE FROM mutation_context').run()
    db.prepare('INSERT INTO mutation_context (group_seq) VALUES (?)').run(groupSeq)
    try {
      const value = work({ db, groupSeq, now, today: clock.today(), zone: clock.zone(), memberId, newId })
      refreshDirtyPeople(db, clock.today())
      const hasChanges = db.prepare('SELECT 1 FROM change_log WHERE group_seq = ? LIMIT 1').get(groupSeq) !== undefined
      if (!hasChanges && meta.continueGroup === undefined && meta.batchId === undefined)
        db.prepare('DELETE FROM change_group WHERE seq = ?').run(groupSeq)
      return { value, groupSeq, hasChanges }
    } finally {
      db.prepare('DELETE FROM mutation_context').run()
    }
  })
  return run.immediate()
}

function beginGroup(db: Database, meta: MutationMeta, origin: Origin, now: Instant, memberId: Id | null): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO change_group (id, at, member_id, origin, route, kind, reverses, is_undoable, batch_id)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`
    )
    .run(
      newId(),
      now,
      memberId,
      meta.origin ?? origin,
      meta.route,
      meta.kind ?? 'do',
      meta.reverses ?? null,
      meta.isUndoable === false ? 0 : 1,
      meta.batchId ?? null
    )
  return Number(lastInsertRowid)
}

/**
 * Writes many new rows without a log entry each. The rows of each table must have increasing ids from `newId`, and
 * nothing else may be written meanwhile; call {@link logInsertedRange} for each table afterwards.
 */
export function insertBulk(mutation: Mutation, write: () => void): void {
  const { db } = mutation
  db.exec(insertTriggers.drop)
  try {
    write()
  } finally {
    db.exec(insertTriggers.create)
  }
}

/** One log entry for all rows of `table` between two ids, both included. */
export function logInsertedRange(mutation: Mutation, table: string, firstId: Id, lastId: Id): void {
  mutation.db
    .prepare(
      `INSERT INTO change_log (group_seq, table_name, op, row_id, last_row_id) VALUES (?, ?, 'insertRange', ?, ?)`
    )
    .run(mutation.groupSeq, table, firstId, lastId)
}
