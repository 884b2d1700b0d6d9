import type { Database } from 'better-sqlite3'
import { getTableName } from 'drizzle-orm'
import * as schema from '@db/schema'
import { changeLogSql, loggedTables } from '@data/database/logged'

const KEPT = 'setting'
/** Tables outside the change log, children before parents. */
const FURTHER = [
  schema.importRejection,
  schema.importBatch,
  schema.importProfile,
  schema.draft,
  schema.suppression,
  schema.changeLog,
  schema.changeGroup,
  schema.alumniSummary,
  schema.derivedState
].map(getTableName)

/** Whether anything but settings was ever written here. */
export function holdsRecords(db: Database): boolean {
  return loggedTables.some(
    ({ name }) => name !== KEPT && db.prepare(`SELECT 1 FROM "${name}" LIMIT 1`).get() !== undefined
  )
}

/**
 * Takes everything but the settings out of a base, its history too. Only for sample data: no undo brings it back.
 * One transaction.
 */
export function emptyBase(db: Database): void {
  const empty = db.transaction(() => {
    // The log would keep a copy of each row that goes.
    for (const { name } of loggedTables) db.exec(`DROP TRIGGER IF EXISTS temp."log_${name}_delete"`)
    db.exec(`INSERT INTO alumni_search (alumni_search) VALUES ('delete-all')`)
    const names = loggedTables.map(({ name }) => name).filter(name => name !== KEPT)
    for (const name of [...FURTHER.slice(0, 2), ...names.toReversed(), ...FURTHER.slice(2)]) {
      db.exec(`DELETE FROM "${name}"`)
    }
    db.exec('DELETE FROM dirty_person')
    db.exec(changeLogSql)
  })
  empty.immediate()
}
