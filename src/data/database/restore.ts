import type { Database } from 'better-sqlite3'
import { existsSync } from 'node:fs'
import { AppError } from '@shared/errors'
import type { Instant } from '@shared/types/time'
import { backupNow, freeName, stampedName, verifyBackup } from './backup'
import { extractBase, readManifest, type BackupManifest } from './backupFile'
import { assertRuntime, openChecked } from './connection'
import { syncFile, toAppError, writeWhole, type Reach } from './files'
import { folderPaths, readFolderNote } from './folderFiles'
import {
  keyId,
  keyringText,
  readKeyring,
  removeWrap,
  unlockWithPassphrase,
  unlockWithRecovery,
  type Keyring
} from './keyring'
import { lockFolder } from './lock'
import { assertNotFromFuture, migrate, replaySql, type Migration } from './migrate'
import { beginStaging, commitRestore, finishRestore } from './restoreSwap'

/** A row of table `suppression`: who must not come back. */
export type Suppression = Record<string, string | number | null>

export type BackupUnlock = { key: Buffer } | { passphrase: string } | { recoveryCode: string }

export type RestoreOptions = {
  /** The data folder. It must not be open in this process. */
  dir: string
  /** The backup file. */
  from: string
  unlock: BackupUnlock
  /** The key of the base that is there now; null when nobody has it: then that base is set aside unread. */
  currentKey: Buffer | null
  migrations: readonly Migration[]
  sql: readonly string[]
  now: Instant
  /** Erases again who was erased since the backup: runs on the restored base before it takes effect. */
  afterRestore?: (db: Database, suppressions: readonly Suppression[]) => void
  reach?: Reach
}

export type RestoreResult = {
  /** Opens the restored base. */
  key: Buffer
  /** Whether keyring.json is now the backup's: its passphrase and recovery code count again. */
  isKeyringReplaced: boolean
  /** The verified backup of the former base, or null. */
  formerBackup: string | null
  /** The folder in `backups` that holds a former base nobody could open, or null. */
  setAside: string | null
}

/**
 * Puts a backup in the place of the base. The backup is verified, brought to today's schema and cleared of people
 * erased since, all beside the base; then both change places. A kill leaves the old base or the new one, whole.
 *
 * @throws AppError fileNotFound, backupDamaged, backupOfOther, wrongPassphrase, wrongRecoveryCode,
 *   databaseFromFuture, migrationFailed, sampleFolder, dataFolderInUse, dataFolderReadOnly, diskFull
 */
export async function restoreBackup(options: RestoreOptions): Promise<RestoreResult> {
  assertRuntime()
  const { dir, from } = options
  const manifest = readManifest(from)
  const key = await unlock(manifest, options.unlock)
  const lock = lockFolder(dir)
  try {
    finishRestore(dir)
    assertSameKind(dir, manifest)
    verifyBackup(from, key)
    return swapIn(options, manifest, key)
  } catch (error) {
    throw toAppError(error)
  } finally {
    lock.release()
  }
}

async function unlock({ keyring }: BackupManifest, by: BackupUnlock): Promise<Buffer> {
  if ('passphrase' in by) return unlockWithPassphrase(keyring, by.passphrase)
  if ('recoveryCode' in by) return unlockWithRecovery(keyring, by.recoveryCode)
  if (keyId(by.key) !== keyring.id) throw new AppError('backupOfOther', 'the backup has another key')
  return by.key
}

/** Invented and real people never change places. */
function assertSameKind(dir: string, manifest: BackupManifest): void {
  const note = readFolderNote(dir)
  if (note && existsSync(folderPaths(dir).base) && note.sample !== manifest.isSample) {
    throw new AppError('sampleFolder', 'the backup and the folder differ in holding sample data')
  }
}

