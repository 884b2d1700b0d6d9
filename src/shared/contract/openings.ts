import { z } from 'zod'
import { HANDOVER_TARGETS, handoverTemplateSchema } from '@shared/types/handover'
import { LANGUAGES, OPENING_STATUSES, SHORTLIST_STATUSES } from '@shared/types/vocabulary'
import { zAlumniRow, zPeople, zPersonName } from './alumni'
import { mutation, query, strict, zDate, zId, zLine, zNothing, zText } from './kernel'
import { zGate } from './person'

/** More people than this on one shortlist are a mistake, not a shortlist. */
export const MAX_SHORTLIST = 1_000

const zTitle = zLine.trim().min(1)
const zSkills = z.array(z.string().trim().min(1).max(60)).max(50)

const zOpeningFields = strict({
  title: zTitle,
  department: zLine.default(''),
  place: zLine.default(''),
  skills: zSkills.default([]),
  description: zText.default(''),
  /** How the ATS names it: its number or code there. */
  atsId: zLine.default(''),
  /** Left out: open; a saved opening keeps what it has. */
  status: z.enum(OPENING_STATUSES).optional(),
  /** Left out: today; a saved opening keeps what it has. */
  openedOn: zDate.optional(),
  /** Left out: the colleague at this laptop; a saved opening keeps whom it has. */
  ownerId: zId.nullable().optional()
})

export const zOpening = strict({
  id: zId,
  title: z.string(),
  department: z.string(),
  place: z.string(),
  skills: z.array(z.string()),
  description: z.string(),
  atsId: z.string(),
  status: z.enum(OPENING_STATUSES),
  openedOn: zDate,
  closedOn: zDate.nullable(),
  ownerId: zId.nullable(),
  ownerName: z.string().nullable()
})
export type Opening = z.output<typeof zOpening>

/** Who has heard of an opening, of the people on the short horizon today. */
const zHeard = strict({ told: z.number().int(), notTold: z.number().int() })

const zOpeningLine = zOpening.omit({ description: true }).extend({
  /** People on its shortlist who have neither declined nor been turned down. */
  shortlisted: z.number().int(),
  /** null for an opening that is no longer to be filled. */
  heard: zHeard.nullable()
})
export type OpeningLine = z.output<typeof zOpeningLine>

export const zShortlistEntry = strict({
  id: zId,
  personId: zId,
  name: zPersonName,
  /** The line of the list of alumni; null for a person who works here again. */
  row: zAlumniRow.nullable(),
  status: z.enum(SHORTLIST_STATUSES),
  statusOn: zDate,
  rationale: z.string(),
  /** Consent, do-not-contact, eligibility, in this order. */
  gates: z.array(zGate),
  /** Whether no gate blocks a hand-over today. */
  isPassable: z.boolean(),
  /** When she was last told about this opening. */
  toldOn: zDate.nullable(),
  /** The latest hand-over that stands, to any target. */
  handedOverOn: zDate.nullable()
})
export type ShortlistEntry = z.output<typeof zShortlistEntry>

const zHandoverLine = strict({
  id: zId,
  target: z.enum(HANDOVER_TARGETS),
  fileName: z.string(),
  on: zDate,
  rowCount: z.number().int(),
  isRevoked: z.boolean(),
  memberName: z.string().nullable()
})
export type HandoverLine = z.output<typeof zHandoverLine>

/** What a hand-over is made of; the same for looking at it and for saving it. */
const zHandoverOptions = {
  openingId: zId,
  target: z.enum(HANDOVER_TARGETS),
  /** Left out: everybody on the shortlist who is still proposed. */
  entryIds: z.array(zId).max(MAX_SHORTLIST).optional(),
  /** For the target *template*. */
  templateId: zId.optional(),
  /** Texts for the columns that are the same for everyone, by header. */
  fixed: z.record(z.string().max(200), zLine).default({}),
  /** Of headers and notes, where the target does not prescribe them. */
  language: z.enum(LANGUAGES).default('en')
}

