import type { Database } from 'better-sqlite3'
import { addDays, addMonths } from '@domain/calendar'
import { mayContact } from '@domain/gates'
import type { Playbook } from '@domain/playbook'
import { suggestFor } from '@domain/today'
import type { Person } from '@shared/contract/person'
import type { Id, LocalDate } from '@shared/types/time'
import { contactFacts, currentIntent } from '@data/derive/facts'
import { countGivesAndAsks } from '@data/derive/giveAsk'
import type { PersonRecord } from '@data/derive/records'

type Now = NonNullable<Person['now']>

/**
 * What would do most for one person now, by the rules of Today. Unlike there, having just been in touch or having put
 * the suggestion off does not hide it: the page says how things stand.
 */
export function suggestionOf(
  db: Database,
  record: PersonRecord,
  now: Now,
  nextSteps: Person['nextSteps'],
  today: LocalDate,
  playbook: Playbook
): Person['suggestion'] {
  const { isDoNotContact, consentContact } = contactFacts(record, today)
  const facts = { isDoNotContact, consentContact, isSuppressed: false }
  if (!mayContact(facts)) return null
  const [step] = nextSteps
  const suggestion = suggestFor(
    {
      ...facts,
      ...countGivesAndAsks(db, record.id, addMonths(today, -playbook.giveAsk.months)),
      personId: record.id,
      horizon: now.horizon,
      exitOn: now.exitOn,
      tier: now.tier,
      lastTouchOn: now.lastTouchOn,
      inspiredOn: now.inspiredOn,
      nextStep: step ? { id: step.id, dueOn: step.dueOn, what: step.what, isAsk: false } : null,
      intent: currentIntent(record, today),
      returnScore: null,
      opening: now.horizon === 'short' && !isInformed(now, today, playbook) ? untoldOpening(db, record) : null,
      news: null,
      signal: null,
      dismissed: []
    },
    today,
    { ...playbook, today: { ...playbook.today, restDays: 0 } }
  )
  if (!suggestion) return null
  const { kind, touchIntent, reason, aboutId } = suggestion
  return { kind, touchIntent, reason, aboutId }
}

/** Told of an opening lately: another one can wait. */
function isInformed({ informedOn }: Now, today: LocalDate, playbook: Playbook): boolean {
  return informedOn !== null && informedOn >= addDays(today, -playbook.windows.informedDays)
}

/** The open opening of which the person was not told: of her own department first, then the newest. */
function untoldOpening(db: Database, record: PersonRecord): { id: Id; title: string } | null {
  const department = record.stints.at(-1)?.department ?? ''
  const row = db
    .prepare(
      `SELECT o.id, o.title FROM opening AS o WHERE o.status = 'open' AND o.deleted_at IS NULL AND NOT EXISTS (
         SELECT 1 FROM touchpoint AS t WHERE t.opening_id = o.id AND t.person_id = ? AND t.direction = 'out'
           AND t.intent = 'give' AND t.deleted_at IS NULL)
       ORDER BY o.department = ? DESC, o.opened_on DESC, o.id DESC LIMIT 1`
    )
    .get(record.id, department) as { id: Id; title: string } | undefined
  return row ?? null
}
