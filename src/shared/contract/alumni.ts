import { z } from 'zod'
import { zFilter } from '@shared/fields/filter'
import {
  HORIZONS,
  INTENTS,
  LANGUAGES,
  TIERS,
  CADENCE_STATES,
  HIRING_STAGES,
  NURTURE_STAGES,
  TRACKS
} from '@shared/types/vocabulary'
import { mutation, query, strict, zDate, zId, zLine } from './kernel'

export const zPersonName = strict({
  family: z.string(),
  given: z.string(),
  middle: z.string(),
  familyKana: z.string(),
  givenKana: z.string(),
  familyRomaji: z.string(),
  givenRomaji: z.string(),
  preferred: z.string()
})
export type PersonName = z.output<typeof zPersonName>

export const zScore = strict({ score: z.number().nullable(), low: z.number(), high: z.number() })

/** One line of the list: enough to decide whether to open the person. */
export const zAlumniRow = strict({
  personId: zId,
  name: zPersonName,
  department: z.string(),
  title: z.string(),
  startOn: zDate.nullable(),
  exitOn: zDate.nullable(),
  employer: z.string(),
  intent: z.enum(INTENTS),
  intentOn: zDate.nullable(),
  isIntentStale: z.boolean(),
  horizon: z.enum(HORIZONS),
  returnLikelihood: zScore,
  rehireValue: zScore,
  hiringStage: z.enum(HIRING_STAGES).nullable(),
  nurtureStage: z.enum(NURTURE_STAGES).nullable(),
  ownerId: zId.nullable(),
  tier: z.enum(TIERS),
  cadence: z.enum(CADENCE_STATES),
  dueOn: zDate.nullable(),
  lastTouchOn: zDate.nullable(),
  nextStepOn: zDate.nullable(),
  mayContact: z.boolean(),
  doNotContact: z.boolean(),
  /** Values of the further columns asked for: field key → text as stored. */
  extra: z.record(z.string(), z.union([z.string(), z.number(), z.null()]))
})
export type AlumniRow = z.output<typeof zAlumniRow>

export const zSort = z
  .array(strict({ field: z.string().min(1).max(120), direction: z.enum(['asc', 'desc']) }))
  .max(3)
  .default([{ field: 'name', direction: 'asc' }])

/** More columns than the registry and the organisation's own fields are likely to offer. */
export const MOST_COLUMNS = 120

/** Which alumni: the same question for list, count, anchors, bulk change and export. */
export const zSelection = strict({
  filter: zFilter.optional(),
  /** Quick search: name in any spelling, kana, mail, company, department. */
  query: z.string().max(200).optional()
})
export type Selection = z.output<typeof zSelection>

const zListInput = zSelection.extend({
  sort: zSort,
  language: z.enum(LANGUAGES).default('en'),
  /** Field keys of the further columns to be filled in `extra`. */
  columns: z.array(z.string().max(120)).max(MOST_COLUMNS).default([])
})

/** The people a bulk change is for: named, or all of a selection except some. */
export const zPeople = z.union([
  strict({ ids: z.array(zId).min(1).max(10_000) }),
  strict({ selection: zSelection, except: z.array(zId).max(10_000).default([]) })
])
export type People = z.output<typeof zPeople>

export const alumniContract = {
  'alumni.search': query(
    'Find alumni by name in any spelling, kana, romaji, mail, company or department',
    strict({
      query: z.string().max(200),
      limit: z.number().int().min(1).max(50).default(10),
      language: z.enum(LANGUAGES).default('en')
    }),
    strict({ items: z.array(zAlumniRow) }),
    { tags: ['alumni'] }
  ),
  'alumni.count': query('How many alumni a filter or a search finds', zSelection, strict({ count: z.number().int() }), {
    tags: ['alumni']
  }),
  'alumni.list': query(
    'One page of the list: filtered, sorted, from a cursor on',
    zListInput.extend({
      cursor: z.string().max(2_000).nullable().default(null),
      /** Rows to pass over after the cursor; large jumps start from an anchor. */
      skip: z.number().int().min(0).max(2_000).default(0),
      limit: z.number().int().min(1).max(200).default(60)
    }),
    strict({ items: z.array(zAlumniRow), nextCursor: z.string().nullable() }),
    { tags: ['alumni'] }
  ),
  'alumni.anchors': query(
    'The count of a selection and a cursor every 500 rows, so that a list can be entered anywhere',
    zListInput.omit({ columns: true }),
    strict({ count: z.number().int(), step: z.number().int(), cursors: z.array(z.string().nullable()) }),
    { tags: ['alumni'] }
  ),
  'alumni.position': query(
    'The neighbours of one person in a sorted selection, and her place in it',
    zListInput.omit({ columns: true }).extend({ personId: zId }),
    strict({
      index: z.number().int().nullable(),
      count: z.number().int(),
      previousId: zId.nullable(),
      nextId: zId.nullable()
    }),
    { tags: ['alumni'] }
  ),
  'alumni.facets': query(
    'The values that a text field holds, the commonest first',
    strict({ field: z.enum(['department', 'exitYear', 'tags']), limit: z.number().int().min(1).max(500).default(100) }),
    strict({ items: z.array(strict({ value: z.string(), count: z.number().int() })) }),
    { tags: ['alumni'] }
  ),
  'alumni.setOwner': mutation(
    'Give alumni to an owner from a day on',
    strict({ people: zPeople, ownerId: zId.nullable() }),
    strict({ changed: z.number().int() }),
    { tags: ['alumni', 'person', 'today', 'balance', 'history'] }
  ),
  'alumni.setTier': mutation(
    'Put alumni into a tier of cadence',
    strict({ people: zPeople, tier: z.enum(TIERS) }),
    strict({ changed: z.number().int() }),
    { tags: ['alumni', 'person', 'today', 'balance', 'history'] }
  ),
  'alumni.setStage': mutation(
    'Move alumni to a stage of one track',
    strict({
      people: zPeople,
      track: z.enum(TRACKS),
      stage: z.enum([...HIRING_STAGES, ...NURTURE_STAGES]).nullable(),
      reason: zLine.default(''),
      effectiveOn: zDate.optional()
    }),
    strict({ changed: z.number().int() }),
    { tags: ['alumni', 'person', 'today', 'balance', 'history'] }
  ),
  'alumni.addTag': mutation(
    'Put a tag on alumni',
    strict({ people: zPeople, tag: z.string().trim().min(1).max(60) }),
    strict({ changed: z.number().int() }),
    { tags: ['alumni', 'person', 'history'] }
  ),
  'alumni.removeTag': mutation(
    'Take a tag off alumni',
    strict({ people: zPeople, tag: z.string().trim().min(1).max(60) }),
    strict({ changed: z.number().int() }),
    { tags: ['alumni', 'person', 'history'] }
  )
}
