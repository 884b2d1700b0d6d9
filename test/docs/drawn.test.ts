import { is } from 'drizzle-orm'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { expect, it } from 'vitest'
import * as schema from '@db/schema'
import { contract } from '@shared/contract'

// Pages of docs that are drawn from the code. `npx vitest run test/docs -u` draws them anew.

const tables = Object.values(schema).filter(value => is(value, SQLiteTable))

function dataModel(): string {
  const lines = [
    '# Data model',
    '',
    'Drawn from `db/schema` by `test/docs/drawn.test.ts`; the comments there say what a column means.',
    'Ids are UUIDv7 text, `*_on` are calendar dates, `*_at` UTC milliseconds. `alumni_summary`, `alumni_search`,',
    '`person.name_key` and `touchpoint.horizon` are derived: kept in the transaction that changes the facts.',
    '',
    '```mermaid',
    'erDiagram'
  ]
  for (const table of tables) {
    const { name, foreignKeys } = getTableConfig(table)
    for (const key of foreignKeys) {
      const { columns, foreignTable } = key.reference()
      lines.push(`  ${getTableConfig(foreignTable as SQLiteTable).name} ||--o{ ${name} : ${columns[0]?.name ?? ''}`)
    }
  }
  lines.push('```', '')
  for (const table of tables) {
    const { name, columns, indexes, foreignKeys } = getTableConfig(table)
    const targets = new Map(
      foreignKeys.map(key => {
        const { columns: own, foreignTable } = key.reference()
        return [own[0]?.name, getTableConfig(foreignTable as SQLiteTable).name]
      })
    )
    lines.push(`## ${name}`, '', '| column | type | |', '|---|---|---|')
    for (const column of columns) {
      const facts = [
        column.primary ? 'key' : '',
        targets.has(column.name) ? `→ ${targets.get(column.name) ?? ''}` : '',
        column.isUnique ? 'unique' : '',
        column.notNull ? '' : 'may be null'
      ].filter(fact => fact !== '')
      lines.push(`| ${column.name} | ${column.getSQLType()} | ${facts.join(', ')} |`)
    }
    if (indexes.length > 0) lines.push('', `Indexes: ${indexes.map(index => `\`${index.config.name}\``).join(', ')}`)
    lines.push('')
  }
  return lines.join('\n')
}

function routes(): string {
  const lines = [
    '# Routes',
    '',
    'Drawn from `src/shared/contract` by `test/docs/drawn.test.ts`. `okaeri routes` prints them with their input schemas.',
    ''
  ]
  let feature = ''
  for (const [name, route] of Object.entries(contract).sort(([a], [b]) => a.localeCompare(b))) {
    const [own = ''] = name.split('.')
    if (own !== feature)
      lines.push(...(feature === '' ? [] : ['']), `## ${own}`, '', '| route | kind | what it does |', '|---|---|---|')
    feature = own
    lines.push(`| \`${name}\` | ${route.kind} | ${route.summary.replaceAll('|', '\\|')} |`)
  }
  return `${lines.join('\n')}\n`
}

it('docs/data-model.md is the schema', async () => {
  await expect(dataModel()).toMatchFileSnapshot('../../docs/data-model.md')
})

it('docs/routes.md is the contract', async () => {
  await expect(routes()).toMatchFileSnapshot('../../docs/routes.md')
})
