import { join } from 'node:path'
import { contract } from '@shared/contract'
import { AppError } from '@shared/errors'
import type { Progress } from '@shared/protocol'
import type { Language } from '@shared/types/vocabulary'
import { inspectFolder, recoverKeyring } from './database/folder'
import { folderPaths } from './database/folderFiles'
import {
  addKeychainWrap,
  createKeyring,
  createRecoveryKeyring,
  newRecoveryCode,
  readKeyring,
  removeWrap,
  setPassphrase,
  unlockWithKey,
  unlockWithPassphrase,
  unlockWithRecovery,
  writeKeyring,
  type Keyring
} from './database/keyring'
import { knownMigrations, knownSql } from './database/migrations'
import { openDatabase } from './database/open'
import { restoreBackup, type BackupUnlock } from './database/restore'
import { backupsOf } from './features/system/backups'
import { openServices, systemClock } from './openServices'
import { startDaily, type Daily } from './jobs/daily'
import { createRouter } from './router'
import type { Services } from './services'
import type { Backend, FolderView, OpenBase, RestoreSource } from './session'

export type FillSample = (
  services: Services,
  options: { language: Language; signal: AbortSignal; onProgress: (progress: Progress) => void }
) => Promise<void>

type Opened = { base: OpenBase; services: Services }

const clock = systemClock()

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

function open(dir: string, key: Uint8Array, creation: { keyring?: Keyring; isSample?: boolean } = {}): Opened {
  const opened = openDatabase({
    dir,
    key: Buffer.from(key),
    migrations: knownMigrations(),
    sql: knownSql(),
    now: clock.now(),
    role: 'app',
    ...creation
  })
  try {
    const services = openServices(opened, { key: opened.key, clock, origin: 'app', isSample: opened.isSample })
    const router = createRouter(services)
    let daily: Daily | null = null
    const base: OpenBase = {
      key: opened.key,
      isSample: opened.isSample,
      async call(route, input, options) {
        const result = await router.call(route, input, options)
        // Undo may bring another Playbook back; after `playbook.save` the window itself asks for `system.refresh`.
        if (result.ok && route.startsWith('history.') && result.tags.includes('playbook')) daily?.look()
        return result
      },
      keepUp(announce) {
        daily = startDaily(services, announce)
      },
      close() {
        daily?.stop()
        opened.close()
        opened.key.fill(0)
      }
    }
    return { base, services }
  } catch (error) {
    opened.close()
    throw error
  }
}

function inspect(dir: string): FolderView {
  const { state, wraps, keychain } = inspectFolder(dir)
  if (state === 'empty') return { kind: 'empty' }
  if (state === 'baseMissing') throw new AppError('databaseDamaged', 'the base is gone', { reason: 'missing' })
  if (state !== 'locked') throw new AppError(state, 'the keyring cannot be read')
  return {
    kind: 'base',
    hasPassphrase: wraps.includes('passphrase'),
    hasRecovery: wraps.includes('recovery'),
    keychainWrap: keychain === null ? null : Buffer.from(keychain, 'base64')
  }
}

function unlockOf({ passphrase, recoveryCode }: RestoreSource, key: Uint8Array | null): BackupUnlock {
  if (passphrase !== undefined) return { passphrase }
  if (recoveryCode !== undefined) return { recoveryCode }
  if (!key) throw new AppError('locked', 'a locked base cannot open a backup without its passphrase or recovery code')
  return { key: Buffer.from(key) }
}

/** The session's seam on the real database. */
export function createBackend(fillSample: FillSample): Backend {
  return {
    queries: Object.entries(contract).flatMap(([name, route]) => (route.kind === 'query' ? [name] : [])),
    inspect,
    async create(dir, { isSample, language, passphrase, key, wrapKey, signal, onProgress }) {
      const made = key ? createRecoveryKeyring(Buffer.from(key)) : await createKeyring({ passphrase })
      const wrap = wrapKey && (await wrapKey(made.key))
      if (wrapKey && !wrap && passphrase === undefined) throw new AppError('keychainUnavailable', 'nothing was wrapped')
      const keyring = wrap ? addKeychainWrap(made.keyring, base64(wrap)) : made.keyring
      const { base, services } = open(dir, made.key, { keyring, isSample })
      try {
        if (isSample) await fillSample(services, { language, signal, onProgress })
        return { base, recoveryCode: made.recoveryCode }
      } catch (error) {
        base.close()
        throw error
      }
    },
    openWithKey: async (dir, key) => open(dir, unlockWithKey(readKeyring(dir), Buffer.from(key))).base,
    openWithPassphrase: async (dir, passphrase) =>
      open(dir, await unlockWithPassphrase(readKeyring(dir), passphrase)).base,
    openWithRecovery: async (dir, recoveryCode) => open(dir, unlockWithRecovery(readKeyring(dir), recoveryCode)).base,
    async setPassphrase(dir, key, passphrase) {
      writeKeyring(dir, await setPassphrase(readKeyring(dir), Buffer.from(key), passphrase))
    },
    async setKeychain(dir, wrap) {
      const keyring = readKeyring(dir)
      writeKeyring(dir, wrap ? addKeychainWrap(keyring, base64(wrap)) : removeWrap(keyring, 'keychain'))
    },
    async newRecoveryCode(dir, key) {
      const { keyring, recoveryCode } = newRecoveryCode(readKeyring(dir), Buffer.from(key))
      writeKeyring(dir, keyring)
      return recoveryCode
    },
    async restore(dir, source, currentKey) {
      const { key } = await restoreBackup({
        dir,
        from: source.path ?? join(folderPaths(dir).backups, source.name ?? ''),
        unlock: unlockOf(source, currentKey),
        currentKey: currentKey && Buffer.from(currentKey),
        migrations: knownMigrations(),
        sql: knownSql(),
        now: clock.now()
      })
      return key
    },
    repairKeyring: dir => void recoverKeyring(dir),
    listBackups: backupsOf
  }
}
