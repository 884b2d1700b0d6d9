import { z } from 'zod'
import { CHANNELS, DEPTHS, DIRECTIONS, INTENTS, TOPICS, TOUCH_INTENTS } from '@shared/types/vocabulary'
import { zPersonName } from './alumni'
import { mutation, query, strict, zDate, zId, zInstant, zLine, zText } from './kernel'
import { zNextStep, zReason } from './person'

export const zTouchpoint = strict({
  id: zId,
  personId: zId,
  at: zInstant,
  localDate: zDate,
  zone: z.string(),
  channel: z.enum(CHANNELS),
  direction: z.enum(DIRECTIONS),
  intent: z.enum(TOUCH_INTENTS),
  topic: z.enum(TOPICS),
  openingId: zId.nullable(),
  openingTitle: z.string().nullable(),
  depth: z.enum(DEPTHS),
  sentiment: z.number().int().min(-2).max(2).nullable(),
  body: z.string(),
  memberName: z.string().nullable()
})
export type Touchpoint = z.output<typeof zTouchpoint>

const zTouchpointFields = strict({
  /** The day it happened; today unless said. */
  localDate: zDate.optional(),
  /** The instant, when it is known better than by the day. */
  at: zInstant.optional(),
  channel: z.enum(CHANNELS),
  direction: z.enum(DIRECTIONS),
  intent: z.enum(TOUCH_INTENTS),
  topic: z.enum(TOPICS),
  openingId: zId.nullable().default(null),
  depth: z.enum(DEPTHS),
  sentiment: z.number().int().min(-2).max(2).nullable().default(null),
  body: zText.default('')
})

const changes = { tags: ['touchpoints', 'person', 'alumni', 'today', 'balance', 'nextSteps', 'history'] } as const
const zDone = strict({})

export const touchpointContract = {
  'touchpoint.log': mutation(
    'Log an interaction, with a stated intent and a next step if there are any',
    strict({
      personIds: z.array(zId).min(1).max(500),
      touchpoint: zTouchpointFields,
      statedIntent: strict({ value: z.enum(INTENTS), reviewOn: zDate.optional() })
        .nullable()
        .default(null),
      nextStep: strict({ dueOn: zDate, what: zLine }).nullable().default(null),
      /** Open next steps that this settles. */
      settledStepIds: z.array(zId).max(50).default([])
    }),
    strict({ ids: z.array(zId) }),
    changes
  ),
  'touchpoint.update': mutation(
    'Correct an interaction',
    strict({ id: zId, touchpoint: zTouchpointFields }),
    zDone,
    changes
  ),
  'touchpoint.delete': mutation('Remove an interaction; undo brings it back', strict({ id: zId }), zDone, changes),
  'touchpoint.list': query(
    'The interactions of one person, newest first',
    strict({
      personId: zId,
      before: z.string().max(80).nullable().default(null),
      limit: z.number().int().min(1).max(200).default(30)
    }),
    strict({ items: z.array(zTouchpoint), next: z.string().nullable() }),
    { tags: ['touchpoints'] }
  ),
  'touchpoint.get': query(
    'One interaction with the name of the person, to be corrected',
    strict({ id: zId }),
    strict({ touchpoint: zTouchpoint, name: zPersonName }),
    { tags: ['touchpoints', 'person'] }
  ),
  'touchpoint.search': query(
    'Find words in what was logged, newest first',
    strict({ query: z.string().max(200), limit: z.number().int().min(1).max(20).default(5) }),
    strict({ items: z.array(zTouchpoint.extend({ personName: z.string() })) }),
    { tags: ['touchpoints'] }
  ),
  'touchpoint.prepare': query(
    'What the quick log starts with for a person: usual channel, last intents, what the ask guard says',
    strict({ personId: zId }),
    strict({
      name: zPersonName,
      channel: z.enum(CHANNELS),
      direction: z.enum(DIRECTIONS),
      intent: z.enum(TOUCH_INTENTS),
      /** What the person said last, stale or not. */
      statedIntent: strict({ value: z.enum(INTENTS), on: zDate }).nullable(),
      /** Months until a stated intent is to be asked again, by the Playbook. */
      reviewMonths: z.record(z.enum(INTENTS), z.number().int()),
      recent: strict({ give: z.number().int(), listen: z.number().int(), ask: z.number().int() }),
      /** null when an ask is in order, otherwise why not. */
      askWarning: zReason.nullable(),
      contactWarning: zReason.nullable(),
      openSteps: z.array(zNextStep),
      openings: z.array(strict({ id: zId, title: z.string() }))
    }),
    { tags: ['touchpoints', 'person', 'nextSteps', 'openings'] }
  ),
  'nextStep.save': mutation(
    'Plan a next step, or change one',
    strict({
      id: zId.optional(),
      personId: zId,
      dueOn: zDate,
      what: zLine.min(1),
      ownerId: zId.nullable().optional(),
      openingId: zId.nullable().default(null),
      repeatMonths: z.number().int().min(1).max(120).nullable().default(null)
    }),
    strict({ id: zId }),
    changes
  ),
  'nextStep.finish': mutation(
    'Mark a next step as done or skipped; one that repeats is planned anew',
    strict({ id: zId, status: z.enum(['done', 'skipped']) }),
    strict({ nextId: zId.nullable() }),
    changes
  ),
  'nextStep.snooze': mutation('Move a next step to another day', strict({ id: zId, dueOn: zDate }), zDone, changes),
  'nextStep.delete': mutation('Remove a next step', strict({ id: zId }), zDone, changes),
  'nextStep.due': query(
    'Open next steps up to a day, earliest first',
    strict({ until: zDate, limit: z.number().int().min(1).max(200).default(50) }),
    strict({ items: z.array(zNextStep.extend({ personName: z.string() })), count: z.number().int() }),
    { tags: ['nextSteps'] }
  ),
  'draft.get': query(
    'What was being typed under a key',
    strict({ key: z.string().min(1).max(120) }),
    strict({ body: z.string().nullable(), updatedAt: zInstant.nullable() }),
    { tags: ['drafts'] }
  ),
  'draft.set': mutation(
    'Keep what is being typed; null drops it',
    strict({ key: z.string().min(1).max(120), body: zText.nullable() }),
    zDone
  )
}
