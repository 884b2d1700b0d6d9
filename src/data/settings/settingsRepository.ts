import type { Database } from 'better-sqlite3'
import type { Settings } from '@shared/contract/settings'
import type { CallContext } from '@data/handler'

/** Each setting is a row: its name → JSON. */
const DEFAULTS: Settings = { organisation: '' }

export function readSettings(db: Database): Settings {
  const rows = db.prepare('SELECT id, value FROM setting').all() as { id: string; value: string }[]
  const stored = new Map(rows.map(row => [row.id, JSON.parse(row.value) as unknown]))
  const organisation = stored.get('organisation')
  return { organisation: typeof organisation === 'string' ? organisation : DEFAULTS.organisation }
}

export function saveSettings(context: CallContext, settings: Settings): Record<string, never> {
  return context.mutate(({ db, now }) => {
    const write = db.prepare(
      `INSERT INTO setting (id, value, created_at) VALUES (?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET value = excluded.value`
    )
    for (const [id, value] of Object.entries(settings)) write.run(id, JSON.stringify(value), now)
    return {}
  })
}
