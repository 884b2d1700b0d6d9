import type { OpenedDatabase } from './database/open'
import { changeLogSql } from './database/logged'
import type { Clock, Origin, Services } from './services'

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** The laptop's own clock and zone. */
export const systemClock: Clock = {
  now: () => Date.now(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  today: () => {
    const now = new Date()
    return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
  }
}

/** What the features work with, on an open base. */
export function createServices(opened: OpenedDatabase, origin: Origin, clock: Clock = systemClock): Services {
  opened.db.exec(changeLogSql)
  return { db: opened.db, dir: opened.dir, key: opened.key, clock, origin, isSample: opened.isSample }
}
