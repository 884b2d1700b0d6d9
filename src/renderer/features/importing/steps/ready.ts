import type { ImportState } from '../session/importSession'

type Parts = 'file' | 'inspection' | 'plan'

/** The state once a file was looked at. */
export type Ready<State extends ImportState> = Omit<State, Parts> & { [Part in Parts]: NonNullable<State[Part]> }

export function isReady(state: ImportState): state is ImportState & Ready<ImportState> {
  return state.file !== null && state.inspection !== null && state.plan !== null
}