function swapIn(options: RestoreOptions, manifest: BackupManifest, key: Buffer): RestoreResult {
  const { dir, from, now, reach = () => undefined } = options
  const former = keepFormer(options)
  reach('restore kept the former base')
  const staged = beginStaging(dir)
  extractBase(from, manifest, staged.base)
  reach('restore copied')
  prepareBase(staged.base, key, former.suppressions, options)
  const keyring = replacedKeyring(dir, manifest.keyring)
  if (keyring) writeWhole(staged.keyring, keyringText(keyring))
  writeWhole(
    staged.folder,
    JSON.stringify({ sample: manifest.isSample, createdAt: readFolderNote(dir)?.createdAt ?? now })
  )
  reach('restore prepared')
  commitRestore(dir, { setAside: former.setAside })
  reach('restore committed')
  finishRestore(dir, reach)
  const { formerBackup, setAside } = former
  return { key, isKeyringReplaced: keyring !== null, formerBackup, setAside }
}

type Former = { formerBackup: string | null; setAside: string | null; suppressions: Suppression[] }

/** Backs the present base up, or says where it is to be set aside when it cannot be opened. */
function keepFormer({ dir, currentKey, now, reach }: RestoreOptions): Former {
  const { base } = folderPaths(dir)
  if (!existsSync(base)) return { formerBackup: null, setAside: null, suppressions: [] }
  try {
    if (!currentKey) throw new AppError('wrongKey', 'nobody has the key of the present base')
    const db = openChecked(base, currentKey)
    try {
      const suppressions = readSuppressions(db)
      const backup = backupNow({ db, dir, key: currentKey }, { now, reason: 'beforeRestore', keep: Infinity, reach })
      return { formerBackup: backup.file, setAside: null, suppressions }
    } finally {
      db.close()
    }
  } catch (error) {
    const known = toAppError(error)
    if (!(known instanceof AppError) || !UNREADABLE.has(known.code)) throw error
    const setAside = freeName(folderPaths(dir).backups, `${stampedName(now)}-set-aside`, '')
    return { formerBackup: null, setAside, suppressions: [] }
  }
}

/** Codes of a present base that cannot be opened whole. */
const UNREADABLE = new Set(['wrongKey', 'databaseDamaged', 'databaseForeign', 'backupDamaged'])

function hasSuppressions(db: Database): boolean {
  return db.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'suppression'`).get() !== undefined
}

const readSuppressions = (db: Database): Suppression[] =>
  hasSuppressions(db) ? (db.prepare('SELECT * FROM suppression').all() as Suppression[]) : []

function prepareBase(
  file: string,
  key: Buffer,
  suppressions: readonly Suppression[],
  { migrations, sql, afterRestore }: RestoreOptions
): void {
  const db = openChecked(file, key)
  try {
    assertNotFromFuture(db, migrations)
    db.pragma('secure_delete = ON')
    migrate(db, migrations)
    db.pragma('foreign_keys = ON')
    replaySql(db, sql)
    if (hasSuppressions(db)) addSuppressions(db, suppressions)
    afterRestore?.(db, suppressions)
  } finally {
    db.close()
  }
  syncFile(file)
}

function addSuppressions(db: Database, suppressions: readonly Suppression[]): void {
  const known = db.prepare(`SELECT name FROM pragma_table_info('suppression')`).pluck().all() as string[]
  db.transaction(() => {
    for (const row of suppressions) {
      const columns = known.filter(name => name in row)
      const names = columns.map(name => `"${name}"`).join(', ')
      const places = columns.map(() => '?').join(', ')
      db.prepare(`INSERT OR IGNORE INTO suppression (${names}) VALUES (${places})`).run(
        ...columns.map(name => row[name])
      )
    }
  }).immediate()
}

/** The backup's keyring, unless the folder's own wraps the same key: its passphrase is the newer one. */
function replacedKeyring(dir: string, backed: Keyring): Keyring | null {
  try {
    if (readKeyring(dir).id === backed.id) return null
  } catch (error) {
    if (!(error instanceof AppError)) throw error
  }
  // A keychain wrap opens on the machine that made it only.
  return removeWrap(backed, 'keychain')
}
