import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { AppError } from '@shared/errors'
import { assertRuntime } from '@data/database/connection'
import { inspectFolder } from '@data/database/folder'
import {
  createKeyring,
  createRecoveryKeyring,
  parseDataKey,
  readKeyring,
  unlockWithKey,
  unlockWithPassphrase,
  unlockWithRecovery,
  type Keyring
} from '@data/database/keyring'
import { knownMigrations, knownSql } from '@data/database/migrations'
import { openDatabase } from '@data/database/open'
import { openServices, systemClock } from '@data/openServices'
import { createRouter, type Router } from '@data/router'
import type { CliOptions } from './run'
import { readSecret } from './secret'

export type OpenFolder = { router: Router; signal: AbortSignal; close(): void }

type Unlocked = { key: Buffer; keyring?: Keyring; recoveryCode: string | null }

/**
 * Opens the folder, or makes and completes it. The secret is `OKAERI_KEY` (the data key, 64 hexadecimal digits), or a
 * passphrase or recovery code on stdin. A new folder made without any keeps only a recovery code, printed once.
 *
 * @throws AppError as the open path does; locked when the folder needs a secret and none came
 */
export async function openFolder(options: CliOptions, { isSample }: { isSample: boolean }): Promise<OpenFolder> {
  assertRuntime()
  const dir = resolve(options.data ?? process.env['OKAERI_DATA'] ?? defaultFolder())
  const clock = systemClock()
  const unlocked = await unlock(dir, options['recovery-code'] === true)
  const opened = openDatabase({
    dir,
    key: unlocked.key,
    migrations: knownMigrations(),
    sql: knownSql(),
    now: clock.now(),
    role: 'cli',
    isSample,
    ...(unlocked.keyring ? { keyring: unlocked.keyring } : {})
  })
  const recoveryCode = opened.recoveryCode ?? unlocked.recoveryCode
  if (opened.isNew && recoveryCode) process.stderr.write(`recovery code, shown once: ${recoveryCode}\n`)
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  const services = openServices(opened, { key: opened.key, clock, origin: 'cli', isSample: opened.isSample })
  return { router: createRouter(services), signal: stop.signal, close: () => opened.close() }
}

async function unlock(dir: string, isRecoveryCode: boolean): Promise<Unlocked> {
  const { state } = inspectFolder(dir)
  const isNew = state === 'empty'
  const hex = process.env['OKAERI_KEY']
  if (hex) {
    const key = parseDataKey(hex)
    if (state === 'locked') return { key: unlockWithKey(readKeyring(dir), key), recoveryCode: null }
    return { key, recoveryCode: null }
  }
  const secret = await readSecret(process.stdin)
  if (isNew) {
    const made = secret === null ? createRecoveryKeyring() : await createKeyring({ passphrase: secret })
    return { key: made.key, keyring: made.keyring, recoveryCode: made.recoveryCode }
  }
  if (secret === null)
    throw new AppError('locked', 'the folder is locked: set OKAERI_KEY or give the passphrase on stdin')
  const keyring = readKeyring(dir)
  const key = isRecoveryCode ? unlockWithRecovery(keyring, secret) : await unlockWithPassphrase(keyring, secret)
  return { key, recoveryCode: null }
}

/** Where the app keeps its data (Electron's userData). */
function defaultFolder(): string {
  const base =
    process.platform === 'darwin'
      ? join(homedir(), 'Library', 'Application Support')
      : process.platform === 'win32'
        ? (process.env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'))
        : (process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'))
  return join(base, 'Okaeri', 'data')
}
