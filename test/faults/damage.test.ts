import Database from 'better-sqlite3'
import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folderPaths } from '@data/database/folderFiles'
import { createRecoveryKeyring } from '@data/database/keyring'
import { openDatabase } from '@data/database/open'
import { codeOf, countOf, FIXTURE_MIGRATIONS, fixtureOptions, makeFixtureBase } from '../helpers/fixtureBase'
import { makeTempFolder, withTempFolder } from '../helpers/folder'

const PAGE = 4_096
const PARENTS = 400
let prepared: string
beforeAll(() => {
  prepared = makeTempFolder()
  makeFixtureBase(prepared, PARENTS)
  rmSync(folderPaths(prepared).session)
})
afterAll(() => rmSync(prepared, { recursive: true, force: true }))

/** Opens a copy of the prepared base after `harm` was done to it; says the code, and whether the file stayed as it was. */
function openAfter(harm: (base: string) => void): Promise<[code: string, isUntouched: boolean]> {
  return withTempFolder(async dir => {
    cpSync(prepared, dir, { recursive: true })
    const { base } = folderPaths(dir)
    harm(base)
    const harmed = readFileSync(base)
    const code = await codeOf(() => openDatabase(fixtureOptions(dir)).close())
    return [code, readFileSync(base).equals(harmed)]
  })
}

function flip(base: string, at: number): void {
  const bytes = readFileSync(base)
  bytes[at]! ^= 0x10
  writeFileSync(base, bytes)
}

describe('a damaged base is refused and left as it is', () => {
  it('with one flipped bit, in whatever page', async () => {
    const pages = readFileSync(folderPaths(prepared).base).length / PAGE
    expect(pages).toBeGreaterThan(30)
    const places = [30, 2_000, PAGE - 1]
    for (let page = 1; page < pages; page += 3) places.push(page * PAGE + ((page * 997) % PAGE))
    for (const at of places) {
      expect([at, ...(await openAfter(base => flip(base, at)))]).toEqual([at, 'databaseDamaged', true])
    }
  })

  it('unless the bit has no meaning: the mark of the key, when the key fits', async () => {
    expect((await openAfter(base => flip(base, 5)))[0]).toBe('none')
  })

  it('cut short, at whatever length', async () => {
    const size = readFileSync(folderPaths(prepared).base).length
    for (const length of [size - PAGE, size - 10, size / 2, 10 * PAGE, PAGE + 1, PAGE, 1_000, 40, 17]) {
      const cut = Math.floor(length)
      expect([cut, ...(await openAfter(base => truncateSync(base, cut)))]).toEqual([cut, 'databaseDamaged', true])
    }
  })

  it('empty, or full of zeros', async () => {
    expect(await openAfter(base => writeFileSync(base, ''))).toEqual(['databaseDamaged', true])
    expect(await openAfter(base => writeFileSync(base, Buffer.alloc(20 * PAGE)))).toEqual(['databaseDamaged', true])
  })
})

describe('what is not our base', () => {
  it('is named as foreign: SQLite of another program, text, a picture', async () => {
    const plain = (base: string): void => {
      rmSync(base)
      const other = new Database(base)
      other.exec('CREATE TABLE note (text)')
      other.close()
    }
    expect(await openAfter(plain)).toEqual(['databaseForeign', true])
    expect(await openAfter(base => writeFileSync(base, 'name,email\n'.repeat(500)))).toEqual(['databaseForeign', true])
    expect(await openAfter(base => writeFileSync(base, Buffer.alloc(PAGE, 0x89)))).toEqual(['databaseForeign', true])
  })

  it('is not opened with a wrong key, nor changed', () =>
    withTempFolder(async dir => {
      cpSync(prepared, dir, { recursive: true })
      const before = readFileSync(folderPaths(dir).base)
      for (let round = 0; round < 5; round++) {
        const { key } = createRecoveryKeyring()
        expect(await codeOf(() => openDatabase(fixtureOptions(dir, { key })))).toBe('wrongKey')
      }
      expect(readFileSync(folderPaths(dir).base).equals(before)).toBe(true)
    }))

  it('is a base of the future, which opens again with its own version', () =>
    withTempFolder(async dir => {
      cpSync(prepared, dir, { recursive: true })
      const older = fixtureOptions(dir, { migrations: FIXTURE_MIGRATIONS.slice(0, 1), sql: [] })
      expect(await codeOf(() => openDatabase(older))).toBe('databaseFromFuture')
      const { db, close } = openDatabase(fixtureOptions(dir))
      expect(countOf(db, 'parent')).toBe(PARENTS)
      close()
    }))

  it('is a log file of something else, which does no harm', () =>
    withTempFolder(async dir => {
      cpSync(prepared, dir, { recursive: true })
      writeFileSync(join(dir, 'okaeri.db-wal'), Buffer.alloc(10_000, 3))
      const { db, close } = openDatabase(fixtureOptions(dir))
      expect(countOf(db, 'parent')).toBe(PARENTS)
      close()
    }))
})
