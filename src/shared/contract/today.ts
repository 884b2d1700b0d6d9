import { z } from 'zod'
import { HORIZONS, LANGUAGES, SUGGESTED_ACTIONS, TODAY_MINUTES, TOUCH_INTENTS } from '@shared/types/vocabulary'
import { zAlumniRow, zPersonName } from './alumni'
import { zEffortSplit, zPeopleBehind } from './balance'
import { mutation, query, strict, zDate, zId } from './kernel'
import { zReason } from './person'

const zPick = strict({
  person: zAlumniRow,
  horizon: z.enum(HORIZONS),
  /** The one action; its words are `measures.action.<kind>`. */
  kind: z.enum(SUGGESTED_ACTIONS),
  /** How the touchpoint would be logged. */
  touchIntent: z.enum(TOUCH_INTENTS),
  reason: zReason,
  minutes: z.number().int(),
  /** The next step or opening that it is about. */
  aboutId: zId.nullable()
})
export type TodayPick = z.output<typeof zPick>

export const todayContract = {
  'today.get': query(
    'Whom to contact today and why, mixed by the target band; what is planned and what is due soon',
    strict({ minutes: z.literal(TODAY_MINUTES).default(30), language: z.enum(LANGUAGES).default('en') }),
    strict({
      day: zDate,
      hasPeople: z.boolean(),
      /** How the week stands and why these people, in the language asked for. */
      sentence: z.string(),
      /** The horizon that is short of attention this week. */
      lean: z.enum(['shortNeglected', 'longNeglected', 'even', 'none']),
      choice: zReason,
      /** Minutes that all picks take. */
      minutes: z.number().int(),
      picks: z.array(zPick),
      /** Effort of this week so far. */
      effort: strict({
        ...zEffortSplit,
        /** Share of the short horizon; null while nothing was done. */
        shortShare: z.number().nullable(),
        /** Touchpoints that the person-days were made of. */
        touchpoints: z.number().int(),
        band: strict({ from: z.number(), to: z.number() }),
        people: zPeopleBehind
      }),
      /** Next steps due today or overdue, those of today first. */
      agenda: strict({
        items: z.array(strict({ id: zId, personId: zId, name: zPersonName, what: z.string(), dueOn: zDate })),
        people: zPeopleBehind
      }),
      dueSoon: strict({
        /** Consents to contact that end within 30 days. */
        consents: zPeopleBehind,
        /** Stated intents to be asked again this week. */
        reviews: zPeopleBehind,
        goneSilent: zPeopleBehind
      })
    }),
    { tags: ['today', 'alumni', 'person', 'touchpoints', 'nextSteps', 'openings', 'playbook'] }
  ),
  'today.dismiss': mutation(
    'Put a suggestion off, or skip it, until a day',
    strict({ personId: zId, action: z.enum(SUGGESTED_ACTIONS), untilOn: zDate }),
    strict({}),
    { tags: ['today', 'history'] }
  )
}
