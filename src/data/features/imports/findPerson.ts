import type { Database } from 'better-sqlite3'
import { createHash, createHmac } from 'node:crypto'
import { matchKeys, rowFingerprint, type UnderstoodFacts } from '@domain/importing'
import type { Id } from '@shared/types/time'

export type Match = { personId: Id; stintId: Id | null; mark: string | null }

/** The mark of a row: equal marks mean that the file says nothing new. 22 characters, tells nothing of the person. */
export const rowMark = (facts: UnderstoodFacts): string =>
  createHash('sha256').update(rowFingerprint(facts)).digest('base64url').slice(0, 22)

/**
 * Finds the same person again (domain.md): source and employee number → mail → folded name + stint start. Anything
 * weaker is a proposal and not made here. Deleted people do not come back by a load; they are found, too.
 */
export function createFinder(db: Database): (facts: UnderstoodFacts) => Match | null {
  const byNumber = db.prepare(
    `SELECT s.person_id AS personId, s.id AS stintId, s.import_mark AS mark FROM stint AS s
     WHERE s.source = ? AND s.employee_number = ? AND s.deleted_at IS NULL LIMIT 1`
  )
  const byMail = db.prepare(
    `SELECT c.person_id AS personId FROM contact_point AS c
     WHERE c.kind = 'email' AND c.match_key = ? AND c.deleted_at IS NULL LIMIT 1`
  )
  const byName = db.prepare(
    `SELECT s.person_id AS personId, s.id AS stintId, s.import_mark AS mark
     FROM person AS p JOIN stint AS s ON s.person_id = p.id
     WHERE p.name_key = ? AND s.start_on = ? AND s.deleted_at IS NULL LIMIT 1`
  )
  const stintOf = db.prepare(
    `SELECT s.id AS stintId, s.import_mark AS mark FROM stint AS s
     WHERE s.person_id = ? AND s.deleted_at IS NULL AND (s.start_on IS ? OR s.start_on IS NULL)
     ORDER BY s.start_on IS NULL, s.id LIMIT 1`
  )
  const personMark = db.prepare('SELECT import_mark FROM person WHERE id = ?').pluck()

  function withStint(personId: Id, facts: UnderstoodFacts): Match {
    if (!facts.stint) return { personId, stintId: null, mark: personMark.get(personId) as string | null }
    const stint = stintOf.get(personId, facts.stint.startOn) as { stintId: Id; mark: string | null } | undefined
    return { personId, stintId: stint?.stintId ?? null, mark: stint?.mark ?? null }
  }

  return facts => {
    const keys = matchKeys(facts)
    if (keys.employeeNumber) {
      const found = byNumber.get(keys.employeeNumber.source, keys.employeeNumber.number) as Match | undefined
      if (found) return found
    }
    for (const email of keys.emails) {
      const found = byMail.get(email) as { personId: Id } | undefined
      if (found) return withStint(found.personId, facts)
    }
    if (keys.nameAndStart && !keys.employeeNumber && keys.emails.length === 0) {
      const found = byName.get(keys.nameAndStart.name, keys.nameAndStart.startOn) as Match | undefined
      if (found) return found
    }
    return null
  }
}

/** Whether a row is of somebody who was erased: their identifiers were left as keyed hashes. */
export function createSuppressionCheck(db: Database, key: Buffer): (facts: UnderstoodFacts) => boolean {
  const isAny = db.prepare('SELECT 1 FROM suppression LIMIT 1').get() !== undefined
  if (!isAny) return () => false
  const find = db.prepare('SELECT 1 FROM suppression WHERE hash = ?')
  return facts => suppressionHashes(key, facts).some(hash => find.get(hash) !== undefined)
}

/** The keyed hashes by which an erased person is known again. */
export function suppressionHashes(
  key: Buffer,
  facts: Pick<UnderstoodFacts, 'person' | 'contacts' | 'stint'>
): string[] {
  const { employeeNumber, emails, nameAndStart } = matchKeys(facts)
  const identifiers = [
    ...(employeeNumber ? [`number:${employeeNumber.source}:${employeeNumber.number}`] : []),
    ...emails.map(email => `email:${email}`),
    ...(nameAndStart ? [`name:${nameAndStart.name}:${nameAndStart.startOn}`] : [])
  ]
  return identifiers.map(identifier => createHmac('sha256', key).update(identifier).digest('hex'))
}
