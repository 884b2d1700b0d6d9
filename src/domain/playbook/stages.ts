import type { Track } from '@shared/types/vocabulary'
import type { Playbook, PlaybookStage } from './schema'

/** The stage with this key, or undefined when the Playbook has none by that name (any more). */
export function stageOf(playbook: Playbook, track: Track, key: string): PlaybookStage | undefined {
  return playbook.tracks[track].stages.find(stage => stage.key === key)
}

/** True in a stage of the hiring track that puts a person on the short horizon. */
export function isActiveHiringStage(playbook: Playbook, key: string | null): boolean {
  return key !== null && stageOf(playbook, 'hiring', key)?.active === true
}
