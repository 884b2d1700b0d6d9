import type { Id } from '@shared/types/time'
import type { Language } from '@shared/types/vocabulary'
import type { Day, SeedCalendar } from './calendar'
import type { Organisation } from './organisation'
import type { Programme } from './programme'
import type { Random } from './random'
import type { RowSink } from './rows'
import type { DepartmentKey } from './words/company'
import type { Words } from './words/words'

/** Somebody proposed for an opening whose hand-over is written at the end. */
export type PendingHandover = { openingId: Id; personId: Id; entryId: Id; day: Day; isConfirmed: boolean }

/** People written lately, for ties among alumni and as names in texts. */
export type Acquaintance = { personId: Id; name: string; department: DepartmentKey }

/** What every part of the generator works with. */
export type SeedContext = {
  readonly language: Language
  readonly calendar: SeedCalendar
  readonly sink: RowSink
  readonly organisation: Organisation
  readonly programme: Programme
  readonly acquaintances: Acquaintance[]
  readonly handovers: PendingHandover[]
  /** People already on the shortlist of each opening. */
  readonly shortlisted: Map<Id, number>
}

/** One person being written, with a stream of draws of their own. */
export type PersonContext = SeedContext & {
  readonly random: Random
  readonly personId: Id
  readonly department: DepartmentKey
  /** Words in the language of the sample. */
  say(words: Words): string
  /** The date of a day, as text. */
  date(day: Day): string
}

const MOST_ACQUAINTANCES = 200

/** Makes somebody known to those who are written after them. */
export function remember(context: SeedContext, acquaintance: Acquaintance): void {
  context.acquaintances.push(acquaintance)
  if (context.acquaintances.length > MOST_ACQUAINTANCES) context.acquaintances.shift()
}

/** The context for writing one person. */
export function personContext(
  context: SeedContext,
  random: Random,
  personId: Id,
  department: DepartmentKey
): PersonContext {
  return {
    ...context,
    random,
    personId,
    department,
    say: words => words[context.language],
    date: context.calendar.text
  }
}
