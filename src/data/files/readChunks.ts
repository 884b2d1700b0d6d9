import { open, stat } from 'node:fs/promises'
import { AppError } from '@shared/errors'

const CHUNK = 256 * 1024

/** The size of a file; throws fileNotFound, fileIsDirectory or fileUnreadable. */
export async function sizeOfFile(path: string): Promise<number> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) throw new AppError('fileIsDirectory', 'the path is a folder')
    if (!found.isFile()) throw new AppError('fileUnreadable', 'the path is not a file')
    return found.size
  } catch (error) {
    throw fileError(error)
  }
}

/** The bytes of a file, piece by piece. Each piece is only valid until the next one is asked for. */
export async function* readChunks(path: string): AsyncGenerator<Buffer> {
  const file = await open(path, 'r').catch((error: unknown) => {
    throw fileError(error)
  })
  try {
    const buffer = Buffer.allocUnsafe(CHUNK)
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, CHUNK, null)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } catch (error) {
    throw fileError(error)
  } finally {
    await file.close()
  }
}

function fileError(error: unknown): Error {
  if (error instanceof AppError) return error
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT' || code === 'ENOTDIR') return new AppError('fileNotFound', 'the file is not there')
  if (code === 'EISDIR') return new AppError('fileIsDirectory', 'the path is a folder')
  return new AppError('fileUnreadable', `the file cannot be read (${code ?? 'unknown'})`)
}
