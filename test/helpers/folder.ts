import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new folder of its own; whoever asks for it removes it. */
export const makeTempFolder = (): string => mkdtempSync(join(tmpdir(), 'okaeri-'))

/** Runs `work` with a new folder that is removed afterwards, whatever happens. */
export async function withTempFolder<T>(work: (dir: string) => T | Promise<T>): Promise<T> {
  const dir = makeTempFolder()
  try {
    return await work(dir)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
