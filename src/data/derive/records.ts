import type { Database } from 'better-sqlite3'
import { addMonths } from '@domain/calendar'
import type { Id, LocalDate } from '@shared/types/time'
import type {
  ConsentPurpose,
  ConsentState,
  Eligibility,
  ExitKind,
  ExitReason,
  Intent,
  Performance,
  Stage,
  TieKind,
  Tier,
  Track
} from '@shared/types/vocabulary'
import { readPlaybook } from './playbookOf'

export type StintRecord = {
  id: Id
  department: string
  title: string
  employeeNumber: string
  startOn: LocalDate | null
  endOn: LocalDate | null
  exit: ExitRecord | null
}

export type ExitRecord = {
  id: Id
  kind: ExitKind | null
  reasons: ExitReason[] | null
  experience: number | null
  eligibility: Eligibility | null
  performance: Performance | null
}

type Dated = { on: LocalDate }
export type IntentRecord = Dated & { value: Intent; reviewOn: LocalDate | null }
export type StageRecord = Dated & { track: Track; stage: Stage | null }
export type PreferenceRecord = Dated & { isDoNotContact: boolean }
export type ConsentRecord = {
  purpose: ConsentPurpose
  state: ConsentState
  effectiveOn: LocalDate
  expiresOn: LocalDate | null
}
export type AssessmentRecord = Dated & { kind: string; value: string }

/** What is summed up of a person's touchpoints up to today. */
export type TouchSummary = {
  lastTouchOn: LocalDate | null
  lastContactOn: LocalDate | null
  touches: number
  informedOn: LocalDate | null
  inspiredOn: LocalDate | null
  /** Outbound personal gives and outbound asks of the Playbook's period (give : ask). */
  gives: number
  asks: number
  conversationsSinceExit: number
  personalSinceExit: number
  lastTouchSinceExitOn: LocalDate | null
}

/** All facts about one person that derived data rests on, each list oldest first. */
export type PersonRecord = {
  id: Id
  name: {
    family: string
    given: string
    middle: string
    familyKana: string
    givenKana: string
    familyRomaji: string
    givenRomaji: string
    preferred: string
  }
  isDeleted: boolean
  emails: string[]
  positions: { employer: string; title: string; startOn: LocalDate | null; endOn: LocalDate | null }[]
  ties: { kind: TieKind; strength: number | null; name: string }[]
  stints: StintRecord[]
  intents: IntentRecord[]
  stages: StageRecord[]
  tiers: (Dated & { tier: Tier })[]
  owners: (Dated & { memberId: Id | null })[]
  preferences: PreferenceRecord[]
  consents: ConsentRecord[]
  assessments: AssessmentRecord[]
  touch: TouchSummary
  nextStepOn: LocalDate | null
}

const NO_TOUCH: TouchSummary = {
  lastTouchOn: null,
  lastContactOn: null,
  touches: 0,
  informedOn: null,
  inspiredOn: null,
  gives: 0,
  asks: 0,
  conversationsSinceExit: 0,
  personalSinceExit: 0,
  lastTouchSinceExitOn: null
}

/** A person of whom nothing but the name is known. */
export function emptyRecord(id: Id, name: PersonRecord['name']): PersonRecord {
  return {
    id,
    name,
    isDeleted: false,
    emails: [],
    positions: [],
    ties: [],
    stints: [],
    intents: [],
    stages: [],
    tiers: [],
    owners: [],
    preferences: [],
    consents: [],
    assessments: [],
    touch: NO_TOUCH,
    nextStepOn: null
  }
}

/** The last row that is effective on a day; rows are in order of effect. */
export function effectiveOn<T extends Dated>(rows: readonly T[], date: LocalDate): T | null {
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index] as T
    if (row.on <= date) return row
  }
  return null
}

/** The stint that a person left last; null when none has ended. An exit without a date counts as ended. */
export function lastEndedStint(stints: readonly StintRecord[]): StintRecord | null {
  let last: StintRecord | null = null
  for (const stint of stints) {
    if (stint.endOn === null && stint.exit === null) continue
    if (last === null || (stint.endOn ?? '') >= (last.endOn ?? '')) last = stint
  }
  return last
}

/** Whether the person works here now. */
export function isEmployed(stints: readonly StintRecord[]): boolean {
  return stints.some(stint => stint.endOn === null && stint.exit === null)
}

/** Whether the person worked here on a day; the day of the exit belongs to the time after it. */
export function worksHereOn(stints: readonly StintRecord[], date: LocalDate): boolean {
  return stints.some(
    stint => (stint.startOn ?? '') <= date && (stint.endOn === null ? stint.exit === null : date < stint.endOn)
  )
}

type Cell = string | number | null
type Reader = { each(sql: string, take: (record: PersonRecord, row: Cell[]) => void, ...values: unknown[]): void }

