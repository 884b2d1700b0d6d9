import type { Database } from 'better-sqlite3'
import { playbookSchema, type Playbook } from '@domain/playbook'
import type { RouteOutput } from '@shared/contract'
import type { PlaybookVersion } from '@shared/contract/playbook'
import { AppError } from '@shared/errors'
import type { LocalDate } from '@shared/types/time'
import { readPlaybook } from '@data/derive/playbookOf'
import type { CallContext } from '@data/handler'

const FIRST: PlaybookVersion = { version: 0, effectiveOn: null, savedAt: null, author: null, reason: '' }

/** All versions, the newest first; the one that Okaeri comes with is the oldest. */
export function listVersions(db: Database): PlaybookVersion[] {
  const saved = db
    .prepare(
      `SELECT p.version, p.effective_on AS effectiveOn, p.created_at AS savedAt, m.name AS author, p.reason
       FROM playbook AS p LEFT JOIN member AS m ON m.id = p.author_id ORDER BY p.version DESC`
    )
    .all() as PlaybookVersion[]
  return [...saved, FIRST]
}

export function readCurrent(db: Database, today: LocalDate): RouteOutput<'playbook.get'> {
  const { version, body } = readPlaybook(db, today)
  const entry = listVersions(db).find(one => one.version === version) ?? FIRST
  return { ...entry, body }
}

/** @throws AppError invalidInput naming the places, such as `body.targetBandShort` */
function parseBody(body: Record<string, unknown>): Playbook {
  const parsed = playbookSchema.safeParse(body)
  if (parsed.success) return parsed.data
  const places = parsed.error.issues.slice(0, 5).map(issue => ['body', ...issue.path].map(String).join('.'))
  throw new AppError('invalidInput', `the Playbook does not hold: ${places.join('; ')}`, { places })
}

/**
 * Saves a version that holds from today on; what says nothing new saves none. Scores follow by `system.refresh`.
 *
 * @throws AppError invalidInput
 */
export function savePlaybook(
  context: CallContext,
  typed: { body: Record<string, unknown>; reason: string }
): { version: number } {
  const body = parseBody(typed.body)
  return context.mutate(({ db, now, today, newId, memberId }) => {
    const current = readPlaybook(db, today)
    if (JSON.stringify(current.body) === JSON.stringify(body)) return { version: current.version }
    const version = nextVersion(db)
    db.prepare(
      `INSERT INTO playbook (id, version, effective_on, author_id, reason, body, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?)`
    ).run(newId(), version, today, memberId, typed.reason, JSON.stringify(body), now)
    return { version }
  })
}

/** Never a number that scores may still carry: an undone version leaves the table before everybody is weighed anew. */
function nextVersion(db: Database): number {
  const latest = db
    .prepare(
      `SELECT max(ifnull((SELECT max(version) FROM playbook), 0),
                  ifnull((SELECT max(playbook_version) FROM alumni_summary), 0))`
    )
    .pluck()
    .get() as number
  return latest + 1
}
