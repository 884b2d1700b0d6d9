import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cacheStatements } from './statementCache'

let db: Database.Database
beforeEach(() => {
  db = new Database(':memory:')
  cacheStatements(db)
  db.exec(`CREATE TABLE t (a, b); INSERT INTO t VALUES (1, 'one'), (2, 'two')`)
})
afterEach(() => db.close())

const TEXT = 'SELECT a, b FROM t ORDER BY a'

describe('kept statements', () => {
  it('are the same for the same text', () => {
    expect(db.prepare(TEXT)).toBe(db.prepare(TEXT))
    expect(db.prepare(TEXT).raw()).toBe(db.prepare(TEXT).raw())
  })

  it('answer each user in her own form', () => {
    const plain = db.prepare(TEXT)
    const raw = db.prepare(TEXT).raw()
    const pluck = db.prepare(TEXT).pluck()
    expect(plain.get()).toEqual({ a: 1, b: 'one' })
    expect(raw.get()).toEqual([1, 'one'])
    expect(pluck.get()).toBe(1)
    expect(raw.raw(false).get()).toEqual({ a: 1, b: 'one' })
  })

  it('can be asked again while one is left halfway', () => {
    const statement = db.prepare(TEXT).pluck()
    const seen: unknown[] = []
    for (const value of statement.iterate()) seen.push(value, statement.all())
    expect(seen).toEqual([1, [1, 2], 2, [1, 2]])
  })

  it('follow a change of the schema', () => {
    const statement = db.prepare('SELECT * FROM t WHERE a = ?')
    expect(statement.get(1)).toEqual({ a: 1, b: 'one' })
    db.exec(`ALTER TABLE t ADD COLUMN c DEFAULT 'new'`)
    expect(db.prepare('SELECT * FROM t WHERE a = ?').get(1)).toEqual({ a: 1, b: 'one', c: 'new' })
  })

  it('make room for new ones', () => {
    const first = db.prepare(TEXT)
    for (let at = 0; at < 1_000; at++) db.prepare(`SELECT ${at}`).get()
    expect(db.prepare(TEXT)).not.toBe(first)
    expect(first.all()).toHaveLength(2)
  })
})
