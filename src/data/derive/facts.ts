import { consentStateOn, mayContact } from '@domain/gates'
import type { StatedIntent } from '@domain/horizon'
import { isActiveHiringStage, type Playbook } from '@domain/playbook'
import type { LocalDate } from '@shared/types/time'
import type { ConsentState, Stage, Track } from '@shared/types/vocabulary'
import { effectiveOn, type PersonRecord, type StageRecord } from './records'

export type ContactState = {
  isDoNotContact: boolean
  consentContact: ConsentState
  consentHandover: ConsentState
  mayContact: boolean
}

/** May this person be contacted on a day, and what they agreed to. */
export function contactFacts(record: PersonRecord, date: LocalDate): ContactState {
  const isDoNotContact = effectiveOn(record.preferences, date)?.isDoNotContact ?? false
  const consentContact = consentStateOn(record.consents, 'contact', date)
  return {
    isDoNotContact,
    consentContact,
    consentHandover: consentStateOn(record.consents, 'handover', date),
    mayContact: mayContact({ isDoNotContact, consentContact, isSuppressed: false })
  }
}

/** The intent stated last by a day, stale or not; null while none was stated. */
export function currentIntent(record: PersonRecord, date: LocalDate): StatedIntent | null {
  const row = effectiveOn(record.intents, date)
  return row ? { value: row.value, on: row.on, reviewOn: row.reviewOn } : null
}

/** The entry into the stage where the person stands on a track. */
export function currentStage(
  record: PersonRecord,
  track: Track,
  date: LocalDate
): (StageRecord & { stage: Stage }) | null {
  for (let index = record.stages.length - 1; index >= 0; index--) {
    const row = record.stages[index] as StageRecord
    if (row.track !== track || row.on > date) continue
    return row.stage === null ? null : { ...row, stage: row.stage }
  }
  return null
}

export function isInActiveStage(record: PersonRecord, date: LocalDate, playbook: Playbook): boolean {
  const entry = currentStage(record, 'hiring', date)
  return entry !== null && isActiveHiringStage(playbook, entry.stage)
}
