import { z } from 'zod'
import { mutation, query, strict, zId, zInstant, zNothing } from './kernel'
import { TAGS } from './tags'

const zStep = strict({
  groupSeq: z.number().int(),
  /** The route that made the change: its words are `history.<route>`. */
  route: z.string(),
  at: zInstant
})

export const historyContract = {
  'history.state': query(
    'What undo and redo would do now',
    zNothing,
    strict({ undo: zStep.nullable(), redo: zStep.nullable() }),
    { tags: ['history'] }
  ),
  'history.undo': mutation(
    'Undo the latest change, or one named group',
    strict({ groupSeq: z.number().int().positive().optional() }),
    strict({ undone: zStep, keptPeople: z.number().int() }),
    { tags: TAGS }
  ),
  'history.redo': mutation('Redo what was undone last', zNothing, strict({ redone: zStep }), { tags: TAGS }),
  'history.ofPerson': query(
    'The changes of one person, newest first',
    strict({ personId: zId, before: z.number().int().optional(), limit: z.number().int().min(1).max(200).default(50) }),
    strict({
      items: z.array(
        strict({
          seq: z.number().int(),
          groupSeq: z.number().int(),
          at: zInstant,
          route: z.string(),
          kind: z.enum(['do', 'undo', 'redo']),
          member: z.string().nullable(),
          table: z.string(),
          op: z.enum(['insert', 'update', 'delete']),
          before: z.record(z.string(), z.unknown()).nullable(),
          /** For an insert the row as it was written, as far as it can still be told. */
          after: z.record(z.string(), z.unknown()).nullable(),
          /** It stands and has a contrary: `history.undo` with its group takes it back. */
          canUndo: z.boolean()
        })
      ),
      /** What the ids in the changes are called: members, openings, tags, fields of one’s own, people. */
      names: z.record(z.string(), z.string())
    }),
    { tags: ['history'] }
  )
}
