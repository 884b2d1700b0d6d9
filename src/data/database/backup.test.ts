import { appendFileSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FAST_KDF, openTestDatabase, TEST_KEY, TEST_NOW } from '../../../test/helpers/database'
import { appErrorOf, codeOf, fill, fixtureOptions } from '../../../test/helpers/fixtureBase'
import { withTempFolder } from '../../../test/helpers/folder'
import { backupNow, pruneBackups, stampedName, verifyBackup } from './backup'
import { listBackups, readManifest } from './backupFile'
import { folderPaths } from './folderFiles'
import { createKeyring, unlockWithPassphrase } from './keyring'
import { openDatabase } from './open'

describe('backup', () => {
  it('is one encrypted file that says what it holds', () =>
    withTempFolder(async dir => {
      const { keyring, key } = await createKeyring({ passphrase: 'a long passphrase', params: FAST_KDF })
      const opened = openDatabase(fixtureOptions(dir, { key, keyring, isSample: true }))
      fill(opened.db, 20)
      const entry = backupNow(opened, { now: TEST_NOW })
      expect(entry.name).toBe(`${stampedName(TEST_NOW)}.okaeri-backup`)
      expect(readdirSync(folderPaths(dir).backups)).toEqual([entry.name])
      expect(listBackups(folderPaths(dir).backups)).toEqual([entry])
      expect(verifyBackup(entry.file, key)).toEqual(entry.manifest)
      expect(entry.manifest).toMatchObject({
        createdAt: TEST_NOW,
        reason: 'manual',
        schemaVersion: 3,
        isSample: true,
        counts: { child: 40, parent: 20, suppression: 0 }
      })
      const bytes = readFileSync(entry.file)
      expect(bytes.includes('first of 1')).toBe(false)
      expect(bytes.includes(key.toString('base64'))).toBe(false)
      expect((await unlockWithPassphrase(entry.manifest!.keyring, 'a long passphrase')).equals(key)).toBe(true)
      opened.close()
    }))

  it('holds the real schema, search indexes included', () => {
    const opened = openTestDatabase()
    const { file, manifest } = backupNow(opened, { now: TEST_NOW })
    expect(manifest!.counts).toMatchObject({ person: 0, touchpoint: 0, suppression: 0 })
    expect(verifyBackup(file, TEST_KEY)).toEqual(manifest)
    opened.remove()
  })

  it('keeps the newest, what a restore set aside, and damaged files', () =>
    withTempFolder(dir => {
      const opened = openDatabase(fixtureOptions(dir))
      const folder = folderPaths(dir).backups
      const former = backupNow(opened, { now: TEST_NOW - 5_000, reason: 'beforeRestore' })
      writeFileSync(join(folder, 'cut.okaeri-backup'), 'half')
      const made = [0, 1, 2, 3, 3].map(seconds => backupNow(opened, { now: TEST_NOW + seconds * 1_000, keep: 3 }))
      expect(made[4]!.name).toMatch(/-2\.okaeri-backup$/)
      const kept = [...made.slice(2).map(({ name }) => name), former.name, 'cut.okaeri-backup']
      expect(
        listBackups(folder)
          .map(({ name }) => name)
          .sort()
      ).toEqual(kept.sort())
      expect(listBackups(folder).map(({ manifest }) => manifest?.createdAt ?? null)).toEqual([
        TEST_NOW + 3_000,
        TEST_NOW + 3_000,
        TEST_NOW + 2_000,
        TEST_NOW - 5_000,
        null
      ])
      pruneBackups(folder, 0)
      expect(readdirSync(folder).sort()).toEqual([former.name, 'cut.okaeri-backup'].sort())
      opened.close()
    }))

  it('goes to a folder of choice and removes nothing there', () =>
    withTempFolder(async dir => {
      const opened = openDatabase(fixtureOptions(join(dir, 'data')))
      const folder = join(dir, 'usb', 'stick')
      for (let at = 0; at < 3; at++) backupNow(opened, { now: TEST_NOW + at * 1_000, folder, keep: 1 })
      expect(listBackups(folder)).toHaveLength(3)
      expect(listBackups(join(dir, 'nowhere'))).toEqual([])
      writeFileSync(join(dir, 'file'), '')
      expect(await codeOf(() => backupNow(opened, { now: TEST_NOW, folder: join(dir, 'file') }))).toBe(
        'fileNotWritable'
      )
      opened.close()
    }))

  it('clears away what a cut-off backup left', () =>
    withTempFolder(dir => {
      const opened = openDatabase(fixtureOptions(dir))
      const { backups } = folderPaths(dir)
      mkdirSync(backups)
      writeFileSync(join(backups, `${stampedName(TEST_NOW)}.okaeri-backup.partial`), 'half')
      const { name } = backupNow(opened, { now: TEST_NOW })
      expect(readdirSync(backups)).toEqual([name])
      opened.close()
    }))

  it('notices every kind of damage', () =>
    withTempFolder(async dir => {
      const opened = openDatabase(fixtureOptions(dir))
      fill(opened.db, 200)
      const { file, manifest, bytes: size } = backupNow(opened, { now: TEST_NOW })
      opened.close()
      const whole = readFileSync(file)
      for (const at of [
        3,
        20,
        5_000,
        manifest!.bytes - 1,
        manifest!.bytes + 30,
        size - 60,
        size - 40,
        size - 18,
        size - 2
      ]) {
        const damaged = Buffer.from(whole)
        damaged[at]! ^= 1
        writeFileSync(file, damaged)
        expect([at, await codeOf(() => verifyBackup(file, TEST_KEY))]).toEqual([at, 'backupDamaged'])
      }
      for (const length of [0, 10, 4_096, manifest!.bytes, size - 1]) {
        writeFileSync(file, whole)
        truncateSync(file, length)
        expect(await codeOf(() => readManifest(file))).toBe('backupDamaged')
        expect(listBackups(folderPaths(dir).backups)[0]!.manifest).toBeNull()
      }
      writeFileSync(file, whole)
      appendFileSync(file, 'x')
      expect(await codeOf(() => readManifest(file))).toBe('backupDamaged')
      writeFileSync(file, whole)
      expect(await codeOf(() => verifyBackup(file, TEST_KEY))).toBe('none')
    }))

  it('tells other data, a missing file and a folder', () =>
    withTempFolder(async dir => {
      const opened = openDatabase(fixtureOptions(dir))
      const { file } = backupNow(opened, { now: TEST_NOW })
      opened.close()
      expect(await codeOf(() => verifyBackup(file, Buffer.alloc(32, 1)))).toBe('backupOfOther')
      expect(await codeOf(() => verifyBackup(join(dir, 'none'), TEST_KEY))).toBe('fileNotFound')
      expect(await appErrorOf(() => verifyBackup(dir, TEST_KEY))).toMatchObject({ code: 'fileIsDirectory' })
    }))
})
