import { existsSync, readdirSync, renameSync } from 'node:fs'
import { AppError } from '@shared/errors'
import type { Instant } from '@shared/types/time'
import { listBackups } from './backupFile'
import { fileKeyId } from './connection'
import { folderPaths, readFolderNote } from './folderFiles'
import { keychainWrap, readKeyring, wrapKinds, writeKeyring, type Keyring, type WrapKind } from './keyring'
import { lockFolder } from './lock'
import { finishRestore, isRestorePending } from './restoreSwap'

/**
 * - `empty`: nothing of Okaeri, or a set-up that was cut off before its base was there: a base can be made here
 * - `locked`: a base that its key opens
 * - `baseMissing`: there was a base, and it is gone: never made anew in silence
 * - `keyringMissing`, `keyringDamaged`: a base whose keys cannot be read
 */
export type FolderState = 'empty' | 'locked' | 'baseMissing' | 'keyringMissing' | 'keyringDamaged'

export type FolderInfo = {
  state: FolderState
  /** What opens the base. */
  wraps: WrapKind[]
  /** The data key as the keychain wrapped it (base64), for the main process to unwrap. */
  keychain: string | null
  isSample: boolean
  createdAt: Instant | null
  /** How many files are not Okaeri's: an `empty` folder that has some may be meant for something else. */
  otherFiles: number
}

/**
 * Looks at a folder without its key and without opening the base. Finishes a restore that was cut off.
 *
 * @throws AppError dataFolderReadOnly, diskFull (only while finishing a restore)
 */
export function inspectFolder(dir: string): FolderInfo {
  if (isRestorePending(dir)) finishPendingRestore(dir)
  const note = readFolderNote(dir)
  const keyring = keyringOf(dir)
  const found = typeof keyring === 'string' ? null : keyring
  return {
    state: stateOf(dir, keyring),
    wraps: found ? wrapKinds(found) : [],
    keychain: found && keychainWrap(found),
    isSample: note?.sample ?? false,
    createdAt: note?.createdAt ?? null,
    otherFiles: countOthers(dir)
  }
}

type KeyringProblem = 'keyringMissing' | 'keyringDamaged'

function keyringOf(dir: string): Keyring | KeyringProblem {
  try {
    return readKeyring(dir)
  } catch (error) {
    if (error instanceof AppError && (error.code === 'keyringMissing' || error.code === 'keyringDamaged')) {
      return error.code
    }
    throw error
  }
}

function stateOf(dir: string, keyring: Keyring | KeyringProblem): FolderState {
  if (isBaseMissing(dir)) return 'baseMissing'
  if (!existsSync(folderPaths(dir).base)) return 'empty'
  return typeof keyring === 'string' ? keyring : 'locked'
}

/** A base was finished here and its file is gone. (folder.json comes before a new base takes its name.) */
export function isBaseMissing(dir: string): boolean {
  const paths = folderPaths(dir)
  return existsSync(paths.folder) && !existsSync(paths.base) && !existsSync(paths.newBase)
}

function finishPendingRestore(dir: string): void {
  try {
    const lock = lockFolder(dir)
    try {
      finishRestore(dir)
    } finally {
      lock.release()
    }
  } catch (error) {
    // Its owner is at it.
    if (!(error instanceof AppError) || error.code !== 'dataFolderInUse') throw error
  }
}

function countOthers(dir: string): number {
  if (!existsSync(dir)) return 0
  const own = /^(okaeri\.db|keyring\.|folder\.json|session\.json|lock\.db|restore\.json|restoring$|backups$)/
  return readdirSync(dir).filter(name => !own.test(name)).length
}

/**
 * Puts back a keyring that is missing or damaged, from the newest backup with the same key; the damaged one stays
 * beside it as keyring.damaged.json.
 *
 * @throws AppError keyringMissing when no backup has one, dataFolderInUse
 */
export function recoverKeyring(dir: string): Keyring {
  const lock = lockFolder(dir)
  try {
    const paths = folderPaths(dir)
    const id = fileKeyId(paths.base)
    const keyrings = listBackups(paths.backups).map(({ manifest }) => manifest?.keyring)
    const keyring = keyrings.find(backed => backed?.id === id && backed.wraps.length > 0)
    if (!keyring) throw new AppError('keyringMissing', 'no backup has a keyring for this base')
    if (existsSync(paths.keyring)) renameSync(paths.keyring, paths.keyring.replace(/\.json$/, '.damaged.json'))
    writeKeyring(dir, keyring)
    return keyring
  } finally {
    lock.release()
  }
}
