import type { Database } from 'better-sqlite3'

/** What was being typed. Drafts are outside the change log: they are not yet anything that could be undone. */
export function readDraft(db: Database, key: string): { body: string | null; updatedAt: number | null } {
  const row = db.prepare('SELECT body, updated_at AS updatedAt FROM draft WHERE key = ?').get(key) as
    { body: string; updatedAt: number } | undefined
  return row ?? { body: null, updatedAt: null }
}

export function writeDraft(db: Database, key: string, body: string | null, now: number): Record<string, never> {
  if (body === null) db.prepare('DELETE FROM draft WHERE key = ?').run(key)
  else {
    db.prepare(
      `INSERT INTO draft (key, body, updated_at) VALUES (?, ?, ?)
       ON CONFLICT (key) DO UPDATE SET body = excluded.body, updated_at = excluded.updated_at`
    ).run(key, body, now)
  }
  return {}
}
