import { z } from 'zod'
import { mutation, query, strict, zDate, zInstant, zLine, zNothing } from './kernel'

/** A whole Playbook as src/domain/playbook defines it; the data process checks it, naming each place that fails. */
const zBody = z.record(z.string().max(60), z.unknown())

const zVersion = strict({
  /** 0 is the Playbook that Okaeri comes with. */
  version: z.number().int(),
  /** null for version 0. */
  effectiveOn: zDate.nullable(),
  savedAt: zInstant.nullable(),
  author: z.string().nullable(),
  reason: z.string()
})
export type PlaybookVersion = z.output<typeof zVersion>

export const playbookContract = {
  'playbook.get': query('The Playbook that holds today', zNothing, zVersion.extend({ body: zBody }), {
    tags: ['playbook']
  }),
  'playbook.versions': query(
    'All versions of the Playbook, the newest first',
    zNothing,
    strict({ items: z.array(zVersion) }),
    { tags: ['playbook', 'members'] }
  ),
  'playbook.save': mutation(
    'Save a new version of the Playbook that holds from today on; `system.refresh` then weighs everybody by it',
    strict({ body: zBody, reason: zLine.trim().default('') }),
    strict({ version: z.number().int() }),
    { tags: ['playbook', 'today', 'balance', 'alumni', 'person', 'history'] }
  )
}
