import { LANGUAGES } from '@shared/types/vocabulary'
import { z } from 'zod'
import { job, strict, zDate } from './kernel'
import { TAGS } from './tags'

/** The alumni of a sample that nobody asked another size for. */
export const DEMO_SIZE = 260

export const demoContract = {
  'demo.create': job(
    'Fill a folder with invented people, the same ones for the same options; replaces earlier sample data',
    strict({
      /** How many alumni; colleagues, and people who came back and stayed, are added to them. */
      size: z.number().int().min(1).max(1_000_000).default(DEMO_SIZE),
      seed: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(1),
      /** The day the sample is seen from: nothing in it is later but plans. Today unless said. */
      asOf: zDate.refine(day => day >= '2000-01-01' && day < '2100-01-01', 'a day of this century').optional(),
      language: z.enum(LANGUAGES).default('en')
    }),
    strict({
      asOf: zDate,
      people: z.number().int(),
      alumni: z.number().int(),
      members: z.number().int(),
      openings: z.number().int(),
      touchpoints: z.number().int()
    }),
    { tags: TAGS }
  )
}
