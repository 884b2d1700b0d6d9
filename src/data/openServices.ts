import { localDateOf } from '@domain/calendar'
import { changeLogSql } from './database/logged'
import type { OpenedDatabase } from './database/open'
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
  return { db: opened.db, dir: opened.dir, ...options }
}
