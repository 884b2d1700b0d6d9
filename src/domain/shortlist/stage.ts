import { HIRING_STAGES, type HiringStage, type ShortlistStatus } from '@shared/types/vocabulary'

/** The stage of the hiring track that a place on a shortlist stands for; null: she is out of the running there. */
const STAGE_OF: Readonly<Record<ShortlistStatus, HiringStage | null>> = {
  proposed: 'shortlisted',
  handed_over: 'handed_over',
  interviewing: 'interviewing',
  offered: 'offered',
  rehired: 'rehired',
  declined: null,
  rejected: null
}

const rank = (stage: HiringStage | null): number => (stage === null ? -1 : HIRING_STAGES.indexOf(stage))

/** The furthest stage among all of a person's places on shortlists, or null when there is none. */
export function stageOfPlaces(statuses: readonly ShortlistStatus[]): HiringStage | null {
  let furthest: HiringStage | null = null
  for (const status of statuses) {
    const stage = STAGE_OF[status]
    if (rank(stage) > rank(furthest)) furthest = stage
  }
  return furthest
}

/**
 * Where a person stands on the hiring track after her places on shortlists changed.
 *
 * A place takes her forward. Set back by hand, she goes back with it, unless the recruiter had moved her elsewhere
 * herself. Without any place left she is off the track: what she said about returning counts again.
 *
 * @param current her stage now; null = not on the track
 * @param before the stage of her places before the change, `after` the one after it
 */
export function stageAfterChange(
  current: HiringStage | null,
  before: HiringStage | null,
  after: HiringStage | null
): HiringStage | null {
  if (before === after) return current
  if (after === null) return current === before ? null : current
  if (current === before || current === 'closed' || rank(current) < rank(after)) return after
  return current
}
