import type { Database } from 'better-sqlite3'
import { AppError } from '@shared/errors'
import { APPLICATION_ID, pragmaNumber } from './connection'
import { errorCode, toAppError, type Reach } from './files'

/** One step of the schema. A base at `version` n has had the first n steps (its `user_version`). */
export type Migration = { version: number; name: string; sql: string }

const BREAKPOINT = '--> statement-breakpoint'

/** How many migrations a base has had. */
export const schemaVersion = (db: Database): number => pragmaNumber(db, 'user_version')

/** @throws AppError databaseFromFuture */
export function assertNotFromFuture(db: Database, migrations: readonly Migration[]): void {
  const version = schemaVersion(db)
  if (version > migrations.length) {
    throw new AppError('databaseFromFuture', 'the base was written by a newer Okaeri', {
      version,
      known: migrations.length
    })
  }
}

/**
 * Brings a base to the newest schema, each step in a transaction of its own: a kill leaves it before or after a step.
 * Foreign keys are off on the connection meanwhile, since a table rebuild (DROP TABLE) would cascade; each step
 * is checked as a whole before it is committed.
 *
 * @throws AppError migrationFailed (the base is as the last whole step left it), diskFull
 */
export function migrate(db: Database, migrations: readonly Migration[], reach: Reach = () => undefined): void {
  const pending = migrations.slice(schemaVersion(db))
  if (pending.length === 0) return
  db.pragma('foreign_keys = OFF')
  try {
    for (const migration of pending) {
      reach(`migration ${migration.version} begins`)
      apply(db, migration, reach)
      reach(`migration ${migration.version} done`)
    }
  } finally {
    db.pragma('foreign_keys = ON')
  }
}

function apply(db: Database, migration: Migration, reach: Reach): void {
  const step = db.transaction(() => {
    for (const statement of migration.sql.split(BREAKPOINT)) db.exec(statement)
    const orphans = db.pragma('foreign_key_check') as unknown[]
    if (orphans.length > 0) throw failed(migration, { orphans: orphans.length })
    db.pragma(`application_id = ${APPLICATION_ID}`)
    db.pragma(`user_version = ${migration.version}`)
    reach(`migration ${migration.version} written`)
  })
  try {
    step.immediate()
  } catch (error) {
    const known = toAppError(error)
    if (known instanceof AppError) throw known
    throw failed(migration, { cause: errorCode(error) })
  }
}

const failed = (migration: Migration, params: Record<string, string | number>): AppError =>
  new AppError('migrationFailed', `migration ${migration.name} failed`, { migration: migration.name, ...params })

/** Replays the idempotent SQL of db/sql (search tables, triggers, views), all or nothing. */
export function replaySql(db: Database, sql: readonly string[]): void {
  db.transaction(() => {
    for (const text of sql) db.exec(text)
  }).immediate()
}
