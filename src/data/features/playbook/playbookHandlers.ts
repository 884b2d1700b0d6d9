import type { playbookContract } from '@shared/contract/playbook'
import type { HandlersOf } from '@data/handler'
import { listVersions, readCurrent, savePlaybook } from './playbookRepository'

export const playbookHandlers: HandlersOf<typeof playbookContract> = {
  'playbook.get': ({ services: { db, clock } }) => readCurrent(db, clock.today()),
  'playbook.versions': ({ services: { db } }) => ({ items: listVersions(db) }),
  'playbook.save': (context, typed) => savePlaybook(context, typed)
}
