import type { Database, Statement } from 'better-sqlite3'

/** Statements kept, the least recently used going first; each takes some 10 KiB. */
const MOST = 400
const MODES = ['raw', 'pluck'] as const
type Mode = (typeof MODES)[number] | ''

/**
 * Makes `db.prepare` give the same statement for the same text: compiling costs more than most of our queries.
 * A statement that is shared must not be changed by one of its users, so `raw()` and `pluck()` give another statement
 * instead of switching this one, and `iterate` runs one of its own, since it may be left halfway.
 */
export function cacheStatements(db: Database): void {
  const prepare = db.prepare.bind(db) as (text: string) => Statement
  const kept = new Map<string, Statement>()

  const fresh = (text: string, mode: Mode): Statement => {
    const statement = prepare(text)
    if (mode !== '') statement[mode]()
    return statement
  }

  function make(text: string, mode: Mode): Statement {
    const statement = fresh(text, mode)
    if (!statement.reader) return statement
    const replace = (name: string, value: unknown): void => void Object.defineProperty(statement, name, { value })
    for (const other of MODES) replace(other, (isOn = true) => give(text, isOn ? other : ''))
    replace('iterate', (...values: unknown[]) => fresh(text, mode).iterate(...values))
    return statement
  }

  function give(text: string, mode: Mode): Statement {
    const key = mode + text
    const statement = kept.get(key) ?? make(text, mode)
    kept.delete(key)
    kept.set(key, statement)
    if (kept.size > MOST) kept.delete(kept.keys().next().value as string)
    return statement
  }

  Object.defineProperty(db, 'prepare', { value: (text: string) => give(text, ''), configurable: true })
}
