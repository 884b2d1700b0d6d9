import { ended } from './ended'
import { inSelection } from './inSelection'
import { neglected } from './neglected'
import { readySoon } from './readySoon'
import { readyToReview } from './readyToReview'
import { readyToTell } from './readyToTell'
import { tended } from './tended'
import { turned } from './turned'
import type { Story } from './story'

/** All hand-written people, in the order in which a sample begins. */
export const stories: readonly Story[] = [
  ...readyToTell,
  ...readySoon,
  ...readyToReview,
  ...inSelection,
  ...tended,
  ...neglected,
  ...ended,
  ...turned
]
