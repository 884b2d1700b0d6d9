import type { demoContract } from '@shared/contract/demo'
import type { HandlersOf } from '@data/handler'
import { writeDemo } from './writeDemo'

export const demoHandlers: HandlersOf<typeof demoContract> = {
  'demo.create': ({ services, onProgress, breathe }, input) => {
    const asOf = input.asOf ?? services.clock.today()
    return writeDemo(services, { ...input, asOf }, { onProgress, breathe })
  }
}
