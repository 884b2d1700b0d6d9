import Database from 'better-sqlite3'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FAST_KDF, openTestDatabase, TEST_KEY, TEST_NOW } from '../../../test/helpers/database'
import {
  appErrorOf,
  codeOf,
  countOf,
  fill,
  FIXTURE_MIGRATIONS,
  FIXTURE_SQL,
  fixtureOptions,
  makeFixtureBase
} from '../../../test/helpers/fixtureBase'
import { withTempFolder } from '../../../test/helpers/folder'
import { assertRuntime, openEncrypted } from './connection'
import { inspectFolder } from './folder'
import { folderPaths, readSession, writeSession } from './folderFiles'
import { createKeyring, createRecoveryKeyring, unlockWithPassphrase, unlockWithRecovery, readKeyring } from './keyring'
import { openDatabase } from './open'

const HOUR = 3_600_000

describe('openDatabase', () => {
  it('makes an encrypted base in an empty folder, whose parents it makes too', () =>
    withTempFolder(dir => {
      const folder = join(dir, 'a', 'b')
      const opened = openDatabase(fixtureOptions(folder, { isSample: true }))
      fill(opened.db, 3)
      expect(opened).toMatchObject({ isNew: true, isSample: true, schemaVersion: 3, dir: folder })
      opened.close()
      opened.close()

      expect(readdirSync(folder).sort()).toEqual([
        'folder.json',
        'keyring.json',
        'lock.db',
        'okaeri.db',
        'session.json'
      ])
      const bytes = readFileSync(folderPaths(folder).base)
      expect(bytes.subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3')
      expect(bytes.includes('parent')).toBe(false)
      const plain = new Database(folderPaths(folder).base, { readonly: true })
      expect(() => plain.prepare('SELECT * FROM sqlite_schema').all()).toThrow('not a database')
      plain.close()
    }))

  it('writes nothing readable into the log file either', () => {
    const opened = openTestDatabase({ migrations: FIXTURE_MIGRATIONS, sql: FIXTURE_SQL })
    fill(opened.db, 3)
    const log = readFileSync(`${folderPaths(opened.dir).base}-wal`)
    expect(log.length).toBeGreaterThan(4_096)
    expect(log.includes('first of 1')).toBe(false)
    opened.remove()
  })

  it('sets what the base relies on', () => {
    const { db, remove } = openTestDatabase()
    const settings = [
      'journal_mode',
      'synchronous',
      'secure_delete',
      'temp_store',
      'mmap_size',
      'foreign_keys',
      'cipher'
    ]
    expect(settings.map(name => db.pragma(name, { simple: true }))).toEqual(['wal', 2, 1, 2, 0, 1, 'aegis'])
    expect(db.pragma('application_id', { simple: true })).toBe(0x4f4b4145)
    remove()
  })

  it('is opened by the real migrations', () => {
    const opened = openTestDatabase()
    expect(opened.schemaVersion).toBeGreaterThan(0)
    expect(countOf(opened.db, 'person')).toBe(0)
    opened.remove()
  })

  it('gives a recovery code when only the key is given', () =>
    withTempFolder(dir => {
      const opened = openDatabase(fixtureOptions(dir))
      expect(unlockWithRecovery(readKeyring(dir), opened.recoveryCode!).equals(TEST_KEY)).toBe(true)
      opened.close()
      const again = openDatabase(fixtureOptions(dir))
      expect(again).toMatchObject({ isNew: false, recoveryCode: null })
      again.close()
    }))

  it('takes the keyring of the first run, and only one of the same key', () =>
    withTempFolder(async dir => {
      const { keyring, key } = await createKeyring({ passphrase: 'a long passphrase', params: FAST_KDF })
      expect(await codeOf(() => openDatabase(fixtureOptions(dir, { keyring })))).toBe('wrongKey')
      const opened = openDatabase(fixtureOptions(dir, { keyring, key }))
      expect(opened.recoveryCode).toBeNull()
      opened.close()
      const unlocked = await unlockWithPassphrase(readKeyring(dir), 'a long passphrase')
      openDatabase(fixtureOptions(dir, { key: unlocked })).close()
    }))

  it('tells a wrong key from a damaged base', () =>
    withTempFolder(async dir => {
      makeFixtureBase(dir, 200)
      const wrong = createRecoveryKeyring().key
      expect(await codeOf(() => openDatabase(fixtureOptions(dir, { key: wrong })))).toBe('wrongKey')
      expect(await codeOf(() => openDatabase(fixtureOptions(dir, { key: Buffer.alloc(31) })))).toBe('wrongKey')
      const { base } = folderPaths(dir)
      const bytes = readFileSync(base)
      bytes[2_000]! ^= 1
      writeFileSync(base, bytes)
      expect(await codeOf(() => openDatabase(fixtureOptions(dir)))).toBe('databaseDamaged')
    }))

  it('never makes a new base where one got lost', () =>
    withTempFolder(async dir => {
      makeFixtureBase(dir, 1)
      rmSync(folderPaths(dir).base)
      expect(inspectFolder(dir).state).toBe('baseMissing')
      expect(await appErrorOf(() => openDatabase(fixtureOptions(dir)))).toMatchObject({
        code: 'databaseDamaged',
        params: { reason: 'missing' }
      })
      expect(existsSync(folderPaths(dir).base)).toBe(false)
    }))

  it('refuses an encrypted file of another program', () =>
    withTempFolder(async dir => {
      makeFixtureBase(dir, 1)
      const { base } = folderPaths(dir)
      rmSync(base)
      const other = openEncrypted(base, TEST_KEY)
      other.exec('CREATE TABLE note (text)')
      other.close()
      expect(await codeOf(() => openDatabase(fixtureOptions(dir)))).toBe('databaseForeign')
    }))

  it('checks the pages when the last close was not clean, and once a day', () =>
    withTempFolder(async dir => {
      makeFixtureBase(dir, 300)
      const { base } = folderPaths(dir)
      expect(readSession(dir)).toEqual({ isClean: true, checkedAt: TEST_NOW })
      const bytes = readFileSync(base)
      bytes[statSync(base).size - 2_000]! ^= 1
      writeFileSync(base, bytes)

      const later = fixtureOptions(dir, { now: TEST_NOW + 23 * HOUR })
      openDatabase(later).close()
      expect(await codeOf(() => openDatabase({ ...later, now: TEST_NOW + 24 * HOUR }))).toBe('databaseDamaged')
      expect(await codeOf(() => openDatabase({ ...later, now: TEST_NOW - 1 }))).toBe('databaseDamaged')
      writeSession(dir, false, TEST_NOW)
      expect(await appErrorOf(() => openDatabase(later))).toMatchObject({
        code: 'databaseDamaged',
        params: { reason: 'pages' }
      })
      rmSync(folderPaths(dir).session)
      expect(await codeOf(() => openDatabase(later))).toBe('databaseDamaged')
    }))

  it('is not clean while it is open', () =>
    withTempFolder(dir => {
      const { close } = openDatabase(fixtureOptions(dir))
      expect(readSession(dir)).toEqual({ isClean: false, checkedAt: TEST_NOW })
      close()
      expect(readSession(dir)).toEqual({ isClean: true, checkedAt: TEST_NOW })
    }))

  it('leaves the folder to others after a failure', () =>
    withTempFolder(async dir => {
      makeFixtureBase(dir, 2)
      expect(await codeOf(() => openDatabase(fixtureOptions(dir, { key: Buffer.alloc(32, 1) })))).toBe('wrongKey')
      const { db, close } = openDatabase(fixtureOptions(dir))
      expect(await codeOf(() => openDatabase(fixtureOptions(dir)))).toBe('dataFolderInUse')
      expect(countOf(db, 'parent')).toBe(2)
      close()
    }))

  it('refuses a folder that is a file', () =>
    withTempFolder(async dir => {
      writeFileSync(join(dir, 'file'), '')
      expect(await codeOf(() => openDatabase(fixtureOptions(join(dir, 'file'))))).toBe('dataFolderMissing')
      expect(await codeOf(() => openDatabase(fixtureOptions(join(dir, 'file', 'inside'))))).toBe('dataFolderMissing')
    }))

  it('needs a runtime that better-sqlite3 does not crash in', async () => {
    for (const nodeApi of ['9', '8', '']) expect(await codeOf(() => assertRuntime(nodeApi))).toBe('runtimeTooOld')
    expect(await codeOf(() => assertRuntime('10'))).toBe('none')
  })
})
