import type { Database } from 'better-sqlite3'
import type { UnderstoodFacts } from '@domain/importing'
import type { Id } from '@shared/types/time'
import type { Match } from './findPerson'
import {
  exitColumns,
  exitValues,
  personColumns,
  personValues,
  stintColumns,
  stintValues,
  type PeopleWriter
} from './writePeople'

type Value = string | number | null
export type Update = { hasChanges: boolean; keptByHand: number }

/**
 * Brings a known person up to what the file says now. Only what the file says is written: an empty cell clears nothing,
 * and a value that somebody typed here stays.
 */
export function updateFromRow(
  db: Database,
  writer: PeopleWriter,
  match: Match,
  facts: UnderstoodFacts,
  mark: string
): Update {
  const done: Update = { hasChanges: false, keptByHand: 0 }
  apply(db, 'person', match.personId, personColumns, personValues(facts), done)
  if (facts.stint && match.stintId) {
    apply(db, 'stint', match.stintId, stintColumns, stintValues(facts.stint), done)
    updateExit(db, match, facts, done)
    setMark(db, 'stint', match.stintId, mark)
  } else if (facts.stint) {
    writer.addStint(match.personId, facts, mark)
    done.hasChanges = true
  } else {
    setMark(db, 'person', match.personId, mark)
  }
  addLists(db, writer, match.personId, facts, done)
  return done
}

function updateExit(db: Database, match: Match, facts: UnderstoodFacts, done: Update): void {
  if (!facts.exit || !match.stintId) return
  const exitId = db.prepare('SELECT id FROM exit WHERE stint_id = ?').pluck().get(match.stintId) as Id | undefined
  if (exitId) apply(db, 'exit', exitId, exitColumns, exitValues(facts.exit), done)
}

const setMark = (db: Database, table: 'person' | 'stint', id: Id, mark: string): void =>
  void db.prepare(`UPDATE ${table} SET import_mark = ? WHERE id = ?`).run(mark, id)

function apply(
  db: Database,
  table: string,
  id: Id,
  columns: readonly string[],
  values: readonly Value[],
  done: Update
): void {
  const row = db
    .prepare(`SELECT ${columns.join(', ')} FROM ${table} WHERE id = ?`)
    .raw()
    .get(id) as Value[] | undefined
  if (!row) return
  const changed = columns.flatMap((column, at) => {
    const value = values[at] ?? null
    return value === null || value === '' || value === row[at] ? [] : [{ column, value }]
  })
  if (changed.length === 0) return
  const typed = typedByHand(db, id)
  const free = changed.filter(({ column }) => !typed.has(column))
  done.keptByHand += changed.length - free.length
  if (free.length === 0) return
  db.prepare(`UPDATE ${table} SET ${free.map(({ column }) => `${column} = ?`).join(', ')} WHERE id = ?`).run(
    ...free.map(({ value }) => value),
    id
  )
  done.hasChanges = true
}

/** The columns of a row that a person changed here, by the change log; undone changes do not count. */
function typedByHand(db: Database, rowId: Id): Set<string> {
  const rows = db
    .prepare(
      `SELECT l.after FROM change_log AS l JOIN change_group AS g ON g.seq = l.group_seq
       WHERE l.row_id = ? AND l.op = 'update' AND g.batch_id IS NULL AND g.kind IN ('do', 'redo') AND g.reversed_by IS NULL`
    )
    .pluck()
    .all(rowId) as string[]
  return new Set(rows.flatMap(after => Object.keys(JSON.parse(after) as object)))
}

function addLists(db: Database, writer: PeopleWriter, personId: Id, facts: UnderstoodFacts, done: Update): void {
  const hasContact = db.prepare('SELECT 1 FROM contact_point WHERE person_id = ? AND kind = ? AND match_key = ?')
  const hasKind = db.prepare('SELECT 1 FROM contact_point WHERE person_id = ? AND kind = ? AND deleted_at IS NULL')
  for (const contact of facts.contacts) {
    if (hasContact.get(personId, contact.kind, contact.matchKey)) continue
    writer.addContact(personId, contact, hasKind.get(personId, contact.kind) === undefined)
    done.hasChanges = true
  }
  const latest = db
    .prepare(
      `SELECT employer, title FROM position WHERE person_id = ? AND deleted_at IS NULL
       ORDER BY end_on IS NULL DESC, start_on DESC, id DESC LIMIT 1`
    )
    .get(personId) as { employer: string; title: string } | undefined
  const job = facts.position
  if (job && (latest?.employer !== job.employer || latest.title !== job.title)) {
    writer.addPosition(personId, job)
    done.hasChanges = true
  }
  const hasTag = db.prepare(
    'SELECT 1 FROM person_tag AS pt JOIN tag AS t ON t.id = pt.tag_id WHERE pt.person_id = ? AND t.name = ?'
  )
  for (const name of new Set(facts.tags)) {
    if (hasTag.get(personId, name)) continue
    writer.addTag(personId, name)
    done.hasChanges = true
  }
  for (const [fieldId, value] of Object.entries(facts.custom)) {
    const kept = db
      .prepare('SELECT text_value FROM custom_value WHERE person_id = ? AND field_id = ?')
      .pluck()
      .get(personId, fieldId) as string | undefined
    if (kept !== undefined || value === '') continue
    writer.addCustom(personId, fieldId, value, Number.isFinite(Number(value)) ? Number(value) : null)
    done.hasChanges = true
  }
}
