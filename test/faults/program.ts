import { rmSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { toErrorBody } from '@shared/errors'
import { backupNow } from '@data/database/backup'
import { openDatabase } from '@data/database/open'
import { restoreBackup } from '@data/database/restore'
import { TEST_KEY, TEST_NOW } from '../helpers/database'
import { countOf, FIXTURE_MIGRATIONS, FIXTURE_SQL, fixtureOptions } from '../helpers/fixtureBase'

/** What a test asks of this program, as JSON in its first argument. */
export type FaultTask = {
  work: 'open' | 'backup' | 'restore' | 'write' | 'hold' | 'fillDisk'
  dir: string
  /** The step at which the process kills itself. */
  stopAt?: string
  /** The backup file to restore. */
  from?: string
}

const task = JSON.parse(process.argv[2]!) as FaultTask
const say = (line: unknown): void => void writeSync(1, `${JSON.stringify(line)}\n`)

function reach(step: string): void {
  if (step === task.stopAt) process.kill(process.pid, 'SIGKILL')
}

const open = () => openDatabase(fixtureOptions(task.dir, { reach }))

/** What nobody refers to any more goes now, as it would sooner or later. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
}

/** Acknowledges each row once it is committed, until somebody kills the process. */
function write(): never {
  const { db } = open()
  const insert = db.prepare('INSERT INTO parent (name) VALUES (?)')
  for (let number = 0; ; number++) say(insert.run(`row ${number}`).lastInsertRowid)
}

/** Writes until the disk is full, frees some room, and says what is still there. */
function fillDisk(): void {
  const spare = join(task.dir, 'spare')
  const opened = open()
  writeFileSync(spare, Buffer.alloc(262_144))
  const insert = opened.db.prepare('INSERT INTO parent (name) VALUES (?)')
  const before = countOf(opened.db, 'parent')
  const codes: string[] = []
  const attempt = (work: () => unknown): void => {
    try {
      work()
      codes.push('none')
    } catch (error) {
      codes.push(toErrorBody(error).code)
    }
  }
  let acknowledged = 0
  attempt(() => {
    for (;;) {
      insert.run('·'.repeat(2_000))
      acknowledged++
    }
  })
  attempt(() => backupNow(opened, { now: TEST_NOW }))
  opened.close()
  attempt(open)
  rmSync(spare)
  attempt(() => {
    const again = open()
    say({ acknowledged, found: countOf(again.db, 'parent') - before })
    again.close()
  })
  say(codes)
}

const WORKS: Record<FaultTask['work'], () => unknown> = {
  open: () => open().close(),
  backup: () => {
    const opened = open()
    backupNow(opened, { now: TEST_NOW, reach })
    opened.close()
  },
  restore: () =>
    restoreBackup({
      dir: task.dir,
      from: task.from!,
      unlock: { key: TEST_KEY },
      currentKey: TEST_KEY,
      migrations: FIXTURE_MIGRATIONS,
      sql: FIXTURE_SQL,
      now: TEST_NOW,
      reach
    }),
  write,
  hold: () => {
    open()
    collectGarbage()
    say('open')
    setInterval(() => undefined, 1_000)
  },
  fillDisk
}

try {
  await WORKS[task.work]()
} catch (error) {
  say(toErrorBody(error).code)
  process.exitCode = 1
}
