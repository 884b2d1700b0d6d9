import type { Database } from 'better-sqlite3'
import { displayName } from '@domain/names'
import type { Touchpoint } from '@shared/contract/touchpoint'
import type { PersonName } from '@shared/contract/alumni'
import type { Id } from '@shared/types/time'

const COLUMNS = `t.id, t.person_id AS personId, t.at, t.local_date AS localDate, t.zone, t.channel, t.direction, t.intent,
  t.topic, t.opening_id AS openingId, o.title AS openingTitle, t.depth, t.sentiment, t.body, m.name AS memberName`
const JOINS = `LEFT JOIN opening AS o ON o.id = t.opening_id LEFT JOIN member AS m ON m.id = t.member_id`

/** Newest first; `before` is the `next` of the page before. */
export function listTouchpoints(
  db: Database,
  personId: Id,
  before: string | null,
  limit: number
): { items: Touchpoint[]; next: string | null } {
  const [date, id] = before?.split('|') ?? ['9999-12-31', '~']
  const items = db
    .prepare(
      `SELECT ${COLUMNS} FROM touchpoint AS t ${JOINS}
       WHERE t.person_id = ? AND t.deleted_at IS NULL AND (t.local_date, t.id) < (?, ?)
       ORDER BY t.local_date DESC, t.id DESC LIMIT ?`
    )
    .all(personId, date, id ?? '', limit + 1) as Touchpoint[]
  const page = items.slice(0, limit)
  const last = page.at(-1)
  return { items: page, next: items.length > limit && last ? `${last.localDate}|${last.id}` : null }
}

/** One touchpoint and whose it is; undefined when it is gone. */
export function findTouchpoint(db: Database, id: Id): { touchpoint: Touchpoint; name: PersonName } | undefined {
  const row = db
    .prepare(
      `SELECT ${COLUMNS}, p.family, p.given, p.middle, p.family_kana AS familyKana, p.given_kana AS givenKana,
              p.family_romaji AS familyRomaji, p.given_romaji AS givenRomaji, p.preferred
       FROM touchpoint AS t ${JOINS} JOIN person AS p ON p.id = t.person_id
       WHERE t.id = ? AND t.deleted_at IS NULL AND p.deleted_at IS NULL`
    )
    .get(id) as (Touchpoint & PersonName) | undefined
  if (!row) return undefined
  const { family, given, middle, familyKana, givenKana, familyRomaji, givenRomaji, preferred, ...touchpoint } = row
  return {
    touchpoint,
    name: { family, given, middle, familyKana, givenKana, familyRomaji, givenRomaji, preferred }
  }
}

export function searchTouchpoints(db: Database, query: string, limit: number): (Touchpoint & { personName: string })[] {
  const words = query.trim()
  if (words === '') return []
  const pattern = `%${words.replace(/[\\%_]/g, found => `\\${found}`)}%`
  const rows = db
    .prepare(
      `SELECT ${COLUMNS}, p.family, p.given FROM touchpoint AS t ${JOINS} JOIN person AS p ON p.id = t.person_id
       WHERE t.deleted_at IS NULL AND p.deleted_at IS NULL AND t.body LIKE ? ESCAPE '\\'
       ORDER BY t.id DESC LIMIT ?`
    )
    .all(pattern, limit) as (Touchpoint & { family: string; given: string })[]
  return rows.map(({ family, given, ...row }) => ({ ...row, personName: displayName({ family, given }, 'en') }))
}

/** Intents and channel of the last `count` touchpoints. */
export function recentTouches(
  db: Database,
  personId: Id,
  count: number
): Pick<Touchpoint, 'intent' | 'channel' | 'direction'>[] {
  return db
    .prepare(
      `SELECT intent, channel, direction FROM touchpoint WHERE person_id = ? AND deleted_at IS NULL
       ORDER BY local_date DESC, id DESC LIMIT ?`
    )
    .all(personId, count) as Pick<Touchpoint, 'intent' | 'channel' | 'direction'>[]
}
