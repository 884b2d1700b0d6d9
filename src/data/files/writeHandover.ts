import type { HandoverCandidate } from '@domain/handover/candidate'
import type { HandoverFile, HandoverOptions, HandoverProblem } from '@domain/handover/target'
import { handoverTargets } from '@domain/handover/targets'
import { encodingProblems } from '@domain/handover/validate'
import type { HandoverTargetId } from '@shared/types/handover'
import { encodeText, findUnencodable } from './writeEncoding'

export type PreparedHandover = {
  /** All there is to say, errors first. */
  problems: HandoverProblem[]
  fileName: string
  mediaType: HandoverFile['mediaType']
  /** The bytes to save; null while there is an error. */
  bytes: Uint8Array | null
}

/** Checks a hand-over, what its encoding lacks included, and encodes its file. Saves nothing. */
export function prepareHandover(
  targetId: HandoverTargetId,
  candidates: readonly HandoverCandidate[],
  options: HandoverOptions
): PreparedHandover {
  const target = handoverTargets[targetId]
  const file = target.render(candidates, options)
  const lacking = findUnencodable(file.rows ?? [[file.text]], file.encoding)
  const problems = [...target.validate(candidates, options), ...encodingProblems(file, candidates, lacking)]
  const errors = problems.filter(problem => problem.severity === 'error')
  return {
    problems: [...errors, ...problems.filter(problem => problem.severity === 'warning')],
    fileName: file.fileName,
    mediaType: file.mediaType,
    bytes: errors.length === 0 ? encodeText(file.text, file.encoding) : null
  }
}
