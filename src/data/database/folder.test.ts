import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FAST_KDF, TEST_NOW } from '../../../test/helpers/database'
import { codeOf, fixtureOptions, makeFixtureBase } from '../../../test/helpers/fixtureBase'
import { withTempFolder } from '../../../test/helpers/folder'
import { backupNow } from './backup'
import { inspectFolder, recoverKeyring } from './folder'
import { folderPaths } from './folderFiles'
import { addKeychainWrap, createKeyring, unlockWithPassphrase, writeKeyring } from './keyring'
import { openDatabase } from './open'

describe('inspectFolder', () => {
  it('knows an empty folder, and makes nothing in one', () =>
    withTempFolder(dir => {
      const nothing = { state: 'empty', wraps: [], keychain: null, isSample: false, createdAt: null, otherFiles: 0 }
      expect(inspectFolder(join(dir, 'none'))).toEqual(nothing)
      expect(existsSync(join(dir, 'none'))).toBe(false)
      mkdirSync(join(dir, 'some'))
      writeFileSync(join(dir, 'some', 'holiday.jpg'), '')
      expect(inspectFolder(join(dir, 'some'))).toEqual({ ...nothing, otherFiles: 1 })
    }))

  it('says what opens a base, also while it is open', () =>
    withTempFolder(async dir => {
      const { keyring, key } = await createKeyring({ passphrase: 'a long passphrase', params: FAST_KDF })
      const opened = openDatabase(
        fixtureOptions(dir, { key, keyring: addKeychainWrap(keyring, 'bmV3'), isSample: true })
      )
      const info = {
        state: 'locked',
        wraps: ['recovery', 'passphrase', 'keychain'],
        keychain: 'bmV3',
        isSample: true,
        createdAt: TEST_NOW,
        otherFiles: 0
      }
      expect(inspectFolder(dir)).toEqual(info)
      opened.close()
      expect(inspectFolder(dir)).toEqual(info)
    }))

  it('tells a keyring that is missing or damaged, and mends it from a backup', () =>
    withTempFolder(async dir => {
      const { keyring, key } = await createKeyring({ passphrase: 'a long passphrase', params: FAST_KDF })
      const opened = openDatabase(fixtureOptions(dir, { key, keyring }))
      opened.close()
      const paths = folderPaths(dir)
      rmSync(paths.keyring)
      expect(inspectFolder(dir).state).toBe('keyringMissing')
      expect(await codeOf(() => recoverKeyring(dir))).toBe('keyringMissing')

      writeKeyring(dir, keyring)
      const again = openDatabase(fixtureOptions(dir, { key }))
      backupNow(again, { now: TEST_NOW })
      again.close()
      writeFileSync(paths.keyring, '{}')
      expect(inspectFolder(dir).state).toBe('keyringDamaged')
      expect((await unlockWithPassphrase(recoverKeyring(dir), 'a long passphrase')).equals(key)).toBe(true)
      expect(inspectFolder(dir)).toMatchObject({ state: 'locked', wraps: ['recovery', 'passphrase'] })
      expect(existsSync(join(dir, 'keyring.damaged.json'))).toBe(true)
    }))

  it('does not mend a keyring from the backup of other data', () =>
    withTempFolder(async dir => {
      makeFixtureBase(join(dir, 'mine'), 1)
      const other = openDatabase(fixtureOptions(join(dir, 'other'), { key: Buffer.alloc(32, 9) }))
      backupNow(other, { now: TEST_NOW, folder: folderPaths(join(dir, 'mine')).backups })
      other.close()
      rmSync(folderPaths(join(dir, 'mine')).keyring)
      expect(await codeOf(() => recoverKeyring(join(dir, 'mine')))).toBe('keyringMissing')
    }))
})
