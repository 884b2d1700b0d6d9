import Database from 'better-sqlite3'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { AppError } from '@shared/errors'
import { assertRuntime } from './connection'
import { assertWritable, errorCode, toAppError } from './files'
import { folderPaths } from './folderFiles'

export type FolderLock = { release(): void }

/** Without this the garbage collector would close a holder that nobody refers to, and so give the folder away. */
const held = new Set<Database.Database>()

/**
 * Makes this process the only owner of a data folder, which is made when it is missing. The system lets go of the
 * lock when the process ends, however it ends.
 *
 * Nothing else in this process may open lock.db: closing any handle of it would drop the lock (POSIX).
 *
 * @param waitMilliseconds how long to wait for an owner that is about to go
 * @throws AppError dataFolderInUse, dataFolderReadOnly, dataFolderMissing (a file stands in its place), diskFull
 */
export function lockFolder(dir: string, waitMilliseconds = 0): FolderLock {
  assertRuntime()
  const { lock } = folderPaths(dir)
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 })
    assertWritable(dir)
    return acquire(lock, waitMilliseconds)
  } catch (error) {
    const code = errorCode(error)
    if (code === 'EEXIST' || code === 'ENOTDIR') throw new AppError('dataFolderMissing', 'a file stands there')
    throw toAppError(code === 'SQLITE_CANTOPEN' ? systemReason(lock, error) : error)
  }
}

function acquire(file: string, waitMilliseconds: number): FolderLock {
  const holder = new Database(file, { timeout: waitMilliseconds })
  try {
    holder.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    holder.close()
    if (errorCode(error).startsWith('SQLITE_BUSY')) {
      throw new AppError('dataFolderInUse', 'the data folder is open in another Okaeri', {}, true)
    }
    throw error
  }
  held.add(holder)
  return {
    release() {
      held.delete(holder)
      holder.close()
    }
  }
}

/** SQLite says only that it cannot open a file; the system says why. */
function systemReason(file: string, error: unknown): unknown {
  try {
    closeSync(openSync(file, 'a', 0o600))
    return error
  } catch (reason) {
    return reason
  }
}
