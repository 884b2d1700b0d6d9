import type { Database } from 'better-sqlite3'
import type { Id, Instant, LocalDate } from '@shared/types/time'

export type Clock = {
  now(): Instant
  /** IANA zone of this laptop; the calendar day is read in it. */
  zone(): string
  today(): LocalDate
}

/** Where a mutation came from. */
export type Origin = 'app' | 'cli' | 'import' | 'system'

/** What every feature of the data process works with. One base is open at a time. */
export type Services = {
  readonly db: Database
  /** The data folder. */
  readonly dir: string
  /** The data key: backups are verified with it. */
  readonly key: Buffer
  readonly clock: Clock
  readonly origin: Origin
  /** Whether the folder holds invented people (domain.md: never beside real ones). */
  readonly isSample: boolean
}

export type NewId = () => Id
