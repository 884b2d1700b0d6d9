import type { Database, Statement } from 'better-sqlite3'
import { generate, type SeedBatch, type SeedOptions, type SeedRows, type SeedValue } from '@db/seed'
import { AppError } from '@shared/errors'
import type { Progress } from '@shared/protocol'
import type { Id } from '@shared/types/time'
import { readFolderNote, writeFolderNote } from '@data/database/folderFiles'
import { continueIdsAfter } from '@data/database/ids'
import { insertBulk, logInsertedRange, mutate, type Mutation } from '@data/database/mutate'
import { markDirtyRange } from '@data/derive/refresh'
import type { Services } from '@data/services'
import { emptyBase, holdsRecords } from './emptyBase'

export type DemoCounts = {
  asOf: string
  people: number
  alumni: number
  members: number
  openings: number
  touchpoints: number
}

export type DemoPorts = {
  onProgress(progress: Progress): void
  /** Lets other calls in between two transactions; throws when asked to stop. */
  breathe(): Promise<void>
}

/** Batches of the generator that go into one transaction, with the derived data of their people. */
const BATCHES_PER_TRANSACTION = 10

/**
 * Fills a sample folder with invented people, together with their derived data as of the day asked for. What was in
 * the sample before is replaced; a cut-off leaves an empty sample. It cannot be undone.
 *
 * @throws AppError conflict in a folder of real data; whatever `breathe` throws
 */
export async function writeDemo(services: Services, options: SeedOptions, ports: DemoPorts): Promise<DemoCounts> {
  claimFolder(services)
  emptyBase(services.db)
  const { clock } = services
  // Scores hold for the day of the sample, so that the same options give the same base on any day.
  const onDay: Services = { ...services, clock: { ...clock, today: () => options.asOf } }
  const counts: DemoCounts = { asOf: options.asOf, people: 0, alumni: 0, members: 0, openings: 0, touchpoints: 0 }
  const write = rowWriter(services.db)
  let group: number | undefined
  let pending: SeedBatch[] = []

  function flush(): void {
    const { groupSeq } = mutate(onDay, { route: 'demo.create', isUndoable: false, continueGroup: group }, mutation =>
      writeBatches(mutation, pending, write)
    )
    group = groupSeq
    pending = []
  }

  try {
    for (const batch of generate(options)) {
      add(counts, batch)
      pending.push(batch)
      if (pending.length < BATCHES_PER_TRANSACTION) continue
      flush()
      ports.onProgress({ phase: 'demo', done: counts.alumni, total: options.size })
      await ports.breathe()
    }
    flush()
  } catch (error) {
    emptyBase(services.db)
    throw error
  }
  ports.onProgress({ phase: 'demo', done: counts.alumni, total: options.size })
  return counts
}

/** Real people never stand beside invented ones: only a sample folder, or one where nothing was written yet. */
function claimFolder({ db, dir, isSample, clock }: Services): void {
  const note = readFolderNote(dir)
  if (isSample || note?.sample) return
  if (holdsRecords(db)) throw new AppError('conflict', 'the folder holds real data: sample data needs one of its own')
  writeFolderNote(dir, { sample: true, createdAt: note?.createdAt ?? clock.now() })
}

function add(counts: DemoCounts, { people, alumni, rows }: SeedBatch): void {
  const countOf = (table: string): number => rows.find(entry => entry.table === table)?.rows.length ?? 0
  counts.people = people
  counts.alumni = alumni
  counts.members += countOf('member')
  counts.openings += countOf('opening')
  counts.touchpoints += countOf('touchpoint')
}

type RowWriter = (rows: SeedRows) => void

/** Rows that one statement inserts: fewer, longer statements are a good deal faster. */
const ROWS_PER_STATEMENT = 25

/** Writes rows by two prepared statements a table: for many rows at once, and for one. */
function rowWriter(db: Database): RowWriter {
  const statements = new Map<string, { many: Statement<[SeedValue[]]>; one: Statement<[SeedValue[]]> }>()
  return ({ table, columns, rows }) => {
    let prepared = statements.get(table)
    if (!prepared) {
      const names = columns.map(column => `"${column}"`).join(', ')
      const holes = `(${columns.map(() => '?').join(', ')})`
      const insert = (count: number): Statement<[SeedValue[]]> =>
        db.prepare<[SeedValue[]]>(`INSERT INTO "${table}" (${names}) VALUES ${Array(count).fill(holes).join(', ')}`)
      statements.set(table, (prepared = { many: insert(ROWS_PER_STATEMENT), one: insert(1) }))
    }
    let at = 0
    for (; at + ROWS_PER_STATEMENT <= rows.length; at += ROWS_PER_STATEMENT) {
      prepared.many.run(rows.slice(at, at + ROWS_PER_STATEMENT).flat())
    }
    for (; at < rows.length; at++) prepared.one.run(rows[at]!)
  }
}

function writeBatches(mutation: Mutation, batches: readonly SeedBatch[], write: RowWriter): void {
  const ranges = new Map<string, { first: Id; last: Id }>()
  insertBulk(mutation, () => {
    for (const { rows } of batches) {
      for (const seed of rows) {
        write(seed)
        const last = idOf(seed, seed.rows.length - 1)
        ranges.set(seed.table, { first: ranges.get(seed.table)?.first ?? idOf(seed, 0), last })
      }
    }
  })
  for (const [table, { first, last }] of ranges) {
    logInsertedRange(mutation, table, first, last)
    continueIdsAfter(last)
  }
  const people = ranges.get('person')
  if (people) markDirtyRange(mutation.db, people.first, people.last)
}

const idOf = ({ columns, rows }: SeedRows, at: number): Id => rows[at]![columns.indexOf('id')] as Id
