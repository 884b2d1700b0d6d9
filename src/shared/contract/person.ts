import { z } from 'zod'
import {
  BARRIERS,
  CADENCE_STATES,
  CAUSE_RESOLVED,
  CHANNELS,
  CONSENT_PURPOSES,
  CONSENT_STATES,
  ELIGIBILITIES,
  EMPLOYMENT_TYPES,
  EXIT_KINDS,
  EXIT_REASONS,
  HIRING_STAGES,
  HORIZONS,
  INTENTS,
  LANGUAGES,
  NURTURE_STAGES,
  OUTCOME_KINDS,
  PERFORMANCES,
  SHORTLIST_STATUSES,
  SOURCES,
  SUGGESTED_ACTIONS,
  TIE_KINDS,
  TIERS,
  TOPICS,
  TOUCH_INTENTS,
  DEPTHS,
  CONTACT_KINDS,
  OPENING_STATUSES
} from '@shared/types/vocabulary'
import { zPersonName } from './alumni'
import { mutation, query, strict, zDate, zId, zLine, zNothing, zText } from './kernel'

/** A sentence whose words stand in i18n: `key` is the full path, parameters that end in `On` are dates. */
export const zReason = strict({ key: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })

const zShare = {
  isKnown: z.boolean(),
  /** As a whole number, rounded so that all that is shown adds up. */
  shown: z.number().nullable(),
  /** By how much an unknown widens the band. */
  swing: z.number(),
  reason: zReason,
  factOn: zDate.nullable(),
  source: z.string()
}

/** One readiness score with all that explains it (src/domain/readiness, Explanation). */
export const zExplanation = strict({
  kind: z.enum(['return', 'value']),
  score: z.number().nullable(),
  low: z.number(),
  high: z.number(),
  known: z.number(),
  contributions: z.array(
    strict({
      factor: z.string(),
      weight: z.number(),
      points: z.number().nullable(),
      contribution: z.number().nullable(),
      ...zShare
    })
  ),
  modifiers: z.array(strict({ modifier: z.string(), size: z.number(), applied: z.number(), ...zShare })),
  /** The unknown whose answer would tell most; `textKey` is the question in words. */
  question: strict({ about: z.string(), points: z.number(), textKey: z.string(), askedOf: z.string() }).nullable()
})

export const zGate = strict({ key: z.string(), state: z.enum(['open', 'warning', 'blocked']), reason: zReason })

const zExitFields = strict({
  kind: z.enum(EXIT_KINDS).nullable(),
  reasons: z.array(z.enum(EXIT_REASONS)).max(20).nullable(),
  reasonWords: zLine,
  experience: z.number().int().min(1).max(5).nullable(),
  notes: zText,
  eligibility: z.enum(ELIGIBILITIES).nullable(),
  eligibilityReason: zLine,
  performance: z.enum(PERFORMANCES).nullable(),
  performanceWords: zLine
})

const zStintFields = strict({
  employeeNumber: zLine,
  department: zLine,
  title: zLine,
  grade: zLine,
  employmentType: z.enum(EMPLOYMENT_TYPES).nullable(),
  manager: zLine,
  startOn: zDate.nullable(),
  endOn: zDate.nullable()
})

const zPositionFields = strict({ employer: zLine, title: zLine, startOn: zDate.nullable(), endOn: zDate.nullable() })
const zTieFields = strict({
  kind: z.enum(TIE_KINDS),
  otherPersonId: zId.nullable(),
  memberId: zId.nullable(),
  otherName: zLine,
  strength: z.number().int().min(1).max(3).nullable()
})
const zPreferenceFields = strict({
  doNotContact: z.boolean(),
  channels: z.array(z.enum(CHANNELS)).nullable(),
  topics: z.array(z.enum(TOPICS)).nullable(),
  everyMonths: z.number().int().min(1).max(120).nullable(),
  note: zLine
})

const zContactFields = strict({
  kind: z.enum(CONTACT_KINDS),
  value: zLine.trim().min(1),
  label: zLine.default(''),
  isPrimary: z.boolean().default(false)
})

export const ASSESSMENT_VALUES = {
  cause_resolved: CAUSE_RESOLVED,
  between_experience: ['0', '1', '2', '3'],
  barrier: BARRIERS,
  new_job_shock: ['told', 'fine']
} as const satisfies Record<string, readonly string[]>
const ASSESSMENT_KINDS = ['cause_resolved', 'between_experience', 'barrier', 'new_job_shock'] as const

export const zNextStep = strict({
  id: zId,
  personId: zId,
  dueOn: zDate,
  what: zLine,
  ownerId: zId.nullable(),
  openingId: zId.nullable(),
  repeatMonths: z.number().int().nullable(),
  status: z.enum(['open', 'done', 'skipped'])
})

