import type { Database } from 'better-sqlite3'
import type { Id } from '@shared/types/time'

export type Group = {
  seq: number
  at: number
  route: string
  kind: 'do' | 'undo' | 'redo'
  reverses: number | null
  reversed_by: number | null
  is_undoable: number
  batch_id: Id | null
}

const COLUMNS = 'seq, at, route, kind, reverses, reversed_by, is_undoable, batch_id'

export function findGroup(db: Database, seq: number): Group | undefined {
  return db.prepare(`SELECT ${COLUMNS} FROM change_group WHERE seq = ?`).get(seq) as Group | undefined
}

/** The latest change that stands and can be undone. */
export function latestUndoable(db: Database): Group | undefined {
  return db
    .prepare(
      `SELECT ${COLUMNS} FROM change_group
       WHERE kind IN ('do', 'redo') AND reversed_by IS NULL AND is_undoable = 1 ORDER BY seq DESC LIMIT 1`
    )
    .get() as Group | undefined
}

/** The latest undo that stands, unless something new was done since. */
export function latestRedoable(db: Database): Group | undefined {
  return db
    .prepare(
      `SELECT ${COLUMNS} FROM change_group AS g
       WHERE kind = 'undo' AND reversed_by IS NULL AND is_undoable = 1
         AND NOT EXISTS (SELECT 1 FROM change_group AS later
                         WHERE later.seq > g.seq AND later.kind = 'do' AND later.is_undoable = 1)
       ORDER BY seq DESC LIMIT 1`
    )
    .get() as Group | undefined
}

export function markReversed(db: Database, seq: number, by: number): void {
  db.prepare('UPDATE change_group SET reversed_by = ? WHERE seq = ?').run(by, seq)
}

/** An import whose group is undone or redone says so. */
export function markBatch(db: Database, batchId: Id, kind: 'undo' | 'redo', now: number): void {
  db.prepare('UPDATE import_batch SET state = ?, undone_at = ? WHERE id = ?').run(
    kind === 'undo' ? 'undone' : 'done',
    kind === 'undo' ? now : null,
    batchId
  )
}

/** People whom a group added and on whom somebody worked afterwards. */
export function peopleWorkedOnSince(db: Database, groupSeq: number): Set<Id> {
  const rows = db
    .prepare(
      `WITH added AS (
         SELECT p.id FROM change_log AS l JOIN person AS p ON p.id BETWEEN l.row_id AND l.last_row_id
           WHERE l.group_seq = @groupSeq AND l.op = 'insertRange' AND l.table_name = 'person'
         UNION SELECT row_id FROM change_log WHERE group_seq = @groupSeq AND op = 'insert' AND table_name = 'person'
       )
       SELECT DISTINCT added.id FROM added
       JOIN change_log AS later ON later.person_id = added.id AND later.group_seq > @groupSeq
       JOIN change_group AS g ON g.seq = later.group_seq AND g.reversed_by IS NULL AND g.kind IN ('do', 'redo')`
    )
    .pluck()
    .all({ groupSeq }) as Id[]
  return new Set(rows)
}

export type HistoryRow = {
  seq: number
  groupSeq: number
  at: number
  route: string
  kind: 'do' | 'undo' | 'redo'
  member: string | null
  table: string
  op: 'insert' | 'update' | 'delete'
  before: string | null
  after: string | null
  rowId: Id
  canUndo: number
}

export function historyOfPerson(db: Database, personId: Id, before: number, limit: number): HistoryRow[] {
  return db
    .prepare(
      `SELECT l.seq, l.group_seq AS groupSeq, g.at, g.route, g.kind, m.name AS member, l.table_name AS "table", l.op,
              l.before, l.after, l.row_id AS rowId,
              g.kind <> 'undo' AND g.reversed_by IS NULL AND g.is_undoable = 1 AS canUndo
       FROM change_log AS l JOIN change_group AS g ON g.seq = l.group_seq LEFT JOIN member AS m ON m.id = g.member_id
       WHERE l.person_id = ? AND l.seq < ? ORDER BY l.seq DESC LIMIT ?`
    )
    .all(personId, before, limit) as HistoryRow[]
}
