import type { Database } from 'better-sqlite3'
import { addStanding, emptyStocks, type BalanceStocks } from '@domain/balance'
import { localDateOf } from '@domain/calendar'
import { cadenceStateOn } from '@domain/cadence'
import type { Playbook } from '@domain/playbook'
import type { Id, Instant, LocalDate } from '@shared/types/time'
import { horizonAt } from '@data/derive/horizons'
import {
  effectiveOn,
  isEmployed,
  lastEndedStint,
  readRecords,
  worksHereOn,
  type PersonRecord
} from '@data/derive/records'
import type { CallContext } from '@data/handler'
import type { Sql } from '@data/listing/fieldSql'
import { EVERYBODY } from '@data/measures/effortQuery'

const CHUNK = 2_000

/**
 * The stocks of any day, from the facts effective by then. It reads everybody, batch by batch with other calls in
 * between: right for every day, and slower than {@link readKeptStocks}.
 */
export async function readPastStocks(
  { services: { db, clock }, breathe }: Pick<CallContext, 'services' | 'breathe'>,
  date: LocalDate,
  playbook: Playbook,
  who: Sql = EVERYBODY
): Promise<BalanceStocks> {
  const stocks = emptyStocks()
  const isNow = date === clock.today()
  const among = who === EVERYBODY ? '1' : `id IN (SELECT s.person_id FROM alumni_summary AS s WHERE ${who.text})`
  const take = db.prepare(
    `INSERT INTO chunk_person (person_id, words, horizons)
     SELECT id, 0, 0 FROM person WHERE id > ? AND deleted_at IS NULL AND ${among} ORDER BY id LIMIT ${CHUNK}`
  )
  for (let after = ''; ;) {
    db.prepare('DELETE FROM chunk_person').run()
    if (take.run(after, ...who.values).changes === 0) return stocks
    after = db.prepare('SELECT max(person_id) FROM chunk_person').pluck().get() as string
    const steps = openStepsOn(db, date, clock.zone())
    for (const record of readRecords(db, date)) {
      if (isNow ? isEmployed(record.stints) : !wasAlumnusOn(record, date)) continue
      addStanding(stocks, standingOn(record, date, playbook, steps.get(record.id) ?? null), date, playbook)
    }
    await breathe()
  }
}

/** Had left by a day and did not work here on it. A person without any stint counts as one who left. */
function wasAlumnusOn({ stints }: PersonRecord, date: LocalDate): boolean {
  const hasLeft = stints.length === 0 || stints.some(stint => (stint.endOn ?? (stint.exit ? '' : date + '~')) <= date)
  return hasLeft && !worksHereOn(stints, date)
}

function standingOn(record: PersonRecord, date: LocalDate, playbook: Playbook, nextStepOn: LocalDate | null) {
  const { lastTouchOn, informedOn, inspiredOn, gives, asks } = record.touch
  const left = record.stints.filter(stint => stint.endOn === null || stint.endOn <= date)
  const cadence = {
    tier: effectiveOn(record.tiers, date)?.tier ?? null,
    exitOn: lastEndedStint(left)?.endOn ?? null,
    lastTouchOn,
    nextStepOn
  }
  return {
    horizon: horizonAt(record, date, playbook),
    informedOn,
    inspiredOn,
    cadence: cadenceStateOn(cadence, date, playbook),
    gives,
    asks
  }
}

/**
 * The earliest step that was open on a day, for each person of temp.chunk_person. A step takes effect on the day of the
 * touchpoint that it came from, otherwise on the day it was typed in, at the latest on the day it was due.
 */
function openStepsOn(db: Database, date: LocalDate, zone: string): Map<Id, LocalDate> {
  const rows = db
    .prepare(
      `SELECT n.person_id AS personId, n.due_on AS dueOn, n.created_at AS createdAt, t.local_date AS touchOn
       FROM chunk_person AS c JOIN next_step AS n ON n.person_id = c.person_id
       LEFT JOIN touchpoint AS t ON t.id = n.touchpoint_id
       WHERE n.deleted_at IS NULL AND (n.status = 'open' OR n.done_on > ?)`
    )
    .all(date) as { personId: Id; dueOn: LocalDate; createdAt: Instant; touchOn: LocalDate | null }[]
  const first = new Map<Id, LocalDate>()
  for (const { personId, dueOn, createdAt, touchOn } of rows) {
    if (dueOn > date && (touchOn ?? localDateOf(createdAt, zone)) > date) continue
    const known = first.get(personId)
    if (known === undefined || dueOn < known) first.set(personId, dueOn)
  }
  return first
}
