import Database from 'better-sqlite3'
import { createHmac } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { AppError } from '@shared/errors'
import { errorCode } from './files'

/** `OKAE` in the header of every base. */
export const APPLICATION_ID = 0x4f4b4145
export const KEY_BYTES = 32
const CACHE_KIBIBYTES = 65_536
/** 32 MiB of log: a load rewrites the same index pages in each transaction, and copies them back once instead. */
const CHECKPOINT_PAGES = 8_192
const NODE_API = 10
/** The library's default today, named so that a change of the default leaves our files readable. */
const AEGIS_256 = 4

/**
 * better-sqlite3 13 crashes without a word below Node-API 10, so this comes before its first use.
 *
 * @throws AppError runtimeTooOld
 */
export function assertRuntime(nodeApi: string | undefined = process.versions.napi): void {
  if (Number(nodeApi ?? 0) >= NODE_API) return
  throw new AppError('runtimeTooOld', 'Okaeri needs Node 22.14 or newer', { nodeApi: nodeApi ?? 'none' })
}

/**
 * The 16 bytes that name a data key without giving it away. They stand at the head of every file encrypted with it
 * (where AEGIS keeps a salt that a raw key does not need), so a wrong key is told from a damaged file.
 */
export function keyMark(key: Buffer): Buffer {
  return createHmac('sha256', key).update('okaeri data key').digest().subarray(0, 16)
}

/** What the fork adds to better-sqlite3. */
type KeyedDatabase = Database.Database & { key(key: Buffer): number }

/** Opens an encrypted file without reading it yet: the first query fails when the key does not fit. */
export function openEncrypted(file: string, key: Buffer, options: Database.Options = {}): Database.Database {
  if (key.length !== KEY_BYTES) throw new AppError('wrongKey', `a data key has ${KEY_BYTES} bytes`)
  const db = new Database(file, options)
  try {
    db.pragma(`cipher = 'aegis'`)
    db.pragma(`algorithm = ${AEGIS_256}`)
    // `raw:` turns key derivation off: these bytes are the page key and the salt.
    ;(db as KeyedDatabase).key(Buffer.concat([Buffer.from('raw:'), key, keyMark(key)]))
  } catch (error) {
    db.close()
    throw error
  }
  return db
}

/** The settings of every connection that writes. */
export function configure(db: Database.Database): void {
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('secure_delete = ON')
  db.pragma('temp_store = MEMORY')
  db.pragma(`cache_size = -${CACHE_KIBIBYTES}`)
  db.pragma('mmap_size = 0')
  db.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`)
}

/** One number from a pragma. */
export const pragmaNumber = (db: Database.Database, name: string): number => Number(db.pragma(name, { simple: true }))

const SQLITE_HEADER = Buffer.from('SQLite format 3\0', 'latin1')
const HEADER_BYTES = 100
/** Bytes 20–23 stay readable: 64 reserved bytes a page for AEGIS-256, then SQLite's fixed fractions. */
const PLAIN_TAIL = Buffer.from([64, 64, 32, 32])

function readHeader(file: string): Buffer {
  const header = Buffer.alloc(HEADER_BYTES)
  const handle = openSync(file, 'r')
  try {
    return header.subarray(0, readSync(handle, header, 0, HEADER_BYTES, 0))
  } finally {
    closeSync(handle)
  }
}

/** The key mark at the head of an encrypted file, as hex. Only for a file that is not open in this process. */
export const fileKeyId = (file: string): string => readHeader(file).subarray(0, 16).toString('hex')

/**
 * Opens a file that must be a base of this key, and says what else it is. Only for a file that is not open in this
 * process: reading its head drops SQLite's own locks (POSIX).
 *
 * @throws AppError wrongKey, databaseForeign, databaseDamaged
 */
export function openChecked(file: string, key: Buffer, options: Database.Options = {}): Database.Database {
  const header = readHeader(file)
  if (header.every(byte => byte === 0)) throw new AppError('databaseDamaged', 'the file is empty', { reason: 'empty' })
  if (header.subarray(0, 16).equals(SQLITE_HEADER)) {
    throw new AppError('databaseForeign', 'a plain SQLite file of another program', { reason: 'plain' })
  }
  const isMarked = header.subarray(0, 16).equals(keyMark(key))
  const differingBytes = PLAIN_TAIL.filter((byte, at) => header[20 + at] !== byte).length
  if (!isMarked && differingBytes > 1)
    throw new AppError('databaseForeign', 'not a base of Okaeri', { reason: 'other' })

  const db = openEncrypted(file, key, { ...options, fileMustExist: true })
  try {
    db.prepare('SELECT count(*) FROM sqlite_schema').get()
    if (pragmaNumber(db, 'application_id') === APPLICATION_ID) return db
    throw new AppError('databaseForeign', 'an encrypted file of another program', { reason: 'other' })
  } catch (error) {
    db.close()
    const code = errorCode(error)
    if (code === 'SQLITE_NOTADB' && !isMarked) throw new AppError('wrongKey', 'the key does not fit this base')
    if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) {
      throw new AppError('databaseDamaged', `the base is damaged (${code})`, { reason: 'unreadable' })
    }
    throw error
  }
}
