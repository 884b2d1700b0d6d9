import { AppError, type Result } from '@shared/errors'
import {
  PROTOCOL_VERSION,
  type DataStatus,
  type FromData,
  type Progress,
  type SessionState,
  type ToData
} from '@shared/protocol'
import type { Tag } from '@shared/contract/tags'
import { createBreaker } from './breaker'
import type { DataHost } from './host'

type Start = Extract<ToData, { kind: 'start' }>
type Request = Extract<ToData, { kind: 'call' | 'session' }>

export type SupervisorOptions = {
  startHost(): DataHost
  /** What to tell a data process that has just come up; the supervisor adds the key it remembers. */
  describeStart(): Omit<Start, 'kind' | 'key' | 'canCreate'>
  /** OKAERI_KEY: 32 bytes that also create the base of an empty folder. */
  givenKey: Uint8Array | null
  keychain: (action: 'wrap' | 'unwrap', value: Uint8Array) => Uint8Array | null
  onStatus(status: DataStatus): void
  onSession(state: SessionState): void
  onChanged(tags: Tag[]): void
  /** Facts for the log: codes and numbers only. */
  onNote(event: string, facts?: Record<string, string | number | boolean | null>): void
  now(): number
  /** Runs `work` after `ms`; the answer takes it back. */
  after(ms: number, work: () => void): () => void
}

export type CallHandle = { id: number; reply: Promise<string> }

export type Supervisor = {
  readonly status: DataStatus
  readonly session: SessionState | null
  readonly host: DataHost | null
  start(): void
  /** Starts again after it was given up. */
  restart(): void
  call(route: string, payload: string, options?: RequestOptions): CallHandle
  command(command: string, payload: string, options?: RequestOptions): CallHandle
  cancel(id: number): void
  /** Lets writes under way finish (at most 5 s), takes no new ones, closes the base, ends the process. */
  stop(): Promise<void>
}

export type RequestOptions = { files?: Record<string, string>; onProgress?: (progress: Progress) => void }

type Pending = {
  request: Request
  isQuery: boolean
  isSent: boolean
  attempts: number
  resolve: (payload: string) => void
  onProgress: ((progress: Progress) => void) | undefined
}

const HELLO_TIMEOUT = 20_000
const DRAIN_TIMEOUT = 5_000
const CLOSE_TIMEOUT = 3_000

const failure = (error: AppError): string =>
  JSON.stringify({ ok: false, error: error.toBody() } satisfies Result<never>)
const stopped = (isRetryable: boolean): string =>
  failure(new AppError('dataProcessStopped', 'the data process stopped', {}, isRetryable))

/**
 * Keeps the data process alive and the window's calls safe: calls wait until it is ready; after a crash it is started
 * again with the key it had, reads are asked once more, writes are answered `dataProcessStopped` because nobody knows
 * whether they were committed.
 */
