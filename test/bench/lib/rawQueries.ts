import type { Database, Statement } from 'better-sqlite3'

type Recorded = { statement: Statement<unknown[]>; values: unknown[] }

/** Runs the SQL of one answer again: nothing but prepared statements and their rows. */
export type Replay = () => void

/**
 * Notes which statements a call runs, so that the very same queries can be timed without anything around them.
 *
 * @param db the connection the call works on
 */
export async function recordQueries(db: Database, work: () => Promise<unknown>): Promise<Replay> {
  const recorded: Recorded[] = []
  const prepare = db.prepare.bind(db)
  const noting = (text: string): Statement<unknown[]> => {
    const statement = prepare(text) as Statement<unknown[]>
    for (const method of ['get', 'all', 'iterate'] as const) {
      const original = statement[method].bind(statement) as (...values: unknown[]) => unknown
      const note = (...values: unknown[]): unknown => {
        recorded.push({ statement, values })
        return original(...values)
      }
      Object.defineProperty(statement, method, { value: note, configurable: true })
    }
    return statement
  }
  Object.defineProperty(db, 'prepare', { value: noting, configurable: true })
  try {
    await work()
  } finally {
    Reflect.deleteProperty(db, 'prepare')
  }
  for (const { statement } of recorded) {
    for (const method of ['get', 'all', 'iterate']) Reflect.deleteProperty(statement, method)
  }
  return () => {
    for (const { statement, values } of recorded) statement.all(...values)
  }
}
