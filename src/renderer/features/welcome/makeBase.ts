import { onBridgeEvent } from '@renderer/client/bridge'
import { session } from '@renderer/client'
import type { FolderKind, Progress } from '@shared/protocol'
import type { SessionInput } from '@shared/session'

export type Protection = Pick<SessionInput<'session.create'>, 'passphrase' | 'useKeychain'>

/**
 * Makes the base of a folder.
 *
 * @returns the recovery code, to be shown once
 * @throws AppError
 */
export async function makeBase(
  folder: FolderKind,
  language: 'en' | 'ja',
  protection: Protection,
  onProgress: (progress: Progress) => void
): Promise<string | null> {
  const callId = crypto.randomUUID()
  const stop = onBridgeEvent('progress', ({ callId: id, done, total, phase }) => {
    if (id === callId) onProgress({ done, total, phase })
  })
  try {
    const { recoveryCode } = await session('session.create', { folder, language, ...protection }, { callId })
    return recoveryCode
  } finally {
    stop()
  }
}
