import { z } from 'zod'
import { LANGUAGES } from '@shared/types/vocabulary'
import { MOST_COLUMNS, zSelection, zSort } from './alumni'
import { job, strict, zId } from './kernel'

export const EXPORT_FORMATS = ['csv', 'xlsx'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export const exportContract = {
  'alumni.export': job(
    'Save a list as it is seen: its people, order, columns and language, as CSV (UTF-8 with BOM) or XLSX',
    zSelection.extend({
      sort: zSort,
      language: z.enum(LANGUAGES).default('en'),
      /** Field keys in the order of the columns. */
      columns: z.array(z.string().min(1).max(120)).min(1).max(MOST_COLUMNS),
      /** Only these of the list, or all but `except`. */
      ids: z.array(zId).min(1).max(10_000).optional(),
      except: z.array(zId).max(10_000).default([]),
      format: z.enum(EXPORT_FORMATS).default('csv'),
      filePath: z.string().min(1).max(4_096)
    }),
    strict({ rows: z.number().int() })
  )
}
