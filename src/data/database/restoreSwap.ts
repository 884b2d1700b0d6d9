import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { moveInto, syncFolder, writeWhole, type Reach } from './files'
import { folderPaths } from './folderFiles'

/*
 * A restore is prepared in `restoring/` and takes effect with the note restore.json. Without the note the folder is
 * thrown away; with it the swap is carried on from wherever a kill left it, each step being safe to repeat.
 */

const zNote = z.object({
  /** Name in `backups` for a base that could not be opened; null when a verified backup of it was made. */
  setAside: z.string().nullable()
})
export type RestoreNote = z.infer<typeof zNote>

const stagedPaths = (dir: string) => folderPaths(folderPaths(dir).restoring)

/** Where a restore is prepared: an empty folder with the names of a data folder. */
export function beginStaging(dir: string): ReturnType<typeof folderPaths> {
  rmSync(folderPaths(dir).restoring, { recursive: true, force: true })
  mkdirSync(folderPaths(dir).restoring, { mode: 0o700 })
  return stagedPaths(dir)
}

/** From here on the restore happens, at the latest at the next open. */
export function commitRestore(dir: string, note: RestoreNote): void {
  syncFolder(folderPaths(dir).restoring)
  writeWhole(folderPaths(dir).restoreNote, JSON.stringify(note))
}

export const isRestorePending = (dir: string): boolean => existsSync(folderPaths(dir).restoreNote)

/** Carries a restore on that was cut off, or clears away what was only prepared. Only by the owner of the folder. */
export function finishRestore(dir: string, reach: Reach = () => undefined): void {
  const paths = folderPaths(dir)
  if (!isRestorePending(dir)) return rmSync(paths.restoring, { recursive: true, force: true })
  const note = zNote.parse(JSON.parse(readFileSync(paths.restoreNote, 'utf8')))
  const staged = stagedPaths(dir)
  if (existsSync(staged.base)) {
    if (note.setAside) setAside(dir, join(paths.backups, note.setAside), reach)
    for (const ending of ['-wal', '-shm']) rmSync(paths.base + ending, { force: true })
    reach('restore made room')
    renameSync(staged.base, paths.base)
    reach('restore put the base')
  }
  for (const [from, to] of [
    [staged.keyring, paths.keyring],
    [staged.folder, paths.folder]
  ] as const) {
    if (existsSync(from)) renameSync(from, to)
  }
  rmSync(paths.session, { force: true })
  syncFolder(dir)
  reach('restore put the rest')
  rmSync(paths.restoring, { recursive: true, force: true })
  rmSync(paths.restoreNote)
  syncFolder(dir)
}

/** Keeps a base that cannot be opened, with its keyring: perhaps somebody can read it one day. */
function setAside(dir: string, folder: string, reach: Reach): void {
  const paths = folderPaths(dir)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (existsSync(paths.keyring)) copyFileSync(paths.keyring, join(folder, 'keyring.json'))
  for (const ending of ['-wal', '-shm', '']) {
    moveInto(paths.base + ending, folder)
    reach(`restore set aside okaeri.db${ending}`)
  }
  syncFolder(folder)
}
