import type { Migration } from './migrate'

/** The SQL files of db/migrations, in order. @throws Error when a number is missing or given twice */
export function knownMigrations(): Migration[] {
  return toMigrations(
    import.meta.glob<string>('/db/migrations/*.sql', { query: '?raw', import: 'default', eager: true })
  )
}

/** The idempotent SQL of db/sql, in the order of its names: replayed at each open. */
export function knownSql(): string[] {
  const files = import.meta.glob<string>('/db/sql/*.sql', { query: '?raw', import: 'default', eager: true })
  return Object.keys(files)
    .sort()
    .map(path => files[path]!)
}

/** @param files SQL by path; the name of a file is `NNNN_name.sql`, counted from 0000 */
export function toMigrations(files: Record<string, string>): Migration[] {
  return Object.keys(files)
    .sort()
    .map((path, at) => {
      const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.sql$/, '')
      if (Number.parseInt(name, 10) !== at) throw new Error(`migration ${name} should have the number ${at}`)
      return { version: at + 1, name, sql: files[path]! }
    })
}
