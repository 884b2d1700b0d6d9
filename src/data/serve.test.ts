import { beforeEach, describe, expect, it } from 'vitest'
import { AppError } from '@shared/errors'
import type { FromData, SessionState, ToData } from '@shared/protocol'
import type { CallResult } from './router'
import { serve } from './serve'
import type { Backend, FolderView, OpenBase } from './session'

const KEY = Uint8Array.from({ length: 32 }, (_, index) => index)

/** A folder as the test describes it, and what was done to it. */
function createWorld() {
  const world = {
    folders: { real: { kind: 'empty' }, sample: { kind: 'empty' } } as Record<string, FolderView>,
    passphrase: 'correct horse',
    closed: 0,
    calls: [] as { route: string; input: unknown }[],
    answer: (_route: string, _signal: AbortSignal): Promise<CallResult> =>
      Promise.resolve({ ok: true, data: 1, tags: ['alumni'], groupSeq: 5 } as CallResult)
  }
  const base = (isSample = false): OpenBase => ({
    key: Buffer.from(KEY),
    isSample,
    call(route, input, options) {
      world.calls.push({ route, input })
      return world.answer(route, options.signal!)
    },
    keepUp: () => undefined,
    close: () => void (world.closed += 1)
  })
  const backend: Backend = {
    queries: ['alumni.search'],
    inspect(dir) {
      const view = world.folders[dir]
      if (!view) throw new AppError('keyringMissing', 'missing')
      return view
    },
    async create(dir, options) {
      const keychainWrap = options.wrapKey ? await options.wrapKey(KEY) : null
      world.folders[dir] = {
        kind: 'base',
        hasPassphrase: options.passphrase !== undefined,
        hasRecovery: true,
        keychainWrap
      }
      return { base: base(options.isSample), recoveryCode: 'CODE' }
    },
    async openWithKey(_dir, key) {
      if (Buffer.compare(key, KEY) !== 0) throw new AppError('wrongKey', 'wrong')
      return base()
    },
    async openWithPassphrase(_dir, passphrase) {
      if (passphrase !== world.passphrase) throw new AppError('wrongPassphrase', 'wrong')
      return base()
    },
    openWithRecovery: async () => base(),
    async setPassphrase(_dir, _key, passphrase) {
      world.passphrase = passphrase
    },
    setKeychain: async () => undefined,
    newRecoveryCode: async () => 'NEW CODE',
    restore: async () => KEY,
    repairKeyring: dir => void (world.folders[dir] = locked),
    listBackups: dir => ({ of: dir })
  }
  return { world, backend }
}

const locked: FolderView = { kind: 'base', hasPassphrase: true, hasRecovery: true, keychainWrap: null }

