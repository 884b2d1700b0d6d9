import { randomBytes } from 'node:crypto'
import { link, lstat, open, realpath, rename, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { AppError, type ErrorCode } from '@shared/errors'

export type FileContent = Uint8Array | AsyncIterable<Uint8Array> | Iterable<Uint8Array>

export type WriteOptions = {
  /** Replaces a file that is there; without it, that is the error `fileExists`. */
  overwrite?: boolean
}

const codeOfErrno: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EEXIST: 'fileExists',
  EISDIR: 'fileIsDirectory',
  EACCES: 'fileNotWritable',
  EBUSY: 'fileNotWritable',
  EFBIG: 'fileNotWritable',
  EINVAL: 'fileNotWritable',
  EIO: 'fileNotWritable',
  ELOOP: 'fileNotWritable',
  EMFILE: 'fileNotWritable',
  ENAMETOOLONG: 'fileNotWritable',
  ENOENT: 'fileNotWritable',
  ENOTDIR: 'fileNotWritable',
  EPERM: 'fileNotWritable',
  EROFS: 'fileNotWritable'
}

function errnoOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : undefined
}

/** A failure of the file system in our words, without the path; anything else comes back as it is. */
export function toWriteError(error: unknown): unknown {
  const errno = errnoOf(error)
  const code = errno === undefined || error instanceof AppError ? undefined : codeOfErrno[errno]
  return code === undefined ? error : new AppError(code, `writing the file failed: ${errno}`, { cause: String(errno) })
}

/** The file behind a link, or the path itself where nothing is there yet. */
async function resolveTarget(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    return path
  }
}

type Existing = { mode: number } | null

async function inspect(path: string): Promise<Existing> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) throw new AppError('fileIsDirectory', 'the path is a folder')
    return { mode: found.mode & 0o777 }
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null
    throw error
  }
}

async function writeAndSync(path: string, content: FileContent, existing: Existing): Promise<void> {
  const handle = await open(path, 'wx', existing?.mode ?? 0o666)
  try {
    if (existing) await handle.chmod(existing.mode)
    for await (const chunk of content instanceof Uint8Array ? [content] : content) await handle.writeFile(chunk)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Gives the finished file its name unless that is taken: a link fails where rename would overwrite. */
async function publishNew(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path)
    await unlink(temporary)
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') throw error
    // FAT and some network folders have no links.
    const taken = await lstat(path).catch(() => null)
    if (taken) throw new AppError('fileExists', 'a file with this name is already there')
    await rename(temporary, path)
  }
}

/** The rename itself survives a power cut; where folders cannot be synced (Windows), the system sees to it. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

/**
 * Writes a whole file or nothing: into a temporary file beside it, to the disk, then under its name. What stood there
 * before stays untouched until then.
 * @throws AppError `fileExists`, `fileIsDirectory`, `diskFull`, `fileNotWritable` (also: the folder is missing); what
 * the content itself throws while it is read
 */
export async function writeFileAtomically(
  path: string,
  content: FileContent,
  options: WriteOptions = {}
): Promise<void> {
  const target = await resolveTarget(path)
  const folder = dirname(target)
  const temporary = join(folder, `.${basename(target).slice(0, 40)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    const existing = await inspect(target)
    if (existing && !options.overwrite) throw new AppError('fileExists', 'a file with this name is already there')
    await writeAndSync(temporary, content, existing)
    if (options.overwrite) await rename(temporary, target)
    else await publishNew(temporary, target)
  } catch (error) {
    await unlink(temporary).catch(() => undefined)
    throw toWriteError(error)
  }
  await syncFolder(folder)
}
