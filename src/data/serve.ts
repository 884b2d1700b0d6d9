import type { Tag } from '@shared/contract/tags'
import { AppError, toErrorBody, type Result } from '@shared/errors'
import { PROTOCOL_VERSION, type FromData, type Progress, type ToData } from '@shared/protocol'
import type { Port } from './protocol'
import { createSession, type Backend } from './session'

type Request = Extract<ToData, { kind: 'call' | 'session' }>
type Answer = { body: Result<unknown> & { groupSeq?: number }; tags?: readonly Tag[] }

/** Fields that hold a path: from a window they come only as tokens, which main has turned into `files`. */
const PATH_FIELD = /(^p|P)ath$/

function parseInput(request: Request): unknown {
  let input: unknown
  try {
    input = JSON.parse(request.payload)
  } catch {
    throw new AppError('invalidInput', 'the input is not JSON', { places: ['input: json'] })
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input
  const own = Object.keys(input).filter(key => PATH_FIELD.test(key))
  if (own.length > 0) throw new AppError('invalidInput', 'a path came without a file token', { places: own })
  return { ...input, ...request.files }
}

/** Answers main's messages: calls to the open base, session commands, cancel, close. */
export function serve(port: Port, backend: Backend, exit: (code: number) => void): void {
  const running = new Map<number, AbortController>()
  const asked = new Map<number, (value: Uint8Array | null) => void>()
  let lastAsked = 0

  const send = (message: FromData): void => port.send(message)
  const session = createSession(backend, {
    publish: (state, key) => send({ kind: 'state', state, ...(key === undefined ? {} : { key }) }),
    askKeychain: (action, value) =>
      new Promise(resolve => {
        asked.set(++lastAsked, resolve)
        send({ kind: 'ask', id: lastAsked, action, value })
      }),
    abortCalls: () => running.forEach(controller => controller.abort()),
    announce: tags => send({ kind: 'event', tags: [...tags] })
  })

  async function respond(
    request: Request,
    work: (
      input: unknown,
      options: { signal: AbortSignal; onProgress: (progress: Progress) => void }
    ) => Promise<Answer>
  ): Promise<void> {
    const controller = new AbortController()
    running.set(request.id, controller)
    let answer: Answer
    try {
      const onProgress = (progress: Progress): void => send({ kind: 'progress', id: request.id, ...progress })
      answer = await work(parseInput(request), { signal: controller.signal, onProgress })
    } catch (error) {
      answer = { body: { ok: false, error: toErrorBody(error) } }
    }
    running.delete(request.id)
    if (answer.tags && answer.tags.length > 0) send({ kind: 'event', tags: [...answer.tags] })
    send({ kind: 'reply', id: request.id, payload: JSON.stringify(answer.body) })
  }

  async function call(request: Request & { kind: 'call' }): Promise<void> {
    await respond(request, async (input, options) => {
      const result = await session.call(request.route, input, options)
      if (!result.ok) return { body: result }
      const { tags, ...body } = result
      return { body, tags }
    })
  }

  async function close(): Promise<void> {
    await session.close()
    exit(0)
  }

  port.onMessage(message => {
    switch (message.kind) {
      case 'start':
        return void session.start(message)
      case 'call':
        return void call(message)
      case 'session':
        return void respond(message, async (input, options) => ({
          body: { ok: true, data: await session.command(message.command, input, options) }
        }))
      case 'cancel':
        return running.get(message.id)?.abort()
      case 'answer':
        asked.get(message.id)?.(message.value)
        return void asked.delete(message.id)
      case 'close':
        return void close()
    }
  })
  port.onClose(() => void close())
  send({ kind: 'hello', protocol: PROTOCOL_VERSION, queries: [...backend.queries] })
}
