import { z } from 'zod'
import { LANGUAGES } from '@shared/types/vocabulary'
import { job, query, strict, zDate, zInstant, zNothing } from './kernel'

const zPath = z.string().min(1).max(4_096)

const zBackup = strict({
  name: z.string(),
  bytes: z.number().int(),
  /** null for a file that is no whole backup. */
  createdAt: zInstant.nullable(),
  reason: z.string().nullable(),
  /** People in it. */
  people: z.number().int().nullable()
})

export const systemContract = {
  'system.info': query(
    'The open base: day, schema, how many people, last backup',
    zNothing,
    strict({
      today: zDate,
      schemaVersion: z.number().int(),
      isSample: z.boolean(),
      people: z.number().int(),
      alumni: z.number().int(),
      scoredOn: zDate.nullable(),
      lastBackupAt: zInstant.nullable(),
      bytes: z.number().int()
    }),
    { tags: ['alumni', 'backups'] }
  ),
  'system.verify': job(
    'Check pages, foreign keys, and that scores and counts recomputed for their day equal the stored ones',
    zNothing,
    strict({
      isWhole: z.boolean(),
      problems: z.array(z.string()),
      orphans: z.number().int(),
      /** People whose stored derived data differ from what their facts give. */
      stale: z.number().int(),
      people: z.number().int(),
      checked: strict({ alumni: z.number().int(), touchpoints: z.number().int(), searchRows: z.number().int() })
    })
  ),
  'system.refresh': job(
    'Recompute scores and dates of everybody for today, in batches',
    zNothing,
    strict({ people: z.number().int() }),
    { tags: ['alumni', 'person', 'today', 'balance'] }
  ),
  'backup.now': job(
    'Write a verified backup: into the data folder, or into another one',
    strict({ folderPath: zPath.optional() }),
    zBackup.extend({ file: z.string() }),
    { tags: ['backups'] }
  ),
  'backup.list': query('The backups in the data folder, newest first', zNothing, strict({ items: z.array(zBackup) }), {
    tags: ['backups']
  }),
  'export.all': job(
    'Every table as open CSV and JSON, readable without Okaeri',
    strict({ folderPath: zPath, language: z.enum(LANGUAGES).default('en') }),
    strict({ tables: z.array(strict({ name: z.string(), rows: z.number().int() })), folder: z.string() })
  )
}
