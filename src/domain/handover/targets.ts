import type { HandoverTargetId } from '@shared/types/handover'
import { greenhouseProspects } from './greenhouse'
import { jsonTarget } from './json'
import { plainCsv } from './plainCsv'
import type { HandoverTarget } from './target'
import { ownTemplate } from './template'

/** Every target of a hand-over by file. A new one: its id in HANDOVER_TARGETS, its entry here, its words. */
export const handoverTargets: Readonly<Record<HandoverTargetId, HandoverTarget>> = {
  greenhouse_prospects: greenhouseProspects,
  plain_csv: plainCsv,
  json: jsonTarget,
  template: ownTemplate
}
