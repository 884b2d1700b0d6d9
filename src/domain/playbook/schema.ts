import { INTENTS, TIERS } from '@shared/types/vocabulary'
import { z } from 'zod'
import { SUGGESTED_ACTIONS } from './actions'
import { readinessSchema } from './readinessSchema'
import { unknownPlaceholders } from './template'

const inBothLanguages = z.strictObject({ en: z.string().max(10_000), ja: z.string().max(10_000) })
const label = z.strictObject({ en: z.string().trim().min(1).max(60), ja: z.string().trim().min(1).max(60) })
const share = z.number().min(0).max(1)
const months = z.number().int().min(1).max(120)
const days = z.number().int().min(0).max(3650)

const stage = z.strictObject({
  key: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, 'lower-case letters, digits and underscores'),
  label,
  /** Days a person is expected to stay; null where nothing is expected. */
  expectedDays: z.number().int().min(1).max(3650).nullable(),
  /** In an active stage of the hiring track a person counts as short horizon. */
  active: z.boolean()
})

const track = z.strictObject({
  stages: z
    .array(stage)
    .min(1)
    .max(30)
    .refine(stages => new Set(stages.map(one => one.key)).size === stages.length, {
      message: 'two stages have the same key'
    })
})

const template = z
  .strictObject({ subject: z.string().max(300), body: z.string().max(20_000) })
  .refine(text => unknownPlaceholders(`${text.subject}\n${text.body}`).length === 0, {
    message: 'the template has a placeholder that cannot be filled'
  })

/** The organisation's own rules (型). One version is one value of this; see docs/readiness.md for its scoring part. */
export const playbookSchema = z.strictObject({
  /** 理念: what the organisation keeps these relationships for. */
  charter: inBothLanguages,
  tracks: z.strictObject({ hiring: track, nurture: track }),
  /** Months between touches by tier. */
  tiers: z.record(z.enum(TIERS), months),
  newAlumniTier: z.enum(TIERS),
  /** Months after the exit at which to ask how they are; rising. */
  checkInMonths: z
    .array(months)
    .max(12)
    .refine(all => all.every((one, index) => index === 0 || one > (all[index - 1] ?? 0)), {
      message: 'the check-ins have to be in rising order'
    }),
  quietDaysAfterExit: days,
  /** Personal gives due before each ask, counted over `months`. */
  giveAsk: z.strictObject({ ratio: z.number().min(0).max(100), months }),
  /** Wanted share of effort on the short horizon. */
  targetBandShort: z
    .strictObject({ from: share, to: share })
    .refine(band => band.from <= band.to, { message: 'the band has to end after it begins' }),
  targets: z.strictObject({ informed: share, inspired: share }),
  windows: z.strictObject({ informedDays: days.min(1), inspiredDays: days.min(1) }),
  /** Days past its review date after which a stated intent is stale. */
  intentGraceDays: days,
  /** Months after which a stated intent is to be reviewed. */
  intentReviewMonths: z.record(z.enum(INTENTS), months),
  consentMonths: months,
  fiscalYearStartMonth: z.number().int().min(1).max(12),
  readiness: readinessSchema,
  /** Words that mark a job as heavy in coordination; Latin words match whole words, Japanese any part of the title. */
  coordinationHeavyOccupations: z.strictObject({
    en: z.array(z.string().trim().min(1).max(60)).max(300),
    ja: z.array(z.string().trim().min(1).max(60)).max(300)
  }),
  outreach: z.strictObject({ openingMail: z.strictObject({ en: template, ja: template }) }),
  today: z.strictObject({
    /** Minutes that one suggested action takes. */
    minutes: z.record(z.enum(SUGGESTED_ACTIONS), z.number().int().min(1).max(60)),
    /** Days after a touch in which nobody is suggested again, but for a dated step. */
    restDays: days
  })
})
export type Playbook = z.infer<typeof playbookSchema>
export type PlaybookStage = z.infer<typeof stage>
export type MailTemplate = z.infer<typeof template>
