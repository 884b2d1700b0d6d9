import { z } from 'zod'
import { COLUMN_USES, DATE_ORDERS, PERFORMANCE_SCALES, zImportPlan } from './importPlan'
import { job, mutation, query, strict, zDate, zId, zInstant, zNothing } from './kernel'

const zPath = z.string().min(1).max(4_096)

/** new · changed · unchanged · rejected · skipped, by row of the file. */
export const zImportCounts = strict({
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
  rejected: z.number().int(),
  skipped: z.number().int()
})
export type ImportCounts = z.output<typeof zImportCounts>

const zColumn = strict({
  index: z.number().int(),
  header: z.string(),
  target: z.enum(COLUMN_USES),
  confidence: z.number(),
  by: z.enum(['name', 'content', 'none']),
  /** A few different values; none for a column that is not read. */
  examples: z.array(z.string()),
  category: z.string().optional(),
  customFieldId: z.string().optional(),
  dateOrder: z.enum(DATE_ORDERS).optional(),
  performanceScale: z.enum(PERFORMANCE_SCALES).optional(),
  isDateAmbiguous: z.boolean()
})

const zRowReason = strict({
  code: z.string(),
  column: z.number().int(),
  header: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()]))
})

/** A code with how often, and the first few places: `importing.<group>.<code>` are its words. */
const zTally = strict({
  code: z.string(),
  header: z.string(),
  count: z.number().int(),
  examples: z.array(strict({ line: z.number().int(), value: z.string() }))
})

const zOutcome = zImportCounts.extend({
  /** Why rows are skipped, rejected, or worth a look. */
  skippedBecause: z.array(zTally),
  rejectedBecause: z.array(zTally),
  noticed: z.array(zTally),
  /** Known alumni whom the file shows as employed again: each proposes a rehire. */
  rehires: z.array(strict({ personId: zId, startOn: zDate.nullable() })),
  /** Values typed by hand since the last load, kept in spite of the file. */
  keptByHand: z.number().int()
})
export type ImportOutcome = z.output<typeof zOutcome>

const zBatch = strict({
  id: zId,
  fileName: z.string(),
  state: z.enum(['running', 'done', 'undone', 'cancelled', 'interrupted']),
  counts: zImportCounts,
  startedAt: zInstant,
  finishedAt: zInstant.nullable(),
  undoneAt: zInstant.nullable(),
  /** What undo reverses; null once undone. */
  groupSeq: z.number().int().nullable(),
  rejections: z.number().int()
})

export const importsContract = {
  'imports.inspect': query(
    'Look at a file: encoding, columns, what each would become',
    strict({ path: zPath }),
    strict({
      fileName: z.string(),
      format: z.enum(['csv', 'xlsx']),
      encoding: z.string().nullable(),
      delimiter: z.string().nullable(),
      headerLine: z.number().int(),
      bytes: z.number().int(),
      columns: z.array(zColumn),
      notices: z.array(strict({ code: z.string(), headers: z.array(z.string()), categories: z.array(z.string()) })),
      plan: zImportPlan,
      /** The choices of an earlier load of this kind of file are in the plan. */
      isRemembered: z.boolean()
    }),
    { tags: ['fields'] }
  ),
  'imports.preview': job(
    'Read the whole file by a plan and say what would happen; nothing is saved',
    strict({ path: zPath, plan: zImportPlan }),
    zOutcome.extend({
      rows: z.number().int(),
      /** Date columns that more than one order reads: to be answered before the load. */
      ambiguousDates: z.array(z.string()),
      problems: z.array(z.enum(['importMappingIncomplete', 'importDateOrderUnknown']))
    })
  ),
  'imports.run': job(
    'Load leavers from a file as one batch that can be undone as one',
    strict({ path: zPath, plan: zImportPlan.optional() }),
    zOutcome.extend({ batchId: zId, groupSeq: z.number().int().nullable() }),
    { tags: ['alumni', 'person', 'today', 'balance', 'imports', 'history', 'openings'] }
  ),
  'imports.list': query('Past loads, newest first', zNothing, strict({ items: z.array(zBatch) }), {
    tags: ['imports', 'history']
  }),
  'imports.rejections': query(
    'Rows of a load that were not taken, with the reasons',
    strict({ batchId: zId, limit: z.number().int().min(1).max(500).default(100) }),
    strict({
      headers: z.array(z.string()),
      items: z.array(strict({ line: z.number().int(), reasons: z.array(zRowReason), cells: z.array(z.string()) }))
    }),
    { tags: ['imports'] }
  ),
  'imports.saveRejections': job(
    'Save the rows that were not taken, with the reasons, as a CSV to correct and load again',
    strict({ batchId: zId, path: zPath, language: z.enum(['en', 'ja']).default('en') }),
    strict({ rows: z.number().int() })
  ),
  'imports.savePreviewRejections': job(
    'The same before the load: the rows of a file that a plan would not take',
    strict({ sourcePath: zPath, plan: zImportPlan, path: zPath, language: z.enum(['en', 'ja']).default('en') }),
    strict({ rows: z.number().int() })
  ),
  'imports.undo': mutation('Undo a whole load', strict({ batchId: zId }), strict({ keptPeople: z.number().int() }), {
    tags: ['alumni', 'person', 'today', 'balance', 'imports', 'history', 'openings']
  })
}
