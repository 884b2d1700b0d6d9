import { bridge, call, onBridgeEvent } from '@renderer/client'
import type { RouteInput, RouteName, RouteOutput } from '@shared/contract'
import type { ImportIo, Job } from './importSession'

/** Progress events name their call; each running job listens for its own. */
async function runJob<R extends RouteName>(
  route: R,
  input: RouteInput<R>,
  token: string,
  { callId, onProgress }: Job
): Promise<RouteOutput<R>> {
  const stop = onBridgeEvent('progress', ({ callId: id, done, total, phase }) => {
    if (id === callId) onProgress({ done, total, phase })
  })
  try {
    return await call(route, input, { callId, files: { path: token } })
  } finally {
    stop()
  }
}

/** In the place of a path, which the window never sees: main puts in the file behind the token. */
const BEHIND_TOKEN = undefined as unknown as string

/** The import's way to the data process. */
export const importIo: ImportIo = {
  inspect: token => call('imports.inspect', { path: BEHIND_TOKEN }, { files: { path: token } }),
  preview: (job, token, plan) => runJob('imports.preview', { path: BEHIND_TOKEN, plan }, token, job),
  load: (job, token, plan) => runJob('imports.run', { path: BEHIND_TOKEN, plan }, token, job),
  cancel: callId => bridge().cancel(callId),
  newId: () => crypto.randomUUID(),
  now: () => Date.now(),
  after(ms, work) {
    const timer = setTimeout(work, ms)
    return () => clearTimeout(timer)
  }
}
