import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { knownMigrations, knownSql } from '@data/database/migrations'
import { openDatabase, type OpenedDatabase, type OpenOptions } from '@data/database/open'
import type { KdfParams } from '@data/database/keyring'
import { makeTempFolder } from './folder'

/** The data key of all test bases. */
export const TEST_KEY = Buffer.alloc(32, 7)
/** 2026-10-01 09:00 UTC, the day the product's examples are set on. */
export const TEST_NOW = Date.UTC(2026, 9, 1, 9)
/** Argon2id in a millisecond: for tests that are not about it. */
export const FAST_KDF: KdfParams = { m: 64, t: 1, p: 1 }

/** The options of a base with today's migrations in `dir`. */
export function testOptions(dir: string, options: Partial<OpenOptions> = {}): OpenOptions {
  return {
    dir,
    key: TEST_KEY,
    migrations: knownMigrations(),
    sql: knownSql(),
    now: TEST_NOW,
    role: 'cli',
    ...options
  }
}

export type TestDatabase = OpenedDatabase & {
  /** Closes the base and removes its folder. */
  remove(): void
}

/** A real encrypted base, built by the real migrations, in a folder of its own. */
export function openTestDatabase(options: Partial<OpenOptions> = {}): TestDatabase {
  const parent = makeTempFolder()
  const opened = openDatabase(testOptions(join(parent, 'data'), options))
  return {
    ...opened,
    remove() {
      opened.close()
      rmSync(parent, { recursive: true, force: true })
    }
  }
}