export const zPerson = strict({
  id: zId,
  name: zPersonName,
  language: z.enum(LANGUAGES).nullable(),
  city: z.string(),
  note: z.string(),
  unreadable: z.array(strict({ header: z.string(), value: z.string(), reason: z.string() })),
  contacts: z.array(
    strict({
      id: zId,
      kind: z.enum(['email', 'phone', 'url']),
      value: z.string(),
      label: z.string(),
      isPrimary: z.boolean()
    })
  ),
  positions: z.array(zPositionFields.extend({ id: zId, source: z.enum(SOURCES) })),
  ties: z.array(zTieFields.extend({ id: zId, displayName: z.string(), source: z.enum(SOURCES) })),
  stints: z.array(
    zStintFields.extend({ id: zId, source: z.string(), exit: zExitFields.extend({ id: zId }).nullable() })
  ),
  intents: z.array(
    strict({
      id: zId,
      value: z.enum(INTENTS),
      effectiveOn: zDate,
      reviewOn: zDate.nullable(),
      source: z.enum(SOURCES),
      note: z.string()
    })
  ),
  /** null for whoever is no alumnus now (employed here again). */
  now: strict({
    horizon: z.enum(HORIZONS),
    intent: z.enum(INTENTS),
    intentOn: zDate.nullable(),
    intentReviewOn: zDate.nullable(),
    isIntentStale: z.boolean(),
    hiringStage: z.enum(HIRING_STAGES).nullable(),
    hiringStageOn: zDate.nullable(),
    nurtureStage: z.enum(NURTURE_STAGES).nullable(),
    nurtureStageOn: zDate.nullable(),
    ownerId: zId.nullable(),
    tier: z.enum(TIERS),
    cadenceMonths: z.number(),
    cadence: z.enum(CADENCE_STATES),
    dueOn: zDate.nullable(),
    lastTouchOn: zDate.nullable(),
    nextStepOn: zDate.nullable(),
    informedOn: zDate.nullable(),
    inspiredOn: zDate.nullable(),
    exitOn: zDate.nullable(),
    mayContact: z.boolean()
  }).nullable(),
  returnLikelihood: zExplanation.nullable(),
  rehireValue: zExplanation.nullable(),
  gates: strict({ contact: zGate, handover: z.array(zGate) }),
  preference: zPreferenceFields,
  consents: z.array(
    strict({
      purpose: z.enum(CONSENT_PURPOSES),
      state: z.enum(CONSENT_STATES),
      effectiveOn: zDate.nullable(),
      expiresOn: zDate.nullable(),
      noticeVersion: z.string(),
      channel: z.enum(CHANNELS).nullable(),
      note: z.string()
    })
  ),
  assessments: z.array(
    strict({ kind: z.enum(ASSESSMENT_KINDS), value: z.string(), effectiveOn: zDate, reason: z.string() })
  ),
  nextSteps: z.array(zNextStep),
  /** The latest touchpoints without their words, newest first: the dots of the life line. */
  touches: z.array(
    strict({ id: zId, on: zDate, channel: z.enum(CHANNELS), intent: z.enum(TOUCH_INTENTS), depth: z.enum(DEPTHS) })
  ),
  /** The one action that would do most now (src/domain/today), whether or not it is put off on Today. */
  suggestion: strict({
    kind: z.enum(SUGGESTED_ACTIONS),
    touchIntent: z.enum(TOUCH_INTENTS),
    reason: zReason,
    /** The next step or opening it is about. */
    aboutId: zId.nullable()
  }).nullable(),
  tags: z.array(z.string()),
  custom: z.record(z.string(), z.string()),
  outcomes: z.array(
    strict({ id: zId, kind: z.enum(OUTCOME_KINDS), on: zDate, openingId: zId.nullable(), note: z.string() })
  ),
  shortlists: z.array(
    strict({
      entryId: zId,
      openingId: zId,
      openingTitle: z.string(),
      status: z.enum(SHORTLIST_STATUSES),
      statusOn: zDate
    })
  ),
  handovers: z.array(
    strict({ handoverId: zId, openingTitle: z.string(), target: z.string(), on: zDate, isRevoked: z.boolean() })
  )
})
export type Person = z.output<typeof zPerson>

const changesPerson = { tags: ['person', 'alumni', 'today', 'balance', 'history', 'shortlists'] } as const
const zSaved = strict({ id: zId })
const zDone = strict({})

