import type { LocalDate } from '@shared/types/time'
import type { Barrier, CauseResolved, ExitKind, ExitReason, Performance, TieKind } from '@shared/types/vocabulary'
import type { StatedIntent } from '../horizon'
import type { ContactSummary } from './contact'

/** A tie to a colleague or another alumnus. `kind` says who the other one was to the person. */
export type TieFact = {
  kind: TieKind
  /** 1 (knows) to 3 (close); null while unknown. */
  strength: number | null
  /** Shown in the reason when known. */
  name?: string
}

/**
 * All that readiness looks at in one person, as effective on the day it is computed for. null is *unknown* and never
 * stands for "none": an empty list of ties or a contact summary of zeros says that somebody looked and there is none.
 */
export type FactorInput = {
  intent: StatedIntent | null
  /** null while no touch since the exit is recorded, see `contactSince`. */
  contact: ContactSummary | null
  exitOn: LocalDate | null
  exitReasons: readonly ExitReason[] | null
  /** 1 (bad) to 5 (good). */
  exitExperience: number | null
  ties: readonly TieFact[] | null
  /** The last stint. */
  stintStartOn: LocalDate | null
  stintEndOn: LocalDate | null
  newJobStartedOn: LocalDate | null
  /** They told that the new job is not what they had been promised; false: told that it is fine. */
  isNewJobShockTold: boolean | null
  barrier: Barrier | null
  performance: Performance | null
  causeResolved: CauseResolved | null
  /** 0 to 3, judged by a person. */
  betweenExperience: number | null
  /** Jobs known since the exit; only mentioned, never scored. */
  positionsSince: number | null
  /** Job title of the last stint. */
  title: string | null
  exitKind: ExitKind | null
}

/** Somebody of whom nothing is known; a base to fill in. */
export const NOTHING_KNOWN: Readonly<FactorInput> = {
  intent: null,
  contact: null,
  exitOn: null,
  exitReasons: null,
  exitExperience: null,
  ties: null,
  stintStartOn: null,
  stintEndOn: null,
  newJobStartedOn: null,
  isNewJobShockTold: null,
  barrier: null,
  performance: null,
  causeResolved: null,
  betweenExperience: null,
  positionsSince: null,
  title: null,
  exitKind: null
}
