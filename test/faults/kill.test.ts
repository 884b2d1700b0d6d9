import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { backupNow } from '@data/database/backup'
import { listBackups } from '@data/database/backupFile'
import { folderPaths } from '@data/database/folderFiles'
import { inspectFolder } from '@data/database/folder'
import { verifyBase } from '@data/database/integrity'
import { openDatabase } from '@data/database/open'
import { restoreBackup } from '@data/database/restore'
import { TEST_KEY, TEST_NOW } from '../helpers/database'
import { countOf, fill, FIXTURE_MIGRATIONS, FIXTURE_SQL, fixtureOptions, makeFixtureBase } from '../helpers/fixtureBase'
import { makeTempFolder, withTempFolder } from '../helpers/folder'
import { buildFaultProgram, killed, type FaultProgram } from '../helpers/program'

let program: FaultProgram
let prepared: string
beforeAll(async () => {
  program = await buildFaultProgram()
  prepared = makeTempFolder()
})
afterAll(() => {
  program.remove()
  rmSync(prepared, { recursive: true, force: true })
})

const PARENTS = 40

/** What a base holds after it was opened anew: it must be whole. */
function contents(dir: string, version = FIXTURE_MIGRATIONS.length) {
  const migrations = FIXTURE_MIGRATIONS.slice(0, version)
  const { db, close } = openDatabase(fixtureOptions(dir, { migrations, sql: [] }))
  try {
    expect(verifyBase(db)).toEqual({ isWhole: true, problems: [], orphans: [] })
    return { parents: countOf(db, 'parent'), children: countOf(db, 'child') }
  } finally {
    close()
  }
}

/** Every step that `work` passes on a copy of `from`, in order. */
async function stepsOf(from: string, work: (dir: string, reach: (step: string) => void) => unknown): Promise<string[]> {
  return withTempFolder(async dir => {
    const steps: string[] = []
    cpSync(from, dir, { recursive: true })
    await work(dir, step => void steps.push(step))
    return steps
  })
}

