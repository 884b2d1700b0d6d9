import { hasText, translate } from '@shared/i18n/translate'
import type { LocalDate } from '@shared/types/time'
import type { Language } from '@shared/types/vocabulary'
import { EXPORT_KINDS, type ExportTable } from './openTable'

export type ExportReadmeInput = {
  language: Language
  on: LocalDate
  /** Okaeri's version. */
  version: string
  tables: readonly (ExportTable & { rowCount: number })[]
}

/** README.md of an export folder: what the files hold and how to read them, without Okaeri. */
export function exportReadme({ language, on, version, tables }: ExportReadmeInput): string {
  const words = translate(language)
  const describe = (name: string): string => {
    const key = `openExport.tables.${name}`
    return hasText(key) ? words(key) : ''
  }
  const usedKinds = EXPORT_KINDS.filter(kind =>
    tables.some(table => table.columns.some(column => column.kind === kind))
  )
  const lines = [
    `# ${words('openExport.title')}`,
    '',
    words('openExport.intro', { on, version }),
    '',
    words('openExport.privacy'),
    '',
    `## ${words('openExport.filesTitle')}`,
    '',
    `- ${words('openExport.csv')}`,
    `- ${words('openExport.json')}`,
    `- ${words('openExport.formulas')}`,
    `- ${words('openExport.keys')}`,
    '',
    `## ${words('openExport.kindsTitle')}`,
    '',
    ...usedKinds.map(kind => `- \`${kind}\`: ${words(`openExport.kinds.${kind}`)}`),
    '',
    `## ${words('openExport.tablesTitle')}`,
    ...tables.flatMap(table => [
      '',
      `### ${table.name}`,
      '',
      ...[describe(table.name), words('openExport.rows', { count: table.rowCount })].filter(line => line !== ''),
      '',
      ...table.columns.map(column => `- \`${column.name}\` (${column.kind})`)
    ])
  ]
  return `${lines.join('\n')}\n`
}
