import { z } from 'zod'
import { mutation, query, strict, zId, zNothing } from './kernel'

export const CUSTOM_FIELD_TYPES = ['text', 'number', 'date', 'choice', 'boolean'] as const
export type CustomFieldType = (typeof CUSTOM_FIELD_TYPES)[number]

const zLabel = z.string().trim().max(60)
const zChoice = z.string().trim().min(1).max(120)

export const zCustomField = strict({
  id: zId,
  /** `custom.<key>` in columns, filters and files; it never changes. */
  key: z.string(),
  type: z.enum(CUSTOM_FIELD_TYPES),
  labelEn: z.string(),
  labelJa: z.string(),
  choices: z.array(z.string()),
  /** Off columns, forms and files; its values stay and come back with it. */
  isArchived: z.boolean(),
  /** How many people have a value; the type can't change then. */
  used: z.number().int(),
  /** For `choice`: how many people by value, values that are no longer offered too. */
  usedChoices: z.record(z.string(), z.number().int())
})
export type CustomField = z.output<typeof zCustomField>

const changes = { tags: ['fields', 'alumni', 'person', 'history'] } as const
const zDone = strict({})

export const fieldsContract = {
  'fields.list': query(
    'The fields of the organisation’s own, in their order, archived ones too',
    zNothing,
    strict({ items: z.array(zCustomField) }),
    { tags: ['fields', 'person'] }
  ),
  'fields.save': mutation(
    'Add a field of one’s own, or change one; a label in one language serves both until the other is given',
    strict({
      id: zId.optional(),
      type: z.enum(CUSTOM_FIELD_TYPES),
      labelEn: zLabel.default(''),
      labelJa: zLabel.default(''),
      /** `was` renames a choice, on everybody who has it. */
      choices: z
        .array(strict({ value: zChoice, was: zChoice.optional() }))
        .max(200)
        .default([])
    }),
    strict({ id: zId, key: z.string() }),
    changes
  ),
  'fields.archive': mutation(
    'Take a field off columns, forms and files, or put it back; its values are kept',
    strict({ id: zId, isArchived: z.boolean() }),
    zDone,
    changes
  ),
  'fields.reorder': mutation(
    'Put the fields into this order; those left out keep theirs at the end',
    strict({ ids: z.array(zId).max(500) }),
    zDone,
    changes
  )
}
