import type { Database } from 'better-sqlite3'
import { cadenceMonths } from '@domain/cadence'
import { contactGate, handoverGates } from '@domain/gates'
import type { Playbook } from '@domain/playbook'
import { scoreReturn, scoreValue } from '@domain/readiness'
import { AppError } from '@shared/errors'
import type { Person } from '@shared/contract/person'
import type { Id, LocalDate } from '@shared/types/time'
import { contactFacts } from '@data/derive/facts'
import { factorInputOf } from '@data/derive/factorInput'
import { readRecord } from '@data/derive/oneRecord'
import { readPlaybook } from '@data/derive/playbookOf'
import { isEmployed, lastEndedStint, type PersonRecord } from '@data/derive/records'
import { readRows } from '@data/listing/alumniRows'
import { sqlContext } from '@data/listing/fieldSql'
import {
  readAssessments,
  readConsents,
  readContacts,
  readCustomValues,
  readHandovers,
  readIntents,
  readNextSteps,
  readOutcomes,
  readPersonRow,
  readPositions,
  readPreference,
  readShortlists,
  readStints,
  readTags,
  readTies,
  readTouches
} from './personRepository'
import { suggestionOf } from './suggestion'

/** @throws AppError notFound for a person who is not here (any more) */
export function viewPerson(db: Database, personId: Id, today: LocalDate): Person {
  const row = readPersonRow(db, personId)
  const record = readRecord(db, personId, today)
  if (!row || !record || record.isDeleted) throw new AppError('notFound', 'no such person', { what: 'person' })
  const playbook = readPlaybook(db, today).body
  const isAlumnus = !isEmployed(record.stints)
  const input = factorInputOf(record, today)
  const now = isAlumnus ? presentOf(db, personId, today, playbook) : null
  const nextSteps = readNextSteps(db, personId)
  return {
    id: personId,
    ...row,
    contacts: readContacts(db, personId),
    positions: readPositions(db, personId),
    ties: readTies(db, personId),
    stints: readStints(db, personId),
    intents: readIntents(db, personId),
    now,
    returnLikelihood: isAlumnus ? scoreReturn(input, today, playbook) : null,
    rehireValue: isAlumnus ? scoreValue(input, today, playbook) : null,
    gates: gatesOf(record, today),
    preference: readPreference(db, personId, today),
    consents: readConsents(db, personId, today),
    assessments: readAssessments(db, personId, today),
    nextSteps,
    touches: readTouches(db, personId),
    suggestion: now && suggestionOf(db, record, now, nextSteps, today, playbook),
    tags: readTags(db, personId),
    custom: readCustomValues(db, personId),
    outcomes: readOutcomes(db, personId),
    shortlists: readShortlists(db, personId),
    handovers: readHandovers(db, personId)
  }
}

/** What may be done with a person today, with reasons. */
export function gatesOf(record: PersonRecord, today: LocalDate): Person['gates'] {
  const { isDoNotContact, consentContact, consentHandover } = contactFacts(record, today)
  const eligibility = lastEndedStint(record.stints)?.exit?.eligibility ?? null
  return {
    contact: contactGate({ isDoNotContact, consentContact, isSuppressed: false }),
    handover: handoverGates({ isDoNotContact, isSuppressed: false, consentHandover, eligibility })
  }
}

function presentOf(db: Database, personId: Id, today: LocalDate, playbook: Playbook): Person['now'] {
  const summary = db
    .prepare(
      `SELECT n, intent_review_on AS intentReviewOn, hiring_stage_on AS hiringStageOn, nurture_stage_on AS nurtureStageOn,
              informed_on AS informedOn, inspired_on AS inspiredOn FROM alumni_summary WHERE person_id = ?`
    )
    .get(personId) as
    | {
        n: number
        intentReviewOn: string | null
        hiringStageOn: string | null
        nurtureStageOn: string | null
        informedOn: string | null
        inspiredOn: string | null
      }
    | undefined
  const row = summary && readRows(db, sqlContext(db, today, 'en'), [summary.n])[0]
  if (!summary || !row) return null
  const { n: _n, ...dates } = summary
  return {
    ...dates,
    horizon: row.horizon,
    intent: row.intent,
    intentOn: row.intentOn,
    isIntentStale: row.isIntentStale,
    hiringStage: row.hiringStage,
    nurtureStage: row.nurtureStage,
    ownerId: row.ownerId,
    tier: row.tier,
    cadenceMonths: cadenceMonths(row.tier, playbook),
    cadence: row.cadence,
    dueOn: row.dueOn,
    lastTouchOn: row.lastTouchOn,
    nextStepOn: row.nextStepOn,
    exitOn: row.exitOn,
    mayContact: row.mayContact
  }
}
