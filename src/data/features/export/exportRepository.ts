import type { Database } from 'better-sqlite3'
import type { Id } from '@shared/types/time'
import { iterateSelection, type ListQuery } from '@data/listing/listQuery'

/** Row numbers of a list in its order, only those chosen. */
export function seenNumbers(
  db: Database,
  query: ListQuery,
  { ids, except }: { ids: readonly Id[] | undefined; except: readonly Id[] }
): number[] {
  const numbers = [...iterateSelection(db, query)]
  const numbersOf = (people: readonly Id[]): Set<number> =>
    new Set(
      db
        .prepare('SELECT s.n FROM json_each(?) AS wanted JOIN alumni_summary AS s ON s.person_id = wanted.value')
        .pluck()
        .all(JSON.stringify(people)) as number[]
    )
  if (ids) {
    const wanted = numbersOf(ids)
    return numbers.filter(n => wanted.has(n))
  }
  if (except.length === 0) return numbers
  const unwanted = numbersOf(except)
  return numbers.filter(n => !unwanted.has(n))
}

/** Names of all who ever owned somebody, those who left too. */
export function readMemberNames(db: Database): Map<Id, string> {
  return new Map(db.prepare('SELECT id, name FROM member').raw().all() as [Id, string][])
}
