import { z } from 'zod'
import { mutation, query, strict, zId, zNothing } from './kernel'

export const zMember = strict({
  id: zId,
  name: z.string(),
  email: z.string(),
  /** The colleague at this laptop: changes are logged in her name. */
  isMe: z.boolean(),
  isAmbassador: z.boolean(),
  /** How many alumni she owns now. */
  owned: z.number().int()
})
export type Member = z.output<typeof zMember>

const changes = { tags: ['members', 'alumni', 'person', 'history'] } as const
const zDone = strict({})

export const membersContract = {
  'members.list': query(
    'The colleagues who can own a relationship, the one at this laptop first, then by name',
    zNothing,
    strict({ items: z.array(zMember) }),
    { tags: ['members', 'alumni'] }
  ),
  'members.save': mutation(
    'Add or change a colleague; isMe takes it from whoever had it',
    strict({
      id: zId.optional(),
      name: z.string().trim().min(1).max(120),
      email: z.string().trim().max(320).default(''),
      isMe: z.boolean().default(false),
      isAmbassador: z.boolean().default(false)
    }),
    strict({ id: zId }),
    changes
  ),
  'members.delete': mutation(
    'Take a colleague off the list; the alumni she owned have no owner from today on',
    strict({ id: zId }),
    zDone,
    changes
  )
}
