import type { z } from 'zod'
import { contract, isRouteName } from '@shared/contract'
import type { Route } from '@shared/contract/kernel'
import type { Tag } from '@shared/contract/tags'
import { AppError, toErrorBody, type ErrorBody } from '@shared/errors'
import { mutate } from './database/mutate'
import { alumniHandlers } from './features/alumni/alumniHandlers'
import { balanceHandlers } from './features/balance/balanceHandlers'
import { demoHandlers } from './features/demo/demoHandlers'
import { exportHandlers } from './features/export/exportHandlers'
import { membersHandlers } from './features/members/membersHandlers'
import { viewsHandlers } from './features/views/viewsHandlers'
import { fieldsHandlers } from './features/fields/fieldsHandlers'
import { historyHandlers } from './features/history/historyHandlers'
import { importsHandlers } from './features/imports/importsHandlers'
import { openingsHandlers } from './features/openings/openingsHandlers'
import { personHandlers } from './features/person/personHandlers'
import { playbookHandlers } from './features/playbook/playbookHandlers'
import { settingsHandlers } from './features/settings/settingsHandlers'
import { systemHandlers } from './features/system/systemHandlers'
import { todayHandlers } from './features/today/todayHandlers'
import { touchpointHandlers } from './features/touchpoint/touchpointHandlers'
import type { CallContext, Handler, HandlersOf, Progress } from './handler'
import type { Services } from './services'

const handlers: HandlersOf<typeof contract> = {
  ...alumniHandlers,
  ...balanceHandlers,
  ...viewsHandlers,
  ...membersHandlers,
  ...demoHandlers,
  ...exportHandlers,
  ...fieldsHandlers,
  ...historyHandlers,
  ...importsHandlers,
  ...openingsHandlers,
  ...personHandlers,
  ...playbookHandlers,
  ...settingsHandlers,
  ...systemHandlers,
  ...todayHandlers,
  ...touchpointHandlers
}

export type CallOptions = { signal?: AbortSignal; onProgress?: (progress: Progress) => void }

/** The answer to one call. `groupSeq` is what the caller's undo reverses; `tags` are what others have to read again. */
export type CallResult =
  { ok: true; data: unknown; tags: readonly Tag[]; groupSeq?: number } | { ok: false; error: ErrorBody }

export type Router = { call(route: string, input: unknown, options?: CallOptions): Promise<CallResult> }

/**
 * Answers contract calls on one open base: validates the input, runs the handler, turns whatever is thrown into a
 * typed error.
 *
 * @param options.isOutputChecked also validates the answers: in tests and in development
 */
export function createRouter(services: Services, options: { isOutputChecked?: boolean } = {}): Router {
  async function answer(name: string, input: unknown, callOptions: CallOptions): Promise<CallResult> {
    if (!isRouteName(name))
      throw new AppError('unknownRoute', `no route ${name.slice(0, 80)}`, { route: name.slice(0, 80) })
    const route: Route = contract[name]
    const parsed = route.input.safeParse(input)
    if (!parsed.success) throw invalidInput(parsed.error)
    let groupSeq: number | undefined
    const signal = callOptions.signal ?? new AbortController().signal
    const context: CallContext = {
      services,
      signal,
      onProgress: callOptions.onProgress ?? (() => undefined),
      breathe: async () => {
        await new Promise(resolve => setImmediate(resolve))
        if (signal.aborted) throw new AppError('cancelled', 'cancelled')
      },
      mutate: (work, meta) => {
        const result = mutate(services, { route: name, ...meta }, work)
        if (result.hasChanges) groupSeq = result.groupSeq
        return result.value
      }
    }
    const data = await (handlers[name] as Handler<Route>)(context, parsed.data)
    const checked = options.isOutputChecked ? route.output.parse(data) : data
    const tags = route.kind === 'query' ? [] : route.tags
    return { ok: true, data: checked, tags, ...(groupSeq === undefined ? {} : { groupSeq }) }
  }

  return {
    async call(name, input, callOptions = {}) {
      try {
        return await answer(name, input, callOptions)
      } catch (error) {
        return { ok: false, error: toErrorBody(error) }
      }
    }
  }
}

/** The first places that do not fit, by path only: the values may be personal. */
function invalidInput(error: z.ZodError): AppError {
  const places = error.issues.slice(0, 5).map(issue => {
    const keys = issue.code === 'unrecognized_keys' ? ` (unknown: ${issue.keys.join(', ').slice(0, 80)})` : ''
    return `${issue.path.join('.') || 'input'}: ${issue.code}${keys}`
  })
  return new AppError('invalidInput', `the input does not fit: ${places.join('; ')}`, { places })
}
