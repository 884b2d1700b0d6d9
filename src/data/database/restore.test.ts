import type { Database } from 'better-sqlite3'
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FAST_KDF, TEST_KEY, TEST_NOW } from '../../../test/helpers/database'
import {
  codeOf,
  countOf,
  fill,
  FIXTURE_MIGRATIONS,
  FIXTURE_SQL,
  fixtureOptions,
  makeFixtureBase
} from '../../../test/helpers/fixtureBase'
import { withTempFolder } from '../../../test/helpers/folder'
import { backupNow } from './backup'
import { listBackups } from './backupFile'
import { inspectFolder } from './folder'
import { folderPaths } from './folderFiles'
import {
  addKeychainWrap,
  createKeyring,
  readKeyring,
  setPassphrase,
  unlockWithPassphrase,
  writeKeyring
} from './keyring'
import { openDatabase, type OpenOptions } from './open'
import { restoreBackup, type RestoreOptions, type Suppression } from './restore'

function restoreOptions(dir: string, from: string, options: Partial<RestoreOptions> = {}): RestoreOptions {
  return {
    dir,
    from,
    unlock: { key: TEST_KEY },
    currentKey: TEST_KEY,
    migrations: FIXTURE_MIGRATIONS,
    sql: FIXTURE_SQL,
    now: TEST_NOW + 60_000,
    ...options
  }
}

/** Opens the base in `dir`, hands it to `work` and closes it. */
function within<T>(options: OpenOptions, work: (db: Database) => T): T {
  const { db, close } = openDatabase(options)
  try {
    return work(db)
  } finally {
    close()
  }
}

/** A base of `count` parents at a version, its backup, then one more parent. Returns the backup file. */
function makeBackedUp(dir: string, count: number, version = FIXTURE_MIGRATIONS.length): string {
  makeFixtureBase(dir, count, version)
  const options = fixtureOptions(dir, { migrations: FIXTURE_MIGRATIONS.slice(0, version), sql: [] })
  const opened = openDatabase(options)
  const { file } = backupNow(opened, { now: TEST_NOW })
  fill(opened.db, 1)
  opened.close()
  return file
}

