import type { Database } from 'better-sqlite3'
import { AppError, type ErrorCode } from '@shared/errors'
import { toMigrations } from '@data/database/migrations'
import type { Migration } from '@data/database/migrate'
import { openDatabase, type OpenOptions } from '@data/database/open'
import { testOptions } from './database'

const BREAK = '--> statement-breakpoint'

/**
 * Three small steps: tables; a rebuild of the parent table (which would cascade to its children with foreign keys
 * on); a filled column. Enough to be cut off anywhere.
 */
export const FIXTURE_MIGRATIONS: Migration[] = toMigrations({
  '/0000_tables.sql': `CREATE TABLE parent (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
    ${BREAK} CREATE TABLE child (id INTEGER PRIMARY KEY, parent_id INTEGER NOT NULL REFERENCES parent (id) ON DELETE CASCADE, note TEXT);
    ${BREAK} CREATE INDEX child_parent ON child (parent_id);
    ${BREAK} CREATE TABLE suppression (id TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL)`,
  '/0001_rebuild.sql': `PRAGMA foreign_keys=OFF; ${BREAK} CREATE TABLE parent_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, rank INTEGER);
    ${BREAK} INSERT INTO parent_new (id, name) SELECT id, name FROM parent;
    ${BREAK} DROP TABLE parent;
    ${BREAK} ALTER TABLE parent_new RENAME TO parent; ${BREAK} PRAGMA foreign_keys=ON`,
  '/0002_ranked.sql': 'UPDATE parent SET rank = id * 10'
})

export const FIXTURE_SQL = [
  'CREATE VIEW IF NOT EXISTS pair AS SELECT p.name, c.note FROM parent p JOIN child c ON c.parent_id = p.id'
]

export function fixtureOptions(dir: string, options: Partial<OpenOptions> = {}): OpenOptions {
  return testOptions(dir, { migrations: FIXTURE_MIGRATIONS, sql: FIXTURE_SQL, ...options })
}

/** Adds `count` parents with two children each. */
export function fill(db: Database, count: number): void {
  const parent = db.prepare('INSERT INTO parent (name) VALUES (?)')
  const child = db.prepare('INSERT INTO child (parent_id, note) VALUES (?, ?)')
  db.transaction(() => {
    for (let at = 0; at < count; at++) {
      const { lastInsertRowid } = parent.run(`parent ${at}`)
      for (const note of ['first', 'second']) child.run(lastInsertRowid, `${note} of ${at} ${'·'.repeat(200)}`)
    }
  })()
}

/** A closed base of `count` parents, at the given number of migrations. */
export function makeFixtureBase(dir: string, count: number, version = FIXTURE_MIGRATIONS.length): void {
  const opened = openDatabase(fixtureOptions(dir, { migrations: FIXTURE_MIGRATIONS.slice(0, version), sql: [] }))
  fill(opened.db, count)
  opened.close()
}

export const countOf = (db: Database, table: string): number =>
  db.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number

/** The code of the AppError that `work` throws, or `none`; anything else is thrown on. */
export async function codeOf(work: () => unknown): Promise<ErrorCode | 'none'> {
  return (await appErrorOf(work))?.code ?? 'none'
}

/** The AppError that `work` throws, or null; anything else is thrown on. */
export async function appErrorOf(work: () => unknown): Promise<AppError | null> {
  try {
    await work()
    return null
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
}