const text = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '' : String(cell))
const maybe = (cell: Cell | undefined): string | null => (cell === null || cell === undefined ? null : String(cell))

/**
 * Reads the facts of the people in temp.chunk_person, table by table, each in one pass. CROSS JOIN keeps the chunk
 * first: left to itself, SQLite scans the whole other table in the order asked for.
 *
 * @param today facts that take effect later are not read
 */
export function readRecords(db: Database, today: LocalDate): PersonRecord[] {
  const records = new Map<Id, PersonRecord>()
  const reader: Reader = {
    each(sql, take, ...values) {
      for (const row of db
        .prepare(sql)
        .raw()
        .all(...values) as Cell[][]) {
        const record = records.get(row[0] as Id)
        if (record) take(record, row)
      }
    }
  }
  readPeople(db, records)
  readBackground(reader, today)
  readStints(db, reader)
  readDated(reader, today)
  readTouches(reader, today, addMonths(today, -readPlaybook(db, today).body.giveAsk.months))
  return [...records.values()]
}

function readPeople(db: Database, records: Map<Id, PersonRecord>): void {
  const rows = db
    .prepare(
      `SELECT p.id, p.family, p.given, p.middle, p.family_kana, p.given_kana, p.family_romaji, p.given_romaji, p.preferred,
            p.deleted_at FROM chunk_person AS c CROSS JOIN person AS p ON p.id = c.person_id`
    )
    .raw()
  for (const row of rows.all() as Cell[][]) {
    const record = emptyRecord(row[0] as Id, {
      family: text(row[1]),
      given: text(row[2]),
      middle: text(row[3]),
      familyKana: text(row[4]),
      givenKana: text(row[5]),
      familyRomaji: text(row[6]),
      givenRomaji: text(row[7]),
      preferred: text(row[8])
    })
    record.isDeleted = row[9] !== null
    records.set(record.id, record)
  }
}

function readBackground(reader: Reader, today: LocalDate): void {
  reader.each(
    `SELECT x.person_id, x.value FROM chunk_person AS c CROSS JOIN contact_point AS x ON x.person_id = c.person_id
     WHERE x.kind = 'email' AND x.deleted_at IS NULL ORDER BY x.person_id, x.is_primary DESC, x.id`,
    (record, row) => record.emails.push(text(row[1]))
  )
  reader.each(
    `SELECT x.person_id, x.employer, x.title, x.start_on, x.end_on
     FROM chunk_person AS c CROSS JOIN position AS x ON x.person_id = c.person_id
     WHERE x.deleted_at IS NULL ORDER BY x.person_id, x.end_on IS NULL, x.start_on, x.id`,
    (record, row) =>
      record.positions.push({
        employer: text(row[1]),
        title: text(row[2]),
        startOn: maybe(row[3]),
        endOn: maybe(row[4])
      })
  )
  reader.each(
    `SELECT x.person_id, x.kind, x.strength, coalesce(m.name, x.other_name)
     FROM chunk_person AS c CROSS JOIN tie AS x ON x.person_id = c.person_id LEFT JOIN member AS m ON m.id = x.member_id
     WHERE x.deleted_at IS NULL AND (x.effective_on IS NULL OR x.effective_on <= ?) ORDER BY x.person_id, x.id`,
    (record, row) =>
      record.ties.push({ kind: row[1] as TieKind, strength: row[2] as number | null, name: text(row[3]) }),
    today
  )
  reader.each(
    `SELECT x.person_id, min(x.due_on) FROM chunk_person AS c CROSS JOIN next_step AS x ON x.person_id = c.person_id
     WHERE x.status = 'open' AND x.deleted_at IS NULL GROUP BY x.person_id`,
    (record, row) => (record.nextStepOn = maybe(row[1]))
  )
}

function readStints(db: Database, reader: Reader): void {
  reader.each(
    `SELECT x.person_id, x.id, x.department, x.title, x.employee_number, x.start_on, x.end_on,
            e.id, e.kind, e.reasons, e.experience, e.eligibility, e.performance
     FROM chunk_person AS c CROSS JOIN stint AS x ON x.person_id = c.person_id
     LEFT JOIN exit AS e ON e.stint_id = x.id AND e.deleted_at IS NULL
     WHERE x.deleted_at IS NULL ORDER BY x.person_id, x.start_on, x.id`,
    (record, row) =>
      record.stints.push({
        id: text(row[1]),
        department: text(row[2]),
        title: text(row[3]),
        employeeNumber: text(row[4]),
        startOn: maybe(row[5]),
        endOn: maybe(row[6]),
        exit:
          row[7] === null
            ? null
            : {
                id: text(row[7]),
                kind: row[8] as ExitKind | null,
                reasons: row[9] === null ? null : (JSON.parse(text(row[9])) as ExitReason[]),
                experience: row[10] as number | null,
                eligibility: row[11] as Eligibility | null,
                performance: row[12] as Performance | null
              }
      })
  )
  db.prepare(
    `UPDATE chunk_person SET exit_on = (SELECT max(x.end_on) FROM stint AS x
       WHERE x.person_id = chunk_person.person_id AND x.deleted_at IS NULL)`
  ).run()
}

