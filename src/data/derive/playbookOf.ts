import type { Database } from 'better-sqlite3'
import { defaultPlaybook, playbookSchema, type Playbook } from '@domain/playbook'
import type { LocalDate } from '@shared/types/time'

const cache = new WeakMap<Database, { id: string; version: number; body: Playbook }>()

/** The Playbook that is effective on a day; the default one (version 0) while none was saved. */
export function readPlaybook(db: Database, date: LocalDate): { version: number; body: Playbook } {
  const row = db
    .prepare(
      'SELECT id, version FROM playbook WHERE effective_on <= ? ORDER BY effective_on DESC, version DESC LIMIT 1'
    )
    .get(date) as { id: string; version: number } | undefined
  if (!row) return { version: 0, body: defaultPlaybook }
  const known = cache.get(db)
  if (known && known.id === row.id) return known
  const text = db.prepare('SELECT body FROM playbook WHERE id = ?').pluck().get(row.id) as string
  const read = { id: row.id, version: row.version, body: playbookSchema.parse(JSON.parse(text)) }
  cache.set(db, read)
  return read
}

/** A version by its number (0 = the default one); without a number the one effective on a day. */
export function readPlaybookVersion(
  db: Database,
  version: number | null,
  date: LocalDate
): { version: number; body: Playbook } {
  const current = readPlaybook(db, date)
  if (version === null || version === current.version) return current
  const text = db.prepare('SELECT body FROM playbook WHERE version = ?').pluck().get(version) as string | undefined
  return { version, body: text === undefined ? defaultPlaybook : playbookSchema.parse(JSON.parse(text)) }
}
