import { describe, expect, it } from 'vitest'
import { TEST_NOW } from '../../../test/helpers/database'
import {
  appErrorOf,
  countOf,
  fill,
  FIXTURE_MIGRATIONS,
  fixtureOptions,
  makeFixtureBase
} from '../../../test/helpers/fixtureBase'
import { withTempFolder } from '../../../test/helpers/folder'
import { listBackups } from './backupFile'
import { folderPaths } from './folderFiles'
import { verifyBase } from './integrity'
import { knownMigrations, toMigrations } from './migrations'
import { openDatabase } from './open'

describe('migrations', () => {
  it('are known by number', () => {
    expect(knownMigrations().map(({ version }) => version)).toEqual(knownMigrations().map((_, at) => at + 1))
    expect(toMigrations({ '/b/0001_two.sql': 'B', '/b/0000_one.sql': 'A' })).toEqual([
      { version: 1, name: '0000_one', sql: 'A' },
      { version: 2, name: '0001_two', sql: 'B' }
    ])
    expect(() => toMigrations({ '/0000_a.sql': '', '/0002_c.sql': '' })).toThrow('0002_c')
    expect(() => toMigrations({ '/0000_a.sql': '', '/0000_b.sql': '' })).toThrow('0000_b')
  })

  it('keep child rows when a parent table is rebuilt', () =>
    withTempFolder(dir => {
      makeFixtureBase(dir, 50, 1)
      const { db, schemaVersion, close } = openDatabase(fixtureOptions(dir))
      expect(schemaVersion).toBe(3)
      expect([countOf(db, 'parent'), countOf(db, 'child'), countOf(db, 'pair')]).toEqual([50, 100, 100])
      expect(db.prepare('SELECT rank FROM parent WHERE id = 7').pluck().get()).toBe(70)
      expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
      expect(verifyBase(db)).toEqual({ isWhole: true, problems: [], orphans: [] })
      close()
    }))

  it('come after a verified backup of what was there, and only then', () =>
    withTempFolder(dir => {
      const names: string[] = []
      const onBackup = (entry: { name: string }): void => void names.push(entry.name)
      makeFixtureBase(dir, 5, 2)
      expect(listBackups(folderPaths(dir).backups)).toEqual([])
      openDatabase(fixtureOptions(dir, { onBackup })).close()
      openDatabase(fixtureOptions(dir, { onBackup })).close()
      const backups = listBackups(folderPaths(dir).backups)
      expect(backups.map(({ name }) => name)).toEqual(names)
      expect(names).toHaveLength(1)
      expect(backups[0]!.manifest).toMatchObject({
        reason: 'beforeMigration',
        schemaVersion: 2,
        createdAt: TEST_NOW,
        counts: { parent: 5, child: 10, suppression: 0 }
      })
    }))

  it.each([
    ['a statement that fails', 'DROP TABLE nowhere', { cause: 'SQLITE_ERROR' }],
    ['rows left without a parent', 'DELETE FROM parent WHERE id = 1', { orphans: 2 }]
  ])('are taken back whole with %s', (_, sql, params) =>
    withTempFolder(async dir => {
      makeFixtureBase(dir, 5)
      const bad = {
        version: 4,
        name: '0003_bad',
        sql: `UPDATE parent SET name = 'half'; --> statement-breakpoint\n${sql}`
      }
      const error = await appErrorOf(() =>
        openDatabase(fixtureOptions(dir, { migrations: [...FIXTURE_MIGRATIONS, bad] }))
      )
      expect(error).toMatchObject({ code: 'migrationFailed', params: { migration: '0003_bad', ...params } })

      const { db, schemaVersion, close } = openDatabase(fixtureOptions(dir))
      expect(schemaVersion).toBe(3)
      expect(db.prepare(`SELECT count(*) FROM parent WHERE name = 'half'`).pluck().get()).toBe(0)
      expect(countOf(db, 'parent')).toBe(5)
      close()
    })
  )

  it('of a newer Okaeri are refused', () =>
    withTempFolder(async dir => {
      makeFixtureBase(dir, 5)
      const error = await appErrorOf(() =>
        openDatabase(fixtureOptions(dir, { migrations: FIXTURE_MIGRATIONS.slice(0, 2) }))
      )
      expect(error).toMatchObject({ code: 'databaseFromFuture', params: { version: 3, known: 2 } })
      const { db, close } = openDatabase(fixtureOptions(dir))
      fill(db, 1)
      expect(countOf(db, 'parent')).toBe(6)
      close()
    }))
})