/** Rows that take effect on a day, oldest first; of one day the one recorded later counts. */
const dated = (table: string, columns: string, condition = 'x.deleted_at IS NULL'): string =>
  `SELECT x.person_id, x.effective_on, ${columns} FROM chunk_person AS c CROSS JOIN ${table} AS x ON x.person_id = c.person_id
   WHERE ${condition} AND x.effective_on <= ? ORDER BY x.person_id, x.effective_on, x.id`

function readDated(reader: Reader, today: LocalDate): void {
  const on = (row: Cell[]): LocalDate => row[1] as LocalDate
  reader.each(
    dated('intent', 'x.value, x.review_on'),
    (record, row) => record.intents.push({ on: on(row), value: row[2] as Intent, reviewOn: maybe(row[3]) }),
    today
  )
  reader.each(
    dated('stage_entry', 'x.track, x.stage'),
    (record, row) => record.stages.push({ on: on(row), track: row[2] as Track, stage: row[3] as Stage | null }),
    today
  )
  reader.each(
    dated('tier_entry', 'x.tier'),
    (record, row) => record.tiers.push({ on: on(row), tier: row[2] as Tier }),
    today
  )
  reader.each(
    dated('owner_entry', 'x.member_id'),
    (record, row) => record.owners.push({ on: on(row), memberId: maybe(row[2]) }),
    today
  )
  reader.each(
    dated('preference', 'x.do_not_contact'),
    (record, row) => record.preferences.push({ on: on(row), isDoNotContact: row[2] === 1 }),
    today
  )
  reader.each(
    dated('consent', 'x.purpose, x.state, x.expires_on', '1'),
    (record, row) =>
      record.consents.push({
        effectiveOn: on(row),
        purpose: row[2] as ConsentPurpose,
        state: row[3] as ConsentState,
        expiresOn: maybe(row[4])
      }),
    today
  )
  reader.each(
    dated('assessment', 'x.kind, x.value'),
    (record, row) => record.assessments.push({ on: on(row), kind: text(row[2]), value: text(row[3]) }),
    today
  )
}

// The conditions are those of src/domain/cadence/touch.ts in SQL; a test compares the two over every combination.
const IS_TOUCH = `(x.direction <> 'out' OR x.depth <> 'mass')`
const IS_GIVE_OUT = `(x.direction = 'out' AND x.intent = 'give')`

/** @param giveAskSince the day before the period in which gives and asks count */
function readTouches(reader: Reader, today: LocalDate, giveAskSince: LocalDate): void {
  reader.each(
    `SELECT x.person_id,
       max(CASE WHEN ${IS_TOUCH} THEN x.local_date END), max(x.local_date), sum(${IS_TOUCH}),
       max(CASE WHEN ${IS_GIVE_OUT} AND x.topic = 'opening' THEN x.local_date END),
       max(CASE WHEN ${IS_GIVE_OUT} AND x.topic <> 'opening' THEN x.local_date END),
       sum(${IS_TOUCH} AND (c.exit_on IS NULL OR x.local_date >= c.exit_on) AND x.depth = 'conversation'),
       sum(${IS_TOUCH} AND (c.exit_on IS NULL OR x.local_date >= c.exit_on) AND x.depth <> 'conversation'),
       max(CASE WHEN ${IS_TOUCH} AND (c.exit_on IS NULL OR x.local_date >= c.exit_on) THEN x.local_date END),
       sum(x.local_date > ? AND ${IS_GIVE_OUT} AND x.depth <> 'mass'),
       sum(x.local_date > ? AND x.direction = 'out' AND x.intent = 'ask')
     FROM chunk_person AS c CROSS JOIN touchpoint AS x ON x.person_id = c.person_id
     WHERE x.local_date <= ? AND x.deleted_at IS NULL GROUP BY x.person_id`,
    (record, row) => {
      record.touch = {
        lastTouchOn: maybe(row[1]),
        lastContactOn: maybe(row[2]),
        touches: Number(row[3]),
        informedOn: maybe(row[4]),
        inspiredOn: maybe(row[5]),
        conversationsSinceExit: Number(row[6]),
        personalSinceExit: Number(row[7]),
        lastTouchSinceExitOn: maybe(row[8]),
        gives: Number(row[9]),
        asks: Number(row[10])
      }
    },
    giveAskSince,
    giveAskSince,
    today
  )
}
