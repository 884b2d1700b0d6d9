import type { Database, RunResult, Statement } from 'better-sqlite3'

type Value = string | number | null

/** Combinations of columns that get a statement of their own; later ones share the one with all columns. */
const MOST_STATEMENTS = 64

/**
 * Inserts rows of one table with statements that bind only what a row holds. A value bound costs as much as the rest
 * of a narrow row, and most columns of a new row are empty.
 *
 * @param isEmpty whether the column's own default says the same as this value
 */
export function createRowInserter(
  db: Database,
  table: string,
  columns: readonly string[],
  isEmpty: (value: Value) => boolean
): (row: readonly Value[]) => RunResult {
  const statements = new Map<string, Statement<Value[]>>()

  function prepare(names: readonly string[]): Statement<Value[]> {
    const holes = names.map(() => '?').join(', ')
    return db.prepare<Value[]>(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${holes})`)
  }

  return row => {
    let shape = ''
    const values: Value[] = []
    for (const value of row) {
      const isLeftOut = isEmpty(value)
      shape += isLeftOut ? '0' : '1'
      if (!isLeftOut) values.push(value)
    }
    let statement = statements.get(shape)
    if (statement) return statement.run(...values)
    if (statements.size < MOST_STATEMENTS) {
      statements.set(shape, (statement = prepare(columns.filter((_, at) => shape[at] === '1'))))
      return statement.run(...values)
    }
    statement = statements.get('all') ?? prepare(columns)
    statements.set('all', statement)
    return statement.run(...row)
  }
}