describe('data process', () => {
  let world: ReturnType<typeof createWorld>['world']
  let sent: FromData[]
  let tell: (message: ToData) => void
  let hangUp: () => void
  let exits: number[]
  let waiters: { matches: (message: FromData) => boolean; resolve: (message: FromData) => void }[]
  let lastId: number

  beforeEach(() => {
    const created = createWorld()
    world = created.world
    sent = []
    exits = []
    waiters = []
    lastId = 0
    serve(
      {
        send(message) {
          sent.push(message)
          for (const waiter of waiters.filter(({ matches }) => matches(message))) waiter.resolve(message)
        },
        onMessage: listener => void (tell = listener),
        onClose: listener => void (hangUp = listener)
      },
      created.backend,
      code => exits.push(code)
    )
  })

  function next<K extends FromData['kind']>(
    kind: K,
    matches: (message: Extract<FromData, { kind: K }>) => boolean = () => true
  ): Promise<Extract<FromData, { kind: K }>> {
    return new Promise(resolve =>
      waiters.push({
        matches: message => message.kind === kind && matches(message as Extract<FromData, { kind: K }>),
        resolve: message => resolve(message as Extract<FromData, { kind: K }>)
      })
    )
  }

  async function start(options: Partial<Extract<ToData, { kind: 'start' }>> = {}): Promise<SessionState> {
    const settled = next('state', ({ state }) => state.phase !== 'opening')
    const folders = { real: 'real', sample: 'sample' }
    const defaults = {
      folders,
      folder: 'real',
      language: 'en',
      isKeychainAvailable: false,
      key: null,
      canCreate: false
    } as const
    tell({ kind: 'start', ...defaults, ...options })
    return (await settled).state
  }

  async function ask(kind: 'call' | 'session', name: string, input: unknown, files?: Record<string, string>) {
    const id = ++lastId
    const reply = next('reply', message => message.id === id)
    const payload = typeof input === 'string' ? input : JSON.stringify(input)
    tell(
      kind === 'call'
        ? { kind, id, route: name, payload, ...(files ? { files } : {}) }
        : { kind, id, command: name, payload, ...(files ? { files } : {}) }
    )
    return JSON.parse((await reply).payload) as {
      ok: boolean
      data?: { state: SessionState; recoveryCode: string | null }
      error?: { code: string; params: Record<string, unknown> }
      groupSeq?: number
    }
  }

  it('says hello with the routes that may be asked twice', () => {
    expect(sent).toEqual([{ kind: 'hello', protocol: 1, queries: ['alumni.search'] }])
  })

  it('tells of the backups of a folder whose base can’t be opened', async () => {
    world.folders['real'] = locked
    await start()
    expect(await ask('call', 'backup.list', {})).toMatchObject({ ok: true, data: { of: 'real' } })
    expect(world.calls).toEqual([])
  })

  it('waits closed where there is nothing yet, and says that no base is open', async () => {
    expect((await start()).phase).toBe('empty')
    expect(await ask('call', 'alumni.search', {})).toMatchObject({ ok: false, error: { code: 'locked' } })
  })

  it('creates a base and shows the recovery code once', async () => {
    await start()
    const created = await ask('session', 'session.create', {
      folder: 'real',
      language: 'en',
      passphrase: 'long enough',
      useKeychain: false
    })
    expect(created.data).toMatchObject({
      recoveryCode: 'CODE',
      state: { phase: 'open', protections: { passphrase: true } }
    })
    expect((await ask('session', 'session.state', {})).data?.recoveryCode).toBeNull()
    expect(sent.findLast(message => message.kind === 'state')).toMatchObject({ key: Buffer.from(KEY) })
  })

  it('asks for a passphrase where the keychain is not safe', async () => {
    await start()
    const input = { folder: 'real', language: 'en', useKeychain: true }
    expect(await ask('session', 'session.create', input)).toMatchObject({ error: { code: 'keychainUnavailable' } })
  })

  it('unwraps the key by the keychain without asking anybody', async () => {
    world.folders.real = { kind: 'base', hasPassphrase: false, hasRecovery: true, keychainWrap: Uint8Array.from([9]) }
    const asked = next('ask')
    const state = start({ isKeychainAvailable: true })
    const { id, action } = await asked
    expect(action).toBe('unwrap')
    tell({ kind: 'answer', id, value: KEY })
    expect((await state).phase).toBe('open')
  })

  it('stays locked when the keychain can not unwrap', async () => {
    world.folders.real = { kind: 'base', hasPassphrase: false, hasRecovery: true, keychainWrap: Uint8Array.from([9]) }
    const asked = next('ask')
    const state = start({ isKeychainAvailable: true })
    tell({ kind: 'answer', id: (await asked).id, value: null })
    expect((await state).phase).toBe('locked')
  })

  it('opens again with the key it is given after a crash', async () => {
    world.folders.real = locked
    expect((await start({ key: KEY })).phase).toBe('open')
  })

  it('says why it could not open, and opens on another try', async () => {
    delete world.folders.real
    expect(await start()).toMatchObject({ phase: 'failed', error: { code: 'keyringMissing' } })
    expect(await ask('call', 'alumni.search', {})).toMatchObject({ error: { code: 'keyringMissing' } })
    expect((await ask('session', 'session.repairKeyring', {})).data?.state).toMatchObject({
      phase: 'locked',
      error: null
    })
  })

  it('unlocks by passphrase, locks, and forgets the key', async () => {
    world.folders.real = locked
    await start()
    expect(await ask('session', 'session.unlock', { passphrase: 'wrong' })).toMatchObject({
      error: { code: 'wrongPassphrase' }
    })
    expect((await ask('session', 'session.unlock', { passphrase: 'correct horse' })).data?.state.phase).toBe('open')
    expect((await ask('session', 'session.lock', {})).data?.state.phase).toBe('locked')
    expect(world.closed).toBe(1)
    expect(sent.findLast(message => message.kind === 'state')).toMatchObject({ key: null })
    expect(await ask('call', 'alumni.search', {})).toMatchObject({ error: { code: 'locked' } })
  })

  it('sets a new passphrase after recovery', async () => {
    world.folders.real = locked
    await start()
    await ask('session', 'session.recover', { recoveryCode: 'CODE', passphrase: 'brand new one' })
    expect(world.passphrase).toBe('brand new one')
  })

  it('answers a call with what undo needs, and tells what changed first', async () => {
    world.folders.real = locked
    await start({ key: KEY })
    expect(await ask('call', 'alumni.add', { a: 1 })).toEqual({ ok: true, data: 1, groupSeq: 5 })
    const kinds = sent.slice(-2).map(message => message.kind)
    expect(kinds).toEqual(['event', 'reply'])
    expect(sent.at(-2)).toEqual({ kind: 'event', tags: ['alumni'] })
  })

  it('takes a path from a file token only', async () => {
    world.folders.real = locked
    await start({ key: KEY })
    for (const input of [{ path: '/etc/passwd' }, { targetPath: '/etc/passwd' }]) {
      expect(await ask('call', 'import.read', input)).toMatchObject({ error: { code: 'invalidInput' } })
    }
    expect(world.calls).toEqual([])
    await ask('call', 'import.read', { pathology: 1 }, { path: '/chosen.csv' })
    expect(world.calls).toEqual([{ route: 'import.read', input: { pathology: 1, path: '/chosen.csv' } }])
  })

  it('answers nonsense with an error', async () => {
    await start()
    expect(await ask('call', 'alumni.search', '{')).toMatchObject({ error: { code: 'invalidInput' } })
    expect(await ask('session', 'session.nothing', {})).toMatchObject({ error: { code: 'unknownRoute' } })
    expect(await ask('session', 'toString', {})).toMatchObject({ error: { code: 'unknownRoute' } })
    expect(await ask('session', 'session.unlock', { passphrase: 1 })).toMatchObject({ error: { code: 'invalidInput' } })
    expect(await ask('session', 'session.lock', { extra: 1 })).toMatchObject({ error: { code: 'invalidInput' } })
  })

  it('cancels the call that is named', async () => {
    world.folders.real = locked
    await start({ key: KEY })
    world.answer = (_route, signal) =>
      new Promise(resolve =>
        signal.addEventListener('abort', () =>
          resolve({ ok: false, error: new AppError('cancelled', 'cancelled').toBody() })
        )
      )
    const answer = ask('call', 'import.run', {})
    tell({ kind: 'cancel', id: lastId })
    expect(await answer).toMatchObject({ error: { code: 'cancelled' } })
  })

  it('stops what runs before it switches to the sample folder', async () => {
    world.folders.real = locked
    world.folders.sample = { kind: 'empty' }
    await start({ key: KEY })
    world.answer = (_route, signal) =>
      new Promise(resolve =>
        signal.addEventListener('abort', () => {
          expect(world.closed).toBe(0)
          resolve({ ok: false, error: new AppError('cancelled', 'cancelled').toBody() })
        })
      )
    const running = ask('call', 'import.run', {})
    const switched = await ask('session', 'session.switchFolder', { folder: 'sample' })
    expect(switched.data?.state).toMatchObject({ phase: 'empty', folder: 'sample' })
    expect(await running).toMatchObject({ error: { code: 'cancelled' } })
    expect(world.closed).toBe(1)
  })

  it('goes back to the former base when a restore fails', async () => {
    world.folders.real = locked
    await start({ key: KEY })
    expect(await ask('session', 'session.restore', {})).toMatchObject({ error: { code: 'invalidInput' } })
    expect((await ask('session', 'session.restore', { name: 'a.okaeri' })).data?.state.phase).toBe('open')
    expect(await ask('session', 'session.restore', { name: '../a' })).toMatchObject({ error: { code: 'invalidInput' } })
  })

  it('closes the base before it ends, also when main is gone', async () => {
    world.folders.real = locked
    await start({ key: KEY })
    hangUp()
    await ask('session', 'session.state', {})
    expect(world.closed).toBe(1)
    await new Promise(resolve => setImmediate(resolve))
    expect(exits).toEqual([0])
  })
})
