import { createUnderstander, type RowRejection, type UnderstoodFacts, type UnderstoodRow } from '@domain/importing'
import { tellsSensitiveReason, withoutSensitiveSentences } from '@domain/privacy'
import type { ImportPlan } from '@shared/contract/importPlan'
import type { Id } from '@shared/types/time'
import { insertBulk, logInsertedRange, type Mutation } from '@data/database/mutate'
import type { PersonRecord } from '@data/derive/records'
import { deriveNewPeople } from '@data/derive/refresh'
import { loadPhoneParser } from '@data/files/phoneParser'
import type { Services } from '@data/services'
import { createFinder, createSuppressionCheck, rowMark } from './findPerson'
import type { Outcome } from './outcome'
import { updateFromRow } from './updatePerson'
import { createPeopleWriter } from './writePeople'

export type FileRow = { line: number; cells: string[] }

/** What the rows of one file are read with. */
export type RowTaker = {
  take(mutation: Mutation, rows: readonly FileRow[], outcome: Outcome, batchId: Id | null): void
}

/**
 * Prepares to take rows by a plan. `take` writes one chunk inside the running mutation: new people without a log entry
 * each (their ids are a range), known people row by row.
 */
export async function createRowTaker({ db, key, clock }: Services, plan: ImportPlan): Promise<RowTaker> {
  const parsePhone = plan.options.phoneCountry === null ? null : await loadPhoneParser()
  const understand = createUnderstander(plan, clock.today(), { parsePhone })
  const find = createFinder(db)
  const isSuppressed = createSuppressionCheck(db, key)
  const numberFields = new Set(db.prepare(`SELECT id FROM custom_field WHERE type = 'number'`).pluck().all() as Id[])
  const numberOf = (fieldId: Id, value: string): number | null =>
    numberFields.has(fieldId) && Number.isFinite(Number(value)) ? Number(value) : null

  return {
    take(mutation, rows, outcome, batchId) {
      const writer = createPeopleWriter(mutation, tagFinder(mutation))
      const created: PersonRecord[] = []
      const updated = new Set<Id>()
      const reject = rejectionWriter(mutation, plan, batchId)

      function takeAlumnus(
        line: number,
        row: UnderstoodFacts & { noticed: Extract<UnderstoodRow, { kind: 'alumnus' }>['noticed'] }
      ): void {
        outcome.notice(line, row.noticed)
        if (isSuppressed(row)) return outcome.skip(line, 'suppressed')
        const mark = rowMark(row)
        const match = find(row)
        if (match === null) {
          created.push(writer.addPerson(row, mark, numberOf))
          return outcome.count('created')
        }
        if (match.mark === mark) return outcome.count('unchanged')
        const update = updateFromRow(mutation.db, writer, match, row, mark)
        outcome.keep(update.keptByHand)
        outcome.count(update.hasChanges ? 'updated' : 'unchanged')
        if (update.hasChanges) updated.add(match.personId)
      }

      insertBulk(mutation, () => {
        for (const { line, cells } of rows) {
          const row = understand(cells)
          if (row.kind === 'alumnus') takeAlumnus(line, row)
          else if (row.kind === 'rejected') {
            outcome.reject(line, row.reasons)
            reject(line, row.reasons, cells)
          } else {
            outcome.skip(line, row.reason)
            if (row.reason === 'stillEmployed') proposeRehire(mutation, find(row)?.personId, row, outcome)
          }
        }
      })
      for (const [table, { first, last }] of writer.ranges) logInsertedRange(mutation, table, first, last)
      deriveNewPeople(mutation.db, mutation.today, created)
      const markDirty = mutation.db.prepare(
        `INSERT INTO dirty_person (person_id, words, horizons) VALUES (?, 1, 1)
         ON CONFLICT (person_id) DO UPDATE SET words = 1, horizons = 1`
      )
      for (const personId of updated) markDirty.run(personId)
    }
  }
}

/** An open stint of somebody who had left proposes a rehire; that she left it says nothing new for who never left. */
function proposeRehire({ db }: Mutation, personId: Id | undefined, row: UnderstoodFacts, outcome: Outcome): void {
  if (personId === undefined) return
  const isAlumnus = db.prepare('SELECT exit_on FROM alumni_summary WHERE person_id = ?').pluck().get(personId) as
    string | null | undefined
  if (isAlumnus === undefined) return
  const startOn = row.stint?.startOn ?? null
  if (startOn === null || isAlumnus === null || startOn > isAlumnus) outcome.rehire(personId, startOn)
}

/** Tags by name; a new one is logged on its own, since its id does not lie in a range. */
function tagFinder(mutation: Mutation): (name: string) => Id {
  const { db, newId, now } = mutation
  const known = new Map<string, Id>()
  const find = db.prepare('SELECT id FROM tag WHERE name = ?').pluck()
  return name => {
    let id = known.get(name) ?? (find.get(name) as Id | undefined)
    if (id === undefined) {
      id = newId()
      db.prepare('INSERT INTO tag (id, name, created_at) VALUES (?, ?, ?)').run(id, name, now)
      logInsertedRange(mutation, 'tag', id, id)
    }
    known.set(name, id)
    return id
  }
}

/** The cells of a rejected row, without what may never be kept. */
export function createCellKeeper(plan: ImportPlan): (cells: readonly string[]) => string[] {
  const targets = new Map(plan.columns.map(column => [column.index, column.target]))
  const optedIn = new Set<string>(plan.options.optIns.map(optIn => `sensitiveOptIn:${optIn.kind}`))
  return cells =>
    cells.map((cell, index) => {
      const target = targets.get(index) ?? 'ignore'
      if (target === 'neverRead' || (target.startsWith('sensitiveOptIn:') && !optedIn.has(target))) return ''
      if (target === 'exit.reason' && tellsSensitiveReason(cell)) return ''
      return target === 'person.note' || target === 'ignore' ? withoutSensitiveSentences(cell) : cell
    })
}

/** Keeps rejected rows for correction. */
function rejectionWriter({ db, newId }: Mutation, plan: ImportPlan, batchId: Id | null) {
  if (batchId === null) return (): void => undefined
  const insert = db.prepare('INSERT INTO import_rejection (id, batch_id, line, reasons, cells) VALUES (?, ?, ?, ?, ?)')
  const keep = createCellKeeper(plan)
  return (line: number, reasons: readonly RowRejection[], cells: readonly string[]): void => {
    insert.run(newId(), batchId, line, JSON.stringify(reasons), JSON.stringify(keep(cells)))
  }
}
