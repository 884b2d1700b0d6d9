import type { Database, Statement } from 'better-sqlite3'

type Prepared = Statement<unknown[]>
type Recorded = { statement: Prepared; values: unknown[] }

/** Runs the SQL of one answer again: nothing but prepared statements and their rows. */
export type Replay = () => void

/**
 * Notes which statements a call runs, so that the very same queries can be timed without anything around them.
 *
 * @param db the connection the call works on
 */
export async function recordQueries(db: Database, work: () => Promise<unknown>): Promise<Replay> {
  const recorded: Recorded[] = []
  const kind = Object.getPrototypeOf(db.prepare('SELECT 1')) as Prepared
  const originals = { get: kind.get, all: kind.all, iterate: kind.iterate }
  const noting = (original: (...values: unknown[]) => unknown) =>
    function (this: Prepared, ...values: unknown[]): unknown {
      recorded.push({ statement: this, values })
      return original.apply(this, values)
    }
  Object.assign(kind, {
    get: noting(originals.get),
    all: noting(originals.all),
    iterate: noting(originals.iterate)
  })
  try {
    await work()
  } finally {
    Object.assign(kind, originals)
  }
  return () => {
    for (const { statement, values } of recorded) statement.all(...values)
  }
}
