import { addMonths } from '@domain/calendar'
import { askGuard } from '@domain/guard'
import type { RouteOutput } from '@shared/contract'
import { AppError } from '@shared/errors'
import type { Id } from '@shared/types/time'
import type { Channel, TouchIntent } from '@shared/types/vocabulary'
import { contactFacts, currentIntent } from '@data/derive/facts'
import { countGivesAndAsks } from '@data/derive/giveAsk'
import { readRecord } from '@data/derive/oneRecord'
import { readPlaybook } from '@data/derive/playbookOf'
import { lastEndedStint } from '@data/derive/records'
import type { Services } from '@data/services'
import { readNextSteps, readPreference } from '@data/people/personRepository'
import { gatesOf } from '@data/people/personView'
import { recentTouches } from './touchpointRepository'

const RECENT = 6

/** Sensible beginnings for the quick log, so that most of its fields need no key. @throws AppError notFound */
export function prepareLog({ db, clock }: Services, personId: Id): RouteOutput<'touchpoint.prepare'> {
  const today = clock.today()
  const record = readRecord(db, personId, today)
  if (!record || record.isDeleted) throw new AppError('notFound', 'no such person', { what: 'person' })
  const playbook = readPlaybook(db, today).body
  const recent = recentTouches(db, personId, RECENT)
  const preferred = readPreference(db, personId, today).channels?.[0]
  const contact = contactFacts(record, today)
  const guard = askGuard(
    {
      isDoNotContact: contact.isDoNotContact,
      consentContact: contact.consentContact,
      isSuppressed: false,
      exitOn: lastEndedStint(record.stints)?.endOn ?? null,
      ...countGivesAndAsks(db, personId, addMonths(today, -playbook.giveAsk.months))
    },
    today,
    playbook
  )
  const gate = gatesOf(record, today).contact
  const stated = currentIntent(record, today)
  return {
    name: record.name,
    channel: preferred ?? usual(recent.map(touch => touch.channel)) ?? 'email',
    direction: 'out',
    intent: 'give',
    statedIntent: stated && { value: stated.value, on: stated.on },
    reviewMonths: playbook.intentReviewMonths,
    recent: { give: count(recent, 'give'), listen: count(recent, 'listen'), ask: count(recent, 'ask') },
    askWarning: guard.ok ? null : guard.reason,
    contactWarning: gate.state === 'open' ? null : gate.reason,
    openSteps: readNextSteps(db, personId),
    openings: db
      .prepare(
        `SELECT id, title FROM opening WHERE status = 'open' AND deleted_at IS NULL ORDER BY opened_on DESC, id DESC LIMIT 50`
      )
      .all() as { id: Id; title: string }[]
  }
}

const count = (touches: { intent: TouchIntent }[], intent: TouchIntent): number =>
  touches.filter(touch => touch.intent === intent).length

function usual(channels: Channel[]): Channel | undefined {
  const times = new Map<Channel, number>()
  for (const channel of channels) times.set(channel, (times.get(channel) ?? 0) + 1)
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0]
}
