import { mutation, query, strict, zLine, zNothing } from './kernel'
import type { z } from 'zod'

/** What this base is set to; language and theme belong to the laptop, rules to the Playbook. */
export const zSettings = strict({
  /** As it signs its mails; '' while nobody has said. */
  organisation: zLine.trim().max(200)
})
export type Settings = z.output<typeof zSettings>

export const settingsContract = {
  'settings.get': query('What this base is set to', zNothing, zSettings, { tags: ['settings'] }),
  'settings.save': mutation('Change what this base is set to', zSettings, strict({}), {
    tags: ['settings', 'history']
  })
}
