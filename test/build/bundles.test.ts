import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** A bundle and every chunk it loads, now or later. */
function loadedFrom(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const text = readFileSync(file, 'utf8')
  for (const [, path] of text.matchAll(/(?:require|import)\(\s*["'`](\.[^"'`]+)["'`]\s*\)/g)) {
    const next = join(dirname(file), path!)
    if (existsSync(next)) loadedFrom(next, seen)
  }
  return seen
}

/** Loads better-sqlite3, carries its code (its own error message), or carries Drizzle's. */
const holdsDatabase = (file: string): boolean =>
  /["'`]better-sqlite3["'`]|Misspelled option "readOnly"|drizzle:entityKind/.test(readFileSync(file, 'utf8'))

describe('the built bundles', () => {
  it('of main hold no database', () => {
    const files = [...loadedFrom('out/main/index.cjs')]
    expect(files.filter(holdsDatabase)).toEqual([])
  })

  it('of preload and renderer hold no database', () => {
    const assets = readdirSync('out/renderer/assets').filter(file => file.endsWith('.js'))
    expect(assets.length).toBeGreaterThan(0)
    const files = ['out/preload/index.cjs', ...assets.map(file => `out/renderer/assets/${file}`)]
    expect(files.filter(holdsDatabase)).toEqual([])
  })

  it('of the data process hold it, so that the search above can find something', () => {
    expect([...loadedFrom('out/main/data.cjs')].some(holdsDatabase)).toBe(true)
  })

  it('would be found out if they carried a copy of it', () => {
    expect(holdsDatabase('node_modules/better-sqlite3/lib/database.js')).toBe(true)
    expect(holdsDatabase('node_modules/drizzle-orm/entity.js')).toBe(true)
  })
})
