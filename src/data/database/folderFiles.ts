import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Instant } from '@shared/types/time'
import { writeWhole } from './files'

/** The names in a data folder. */
export function folderPaths(dir: string) {
  return {
    base: join(dir, 'okaeri.db'),
    /** A base being made: it becomes okaeri.db when it is whole. */
    newBase: join(dir, 'okaeri.db.new'),
    keyring: join(dir, 'keyring.json'),
    folder: join(dir, 'folder.json'),
    session: join(dir, 'session.json'),
    lock: join(dir, 'lock.db'),
    backups: join(dir, 'backups'),
    /** A restore being made, and the note that says it must be finished. */
    restoring: join(dir, 'restoring'),
    restoreNote: join(dir, 'restore.json')
  }
}

const zFolder = z.object({ sample: z.boolean(), createdAt: z.number() })
/** What is known about a folder without its key. */
export type FolderNote = z.infer<typeof zFolder>

const zSession = z.object({ isClean: z.boolean(), checkedAt: z.number() })
/** How the base was left, and when its pages were last checked (an instant). */
export type SessionNote = z.infer<typeof zSession>

function readNote<T>(file: string, schema: z.ZodType<T>): T | null {
  if (!existsSync(file)) return null
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** null when it is missing or unreadable. */
export const readFolderNote = (dir: string): FolderNote | null => readNote(folderPaths(dir).folder, zFolder)

/** Says once and for all whether the people in this folder are invented. */
export function writeFolderNote(dir: string, note: FolderNote): void {
  writeWhole(folderPaths(dir).folder, JSON.stringify(note))
}

/** null when it is missing or unreadable: then the base is checked. */
export const readSession = (dir: string): SessionNote | null => readNote(folderPaths(dir).session, zSession)

export function writeSession(dir: string, isClean: boolean, checkedAt: Instant): void {
  writeWhole(folderPaths(dir).session, JSON.stringify({ isClean, checkedAt }))
}
