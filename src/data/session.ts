import type { Tag } from '@shared/contract/tags'
import { AppError, toErrorBody } from '@shared/errors'
import type { FolderKind, Progress, SessionState, ToData } from '@shared/protocol'
import {
  isSessionCommand,
  sessionInputs,
  type SessionCommand,
  type SessionInput,
  type SessionOutput
} from '@shared/session'
import type { CallOptions, CallResult } from './router'

/** A base that is open. `close` checkpoints and lets go of the folder. */
export type OpenBase = {
  readonly key: Buffer
  readonly isSample: boolean
  call(route: string, input: unknown, options: CallOptions): Promise<CallResult>
  /** Begins the work that nobody asks for; ends with {@link close}. */
  keepUp(announce: (tags: readonly Tag[]) => void): void
  close(): void
}

export type FolderView =
  { kind: 'empty' } | { kind: 'base'; hasPassphrase: boolean; hasRecovery: boolean; keychainWrap: Uint8Array | null }

export type RestoreSource = { name?: string; path?: string; passphrase?: string; recoveryCode?: string }

/** Wraps a data key by the system's keychain; null when that is off or not safe here. */
export type WrapKey = (key: Uint8Array) => Promise<Uint8Array | null>

export type CreateOptions = {
  isSample: boolean
  language: 'en' | 'ja'
  passphrase?: string
  /** A given data key instead of a new random one. */
  key?: Uint8Array
  wrapKey: WrapKey | null
  signal: AbortSignal
  onProgress: (progress: Progress) => void
}

/** The seam to the database: what a session needs of `data/database` and the router. */
export type Backend = {
  /** Names of the routes that only read: these may be asked again after a crash. */
  readonly queries: readonly string[]
  /** @throws AppError keyringMissing, keyringDamaged, databaseDamaged (the base is gone) */
  inspect(dir: string): FolderView
  create(dir: string, options: CreateOptions): Promise<{ base: OpenBase; recoveryCode: string }>
  openWithKey(dir: string, key: Uint8Array): Promise<OpenBase>
  openWithPassphrase(dir: string, passphrase: string): Promise<OpenBase>
  openWithRecovery(dir: string, recoveryCode: string): Promise<OpenBase>
  setPassphrase(dir: string, key: Uint8Array, passphrase: string): Promise<void>
  setKeychain(dir: string, wrap: Uint8Array | null): Promise<void>
  newRecoveryCode(dir: string, key: Uint8Array): Promise<string>
  /** @param currentKey of the base in place, null when nobody has it. @returns the key of the restored base */
  restore(dir: string, source: RestoreSource, currentKey: Uint8Array | null): Promise<Uint8Array>
  repairKeyring(dir: string): void
  /** The answer to `backup.list`, for which no base has to be open. */
  listBackups(dir: string): unknown
}

export type SessionPorts = {
  /** `key` undefined: nothing new about it; null: forget it. */
  publish(state: SessionState, key?: Uint8Array | null): void
  askKeychain(action: 'wrap' | 'unwrap', value: Uint8Array): Promise<Uint8Array | null>
  abortCalls(): void
  announce(tags: readonly Tag[]): void
}

export type Session = {
  start(message: Extract<ToData, { kind: 'start' }>): Promise<void>
  call(route: string, input: unknown, options: CallOptions): Promise<CallResult>
  command(name: string, input: unknown, options: Required<CallOptions>): Promise<SessionOutput>
  close(): Promise<void>
}

type Start = Extract<ToData, { kind: 'start' }>

/** Each command gives the new recovery code, or null where there is none to show. */
type Commands = {
  [C in SessionCommand]: (input: SessionInput<C>, options: Required<CallOptions>) => Promise<string | null>
}

