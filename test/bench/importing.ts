import { writeFileSync } from 'node:fs'
import { openRaw } from './lib/base'
import { isThere, runTimed, type Cost } from './lib/process'
import type { Outcome } from './lib/report'
import { freshPlace, okaeri, plainRows } from './lib/samples'
import { interleave, median, round } from './lib/statistics'

const ROUNDS = 5
const ROWS = 100_000
/** The tables that an import of plain rows fills. */
const TABLES = ['person', 'contact_point', 'stint', 'exit', 'alumni_summary']

/** `okaeri import` against `sqlite3 .import` of what it writes, and of the file as it is. */
export async function importSpeed(): Promise<Outcome> {
  if (!(await isThere('sqlite3')))
    return { results: [], skipped: 'there is no sqlite3 to compare with (apt install sqlite3)' }
  const file = await plainRows(ROWS)
  const base = freshPlace('import')
  await okaeri(base, 'import', file)
  const written = writtenRows(base)
  const plain = plainTable(file, written.indexes)

  const costs = await interleave(ROUNDS, {
    ours: async () => (await okaeri(freshPlace('import'), 'import', file)).cost,
    written: () => importRaw(written.schema, written.imports),
    plain: () => importRaw(plain.schema, plain.imports)
  })
  const wall = (list: Cost[]): number => median(list.map(cost => cost.wall))
  const cpu = (list: Cost[]): number => median(list.map(cost => cost.cpu))
  const of = (list: Cost[]): string => `${round(wall(list))} s, of them ${round(cpu(list))} s of processor time`
  const ratio = (own: Cost[], raw: Cost[], of: (list: Cost[]) => number): string => round(of(own) / of(raw))
  return {
    results: [
      {
        measure: '`okaeri import` of 100k plain rows ÷ `sqlite3 .import` of the same rows with the same indexes',
        unit: '×',
        least: 6,
        aim: 4,
        value: wall(costs.ours) / wall(costs.written),
        notes: [
          `okaeri import (reads, understands, matches, scores, encrypts, logs, indexes words): ${of(costs.ours)}`,
          `sqlite3, the rows that Okaeri writes, table by table with all their indexes, plain text: ${of(costs.written)}; ` +
            `ratio of the processor time ${ratio(costs.ours, costs.written, cpu)}`,
          `sqlite3, the file as it is into one table of 12 columns with as many indexes (${written.indexes}): ${of(costs.plain)}; ` +
            `ratio ${ratio(costs.ours, costs.plain, wall)}, of the processor time ${ratio(costs.ours, costs.plain, cpu)}`,
          `Medians of ${ROUNDS} interleaved rounds, each into a new file.`
        ]
      }
    ]
  }
}

async function importRaw(schema: string, imports: string): Promise<Cost> {
  const file = freshPlace('raw.db')
  await runTimed('sqlite3', [file], schema)
  return (await runTimed('sqlite3', [file], imports)).cost
}

/** The rows of a base as CSV files, with the schema they stand in. */
function writtenRows(dir: string): { schema: string; imports: string; indexes: number } {
  const db = openRaw(dir)
  let schema = ''
  let imports = '.mode csv\n'
  let indexes = 0
  for (const table of TABLES) {
    const file = freshPlace(`raw-${table}.csv`)
    const rows = db.prepare(`SELECT * FROM ${table}`).raw().all() as unknown[][]
    writeFileSync(file, `${rows.map(row => row.map(cell).join(',')).join('\n')}\n`)
    const parts = db.prepare('SELECT sql FROM sqlite_schema WHERE tbl_name = ?').pluck().all(table) as (string | null)[]
    schema += parts.flatMap(part => (part === null ? [] : [`${part};\n`])).join('')
    // The table itself is one of the parts; those without text are the indexes of primary keys.
    indexes += parts.length - 1
    imports += `.import ${file} ${table}\n`
  }
  db.close()
  return { schema, imports, indexes }
}

function cell(value: unknown): string {
  const text = value === null ? '' : String(value)
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function plainTable(file: string, indexes: number): { schema: string; imports: string } {
  const columns = Array.from({ length: 12 }, (_, at) => `c${at}`)
  const schema = [
    `CREATE TABLE plain (${columns.join(' TEXT, ')} TEXT);`,
    ...Array.from({ length: indexes }, (_, at) => {
      const first = columns[at % columns.length]
      const second = at < columns.length ? '' : `, ${columns[(at + 5) % columns.length]}`
      return `CREATE INDEX plain_${at} ON plain (${first}${second});`
    })
  ]
  return { schema: schema.join('\n'), imports: `.mode csv\n.import --skip 1 ${file} plain\n` }
}
