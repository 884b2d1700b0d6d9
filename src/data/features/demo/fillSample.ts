import { DEMO_SIZE } from '@shared/contract/demo'
import { AppError } from '@shared/errors'
import type { Progress } from '@shared/protocol'
import type { Language } from '@shared/types/vocabulary'
import type { Services } from '@data/services'
import { writeDemo } from './writeDemo'

type FillOptions = { language: Language; signal: AbortSignal; onProgress: (progress: Progress) => void }

/** Fills the sample folder that the app has just made, as of today. @throws AppError cancelled */
export async function fillSample(services: Services, { language, signal, onProgress }: FillOptions): Promise<void> {
  const options = { language, size: DEMO_SIZE, seed: 1, asOf: services.clock.today() }
  await writeDemo(services, options, {
    onProgress,
    async breathe() {
      await new Promise(resolve => setImmediate(resolve))
      if (signal.aborted) throw new AppError('cancelled', 'cancelled')
    }
  })
}
