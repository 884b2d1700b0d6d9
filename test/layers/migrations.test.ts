import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const folder = 'db/migrations'

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T
}

function readMigration(tag: string): string | null {
  const file = `${folder}/${tag}.sql`
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

/** Released migrations (tag → sha256) that are gone or differ from what was released. */
function editedMigrations(released: Record<string, string>, read: (tag: string) => string | null): string[] {
  return Object.entries(released)
    .filter(([tag, hash]) => {
      const text = read(tag)
      return text === null || createHash('sha256').update(text).digest('hex') !== hash
    })
    .map(([tag]) => tag)
}

const released = readJson<Record<string, string>>(`${folder}/released.json`)
const { entries } = readJson<{ entries: { tag: string }[] }>(`${folder}/meta/_journal.json`)

describe('a released migration', () => {
  it('is never edited and never removed', () => {
    expect(editedMigrations(released, readMigration)).toEqual([])
  })

  it('comes before all that are not released yet', () => {
    const tags = entries.map(({ tag }) => tag)
    expect(Object.keys(released)).toEqual(tags.slice(0, Object.keys(released).length))
  })

  it('that was edited or removed is caught', () => {
    const hash = createHash('sha256').update('CREATE TABLE a (b)').digest('hex')
    expect(editedMigrations({ first: hash }, () => 'CREATE TABLE a (b)')).toEqual([])
    expect(editedMigrations({ first: hash }, () => 'CREATE TABLE a (c)')).toEqual(['first'])
    expect(editedMigrations({ first: hash }, () => null)).toEqual(['first'])
  })
})

describe('the migrations', () => {
  it('each have their file', () => {
    expect(entries.filter(({ tag }) => readMigration(tag) === null)).toEqual([])
  })
})