describe('a kill', () => {
  it('while a base is made leaves a folder in which it can be made', async () => {
    const empty = join(prepared, 'empty')
    const steps = await withTempFolder(dir => {
      const found: string[] = []
      openDatabase(fixtureOptions(dir, { reach: step => void found.push(step) })).close()
      return found.filter(step => step !== 'open done')
    })
    expect(steps).toContain('creation done')
    for (const stopAt of steps) {
      const dir = join(empty, stopAt.replaceAll(' ', '-'))
      expect(program.run({ work: 'open', dir, stopAt }).signal).toBe('SIGKILL')
      expect([stopAt, inspectFolder(dir).state]).toEqual([stopAt, stopAt === 'creation done' ? 'locked' : 'empty'])
      // A second kill at the very start of the next attempt must not lose the way either.
      program.run({ work: 'open', dir, stopAt: 'creation wrote the keyring' })
      expect([stopAt, contents(dir)]).toEqual([stopAt, { parents: 0, children: 0 }])
    }
  })

  it('at any step of a migration leaves the base before or after that step', async () => {
    const from = join(prepared, 'old')
    makeFixtureBase(from, PARENTS, 1)
    const steps = await stepsOf(from, (dir, reach) => openDatabase(fixtureOptions(dir, { reach })).close())
    expect(steps).toContain('migration 3 written')
    expect(steps).toContain('backup sealed')
    for (const stopAt of steps) {
      await withTempFolder(dir => {
        cpSync(from, dir, { recursive: true })
        expect(program.run({ work: 'open', dir, stopAt }).signal).toBe('SIGKILL')
        const [, step, part] = /migration (\d) (\w+)/.exec(stopAt) ?? [null, '2', 'begins']
        const done = part === 'done' ? Number(step) : Number(step) - 1
        const version = stopAt === 'open done' ? 3 : done
        expect([stopAt, contents(dir, version)]).toEqual([stopAt, { parents: PARENTS, children: 2 * PARENTS }])
        expect([stopAt, contents(dir)]).toEqual([stopAt, { parents: PARENTS, children: 2 * PARENTS }])
      })
    }
  })

  it('at any step of a backup leaves no half backup', async () => {
    const from = join(prepared, 'backup')
    makeFixtureBase(from, PARENTS)
    const steps = await stepsOf(from, (dir, reach) => {
      const opened = openDatabase(fixtureOptions(dir))
      backupNow(opened, { now: TEST_NOW, reach })
      opened.close()
    })
    expect(steps).toContain('backup written')
    for (const stopAt of steps) {
      await withTempFolder(dir => {
        cpSync(from, dir, { recursive: true })
        expect(program.run({ work: 'backup', dir, stopAt }).signal).toBe('SIGKILL')
        const { backups } = folderPaths(dir)
        const listed = listBackups(backups)
        expect([stopAt, listed.length]).toEqual([stopAt, stopAt === 'backup named' ? 1 : 0])
        expect(listed.every(({ manifest }) => manifest !== null)).toBe(true)
        expect(contents(dir)).toEqual({ parents: PARENTS, children: 2 * PARENTS })
        const opened = openDatabase(fixtureOptions(dir))
        backupNow(opened, { now: TEST_NOW })
        opened.close()
        expect(readdirSync(backups).filter(name => !name.endsWith('.okaeri-backup'))).toEqual([])
      })
    }
  })

  it.each(['a whole base', 'a damaged base'])(
    'at any step of a restore over %s leaves the old one or the new one',
    async kind => {
      const from = join(prepared, kind.replaceAll(' ', '-'))
      makeFixtureBase(from, PARENTS)
      const opened = openDatabase(fixtureOptions(from))
      const backup = backupNow(opened, { now: TEST_NOW - 60_000 })
      fill(opened.db, 1)
      opened.close()
      const { base } = folderPaths(from)
      const isDamaged = kind === 'a damaged base'
      if (isDamaged) {
        const bytes = readFileSync(base)
        bytes[9_000]! ^= 1
        writeFileSync(base, bytes)
      }
      const restore = (dir: string, reach: (step: string) => void): Promise<unknown> =>
        restoreBackup({
          dir,
          from: join(folderPaths(dir).backups, backup.name),
          unlock: { key: TEST_KEY },
          currentKey: TEST_KEY,
          migrations: FIXTURE_MIGRATIONS,
          sql: FIXTURE_SQL,
          now: TEST_NOW,
          reach
        })
      const steps = await stepsOf(from, restore)
      const committed = steps.indexOf('restore committed')
      expect(committed).toBeGreaterThan(2)
      expect(steps.length).toBeGreaterThan(committed + 3)
      for (const [at, stopAt] of steps.entries()) {
        await withTempFolder(async dir => {
          cpSync(from, dir, { recursive: true })
          const task = { work: 'restore', dir, from: join(folderPaths(dir).backups, backup.name), stopAt } as const
          expect(program.run(task).signal).toBe('SIGKILL')
          expect(inspectFolder(dir).state).toBe('locked')
          if (at >= committed || !isDamaged) {
            const parents = at >= committed ? PARENTS : PARENTS + 1
            expect([stopAt, contents(dir)]).toEqual([stopAt, { parents, children: 2 * parents }])
          } else {
            expect([stopAt, readFileSync(folderPaths(dir).base).equals(readFileSync(base))]).toEqual([stopAt, true])
            await restore(dir, () => undefined)
            expect([stopAt, contents(dir)]).toEqual([stopAt, { parents: PARENTS, children: 2 * PARENTS }])
          }
          expect(readdirSync(dir).filter(name => name.startsWith('restor'))).toEqual([])
        })
      }
    }
  )

  it('while rows are written loses none that was acknowledged', () =>
    withTempFolder(async dir => {
      for (const lines of [1, 40, 300]) {
        const { process: child, said } = await program.start({ work: 'write', dir }, lines)
        await killed(child)
        const acknowledged = said().length
        const { db, close } = openDatabase(fixtureOptions(dir))
        expect(acknowledged).toBeGreaterThanOrEqual(lines)
        expect(countOf(db, 'parent')).toBeGreaterThanOrEqual(acknowledged)
        expect(countOf(db, 'parent')).toBeLessThanOrEqual(acknowledged + 1)
        expect(verifyBase(db).isWhole).toBe(true)
        db.prepare('DELETE FROM parent').run()
        close()
      }
    }))
})

describe('the owner of a folder', () => {
  it('keeps others out, and a kill lets them in', () =>
    withTempFolder(async dir => {
      const { process: child } = await program.start({ work: 'hold', dir }, 1)
      expect(() => openDatabase(fixtureOptions(dir))).toThrow(expect.objectContaining({ code: 'dataFolderInUse' }))
      expect(program.run({ work: 'open', dir })).toMatchObject({ status: 1, lines: ['dataFolderInUse'] })
      expect(inspectFolder(dir).state).toBe('locked')
      await killed(child)
      expect(contents(dir)).toEqual({ parents: 0, children: 0 })
    }))
})
