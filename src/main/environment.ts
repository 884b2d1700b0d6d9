import { join } from 'node:path'
import { pickLanguage } from '@shared/i18n/index'
import type { FolderKind } from '@shared/protocol'
import type { Language } from '@shared/types/vocabulary'

export type Environment = {
  /** OKAERI_USER_DATA: where preferences, logs and, unless told otherwise, the data live. */
  userData: string | null
  /** OKAERI_DATA: the folder of the real data. */
  dataFolder: string | null
  /** OKAERI_KEY: the data key, 32 bytes from 64 hex digits. */
  key: Uint8Array | null
  /** OKAERI_LANG */
  language: Language | null
  /** OKAERI_NO_GPU=1 */
  hasNoGpu: boolean
  /** OKAERI_BENCH: the mark after which the marks are printed. */
  benchMark: string | null
}

/** @throws when OKAERI_KEY is there but not 64 hex digits */
export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  return {
    userData: env.OKAERI_USER_DATA || null,
    dataFolder: env.OKAERI_DATA || null,
    key: readKey(env.OKAERI_KEY),
    language: env.OKAERI_LANG ? pickLanguage([env.OKAERI_LANG]) : null,
    hasNoGpu: env.OKAERI_NO_GPU === '1',
    benchMark: env.OKAERI_BENCH || null
  }
}

function readKey(text: string | undefined): Uint8Array | null {
  if (!text) return null
  if (!/^[0-9a-f]{64}$/i.test(text)) throw new Error('OKAERI_KEY must be 64 hex digits')
  return Uint8Array.from(Buffer.from(text, 'hex'))
}

/** Real and sample people live in folders of their own. */
export function dataFolders(userData: string, dataFolder: string | null): Record<FolderKind, string> {
  return { real: dataFolder ?? join(userData, 'data'), sample: join(userData, 'sample') }
}