const zHandoverProblem = strict({
  /** null: the whole file. */
  personId: zId.nullable(),
  name: zPersonName.nullable(),
  column: z.string().nullable(),
  /** Its words: `handover.problems.<code>`. */
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  severity: z.enum(['error', 'warning'])
})
export type HandoverProblemLine = z.output<typeof zHandoverProblem>

const zGoing = strict({ entryId: zId, personId: zId, name: zPersonName })
const zHeldBack = zGoing.extend({
  /** Why: the gates that block, or `status` for who has left the shortlist's course. */
  gates: z.array(zGate)
})
export type HeldBack = z.output<typeof zHeldBack>

const zNewTemplate = strict({
  id: zId.optional(),
  name: z.string().trim().min(1).max(120),
  template: handoverTemplateSchema
})

const depends = {
  tags: ['openings', 'shortlists', 'alumni', 'person', 'touchpoints', 'members', 'playbook']
} as const
const changes = { tags: ['openings', 'shortlists', 'alumni', 'person', 'today', 'balance', 'history'] } as const
const zDone = strict({})
const zSaved = strict({ id: zId })

export const openingsContract = {
  'opening.list': query(
    'Openings, those to be filled first, with shortlist and who has heard of them',
    strict({ status: z.enum(OPENING_STATUSES).optional() }),
    strict({
      items: z.array(zOpeningLine),
      /** How many openings stand in each state. */
      counts: z.record(z.enum(OPENING_STATUSES), z.number().int()),
      /** People on the short horizon today. */
      short: z.number().int()
    }),
    depends
  ),
  'opening.get': query(
    'One opening with its shortlist, hand-overs, and how many have heard of it',
    strict({ openingId: zId, language: z.enum(LANGUAGES).default('en') }),
    strict({
      opening: zOpening,
      shortlist: z.array(zShortlistEntry),
      heard: zHeard,
      handovers: z.array(zHandoverLine)
    }),
    depends
  ),
  'opening.people': query(
    'People on the short horizon who were told about an opening, or were not, likeliest to return first',
    strict({
      openingId: zId,
      isTold: z.boolean(),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(200).default(100),
      language: z.enum(LANGUAGES).default('en')
    }),
    strict({ items: z.array(strict({ row: zAlumniRow, toldOn: zDate.nullable() })), count: z.number().int() }),
    depends
  ),
  'opening.save': mutation(
    'Add or change an opening',
    strict({ id: zId.optional(), opening: zOpeningFields }),
    zSaved,
    changes
  ),
  'opening.setStatus': mutation(
    'Open an opening again, put it on hold, close it as filled or not',
    strict({ id: zId, status: z.enum(OPENING_STATUSES) }),
    zDone,
    changes
  ),
  'opening.delete': mutation(
    'Take an opening and its shortlist off the lists; undo brings both back',
    strict({ id: zId }),
    zDone,
    changes
  ),
  'opening.mailDraft': query(
    'The mail that tells one person about an opening, by the Playbook, in her language',
    strict({ openingId: zId, personId: zId, language: z.enum(LANGUAGES).optional() }),
    strict({
      language: z.enum(LANGUAGES),
      /** '' when no address is known. */
      email: z.string(),
      subject: z.string(),
      body: z.string(),
      mailto: z.string(),
      /** The link cannot hold the text: it has to be pasted. */
      tooLong: z.boolean(),
      /** Placeholders of the template that nothing is known for. */
      missing: z.array(z.string()),
      name: zPersonName,
      contactGate: zGate,
      toldOn: zDate.nullable()
    }),
    { tags: ['openings', 'person', 'touchpoints', 'members', 'playbook'] }
  ),
  'shortlist.add': mutation(
    'Put alumni on a shortlist, with an opening typed in on the way if there is none yet',
    strict({
      openingId: zId.optional(),
      newOpening: strict({ title: zTitle, department: zLine.default('') }).optional(),
      people: zPeople,
      /** Why each is proposed, by person. */
      rationales: z.record(zId, zLine).default({})
    }).refine(({ openingId, newOpening }) => (openingId === undefined) !== (newOpening === undefined), {
      message: 'an opening, or a new one',
      path: ['openingId']
    }),
    strict({
      openingId: zId,
      added: z.number().int(),
      /** On the shortlist already: left as they are. */
      present: z.number().int(),
      /** Asked for, but not among the alumni. */
      unknown: z.number().int()
    }),
    changes
  ),
  'shortlist.preview': query(
    'People who may be put on a shortlist, with their gates, and who is on it already',
    strict({
      openingId: zId.optional(),
      personIds: z.array(zId).min(1).max(MAX_SHORTLIST),
      language: z.enum(LANGUAGES).default('en')
    }),
    strict({
      items: z.array(
        strict({
          personId: zId,
          name: zPersonName,
          row: zAlumniRow,
          gates: z.array(zGate),
          isPassable: z.boolean(),
          isPresent: z.boolean()
        })
      )
    }),
    depends
  ),
  'shortlist.update': mutation(
    'Say why somebody is proposed',
    strict({ entryId: zId, rationale: zLine }),
    zDone,
    changes
  ),
  'shortlist.setStatus': mutation(
    'Set how far people on a shortlist are, back too; a rehire needs its day and becomes an outcome',
    strict({
      entryIds: z.array(zId).min(1).max(MAX_SHORTLIST),
      status: z.enum(SHORTLIST_STATUSES),
      /** The first day of work, for *rehired*. */
      on: zDate.optional(),
      /** A rehire also closes the opening as filled. */
      isOpeningFilled: z.boolean().default(false)
    }).refine(({ status, on }) => status !== 'rehired' || on !== undefined, {
      message: 'a rehire needs its day',
      path: ['on']
    }),
    strict({ changed: z.number().int() }),
    changes
  ),
  'shortlist.remove': mutation(
    'Take people off a shortlist; undo brings them back',
    strict({ entryIds: z.array(zId).min(1).max(MAX_SHORTLIST) }),
    strict({ removed: z.number().int() }),
    changes
  ),
  'shortlist.reorder': mutation(
    'Put a shortlist into this order; entries left out keep theirs at the end',
    strict({ openingId: zId, entryIds: z.array(zId).max(MAX_SHORTLIST) }),
    zDone,
    changes
  ),
  'handover.check': query(
    'Who would be handed over, who is held back by which gate, and what the file would hold',
    strict({
      ...zHandoverOptions,
      /** A template that is being written, in place of a saved one. */
      template: handoverTemplateSchema.optional()
    }),
    strict({
      going: z.array(zGoing),
      heldBack: z.array(zHeldBack),
      problems: z.array(zHandoverProblem),
      fileName: z.string(),
      encoding: z.string(),
      /** The first rows of a table as they will stand in the file; null for a target without columns. */
      table: strict({ headers: z.array(z.string()), rows: z.array(z.array(z.string())) }).nullable(),
      /** The beginning of the file. */
      text: z.string(),
      /** No problem keeps it from being saved. */
      canSave: z.boolean()
    }),
    depends
  ),
  'handover.save': mutation(
    'Write the file of a hand-over, then log it on each person; blocked people are never in it',
    strict({
      ...zHandoverOptions,
      path: z.string().min(1).max(4_096),
      /** Replace a file of this name. */
      overwrite: z.boolean().default(false)
    }),
    strict({ handoverId: zId, count: z.number().int(), heldBack: z.number().int() }),
    changes
  ),
  'handover.revoke': mutation(
    'Mark a hand-over as taken back: whoever went no further is proposed again. The file is not touched',
    strict({ id: zId }),
    zDone,
    changes
  ),
  'handover.templates': query(
    'File shapes of one’s own',
    zNothing,
    strict({ items: z.array(strict({ id: zId, name: z.string(), template: handoverTemplateSchema })) }),
    { tags: ['openings'] }
  ),
  'handover.saveTemplate': mutation('Add or change a file shape of one’s own', zNewTemplate, zSaved, changes),
  'handover.deleteTemplate': mutation('Delete a file shape; undo brings it back', strict({ id: zId }), zDone, changes)
}
