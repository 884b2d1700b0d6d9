import type { Database } from 'better-sqlite3'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { AppError } from '@shared/errors'
import type { Instant } from '@shared/types/time'
import { backupNow } from './backup'
import type { BackupEntry } from './backupFile'
import { configure, openChecked, openEncrypted } from './connection'
import { assertWritable, errorCode, syncFile, syncFolder, toAppError, type Reach } from './files'
import { isBaseMissing } from './folder'
import { folderPaths, readFolderNote, readSession, writeFolderNote, writeSession } from './folderFiles'
import { checkPages } from './integrity'
import { createRecoveryKeyring, unlockWithKey, writeKeyring, type Keyring } from './keyring'
import { lockFolder, type FolderLock } from './lock'
import { assertNotFromFuture, migrate, replaySql, schemaVersion, type Migration } from './migrate'
import { finishRestore } from './restoreSwap'
import { cacheStatements } from './statementCache'

const DAY = 86_400_000
/** A data process started anew may meet the last moments of the one before. */
const APP_LOCK_WAIT = 2_000

export type OpenOptions = {
  dir: string
  /** The data key, 32 bytes. */
  key: Buffer
  migrations: readonly Migration[]
  /** The idempotent SQL of db/sql. */
  sql: readonly string[]
  now: Instant
  /** The app waits a moment for the folder; the CLI answers at once. */
  role: 'app' | 'cli'
  /** For a new base only: its keyring (from createKeyring). Without it one with a recovery code is made. */
  keyring?: Keyring
  /** For a new base only: whether its people are invented. */
  isSample?: boolean
  onBackup?: (backup: BackupEntry) => void
  reach?: Reach
}

export type OpenedDatabase = {
  readonly db: Database
  readonly dir: string
  readonly key: Buffer
  readonly schemaVersion: number
  readonly isSample: boolean
  /** Whether this call made the base. */
  readonly isNew: boolean
  /** The recovery code of a keyring made by this call: nowhere else, show it once. */
  readonly recoveryCode: string | null
  /** Closes the base, leaves the folder to others. May be called twice. */
  close(): void
}

/**
 * The one way to a base: lock → key → check → refuse the future → backup and migrate → replay db/sql. An empty folder
 * gets a new base. A failure leaves all files as they are.
 *
 * @throws AppError runtimeTooOld, dataFolderInUse, dataFolderReadOnly, dataFolderMissing, diskFull, wrongKey,
 *   databaseDamaged (`reason` missing, empty, unreadable or pages), databaseForeign, databaseFromFuture,
 *   migrationFailed
 */
export function openDatabase(options: OpenOptions): OpenedDatabase {
  const { dir } = options
  const lock = lockFolder(dir, options.role === 'app' ? APP_LOCK_WAIT : 0)
  try {
    finishRestore(dir)
    if (isBaseMissing(dir)) throw new AppError('databaseDamaged', 'the base is gone', { reason: 'missing' })
    const isNew = !existsSync(folderPaths(dir).base)
    const recoveryCode = isNew ? createBase(options) : null
    return openBase(options, lock, { isNew, recoveryCode })
  } catch (error) {
    lock.release()
    throw toAppError(error)
  }
}

/** Builds a base under another name, so that okaeri.db is whole from its first moment. */
function createBase({
  dir,
  key,
  keyring,
  migrations,
  isSample = false,
  now,
  reach = () => undefined
}: OpenOptions): string | null {
  const paths = folderPaths(dir)
  const made = keyring ? { keyring, recoveryCode: null } : createRecoveryKeyring(key)
  unlockWithKey(made.keyring, key)
  // The note goes first: a note without any base means that a base got lost.
  rmSync(paths.folder, { force: true })
  for (const ending of ['', '-journal']) rmSync(paths.newBase + ending, { force: true })
  writeKeyring(dir, made.keyring)
  reach('creation wrote the keyring')
  const db = openEncrypted(paths.newBase, key)
  try {
    migrate(db, migrations)
  } finally {
    db.close()
  }
  syncFile(paths.newBase)
  reach('creation built the base')
  writeFolderNote(dir, { sample: isSample, createdAt: now })
  reach('creation wrote the note')
  renameSync(paths.newBase, paths.base)
  syncFolder(dir)
  reach('creation done')
  return made.recoveryCode
}

type Creation = { isNew: boolean; recoveryCode: string | null }

function openBase(options: OpenOptions, lock: FolderLock, creation: Creation): OpenedDatabase {
  const { dir, key, migrations, sql, now, reach } = options
  const { base } = folderPaths(dir)
  assertWritable(base)
  const db = openChecked(base, key)
  try {
    configure(db)
    const checkedAt = creation.isNew ? now : checkWhenDue(db, dir, now)
    assertNotFromFuture(db, migrations)
    writeSession(dir, false, checkedAt)
    if (schemaVersion(db) < migrations.length) migrateSafely(db, options)
    db.pragma('foreign_keys = ON')
    replaySql(db, sql)
    cacheStatements(db)
    reach?.('open done')
    return {
      db,
      dir,
      key,
      schemaVersion: schemaVersion(db),
      isSample: readFolderNote(dir)?.sample ?? false,
      ...creation,
      close: () => close(db, dir, checkedAt, lock)
    }
  } catch (error) {
    db.close()
    throw error
  }
}

/**
 * Checks all pages when the base was not closed cleanly, and once a day: it takes 2 ms a megabyte, too long for
 * every start. Each page is authenticated whenever it is read anyway.
 *
 * @returns when the pages were last checked
 */
function checkWhenDue(db: Database, dir: string, now: Instant): Instant {
  const session = readSession(dir)
  if (session?.isClean && now >= session.checkedAt && now - session.checkedAt < DAY) return session.checkedAt
  if (checkPages(db, 'quick_check').length > 0) {
    throw new AppError('databaseDamaged', 'a page of the base is damaged', { reason: 'pages' })
  }
  return now
}

function migrateSafely(db: Database, { dir, key, migrations, now, onBackup, reach }: OpenOptions): void {
  const backup = backupNow({ db, dir, key }, { now, reason: 'beforeMigration', reach })
  onBackup?.(backup)
  migrate(db, migrations, reach)
}

function close(db: Database, dir: string, checkedAt: Instant, lock: FolderLock): void {
  if (!db.open) return
  try {
    db.pragma('optimize')
    db.pragma('wal_checkpoint(TRUNCATE)')
    db.close()
    writeSession(dir, true, checkedAt)
  } catch (error) {
    // Everything committed is in the log file; the next open finds the base not cleanly closed and checks it.
    if (errorCode(error) === '') throw error
  } finally {
    db.close()
    lock.release()
  }
}
