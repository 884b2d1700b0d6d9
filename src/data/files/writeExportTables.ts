import { getTableConfig, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { ExportColumn, ExportKind, ExportTable } from '@domain/export/openTable'

const kindOfType: Readonly<Record<string, ExportKind>> = {
  integer: 'integer',
  real: 'real',
  text: 'text',
  blob: 'blob'
}

function kindOf(column: SQLiteColumn): ExportKind {
  if (column.dataType === 'boolean') return 'boolean'
  const stored = kindOfType[column.getSQLType()] ?? 'text'
  if (stored === 'integer' && /(^|_)at$/.test(column.name)) return 'instant'
  if (stored === 'text' && /(^|_)(on|date)$/.test(column.name)) return 'date'
  return stored
}

/** A table of the schema as an open export describes it: its real name, its columns in order, how values are stored. */
export function exportTableOf(table: SQLiteTable): ExportTable {
  const { name, columns } = getTableConfig(table)
  return { name, columns: columns.map((column): ExportColumn => ({ name: column.name, kind: kindOf(column) })) }
}
