import { localDateOf } from '@domain/calendar'
import type { Database } from 'better-sqlite3'
import { continueIdsAfter } from './database/ids'
import { changeLogSql, loggedTables } from './database/logged'
import type { OpenedDatabase } from './database/open'
import { finishCutOffImports } from './features/imports/cutOff'
import type { Clock, Origin, Services } from './services'

/**
 * The laptop's clock. `OKAERI_NOW` (an ISO instant) fixes it for tests and demonstrations, `OKAERI_ZONE` its zone.
 */
export function systemClock(env: NodeJS.ProcessEnv = process.env): Clock {
  const fixed = env['OKAERI_NOW'] ? Date.parse(env['OKAERI_NOW']) : Number.NaN
  const zone = env['OKAERI_ZONE'] ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  const now = (): number => (Number.isNaN(fixed) ? Date.now() : fixed)
  return { now, zone: () => zone, today: () => localDateOf(now(), zone) }
}

/** Makes an open base ready for the router: from here on every write outside a mutation fails. */
export function openServices(
  opened: Pick<OpenedDatabase, 'db' | 'dir'>,
  options: { key: Buffer; clock: Clock; origin: Origin; isSample: boolean }
): Services {
  opened.db.exec(changeLogSql)
  const latest = latestId(opened.db)
  if (latest) continueIdsAfter(latest)
  const services: Services = { db: opened.db, dir: opened.dir, ...options }
  finishCutOffImports(services)
  return services
}

/** The greatest id in the base: a clock set back must not put new rows into an old range (insertRange in change_log). */
function latestId(db: Database): string | null {
  const each = loggedTables
    .filter(table => table.name !== 'setting')
    .map(table => `SELECT max(id) AS id FROM "${table.name}"`)
  return db
    .prepare(`SELECT max(id) FROM (${each.join(' UNION ALL ')})`)
    .pluck()
    .get() as string | null
}
