import { displayName, kanaName } from '@domain/names'
import type { AlumniRow } from '@shared/contract/alumni'
import type { FieldDefinition } from '@shared/fields/registry'
import { fieldLabel, valueText, type ValueWords } from '@shared/fields/valueText'
import type { XlsxColumn, XlsxValue } from '@data/files/writeXlsx'

/** One column of the file: its header, its kind, and how a row fills it. */
export type ExportColumn = XlsxColumn & { cellOf(row: AlumniRow): XlsxValue }

const yearOf = (date: string | null): string => date?.slice(0, 4) ?? ''

/** What both lines of the cell say in the list. */
function wasHereAs(row: AlumniRow): string {
  const place = [row.department, row.title].filter(Boolean).join(' · ')
  const years = row.startOn || row.exitOn ? `${yearOf(row.startOn)}–${yearOf(row.exitOn)}` : ''
  return [place, years].filter(Boolean).join(', ')
}

/** The columns of the file for those of the list. A name brings its reading, as in the list. */
export function exportColumns(fields: readonly FieldDefinition[], words: ValueWords): ExportColumn[] {
  return fields.flatMap((field): ExportColumn[] => {
    const header = fieldLabel(field, words)
    if (field.key === 'name') {
      return [
        { header, kind: 'text', width: 24, cellOf: row => displayName(row.name, words.language) },
        { header: words.t('alumni.export.reading'), kind: 'text', width: 24, cellOf: row => kanaName(row.name) }
      ]
    }
    if (field.key === 'wasHereAs') return [{ header, kind: 'text', width: 32, cellOf: wasHereAs }]
    const kind = field.type === 'date' ? 'date' : field.type === 'number' || field.type === 'score' ? 'number' : 'text'
    return [
      {
        header,
        kind,
        cellOf: row => {
          const value = row.extra[field.key] ?? null
          if (value === null) return null
          if (field.type === 'score') return Math.round(Number(value))
          return kind === 'number' ? Number(value) : valueText(field, value, words)
        }
      }
    ]
  })
}
