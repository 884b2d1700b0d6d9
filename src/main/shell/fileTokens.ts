import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { AppError } from '@shared/errors'
import type { PickedFile } from '@shared/bridge'

/**
 * Stands between the window and the paths of the machine: the window gets a token for what the user chose, and main
 * puts the path back in when a call names the token. A token lives as long as the app runs.
 */
export type FileTokens = {
  issue(path: string, size: number | null): PickedFile
  /** @throws AppError invalidInput for a token that was never given out */
  pathOf(token: string): string
  /** Input field → token becomes input field → path. */
  resolve(files: Record<string, string> | undefined): Record<string, string> | undefined
}

export function createFileTokens(): FileTokens {
  const paths = new Map<string, string>()

  function pathOf(token: string): string {
    const path = paths.get(token)
    if (path === undefined) throw new AppError('invalidInput', 'no such file token', { places: ['files'] })
    return path
  }

  return {
    issue(path, size) {
      const token = randomUUID()
      paths.set(token, path)
      return { token, name: basename(path), size }
    },
    pathOf,
    resolve: files => files && Object.fromEntries(Object.entries(files).map(([field, token]) => [field, pathOf(token)]))
  }
}
