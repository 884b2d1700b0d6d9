import type { Database } from 'better-sqlite3'
import type { z } from 'zod'
import type { HandoverCandidate } from '@domain/handover/candidate'
import type { HandoverOptions } from '@domain/handover/target'
import { consentStateOn } from '@domain/gates'
import { displayName } from '@domain/names'
import { reasonOf } from '@domain/reason'
import type { HeldBack, Opening, openingsContract } from '@shared/contract/openings'
import type { HandoverTemplate } from '@shared/types/handover'
import { AppError } from '@shared/errors'
import type { Id, LocalDate } from '@shared/types/time'
import type { Language } from '@shared/types/vocabulary'
import { isEmployed, lastEndedStint, type PersonRecord } from '@data/derive/records'
import { requireOpening } from './openingRepository'
import { handoverGatesOf, readEntries, readPeople, requireEntries, type EntryRow } from './shortlistRepository'
import { readTemplate } from './templates'

export type HandoverInput = z.output<(typeof openingsContract)['handover.check']['input']>

/** Who goes, who does not and why, and how the file is to be written. */
export type HandoverPlan = {
  opening: Opening
  going: { entry: EntryRow; record: PersonRecord; candidate: HandoverCandidate }[]
  heldBack: HeldBack[]
  options: HandoverOptions
}

/**
 * Whom a hand-over takes: those asked for, by default whoever is still proposed, without everybody whom a gate blocks.
 *
 * @throws AppError notFound · invalidInput for a place on another opening's shortlist
 */
export function planHandover(db: Database, input: HandoverInput, today: LocalDate): HandoverPlan {
  const opening = requireOpening(db, input.openingId)
  const entries = entriesFor(db, input)
  const people = readPeople(
    db,
    entries.map(entry => entry.personId),
    today
  )
  const contacts = readContactFacts(
    db,
    entries.map(entry => entry.personId)
  )
  const plan: HandoverPlan = { opening, going: [], heldBack: [], options: optionsFor(db, input, today) }
  for (const entry of entries) {
    const record = people.get(entry.personId)
    const facts = contacts.get(entry.personId)
    if (!record || !facts) continue
    const blocked = blockedBy(entry, record, today)
    if (blocked.length > 0) {
      plan.heldBack.push({ entryId: entry.id, personId: record.id, name: record.name, gates: blocked })
    } else {
      plan.going.push({ entry, record, candidate: candidateOf(entry, record, facts, { opening, today, input }) })
    }
  }
  return plan
}

function entriesFor(db: Database, { openingId, entryIds }: HandoverInput): EntryRow[] {
  const all = readEntries(db, openingId)
  if (entryIds === undefined) return all.filter(entry => entry.status === 'proposed')
  const wanted = new Set(entryIds)
  if (requireEntries(db, entryIds).some(entry => entry.openingId !== openingId)) {
    throw new AppError('invalidInput', 'an entry of another opening', { places: ['entryIds'] })
  }
  return all.filter(entry => wanted.has(entry.id))
}

/** The gates that keep a person back; besides consent, wish and eligibility: out of the running, or here again. */
function blockedBy(entry: EntryRow, record: PersonRecord, today: LocalDate): HeldBack['gates'] {
  const status = isEmployed(record.stints)
    ? 'employed'
    : entry.status === 'declined' || entry.status === 'rejected' || entry.status === 'rehired'
      ? entry.status
      : null
  const gates: HeldBack['gates'] = handoverGatesOf(record, today).gates.filter(gate => gate.state === 'blocked')
  if (status === null) return gates
  return [{ key: 'status', state: 'blocked', reason: reasonOf(`openings.heldBack.${status}`) }, ...gates]
}

function optionsFor(db: Database, input: HandoverInput, today: LocalDate): HandoverOptions {
  const template: HandoverTemplate | undefined =
    input.target === 'template'
      ? (input.template ?? (input.templateId && readTemplate(db, input.templateId))) || undefined
      : undefined
  return { language: input.language, on: today, fixed: input.fixed, ...(template ? { template } : {}) }
}

type ContactFacts = { phone: string; url: string; city: string; language: Language | null; tags: string[] }

const primary = (kind: 'phone' | 'url'): string =>
  `coalesce((SELECT c.value FROM contact_point AS c WHERE c.person_id = p.id AND c.kind = '${kind}' AND c.deleted_at IS NULL
    ORDER BY c.is_primary DESC, c.id LIMIT 1), '')`

/** What the shared record of a person does not hold. */
function readContactFacts(db: Database, personIds: readonly Id[]): Map<Id, ContactFacts> {
  const rows = db
    .prepare(
      `SELECT p.id, p.city, p.language, ${primary('phone')} AS phone, ${primary('url')} AS url,
              (SELECT json_group_array(t.name ORDER BY t.name) FROM person_tag AS pt JOIN tag AS t ON t.id = pt.tag_id
               WHERE pt.person_id = p.id) AS tags
       FROM json_each(?) AS wanted JOIN person AS p ON p.id = wanted.value`
    )
    .all(JSON.stringify(personIds)) as (Omit<ContactFacts, 'tags'> & { id: Id; tags: string })[]
  return new Map(rows.map(({ id, tags, ...row }) => [id, { ...row, tags: JSON.parse(tags) as string[] }]))
}

function candidateOf(
  entry: EntryRow,
  record: PersonRecord,
  facts: ContactFacts,
  { opening, today, input }: { opening: Opening; today: LocalDate; input: HandoverInput }
): HandoverCandidate {
  const stint = lastEndedStint(record.stints)
  const current = record.positions.findLast(position => position.endOn === null)
  const { family, given, familyKana, givenKana, familyRomaji, givenRomaji } = record.name
  return {
    personId: record.id,
    family,
    given,
    familyKana,
    givenKana,
    familyRomaji,
    givenRomaji,
    displayName: displayName(record.name, facts.language ?? input.language),
    email: record.emails[0] ?? '',
    phone: facts.phone,
    url: facts.url,
    city: facts.city,
    currentEmployer: current?.employer ?? '',
    currentTitle: current?.title ?? '',
    formerDepartment: stint?.department ?? '',
    formerTitle: stint?.title ?? '',
    stintStart: stint?.startOn ?? null,
    stintEnd: stint?.endOn ?? null,
    employeeNumber: stint?.employeeNumber ?? '',
    rationale: entry.rationale,
    consentState: consentStateOn(record.consents, 'handover', today),
    tags: facts.tags,
    openingTitle: opening.title,
    openingAtsId: opening.atsId,
    openingDepartment: opening.department
  }
}