describe('restoreBackup', () => {
  it('puts the backup in place and keeps a backup of what was there', () =>
    withTempFolder(async dir => {
      const from = makeBackedUp(dir, 10)
      const result = await restoreBackup(restoreOptions(dir, from))
      expect(result).toMatchObject({ isKeyringReplaced: false, setAside: null })
      expect(within(fixtureOptions(dir), db => countOf(db, 'parent'))).toBe(10)
      expect(readdirSync(dir).sort()).toEqual([
        'backups',
        'folder.json',
        'keyring.json',
        'lock.db',
        'okaeri.db',
        'session.json'
      ])

      await restoreBackup(restoreOptions(dir, result.formerBackup!))
      expect(within(fixtureOptions(dir), db => countOf(db, 'parent'))).toBe(11)
    }))

  it('brings an old backup to the schema of today before it takes effect', () =>
    withTempFolder(async dir => {
      const from = makeBackedUp(dir, 10, 1)
      await restoreBackup(restoreOptions(dir, from))
      const { schemaVersion, db, close } = openDatabase(fixtureOptions(dir))
      expect([schemaVersion, countOf(db, 'pair')]).toEqual([3, 20])
      close()
    }))

  it('lets nobody come back who was erased since', () =>
    withTempFolder(async dir => {
      const from = makeBackedUp(dir, 10)
      const erased = { id: 'a', hash: 'hash of parent 3', created_at: TEST_NOW }
      within(fixtureOptions(dir), db =>
        db.prepare('INSERT INTO suppression VALUES (@id, @hash, @created_at)').run(erased)
      )
      let seen: readonly Suppression[] = []
      const afterRestore = (db: Database, suppressions: readonly Suppression[]): void => {
        seen = suppressions
        db.prepare(`DELETE FROM parent WHERE name = 'parent 3'`).run()
      }
      await restoreBackup(restoreOptions(dir, from, { afterRestore }))
      expect(seen).toEqual([erased])
      within(fixtureOptions(dir), db => {
        expect(db.prepare('SELECT * FROM suppression').all()).toEqual([erased])
        expect([countOf(db, 'parent'), countOf(db, 'child')]).toEqual([9, 18])
      })
    }))

  it('changes nothing when the backup, its key or its preparation is not right', () =>
    withTempFolder(async dir => {
      const from = makeBackedUp(dir, 10)
      const before = readFileSync(folderPaths(dir).base)
      const whole = readFileSync(from)
      const attempt = (options: Partial<RestoreOptions>): Promise<string> =>
        codeOf(() => restoreBackup(restoreOptions(dir, from, options)))
      expect(await attempt({ unlock: { key: Buffer.alloc(32, 1) } })).toBe('backupOfOther')
      expect(await attempt({ unlock: { passphrase: 'not set at all' } })).toBe('wrongPassphrase')
      expect(await attempt({ unlock: { recoveryCode: 'ABC' } })).toBe('wrongRecoveryCode')
      expect(await attempt({ from: join(dir, 'none') })).toBe('fileNotFound')
      expect(await attempt({ migrations: FIXTURE_MIGRATIONS.slice(0, 1) })).toBe('databaseFromFuture')
      const bad = { version: 4, name: '0003_bad', sql: 'DROP TABLE nowhere' }
      expect(await attempt({ migrations: [...FIXTURE_MIGRATIONS, bad] })).toBe('migrationFailed')
      const failing = (): void => {
        throw new Error('the hook failed')
      }
      await expect(restoreBackup(restoreOptions(dir, from, { afterRestore: failing }))).rejects.toThrow(
        'the hook failed'
      )
      const damaged = Buffer.from(whole)
      damaged[9_000]! ^= 4
      writeFileSync(from, damaged)
      expect(await attempt({})).toBe('backupDamaged')

      expect(readFileSync(folderPaths(dir).base).equals(before)).toBe(true)
      expect(within(fixtureOptions(dir), db => countOf(db, 'parent'))).toBe(11)
      expect(existsSync(folderPaths(dir).restoring)).toBe(false)
    }))

  it('is refused while the base is open', () =>
    withTempFolder(async dir => {
      const from = makeBackedUp(dir, 1)
      const { close } = openDatabase(fixtureOptions(dir))
      expect(await codeOf(() => restoreBackup(restoreOptions(dir, from)))).toBe('dataFolderInUse')
      close()
    }))

  it('sets a damaged base aside, with its keyring', () =>
    withTempFolder(async dir => {
      const from = makeBackedUp(dir, 200)
      const { base, keyring } = folderPaths(dir)
      const damaged = readFileSync(base)
      damaged[20_000]! ^= 1
      writeFileSync(base, damaged)
      const keys = readFileSync(keyring, 'utf8')
      const { setAside, formerBackup } = await restoreBackup(restoreOptions(dir, from))
      expect(formerBackup).toBeNull()
      const folder = join(folderPaths(dir).backups, setAside!)
      expect(readFileSync(join(folder, 'okaeri.db')).equals(damaged)).toBe(true)
      expect(readFileSync(join(folder, 'keyring.json'), 'utf8')).toBe(keys)
      expect(within(fixtureOptions(dir), db => countOf(db, 'parent'))).toBe(200)
    }))

  it('works where only the backup is left', () =>
    withTempFolder(async dir => {
      const { keyring, key, recoveryCode } = await createKeyring({ passphrase: 'the first one', params: FAST_KDF })
      const opened = openDatabase(fixtureOptions(join(dir, 'old'), { key, keyring: addKeychainWrap(keyring, 'b2xk') }))
      fill(opened.db, 4)
      const { file } = backupNow(opened, { now: TEST_NOW })
      opened.close()
      for (const unlock of [{ passphrase: 'the first one' }, { recoveryCode }]) {
        const fresh = join(dir, Object.keys(unlock)[0]!)
        const result = await restoreBackup(restoreOptions(fresh, file, { unlock, currentKey: null }))
        expect(result).toMatchObject({ isKeyringReplaced: true, formerBackup: null, setAside: null })
        expect(inspectFolder(fresh)).toMatchObject({ state: 'locked', wraps: ['recovery', 'passphrase'] })
        expect(within(fixtureOptions(fresh, { key: result.key }), db => countOf(db, 'parent'))).toBe(4)
      }
    }))

  it('keeps the newer passphrase of the same data, and takes the keyring of other data', () =>
    withTempFolder(async dir => {
      const { keyring, key } = await createKeyring({ passphrase: 'the first one', params: FAST_KDF })
      const mine = join(dir, 'mine')
      const opened = openDatabase(fixtureOptions(mine, { key, keyring }))
      const { file } = backupNow(opened, { now: TEST_NOW })
      opened.close()
      writeKeyring(mine, await setPassphrase(keyring, key, 'the second one', FAST_KDF))
      await restoreBackup(restoreOptions(mine, file, { unlock: { passphrase: 'the first one' }, currentKey: key }))
      expect((await unlockWithPassphrase(readKeyring(mine), 'the second one')).equals(key)).toBe(true)

      const other = join(dir, 'other')
      makeFixtureBase(other, 7)
      const unlock = { passphrase: 'the first one' }
      const result = await restoreBackup(restoreOptions(other, file, { unlock, currentKey: null }))
      expect(result.isKeyringReplaced).toBe(true)
      expect((await unlockWithPassphrase(readKeyring(other), 'the first one')).equals(key)).toBe(true)
      const setAside = join(folderPaths(other).backups, result.setAside!)
      expect(readdirSync(setAside).sort()).toEqual(['keyring.json', 'okaeri.db'])
      expect(within(fixtureOptions(other, { key }), db => countOf(db, 'parent'))).toBe(0)
    }))

  it('does not clear away the backup it restores from', () =>
    withTempFolder(async dir => {
      const made = makeBackedUp(dir, 3)
      for (let number = 2; number < 30; number++) {
        cpSync(made, made.replace(/\.okaeri-backup$/, `-${number}.okaeri-backup`))
      }
      const oldest = listBackups(folderPaths(dir).backups).at(-1)!.file
      await restoreBackup(restoreOptions(dir, oldest))
      expect(existsSync(oldest)).toBe(true)
    }))

  it('never puts sample data in the place of real people', () =>
    withTempFolder(async dir => {
      const sample = openDatabase(fixtureOptions(join(dir, 'sample'), { isSample: true }))
      const { file } = backupNow(sample, { now: TEST_NOW })
      sample.close()
      makeFixtureBase(join(dir, 'real'), 1)
      expect(await codeOf(() => restoreBackup(restoreOptions(join(dir, 'real'), file)))).toBe('sampleFolder')
    }))
})
