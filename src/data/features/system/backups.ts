import { listBackups, type BackupEntry } from '@data/database/backupFile'
import { folderPaths } from '@data/database/folderFiles'
import type { RouteOutput } from '@shared/contract'

/** What is told about a backup; null where the file is no whole one. */
export const backupView = ({ name, bytes, manifest }: BackupEntry): RouteOutput<'backup.list'>['items'][number] => ({
  name,
  bytes,
  createdAt: manifest?.createdAt ?? null,
  reason: manifest?.reason ?? null,
  people: manifest?.counts['person'] ?? null
})

/** The backups of a data folder; needs no key and no open base. */
export const backupsOf = (dir: string): RouteOutput<'backup.list'> => ({
  items: listBackups(folderPaths(dir).backups).map(backupView)
})
