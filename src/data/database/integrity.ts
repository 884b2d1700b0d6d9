import type { Database } from 'better-sqlite3'
import { errorCode } from './files'

/** A row that points to a parent that is not there. */
export type Orphan = { table: string; rowid: number | null; parent: string; fkid: number }

export type BaseReport = {
  isWhole: boolean
  /** What SQLite found wrong in the pages and indexes: empty when all is well. */
  problems: string[]
  orphans: Orphan[]
}

/** Reads every page and index and every foreign key: seconds on a large base. */
export function verifyBase(db: Database): BaseReport {
  const problems = checkPages(db, 'integrity_check')
  const orphans = db.pragma('foreign_key_check') as Orphan[]
  return { isWhole: problems.length === 0 && orphans.length === 0, problems, orphans }
}

/** What a check of the pages found: empty when all is well. `quick_check` leaves out that indexes match their rows. */
export function checkPages(db: Database, check: 'integrity_check' | 'quick_check'): string[] {
  try {
    const rows = db.pragma(check) as Record<string, string>[]
    const found = rows.map(row => row[check]!)
    return found.length === 1 && found[0] === 'ok' ? [] : found
  } catch (error) {
    // A page whose authentication fails ends the check.
    if (errorCode(error).startsWith('SQLITE_CORRUPT')) return ['a page cannot be read']
    throw error
  }
}
