import type { Database } from 'better-sqlite3'
import type { Playbook } from '@domain/playbook'
import type { TodayCandidate } from '@domain/today'
import type { Id, LocalDate } from '@shared/types/time'
import type { ConsentState, Intent, SuggestedAction, Tier } from '@shared/types/vocabulary'
import { addDays } from '@domain/calendar'
import { candidateQueries } from './candidateQuery'
import { readOpenOpenings, untoldOpenings, type Untold } from './untoldOpenings'

type Row = {
  n: number
  personId: Id
  mayContact: number
  doNotContact: number
  consentContact: ConsentState
  shortUntil: LocalDate
  exitOn: LocalDate | null
  tier: Tier
  lastTouchOn: LocalDate | null
  informedOn: LocalDate | null
  inspiredOn: LocalDate | null
  department: string
  intent: Intent
  intentOn: LocalDate | null
  intentReviewOn: LocalDate | null
  gives: number
  asks: number
  returnScore: number | null
  stepId: Id | null
  stepDueOn: LocalDate | null
  stepWhat: string | null
}

export type FoundCandidate = { n: number; candidate: TodayCandidate }

/** Everybody who may be worth contacting today: some hundreds at the most, however many alumni there are. */
export function readCandidates(db: Database, today: LocalDate, playbook: Playbook): FoundCandidate[] {
  const openings = readOpenOpenings(db)
  const numbers = new Set<number>()
  for (const { text, values } of Object.values(candidateQueries({ today, playbook }, openings.length > 0))) {
    for (const n of db
      .prepare(text)
      .pluck()
      .all(...values) as number[])
      numbers.add(n)
  }
  return candidatesOf(db, [...numbers], today, playbook, openings)
}

/** What the rules of Today look at, for these rows of alumni_summary. */
export function candidatesOf(
  db: Database,
  numbers: readonly number[],
  today: LocalDate,
  playbook: Playbook,
  openings = readOpenOpenings(db)
): FoundCandidate[] {
  const rows = readRows(db, numbers)
  const untold = untoldOpenings(
    db,
    rows.filter(row => isToBeTold(row, today, playbook)).map(({ personId, department }) => ({ personId, department })),
    openings
  )
  const dismissed = readDismissed(db, today)
  return rows.map(row => ({ n: row.n, candidate: candidateOf(row, today, untold, dismissed.get(row.personId) ?? []) }))
}

/** Somebody told of an opening lately is informed: another one can wait. */
function isToBeTold(row: Row, today: LocalDate, playbook: Playbook): boolean {
  const since = addDays(today, -playbook.windows.informedDays)
  return row.shortUntil >= today && (row.informedOn === null || row.informedOn < since)
}

function readRows(db: Database, numbers: readonly number[]): Row[] {
  return db
    .prepare(
      `SELECT s.n, s.person_id AS personId, s.may_contact AS mayContact, s.do_not_contact AS doNotContact,
         s.consent_contact AS consentContact, s.short_until AS shortUntil, s.exit_on AS exitOn, s.tier,
         s.last_touch_on AS lastTouchOn, s.informed_on AS informedOn, s.inspired_on AS inspiredOn, s.department,
         s.intent, s.intent_on AS intentOn, s.intent_review_on AS intentReviewOn, s.gives, s.asks,
         s.return_score AS returnScore, x.id AS stepId, x.due_on AS stepDueOn, x.what AS stepWhat
       FROM json_each(?) AS wanted JOIN alumni_summary AS s ON s.n = wanted.value
       LEFT JOIN next_step AS x ON x.id = (
         SELECT f.id FROM next_step AS f WHERE f.person_id = s.person_id AND f.status = 'open' AND f.deleted_at IS NULL
           AND s.next_step_on IS NOT NULL ORDER BY f.due_on, f.id LIMIT 1)`
    )
    .all(JSON.stringify(numbers)) as Row[]
}

function candidateOf(
  row: Row,
  today: LocalDate,
  untold: ReadonlyMap<Id, Untold>,
  dismissed: readonly SuggestedAction[]
): TodayCandidate {
  const horizon = row.mayContact === 0 ? 'none' : row.shortUntil >= today ? 'short' : 'long'
  const { personId, exitOn, tier, lastTouchOn, inspiredOn, gives, asks, returnScore, consentContact } = row
  return {
    personId,
    horizon,
    isDoNotContact: row.doNotContact === 1,
    isSuppressed: false,
    consentContact,
    exitOn,
    tier,
    lastTouchOn,
    inspiredOn,
    nextStep:
      row.stepId === null || row.stepDueOn === null
        ? null
        : { id: row.stepId, dueOn: row.stepDueOn, what: row.stepWhat ?? '', isAsk: false },
    intent: row.intentOn === null ? null : { value: row.intent, on: row.intentOn, reviewOn: row.intentReviewOn },
    gives,
    asks,
    returnScore,
    opening: untold.get(personId) ?? null,
    news: null,
    signal: null,
    dismissed
  }
}

function readDismissed(db: Database, today: LocalDate): Map<Id, SuggestedAction[]> {
  const rows = db
    .prepare('SELECT person_id AS personId, action FROM today_dismissal WHERE until_on > ?')
    .all(today) as { personId: Id; action: SuggestedAction }[]
  const byPerson = new Map<Id, SuggestedAction[]>()
  for (const { personId, action } of rows) byPerson.set(personId, [...(byPerson.get(personId) ?? []), action])
  return byPerson
}
