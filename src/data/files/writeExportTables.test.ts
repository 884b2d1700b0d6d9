import { is } from 'drizzle-orm'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { describe, expect, it } from 'vitest'
import * as schema from '@db/schema'
import { hasText } from '@shared/i18n/translate'
import { exportTableOf } from './writeExportTables'

const tables = Object.values<unknown>(schema).filter(value => is(value, SQLiteTable))

describe('exportTableOf', () => {
  it('gives names and kinds as they are stored', () => {
    const { name, columns } = exportTableOf(schema.touchpoint)
    const kindOf = (column: string) => columns.find(one => one.name === column)?.kind
    expect(name).toBe('touchpoint')
    expect(columns[0]).toEqual({ name: 'id', kind: 'text' })
    expect([kindOf('at'), kindOf('local_date'), kindOf('sentiment'), kindOf('body')]).toEqual([
      'instant',
      'date',
      'integer',
      'text'
    ])
    expect(exportTableOf(schema.person).columns).toContainEqual({ name: 'birth_date', kind: 'date' })
    expect(exportTableOf(schema.preference).columns).toContainEqual({ name: 'do_not_contact', kind: 'boolean' })
  })

  it('has a sentence for every table of the schema, for the README of an export', () => {
    const names = tables.map(table => exportTableOf(table).name)
    expect(names.length).toBeGreaterThan(30)
    expect(names.filter(name => !hasText(`openExport.tables.${name}`))).toEqual([])
  })
})
