import { beforeEach, describe, expect, it } from 'vitest'
import { PROTOCOL_VERSION, type DataStatus, type FromData, type SessionState, type ToData } from '@shared/protocol'
import type { DataHost } from './host'
import { createSupervisor, type Supervisor } from './supervisor'

const open: SessionState = {
  phase: 'open',
  folder: 'real',
  isSample: false,
  protections: { passphrase: true, keychain: false, recovery: true },
  isKeychainAvailable: false,
  error: null
}

/** A data process that does nothing by itself: the test speaks for it. */
function fakeHost() {
  const sent: ToData[] = []
  let listener: (message: FromData) => void = () => undefined
  let exitListener: (code: number | null) => void = () => undefined
  const host: DataHost & { isKilled: boolean } = {
    kind: 'node',
    pid: 1,
    isKilled: false,
    send: message => void sent.push(structuredClone(message)),
    onMessage: next => void (listener = next),
    onExit: next => void (exitListener = next),
    kill() {
      host.isKilled = true
      exitListener(null)
    }
  }
  return {
    host,
    sent,
    say: (message: FromData) => listener(message),
    exit: (code: number | null = 1) => exitListener(code),
    greet: (queries = ['people.list']) => listener({ kind: 'hello', protocol: PROTOCOL_VERSION, queries }),
    routes: () => sent.flatMap(message => (message.kind === 'call' ? [message.route] : []))
  }
}

type Fake = ReturnType<typeof fakeHost>