export const personContract = {
  'person.get': query('All that is known about one person', strict({ personId: zId }), zPerson, {
    tags: ['person', 'touchpoints', 'nextSteps', 'shortlists', 'playbook', 'fields', 'members']
  }),
  'person.create': mutation(
    'Add an alumnus by hand; says so when the person seems to be here already',
    strict({
      /** Values by field key: family, given, email, department, exitOn, custom.… */
      values: z.record(z.string().max(120), z.string().max(100_000)),
      /** Add in spite of somebody alike. */
      isNewForSure: z.boolean().default(false)
    }),
    z.discriminatedUnion('outcome', [
      strict({ outcome: z.literal('created'), personId: zId }),
      strict({ outcome: z.literal('duplicateFound'), candidates: z.array(zId) })
    ]),
    changesPerson
  ),
  'person.update': mutation(
    'Change fields of a person: field key → new value as typed, empty to clear',
    strict({ personId: zId, values: z.record(z.string().max(120), z.string().max(100_000)) }),
    zDone,
    changesPerson
  ),
  'person.delete': mutation(
    'Take a person off all lists; undo brings her back',
    strict({ personId: zId }),
    zDone,
    changesPerson
  ),
  'person.choices': query(
    'What can be chosen in the forms of a person: members, openings, fields of one’s own, tags',
    zNothing,
    strict({
      members: z.array(strict({ id: zId, name: z.string(), isMe: z.boolean() })),
      openings: z.array(strict({ id: zId, title: z.string(), status: z.enum(OPENING_STATUSES) })),
      customFields: z.array(
        strict({
          id: zId,
          key: z.string(),
          type: z.enum(['text', 'number', 'date', 'choice', 'boolean']),
          labelEn: z.string(),
          labelJa: z.string(),
          choices: z.array(z.string())
        })
      ),
      tags: z.array(z.string())
    }),
    { tags: ['members', 'openings', 'fields', 'alumni'] }
  ),
  'person.dismissUnreadable': mutation(
    'Take a value that an import could not understand off the list, once it is settled',
    strict({ personId: zId, header: z.string().max(1_000), value: zText }),
    zDone,
    changesPerson
  ),
  'contact.save': mutation(
    'Add or change a mail address, phone number or web page',
    strict({ id: zId.optional(), personId: zId, contact: zContactFields }),
    zSaved,
    changesPerson
  ),
  'contact.delete': mutation(
    'Remove a mail address, phone number or web page',
    strict({ id: zId }),
    zDone,
    changesPerson
  ),
  'stint.save': mutation(
    'Add or change a stint with its exit; without an end the person works here',
    strict({ id: zId.optional(), personId: zId, stint: zStintFields, exit: zExitFields.nullable() }),
    zSaved,
    changesPerson
  ),
  'stint.delete': mutation('Remove a stint', strict({ id: zId }), zDone, changesPerson),
  'position.save': mutation(
    'Add or change a job since the exit',
    strict({ id: zId.optional(), personId: zId, position: zPositionFields }),
    zSaved,
    changesPerson
  ),
  'position.delete': mutation('Remove a job since the exit', strict({ id: zId }), zDone, changesPerson),
  'tie.save': mutation(
    'Add or change who knows this person',
    strict({ id: zId.optional(), personId: zId, tie: zTieFields }),
    zSaved,
    changesPerson
  ),
  'tie.delete': mutation('Remove a tie', strict({ id: zId }), zDone, changesPerson),
  'intent.set': mutation(
    'Record a stated intent to return from a day on',
    strict({
      personId: zId,
      value: z.enum(INTENTS),
      effectiveOn: zDate.optional(),
      /** Left out: by the Playbook. */
      reviewOn: zDate.optional(),
      source: z.enum(SOURCES).default('told'),
      note: zLine.default('')
    }),
    zSaved,
    changesPerson
  ),
  'preference.set': mutation(
    'Record how a person wishes to be contacted, or not at all',
    strict({ personId: zId, preference: zPreferenceFields }),
    zSaved,
    changesPerson
  ),
  'consent.set': mutation(
    'Record consent given or withdrawn for a purpose',
    strict({
      personId: zId,
      purpose: z.enum(CONSENT_PURPOSES),
      state: z.enum(['given', 'withdrawn', 'unasked']),
      effectiveOn: zDate.optional(),
      channel: z.enum(CHANNELS).nullable().default(null),
      noticeVersion: zLine.default(''),
      note: zLine.default('')
    }),
    zSaved,
    changesPerson
  ),
  'assessment.set': mutation(
    'Record a judgement that readiness asks for: cause_resolved, between_experience, barrier, new_job_shock',
    strict({
      personId: zId,
      kind: z.enum(ASSESSMENT_KINDS),
      value: z.string().max(20),
      reason: zLine.default('')
    }).refine(({ kind, value }) => (ASSESSMENT_VALUES[kind] as readonly string[]).includes(value), {
      message: 'not a value of this kind',
      path: ['value']
    }),
    zSaved,
    changesPerson
  ),
  'outcome.save': mutation(
    'Record what came of a relationship; a rehire begins a new stint',
    strict({
      personId: zId,
      kind: z.enum(OUTCOME_KINDS),
      on: zDate,
      openingId: zId.nullable().default(null),
      note: zLine.default('')
    }),
    zSaved,
    changesPerson
  ),
  'outcome.delete': mutation('Remove an outcome', strict({ id: zId }), zDone, changesPerson)
}
