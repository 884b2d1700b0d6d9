import { cpSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import type { contract } from '@shared/contract'
import { localDateOf } from '@domain/calendar'
import { configure, openChecked } from '@data/database/connection'
import { folderPaths } from '@data/database/folderFiles'
import { knownMigrations, knownSql } from '@data/database/migrations'
import { openDatabase } from '@data/database/open'
import { openServices } from '@data/openServices'
import { createRouter, type Router } from '@data/router'
import type { Clock, Services } from '@data/services'
import { CLOCK, freshPlace, KEY } from './samples'

export type OpenBase = { services: Services; router: Router; close(): void }

const key = (): Buffer => Buffer.from(KEY, 'hex')

/** A copy of a sample's folder, for what writes. */
export function copyOf(dir: string): string {
  const copy = freshPlace('copy')
  cpSync(dir, copy, { recursive: true })
  return copy
}

/** Opens a folder in this process, as the data process does. The day is the sample's unless said. */
export function openBase(dir: string, today?: () => string): OpenBase {
  const now = Date.parse(CLOCK.OKAERI_NOW)
  const clock: Clock = {
    now: () => now,
    zone: () => CLOCK.OKAERI_ZONE,
    today: today ?? (() => localDateOf(now, CLOCK.OKAERI_ZONE))
  }
  const opened = openDatabase({
    dir,
    key: key(),
    migrations: knownMigrations(),
    sql: knownSql(),
    now,
    role: 'app'
  })
  const services = openServices(opened, { key: key(), clock, origin: 'app', isSample: opened.isSample })
  return { services, router: createRouter(services), close: () => opened.close() }
}

/** Calls a route and gives its data. @throws Error with the code when the route fails */
export async function call<T = unknown>(router: Router, route: keyof typeof contract, input: unknown): Promise<T> {
  const result = await router.call(route, input)
  if (!result.ok) throw new Error(`${route}: ${result.error.code} ${result.error.message}`)
  return result.data as T
}

/** A second connection to a base that another process has open, for raw queries. */
export function openRaw(dir: string): Database {
  const file = folderPaths(dir).base
  const db = openChecked(file, key())
  configure(db)
  return db
}