describe('supervisor', () => {
  let hosts: Fake[]
  let statuses: DataStatus[]
  let timers: { ms: number; work: () => void; isOn: boolean }[]
  let now: number
  let canStart: boolean
  let supervisor: Supervisor
  const current = (): Fake => hosts.at(-1)!

  function create(givenKey: Uint8Array | null = null): Supervisor {
    return createSupervisor({
      startHost() {
        if (!canStart) throw new Error('no Node')
        const fake = fakeHost()
        hosts.push(fake)
        return fake.host
      },
      describeStart: () => ({
        folders: { real: 'r', sample: 's' },
        folder: 'real',
        language: 'en',
        isKeychainAvailable: false
      }),
      givenKey,
      keychain: (action, value) => (action === 'wrap' ? value.map(byte => 255 - byte) : null),
      onStatus: status => void statuses.push(status),
      onSession: () => undefined,
      onChanged: () => undefined,
      onNote: () => undefined,
      now: () => now,
      after(ms, work) {
        const timer = { ms, work, isOn: true }
        timers.push(timer)
        return () => void (timer.isOn = false)
      }
    })
  }

  function bringUp(key?: Uint8Array | null): void {
    current().greet()
    current().say({ kind: 'state', state: open, ...(key === undefined ? {} : { key }) })
  }

  const fire = (ms: number): void =>
    timers.filter(timer => timer.isOn && timer.ms === ms).forEach(timer => timer.work())

  beforeEach(() => {
    hosts = []
    statuses = []
    timers = []
    now = 0
    canStart = true
    supervisor = create()
    supervisor.start()
  })

  it('keeps calls back until the data process has opened or locked its folder', async () => {
    const { reply } = supervisor.call('people.list', '{}')
    current().greet()
    current().say({ kind: 'state', state: { ...open, phase: 'opening' } })
    expect(current().routes()).toEqual([])
    current().say({ kind: 'state', state: open })
    const call = current().sent.find(message => message.kind === 'call')!
    expect(call).toMatchObject({ route: 'people.list', payload: '{}' })
    current().say({ kind: 'reply', id: call.id, payload: '{"ok":true}' })
    expect(await reply).toBe('{"ok":true}')
    expect(statuses).toEqual(['ready'])
  })

  it('asks a read once more after a crash, and says of a write that it may be lost', async () => {
    bringUp()
    const read = supervisor.call('people.list', '{}')
    const write = supervisor.call('people.add', '{}')
    current().exit()
    expect(JSON.parse(await write.reply)).toMatchObject({
      ok: false,
      error: { code: 'dataProcessStopped', retryable: true }
    })
    bringUp()
    expect(current().routes()).toEqual(['people.list'])
    current().exit()
    expect(JSON.parse(await read.reply)).toMatchObject({ error: { code: 'dataProcessStopped' } })
    expect(statuses).toEqual(['ready', 'restarting', 'ready', 'restarting'])
  })

  it('holds a call that comes while it restarts', async () => {
    bringUp()
    current().exit()
    supervisor.call('people.add', '{}')
    bringUp()
    expect(current().routes()).toEqual(['people.add'])
  })

  it('gives the new process the key of the one that crashed, and forgets it when locked', () => {
    bringUp(Uint8Array.from([1, 2, 3]))
    current().exit()
    current().greet()
    expect(current().sent[0]).toMatchObject({ kind: 'start', key: Uint8Array.from([1, 2, 3]), canCreate: false })
    current().say({ kind: 'state', state: { ...open, phase: 'locked' }, key: null })
    current().exit()
    current().greet()
    expect(current().sent[0]).toMatchObject({ kind: 'start', key: null })
  })

  it('lets only a given key create a base', () => {
    supervisor = create(new Uint8Array(32))
    supervisor.start()
    current().greet()
    expect(current().sent[0]).toMatchObject({ kind: 'start', canCreate: true, key: new Uint8Array(32) })
  })

  it('gives up after three crashes within a minute, and can be told to try again', async () => {
    bringUp()
    current().exit()
    bringUp()
    current().exit()
    const waiting = supervisor.call('people.list', '{}')
    current().exit()
    expect(supervisor.status).toBe('failed')
    expect(hosts).toHaveLength(3)
    expect(JSON.parse(await waiting.reply)).toMatchObject({ error: { code: 'dataProcessStopped', retryable: false } })
    expect(JSON.parse(await supervisor.call('people.list', '{}').reply)).toMatchObject({ ok: false })
    supervisor.restart()
    bringUp()
    expect(supervisor.status).toBe('ready')
  })

  it('goes on after crashes that are far apart', () => {
    for (let crash = 0; crash < 5; crash += 1) {
      bringUp()
      now += 30_001
      current().exit()
    }
    expect(supervisor.status).toBe('restarting')
  })

  it('ends a process that never says hello', () => {
    fire(20_000)
    expect(hosts[0]!.host.isKilled).toBe(true)
    expect(hosts).toHaveLength(2)
  })

  it('refuses a data process of another version', () => {
    current().say({ kind: 'hello', protocol: PROTOCOL_VERSION + 1, queries: [] })
    expect(supervisor.status).toBe('failed')
    expect(hosts[0]!.host.isKilled).toBe(true)
    expect(hosts).toHaveLength(1)
  })

  it('says so when it can not be started at all', async () => {
    canStart = false
    const waiting = supervisor.call('people.list', '{}')
    current().exit()
    expect(supervisor.status).toBe('failed')
    expect(JSON.parse(await waiting.reply)).toMatchObject({ error: { code: 'dataProcessStopped' } })
  })

  it('passes progress on and cancels by id', () => {
    bringUp()
    const seen: unknown[] = []
    const { id } = supervisor.call('people.import', '{}', { onProgress: progress => seen.push(progress) })
    current().say({ kind: 'progress', id, done: 1, total: 2, phase: 'rows' })
    supervisor.cancel(id)
    expect(seen).toEqual([{ done: 1, total: 2, phase: 'rows' }])
    expect(current().sent.at(-1)).toEqual({ kind: 'cancel', id })
  })

  it('answers what was cancelled before it began', async () => {
    const { id, reply } = supervisor.call('people.list', '{}')
    supervisor.cancel(id)
    expect(JSON.parse(await reply)).toMatchObject({ error: { code: 'cancelled' } })
    bringUp()
    expect(current().routes()).toEqual([])
  })

  it('answers for the keychain', () => {
    bringUp()
    current().say({ kind: 'ask', id: 7, action: 'wrap', value: Uint8Array.from([1, 2]) })
    current().say({ kind: 'ask', id: 8, action: 'unwrap', value: Uint8Array.from([1]) })
    expect(current().sent.slice(-2)).toEqual([
      { kind: 'answer', id: 7, value: Uint8Array.from([254, 253]) },
      { kind: 'answer', id: 8, value: null }
    ])
  })

  it('waits at the end for writes under way, then closes', async () => {
    bringUp()
    const write = supervisor.call('people.add', '{}')
    supervisor.call('people.list', '{}')
    const stopped = supervisor.stop()
    expect(current().sent.at(-1)).not.toEqual({ kind: 'close' })
    expect(JSON.parse(await supervisor.call('people.add', '{}').reply)).toMatchObject({ ok: false })
    current().say({ kind: 'reply', id: write.id, payload: '{"ok":true}' })
    expect(await write.reply).toBe('{"ok":true}')
    await Promise.resolve()
    await Promise.resolve()
    expect(current().sent.at(-1)).toEqual({ kind: 'close' })
    current().exit(0)
    await stopped
    expect(hosts).toHaveLength(1)
    expect(current().host.isKilled).toBe(false)
  })

  it('does not wait for ever', async () => {
    bringUp()
    const write = supervisor.call('people.add', '{}')
    const stopped = supervisor.stop()
    fire(5_000)
    await Promise.resolve()
    await Promise.resolve()
    expect(current().sent.at(-1)).toEqual({ kind: 'close' })
    fire(3_000)
    await stopped
    expect(current().host.isKilled).toBe(true)
    expect(JSON.parse(await write.reply)).toMatchObject({ error: { code: 'dataProcessStopped' } })
  })
})