/** Which folder is open and how it is protected. Commands run one after another, calls beside them. */
export function createSession(backend: Backend, ports: SessionPorts): Session {
  let config: Start | null = null
  let base: OpenBase | null = null
  let state: SessionState = {
    phase: 'opening',
    folder: 'real',
    isSample: false,
    protections: { passphrase: false, keychain: false, recovery: false },
    isKeychainAvailable: false,
    error: null
  }
  const inFlight = new Set<Promise<unknown>>()
  let queue: Promise<unknown> = Promise.resolve()

  function publish(change: Partial<SessionState>, key?: Uint8Array | null): void {
    state = { ...state, ...change }
    ports.publish(state, key)
  }

  const dirOf = (folder: FolderKind): string => {
    if (!config) throw new AppError('locked', 'the data process has not been told its folders')
    return config.folders[folder]
  }

  function readProtections(): SessionState['protections'] {
    const found = backend.inspect(dirOf(state.folder))
    if (found.kind === 'empty') return { passphrase: false, keychain: false, recovery: false }
    return { passphrase: found.hasPassphrase, keychain: found.keychainWrap !== null, recovery: found.hasRecovery }
  }

  function enter(opened: OpenBase): void {
    base = opened
    opened.keepUp(ports.announce)
    const protections = readProtections()
    publish({ phase: 'open', isSample: opened.isSample, protections, error: null }, opened.key)
  }

  async function leave(): Promise<void> {
    if (!base) return
    ports.abortCalls()
    await Promise.allSettled(inFlight)
    base.close()
    base = null
  }

  const wrapKey: WrapKey = key => ports.askKeychain('wrap', key)

  async function unlockAlone(dir: string, found: FolderView, key: Uint8Array | null): Promise<OpenBase | null> {
    if (found.kind === 'empty') {
      if (!key || !config?.canCreate) return null
      const none = { signal: new AbortController().signal, onProgress: () => undefined }
      const created = await backend.create(dir, {
        isSample: false,
        language: config.language,
        key,
        wrapKey: null,
        ...none
      })
      return created.base
    }
    if (key) return backend.openWithKey(dir, key)
    if (!found.keychainWrap || !config?.isKeychainAvailable) return null
    const unwrapped = await ports.askKeychain('unwrap', found.keychainWrap)
    return unwrapped && backend.openWithKey(dir, unwrapped)
  }

  /** Opens a folder as far as that goes without asking anybody. */
  async function openFolder(folder: FolderKind, key: Uint8Array | null): Promise<void> {
    await leave()
    publish({ phase: 'opening', folder, isSample: folder === 'sample', error: null })
    try {
      const dir = dirOf(folder)
      const found = backend.inspect(dir)
      const opened = await unlockAlone(dir, found, key)
      if (opened) return enter(opened)
      publish({ phase: found.kind === 'empty' ? 'empty' : 'locked', protections: readProtections() }, null)
    } catch (error) {
      publish({ phase: 'failed', error: toErrorBody(error) }, null)
    }
  }

  function openBase(): OpenBase {
    if (base) return base
    if (state.error) throw new AppError(state.error.code, state.error.message, state.error.params)
    throw new AppError('locked', 'no base is open')
  }

  const commands: Commands = {
    'session.state': async () => null,
    'session.create': async (input, { signal, onProgress }) => {
      const dir = dirOf(input.folder)
      if (backend.inspect(dir).kind !== 'empty') throw new AppError('fileExists', 'the folder already holds a base')
      if (!input.passphrase && !(input.useKeychain && config?.isKeychainAvailable)) {
        throw new AppError('keychainUnavailable', 'a passphrase is needed where there is no safe keychain')
      }
      await leave()
      state = { ...state, folder: input.folder }
      try {
        const created = await backend.create(dir, {
          isSample: input.folder === 'sample',
          language: input.language,
          passphrase: input.passphrase,
          wrapKey: input.useKeychain ? wrapKey : null,
          signal,
          onProgress
        })
        enter(created.base)
        return created.recoveryCode
      } catch (error) {
        await openFolder(input.folder, null)
        throw error
      }
    },
    'session.unlock': async ({ passphrase }) => {
      if (!base) enter(await backend.openWithPassphrase(dirOf(state.folder), passphrase))
      return null
    },
    'session.recover': async ({ recoveryCode, passphrase }) => {
      if (base) return null
      const opened = await backend.openWithRecovery(dirOf(state.folder), recoveryCode)
      if (passphrase) await backend.setPassphrase(dirOf(state.folder), opened.key, passphrase)
      enter(opened)
      return null
    },
    'session.lock': async () => {
      if (!base) return null
      await leave()
      publish({ phase: 'locked' }, null)
      return null
    },
    'session.switchFolder': async ({ folder }) => {
      if (folder !== state.folder || !base) await openFolder(folder, null)
      return null
    },
    'session.reopen': async () => {
      if (!base) await openFolder(state.folder, null)
      return null
    },
    'session.setPassphrase': async ({ passphrase }) => {
      await backend.setPassphrase(dirOf(state.folder), openBase().key, passphrase)
      publish({ protections: readProtections() })
      return null
    },
    'session.setKeychain': async ({ isOn }) => {
      const wrap = isOn ? await wrapKey(openBase().key) : null
      if (isOn && !wrap) throw new AppError('keychainUnavailable', 'the keychain is not safe here')
      if (!isOn && !state.protections.passphrase) {
        throw new AppError('invalidInput', 'set a passphrase first: the keychain is the only other way in', {
          places: ['passphrase']
        })
      }
      await backend.setKeychain(dirOf(state.folder), wrap)
      publish({ protections: readProtections() })
      return null
    },
    'session.restore': async source => {
      if ((source.name === undefined) === (source.path === undefined)) {
        throw new AppError('invalidInput', 'either name or path', { places: ['name', 'path'] })
      }
      const dir = dirOf(state.folder)
      const key = base ? Uint8Array.from(base.key) : null
      await leave()
      publish({ phase: 'opening', error: null })
      try {
        await openFolder(state.folder, await backend.restore(dir, source, key))
        return null
      } catch (error) {
        await openFolder(state.folder, key)
        throw error
      }
    },
    'session.repairKeyring': async () => {
      if (base) return null
      backend.repairKeyring(dirOf(state.folder))
      await openFolder(state.folder, null)
      return null
    },
    'session.newRecoveryCode': async () => backend.newRecoveryCode(dirOf(state.folder), openBase().key)
  }

  /** One after another: an unlock never meets a switch half way. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work)
    queue = turn.catch(() => undefined)
    return turn
  }

  return {
    start: message =>
      inTurn(() => {
        config = message
        state = { ...state, isKeychainAvailable: message.isKeychainAvailable }
        return openFolder(message.folder, message.key)
      }),
    async call(route, input, options) {
      // A base that can't be opened is when its backups are needed.
      if (!base && route === 'backup.list') {
        return { ok: true, data: backend.listBackups(dirOf(state.folder)), tags: [] }
      }
      const answer = openBase().call(route, input, options)
      inFlight.add(answer)
      return answer.finally(() => inFlight.delete(answer))
    },
    command: (name, input, options) =>
      inTurn(async () => {
        if (!isSessionCommand(name)) throw new AppError('unknownRoute', 'no such session command')
        const parsed = sessionInputs[name].safeParse(input)
        if (!parsed.success)
          throw new AppError('invalidInput', 'the input does not fit', { places: placesOf(parsed.error) })
        const run = commands[name] as (input: unknown, options: Required<CallOptions>) => Promise<string | null>
        const recoveryCode = await run(parsed.data, options)
        return { state, recoveryCode }
      }),
    close: () => inTurn(leave)
  }
}

const placesOf = (error: { issues: { path: PropertyKey[]; code?: string }[] }): string[] =>
  error.issues.slice(0, 5).map(issue => `${issue.path.map(String).join('.') || 'input'}: ${issue.code ?? 'invalid'}`)
