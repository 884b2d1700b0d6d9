import { backupNow, verifyBackup } from '@data/database/backup'
import { listBackups, type BackupEntry } from '@data/database/backupFile'
import { folderPaths } from '@data/database/folderFiles'
import { refreshEveryone } from '@data/derive/refresh'
import type { systemContract } from '@shared/contract/system'
import type { HandlersOf } from '@data/handler'
import { exportEverything } from './exportAll'
import { readInfo } from './systemRepository'
import { verifyEverything } from './verify'

const backupView = ({ name, bytes, manifest }: BackupEntry) => ({
  name,
  bytes,
  createdAt: manifest?.createdAt ?? null,
  reason: manifest?.reason ?? null,
  people: manifest?.counts['person'] ?? null
})

export const systemHandlers: HandlersOf<typeof systemContract> = {
  'system.info': ({ services }) => readInfo(services),
  'system.verify': context => verifyEverything(context),
  'system.refresh': async context => {
    const { db, clock } = context.services
    const total = db.prepare('SELECT count(*) FROM person').pluck().get() as number
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
  'backup.list': ({ services: { dir } }) => ({
    items: listBackups(folderPaths(dir).backups).map(backupView)
  }),
  'export.all': (context, { folderPath, language }) => exportEverything(context, folderPath, language)
}
