import { bridge, call, onBridgeEvent } from '@renderer/client'
import type { RouteInput, RouteName, RouteOutput } from '@shared/contract'
import type { ImportIo, Job } from './importSession'

/** Progress events name their call; each running job listens for its own. */
async function runJob<R extends RouteName>(
  route: R,
  input: RouteInput<R>,
  files: Record<string, string>,
  { callId, onProgress }: Job
): Promise<RouteOutput<R>> {
  const stop = onBridgeEvent('progress', ({ callId: id, done, total, phase }) => {
    if (id === callId) onProgress({ done, total, phase })
  })
  try {
    return await call(route, input, { callId, files })
  } finally {
    stop()
  }
}

/** The import's way to the data process. The path is not the window's to know: main puts it in for the token. */
export const importIo: ImportIo = {
  inspect: token => call('imports.inspect', {} as RouteInput<'imports.inspect'>, { files: { path: token } }),
  preview: (job, token, plan) =>
    runJob('imports.preview', { plan } as RouteInput<'imports.preview'>, { path: token }, job),
  load: (job, token, plan) => runJob('imports.run', { plan } as RouteInput<'imports.run'>, { path: token }, job),
  cancel: callId => bridge().cancel(callId),
  newId: () => crypto.randomUUID(),
  now: () => Date.now(),
  after(ms, work) {
    const timer = setTimeout(work, ms)
    return () => clearTimeout(timer)
  }
}
