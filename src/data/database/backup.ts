import type { Database } from 'better-sqlite3'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { AppError } from '@shared/errors'
import type { Instant } from '@shared/types/time'
import {
  assertSameBytes,
  BACKUP_SUFFIX,
  listBackups,
  readManifest,
  sealBackup,
  type BackupEntry,
  type BackupManifest,
  type BackupReason
} from './backupFile'
import { openChecked } from './connection'
import { assertWritable, errorCode, syncFolder, toAppError, type Reach } from './files'
import { folderPaths, readFolderNote } from './folderFiles'
import { checkPages } from './integrity'
import { keyId, readKeyring, type Keyring } from './keyring'
import { schemaVersion } from './migrate'

/** How many backups stay in the folder's own `backups`. */
export const BACKUPS_KEPT = 20
const PARTIAL = `${BACKUP_SUFFIX}.partial`

/** An open base and where it lives. */
export type BackupSource = { readonly db: Database; readonly dir: string; readonly key: Buffer }

export type BackupOptions = {
  now: Instant
  reason?: BackupReason
  /** Default: `backups` in the data folder, where the oldest beyond {@link BACKUPS_KEPT} go. Elsewhere all stay. */
  folder?: string
  keep?: number
  reach?: Reach
}

/**
 * Writes a verified backup: one file that appears under its name only when it is whole. Not inside a transaction.
 *
 * @throws AppError fileNotWritable, diskFull, databaseDamaged
 */
export function backupNow(source: BackupSource, options: BackupOptions): BackupEntry {
  const { reason = 'manual', reach = () => undefined } = options
  const own = folderPaths(source.dir).backups
  const folder = resolve(options.folder ?? own)
  try {
    prepareFolder(folder)
    for (const name of readdirSync(folder)) if (name.endsWith(PARTIAL)) rmSync(join(folder, name))
    const name = freeName(folder, stampedName(options.now) + NAME_ENDING[reason], BACKUP_SUFFIX)
    const partial = join(folder, name.slice(0, -BACKUP_SUFFIX.length) + PARTIAL)
    try {
      reach('backup begins')
      source.db.prepare('VACUUM INTO ?').run(partial)
      reach('backup written')
      const counts = countRows(source.db)
      assertSame(partial, source.key, counts)
      reach('backup verified')
      const manifest = sealBackup(partial, {
        createdAt: options.now,
        reason,
        schemaVersion: schemaVersion(source.db),
        isSample: readFolderNote(source.dir)?.sample ?? false,
        counts,
        keyring: keyringFor(source)
      })
      reach('backup sealed')
      renameSync(partial, join(folder, name))
      syncFolder(folder)
      reach('backup named')
      if (folder === resolve(own)) pruneBackups(folder, options.keep ?? BACKUPS_KEPT)
      const file = join(folder, name)
      return { file, name, bytes: statSync(file).size, manifest }
    } finally {
      rmSync(partial, { force: true })
    }
  } catch (error) {
    throw toAppError(error, 'fileNotWritable')
  }
}

function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    assertWritable(folder)
  } catch (error) {
    if (errorCode(error) === 'ENOSPC') throw error
    throw new AppError('fileNotWritable', `the backup folder takes no files (${errorCode(error)})`, {}, true)
  }
}

/** The keyring beside the base, so that the backup opens with the same passphrase and recovery code. */
function keyringFor(source: BackupSource): Keyring {
  const id = keyId(source.key)
  try {
    const keyring = readKeyring(source.dir)
    if (keyring.id === id) return keyring
  } catch (error) {
    if (!(error instanceof AppError)) throw error
  }
  return { version: 1, id, wraps: [] }
}

/** Rows of each table that holds data; search indexes follow from them and are left out. */
function countRows(db: Database): Record<string, number> {
  const tables = db
    .prepare(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name`
    )
    .pluck()
    .all() as string[]
  return Object.fromEntries(
    tables.map(name => [name, db.prepare(`SELECT count(*) FROM "${name}"`).pluck().get() as number])
  )
}

/** Opens a copy with the key and compares it with what it should hold. @throws AppError backupDamaged, wrongKey */
function assertSame(file: string, key: Buffer, counts: Record<string, number>): void {
  const copy = openChecked(file, key, { readonly: true })
  try {
    if (checkPages(copy, 'quick_check').length > 0) {
      throw new AppError('backupDamaged', 'a page of the backup is damaged', { reason: 'pages' })
    }
    if (JSON.stringify(countRows(copy)) !== JSON.stringify(counts)) {
      throw new AppError('backupDamaged', 'the backup does not hold all rows', { reason: 'counts' })
    }
  } finally {
    copy.close()
  }
}

/**
 * Checks a backup as a restore would: every byte, every page, every count.
 *
 * @throws AppError fileNotFound, fileIsDirectory, backupDamaged, backupOfOther (the key is of other data)
 */
export function verifyBackup(file: string, key: Buffer): BackupManifest {
  const manifest = readManifest(file)
  if (manifest.keyring.id !== keyId(key)) throw new AppError('backupOfOther', 'the backup has another key')
  assertSameBytes(file, manifest)
  assertSame(file, key, manifest.counts)
  return manifest
}

/** Removes the oldest whole backups beyond `keep`. What a restore set aside and damaged files stay. */
export function pruneBackups(folder: string, keep: number): void {
  const removable = listBackups(folder).filter(({ manifest }) => manifest && manifest.reason !== 'beforeRestore')
  for (const { file } of removable.slice(keep)) rmSync(file)
}

const NAME_ENDING: Record<BackupReason, string> = {
  manual: '',
  scheduled: '',
  beforeMigration: '-before-migration',
  beforeRestore: '-before-restore'
}

/** `okaeri-YYYYMMDD-HHMMSS` in the time of this laptop. */
export function stampedName(now: Instant): string {
  const date = new Date(now)
  const two = (value: number): string => String(value).padStart(2, '0')
  const day = `${date.getFullYear()}${two(date.getMonth() + 1)}${two(date.getDate())}`
  return `okaeri-${day}-${two(date.getHours())}${two(date.getMinutes())}${two(date.getSeconds())}`
}

/** A name that is not taken in `folder` yet: `stem` and `ending`, with a number between them where needed. */
export function freeName(folder: string, stem: string, ending: string): string {
  for (let number = 1; ; number++) {
    const name = `${stem}${number === 1 ? '' : `-${number}`}${ending}`
    if (!existsSync(join(folder, name))) return name
  }
}
