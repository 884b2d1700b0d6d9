import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { AppError, type ErrorCode } from '@shared/errors'

/** Told at each step that a kill may cut off; the fault tests stop the process there. */
export type Reach = (step: string) => void

/** The code of an error from the system or from SQLite, or ''. */
export function errorCode(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : ''
}

const FULL = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE'])
const NOT_WRITABLE = new Set(['EROFS', 'EACCES', 'EPERM', 'SQLITE_PERM', 'SQLITE_CANTOPEN'])

/**
 * The {@link AppError} for an error of the system or of SQLite; anything else comes back as it is.
 *
 * @param notWritable the code for a place that takes no writes
 */
export function toAppError(error: unknown, notWritable: ErrorCode = 'dataFolderReadOnly'): unknown {
  const code = errorCode(error)
  if (error instanceof AppError || code === '') return error
  if (FULL.has(code)) return new AppError('diskFull', 'the disk is full', {}, true)
  if (NOT_WRITABLE.has(code) || code.startsWith('SQLITE_READONLY')) {
    return new AppError(notWritable, `not writable (${code})`, {}, true)
  }
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') {
    return new AppError('databaseDamaged', `the database is damaged (${code})`)
  }
  return error
}

/** Throws the error of the system where a file or folder takes no writes; on a read-only disk also for root. */
export function assertWritable(path: string): void {
  accessSync(path, constants.W_OK)
}

/** Makes sure that the bytes of a file are on the disk. */
export function syncFile(file: string): void {
  const handle = openSync(file, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Makes sure that names made, moved or removed in a folder are on the disk, where the system can do so. */
export function syncFolder(dir: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(dir, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Writes a file whole or not at all, whatever cuts it off. */
export function writeWhole(file: string, content: string): void {
  const partial = `${file}.partial`
  const handle = openSync(partial, 'w', 0o600)
  try {
    writeSync(handle, content)
    fsyncSync(handle)
  } catch (error) {
    rmSync(partial, { force: true })
    throw error
  } finally {
    closeSync(handle)
  }
  renameSync(partial, file)
  syncFolder(dirname(file))
}

/** Moves a file into a folder, which is made; nothing happens when the file is not there. */
export function moveInto(file: string, folder: string): void {
  if (!existsSync(file)) return
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  renameSync(file, join(folder, basename(file)))
}
