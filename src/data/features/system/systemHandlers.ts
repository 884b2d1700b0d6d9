import { backupNow, verifyBackup } from '@data/database/backup'
import { refreshEveryone } from '@data/derive/refresh'
import type { systemContract } from '@shared/contract/system'
import type { HandlersOf } from '@data/handler'
import { backupsOf, backupView } from './backups'
import { exportEverything } from './exportAll'
import { countPeople, readInfo } from './systemRepository'
import { verifyEverything } from './verify'

export const systemHandlers: HandlersOf<typeof systemContract> = {
  'system.info': ({ services }) => readInfo(services),
  'system.verify': context => verifyEverything(context),
  'system.refresh': async context => {
    const { db, clock } = context.services
    const total = countPeople(db)
    const batches = refreshEveryone(db, clock.today(), { everything: true })
    let people = 0
    for (let step = batches.next(); !step.done; step = batches.next()) {
      people = step.value
      context.onProgress({ phase: 'refresh', done: people, total })
      await context.breathe()
    }
    return { people }
  },
  'backup.now': ({ services: { db, dir, key, clock } }, { folderPath }) => {
    const entry = backupNow({ db, dir, key }, { now: clock.now(), ...(folderPath ? { folder: folderPath } : {}) })
    verifyBackup(entry.file, key)
    return { ...backupView(entry), file: entry.file }
  },
  'backup.list': ({ services: { dir } }) => backupsOf(dir),
  'export.all': (context, { folderPath, language }) => exportEverything(context, folderPath, language)
}
