import type { Database } from 'better-sqlite3'
import { listBackups } from '@data/database/backupFile'
import { folderPaths } from '@data/database/folderFiles'
import { schemaVersion } from '@data/database/migrate'
import type { RouteOutput } from '@shared/contract'
import type { Services } from '@data/services'

export function readInfo({ db, dir, clock, isSample }: Services): RouteOutput<'system.info'> {
  const one = (sql: string): number => Number(db.prepare(sql).pluck().get() ?? 0)
  const newest = listBackups(folderPaths(dir).backups).find(backup => backup.manifest !== null)
  return {
    today: clock.today(),
    schemaVersion: schemaVersion(db),
    isSample,
    people: one('SELECT count(*) FROM person WHERE deleted_at IS NULL'),
    alumni: one('SELECT count(*) FROM alumni_summary'),
    scoredOn: db.prepare('SELECT min(scored_on) FROM alumni_summary').pluck().get() as string | null,
    lastBackupAt: newest?.manifest?.createdAt ?? null,
    bytes: one('SELECT page_count * page_size FROM pragma_page_count, pragma_page_size')
  }
}

/** Everybody, deleted people too. */
export function countPeople(db: Database): number {
  return db.prepare('SELECT count(*) FROM person').pluck().get() as number
}
