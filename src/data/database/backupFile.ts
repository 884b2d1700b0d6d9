import { createHash } from 'node:crypto'
import {
  closeSync,
  copyFileSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readdirSync,
  readSync,
  statSync,
  writeSync
} from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { AppError } from '@shared/errors'
import { zKeyring } from './keyring'

/*
 * A backup is one file: the encrypted base as VACUUM INTO wrote it, a manifest (JSON) behind it, and a footer:
 * SHA-256 of the manifest (32 bytes), its length (4, big-endian), the mark (16). SQLite does not look behind its
 * last page, so the base is read in place; a copy that was cut short has no footer.
 */

export const BACKUP_SUFFIX = '.okaeri-backup'
const MARK = Buffer.from('okaeri-backup-01', 'latin1')
const FOOTER_BYTES = 32 + 4 + MARK.length
const MANIFEST_LIMIT = 4_194_304
const CHUNK_BYTES = 1_048_576

export const BACKUP_REASONS = ['manual', 'scheduled', 'beforeMigration', 'beforeRestore'] as const
export type BackupReason = (typeof BACKUP_REASONS)[number]

const zManifest = z.object({
  createdAt: z.number(),
  reason: z.enum(BACKUP_REASONS),
  schemaVersion: z.number().int(),
  isSample: z.boolean(),
  /** Rows by table. */
  counts: z.record(z.string(), z.number()),
  /** Size and SHA-256 (hex) of the base in front. */
  bytes: z.number().int(),
  sha256: z.string(),
  keyring: zKeyring
})
export type BackupManifest = z.infer<typeof zManifest>

/** A backup in a list. `manifest` is null when the file is damaged; `bytes` is the size of the whole file. */
export type BackupEntry = { file: string; name: string; bytes: number; manifest: BackupManifest | null }

/** SHA-256 (hex) of the first `length` bytes. */
function hashStart(handle: number, length: number): string {
  const hash = createHash('sha256')
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES)
  for (let at = 0; at < length;) {
    const count = readSync(handle, chunk, 0, Math.min(CHUNK_BYTES, length - at), at)
    if (count === 0) break
    hash.update(chunk.subarray(0, count))
    at += count
  }
  return hash.digest('hex')
}

/** Puts manifest and footer behind a base that nobody has open, and makes sure that all is on the disk. */
export function sealBackup(file: string, content: Omit<BackupManifest, 'bytes' | 'sha256'>): BackupManifest {
  const handle = openSync(file, 'r+')
  try {
    const bytes = fstatSync(handle).size
    const manifest = { ...content, bytes, sha256: hashStart(handle, bytes) }
    const text = Buffer.from(JSON.stringify(manifest))
    const length = Buffer.alloc(4)
    length.writeUInt32BE(text.length)
    const tail = Buffer.concat([text, createHash('sha256').update(text).digest(), length, MARK])
    writeSync(handle, tail, 0, tail.length, bytes)
    fsyncSync(handle)
    return manifest
  } finally {
    closeSync(handle)
  }
}

function readTail(handle: number, length: number, end: number): Buffer | null {
  if (end - length < 0) return null
  const tail = Buffer.alloc(length)
  return readSync(handle, tail, 0, length, end - length) === length ? tail : null
}

function parseManifest(handle: number): BackupManifest | null {
  const size = fstatSync(handle).size
  const footer = readTail(handle, FOOTER_BYTES, size)
  if (!footer?.subarray(36).equals(MARK)) return null
  const length = footer.readUInt32BE(32)
  const text = length <= MANIFEST_LIMIT ? readTail(handle, length, size - FOOTER_BYTES) : null
  if (!text || !createHash('sha256').update(text).digest().equals(footer.subarray(0, 32))) return null
  const manifest = zManifest.parse(JSON.parse(text.toString('utf8')))
  return manifest.bytes + length + FOOTER_BYTES === size ? manifest : null
}

/** null for whatever is not a whole backup. */
function manifestOf(handle: number): BackupManifest | null {
  try {
    return parseManifest(handle)
  } catch (error) {
    if (error instanceof z.ZodError || error instanceof SyntaxError) return null
    throw error
  }
}

function withFile<T>(file: string, work: (handle: number) => T): T {
  if (!existsSync(file)) throw new AppError('fileNotFound', 'the backup is not there')
  if (statSync(file).isDirectory()) throw new AppError('fileIsDirectory', 'a folder is not a backup')
  const handle = openSync(file, 'r')
  try {
    return work(handle)
  } finally {
    closeSync(handle)
  }
}

/**
 * What a backup says about itself; reads only its end and needs no key.
 *
 * @throws AppError fileNotFound, fileIsDirectory, backupDamaged
 */
export function readManifest(file: string): BackupManifest {
  const manifest = withFile(file, manifestOf)
  if (!manifest) throw new AppError('backupDamaged', 'not a whole backup', { reason: 'footer' })
  return manifest
}

/** Compares every byte of the base with what was written. @throws AppError backupDamaged */
export function assertSameBytes(file: string, manifest: BackupManifest): void {
  if (withFile(file, handle => hashStart(handle, manifest.bytes)) !== manifest.sha256) {
    throw new AppError('backupDamaged', 'the content of the backup has changed', { reason: 'content' })
  }
}

/** Copies the base out of a backup. */
export function extractBase(file: string, manifest: BackupManifest, target: string): void {
  copyFileSync(file, target)
  const handle = openSync(target, 'r+')
  try {
    ftruncateSync(handle, manifest.bytes)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** The backups in a folder, newest first, damaged ones last; a folder that is not there has none. */
export function listBackups(folder: string): BackupEntry[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith(BACKUP_SUFFIX))
    .map(({ name }) => {
      const file = join(folder, name)
      return { file, name, bytes: statSync(file).size, manifest: withFile(file, manifestOf) }
    })
  return entries.sort(
    (a, b) => (b.manifest?.createdAt ?? -1) - (a.manifest?.createdAt ?? -1) || (a.name < b.name ? 1 : -1)
  )
}