export function createSupervisor(options: SupervisorOptions): Supervisor {
  const pending = new Map<number, Pending>()
  const breaker = createBreaker()
  let host: DataHost | null = null
  let status: DataStatus = 'starting'
  let session: SessionState | null = null
  let queries: ReadonlySet<string> = new Set()
  let key: Uint8Array | null = options.givenKey
  let isSettled = false
  let isStopping = false
  let lastId = 0
  let stopWatch: () => void = () => undefined
  let onWriteDone: () => void = () => undefined
  let onExited: () => void = () => undefined

  function setStatus(next: DataStatus): void {
    if (status === next) return
    status = next
    options.onStatus(next)
  }

  function settle(id: number, payload: string): void {
    const entry = pending.get(id)
    if (!entry) return
    pending.delete(id)
    entry.resolve(payload)
    onWriteDone()
  }

  function flush(): void {
    for (const entry of pending.values()) {
      if (entry.isSent) continue
      entry.isSent = true
      entry.attempts += 1
      entry.isQuery = entry.request.kind === 'call' && queries.has(entry.request.route)
      host?.send(entry.request)
    }
  }

  function giveUp(reason: string): void {
    options.onNote('data.givenUp', { reason })
    for (const id of [...pending.keys()]) settle(id, stopped(false))
    setStatus('failed')
  }

  function begin(): void {
    isSettled = false
    let started: DataHost
    try {
      started = options.startHost()
    } catch {
      return giveUp('start')
    }
    host = started
    stopWatch = options.after(HELLO_TIMEOUT, () => {
      options.onNote('data.silent')
      started.kill()
    })
    started.onMessage(message => host === started && receive(message))
    started.onExit(code => host === started && exited(code))
  }

  function exited(code: number | null): void {
    host = null
    isSettled = false
    stopWatch()
    options.onNote('data.exit', { code, stopping: isStopping })
    onExited()
    if (isStopping) return
    for (const [id, entry] of [...pending]) {
      if (!entry.isSent) continue
      if (entry.isQuery && entry.attempts < 2) entry.isSent = false
      else settle(id, stopped(true))
    }
    if (breaker.trip(options.now())) return giveUp('crashes')
    setStatus('restarting')
    begin()
  }

  function greet(message: Extract<FromData, { kind: 'hello' }>): void {
    stopWatch()
    if (message.protocol !== PROTOCOL_VERSION) {
      const other = host
      host = null
      other?.kill()
      return giveUp('protocol')
    }
    queries = new Set(message.queries)
    host?.send({ kind: 'start', ...options.describeStart(), key, canCreate: options.givenKey !== null })
  }

  function remember(next: Uint8Array | null): void {
    if (key && key !== next && key !== options.givenKey) key.fill(0)
    key = next
  }

  function receive(message: FromData): void {
    switch (message.kind) {
      case 'hello':
        return greet(message)
      case 'state':
        if (message.key !== undefined) remember(message.key)
        session = message.state
        options.onSession(session)
        if (session.phase === 'opening' || isSettled) return
        isSettled = true
        setStatus('ready')
        return flush()
      case 'reply':
        return settle(message.id, message.payload)
      case 'progress': {
        const { done, total, phase } = message
        return pending.get(message.id)?.onProgress?.({ done, total, phase })
      }
      case 'event':
        return options.onChanged(message.tags)
      case 'ask':
        host?.send({ kind: 'answer', id: message.id, value: options.keychain(message.action, message.value) })
    }
  }

  function request(make: (id: number) => Request, onProgress: RequestOptions['onProgress']): CallHandle {
    const id = ++lastId
    if (isStopping || status === 'failed') return { id, reply: Promise.resolve(stopped(false)) }
    const reply = new Promise<string>(resolve => {
      pending.set(id, { request: make(id), isQuery: false, isSent: false, attempts: 0, resolve, onProgress })
    })
    if (isSettled) flush()
    return { id, reply }
  }

  /** Resolves when `isDone` after some event, or after `ms`. */
  function waitFor(ms: number, isDone: () => boolean, listen: (check: () => void) => void): Promise<void> {
    return new Promise(resolve => {
      const cancel = options.after(ms, resolve)
      const check = (): void => {
        if (!isDone()) return
        cancel()
        resolve()
      }
      listen(check)
      check()
    })
  }

  return {
    get status() {
      return status
    },
    get session() {
      return session
    },
    get host() {
      return host
    },
    start: begin,
    restart() {
      if (status !== 'failed') return
      breaker.reset()
      setStatus('restarting')
      begin()
    },
    call: (route, payload, { files, onProgress } = {}) =>
      request(id => ({ kind: 'call', id, route, payload, ...(files ? { files } : {}) }), onProgress),
    command: (command, payload, { files, onProgress } = {}) =>
      request(id => ({ kind: 'session', id, command, payload, ...(files ? { files } : {}) }), onProgress),
    cancel(id) {
      const entry = pending.get(id)
      if (!entry) return
      if (entry.isSent) host?.send({ kind: 'cancel', id })
      else settle(id, failure(new AppError('cancelled', 'cancelled before it began')))
    },
    async stop() {
      isStopping = true
      const writes = (): Pending[] => [...pending.values()].filter(entry => entry.isSent && !entry.isQuery)
      await waitFor(
        DRAIN_TIMEOUT,
        () => !host || writes().length === 0,
        check => (onWriteDone = onExited = check)
      )
      host?.send({ kind: 'close' })
      await waitFor(
        CLOSE_TIMEOUT,
        () => !host,
        check => (onExited = check)
      )
      host?.kill()
      for (const id of [...pending.keys()]) settle(id, stopped(false))
      remember(null)
    }
  }
}
