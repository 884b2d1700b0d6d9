import type { FactorInput } from '@domain/readiness'
import type { LocalDate } from '@shared/types/time'
import type { Barrier, CauseResolved } from '@shared/types/vocabulary'
import { currentIntent } from './facts'
import { lastEndedStint, type PersonRecord } from './records'

function assessment(record: PersonRecord, kind: string, date: LocalDate): string | null {
  for (let index = record.assessments.length - 1; index >= 0; index--) {
    const row = record.assessments[index]
    if (row && row.kind === kind && row.on <= date) return row.value
  }
  return null
}

/** What readiness looks at in one person, as effective on a day. Nothing recorded is unknown, never "none". */
export function factorInputOf(record: PersonRecord, date: LocalDate): FactorInput {
  const stint = lastEndedStint(record.stints)
  const exit = stint?.exit ?? null
  const exitOn = stint?.endOn ?? null
  const since = record.positions.filter(job => exitOn === null || job.startOn === null || job.startOn >= exitOn)
  const shock = assessment(record, 'new_job_shock', date)
  const between = assessment(record, 'between_experience', date)
  return {
    intent: currentIntent(record, date),
    contact:
      record.touch.lastTouchSinceExitOn === null
        ? null
        : {
            conversations: record.touch.conversationsSinceExit,
            personal: record.touch.personalSinceExit,
            lastOn: record.touch.lastTouchSinceExitOn
          },
    exitOn,
    exitReasons: exit?.reasons ?? null,
    exitExperience: exit?.experience ?? null,
    ties: record.ties.length === 0 ? null : record.ties,
    stintStartOn: stint?.startOn ?? null,
    stintEndOn: exitOn,
    newJobStartedOn: since.findLast(job => job.endOn === null)?.startOn ?? null,
    isNewJobShockTold: shock === null ? null : shock === 'told',
    barrier: assessment(record, 'barrier', date) as Barrier | null,
    performance: exit?.performance ?? null,
    causeResolved: assessment(record, 'cause_resolved', date) as CauseResolved | null,
    betweenExperience: between === null ? null : Number(between),
    positionsSince: since.length === 0 ? null : since.length,
    title: stint?.title || null,
    exitKind: exit?.kind ?? null
  }
}
