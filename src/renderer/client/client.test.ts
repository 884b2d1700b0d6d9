import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BridgeEvent, CallOptions, OkaeriBridge } from '@shared/bridge'
import { AppError } from '@shared/errors'
import { translate } from '@shared/i18n/translate'
import type { SessionState } from '@shared/protocol'
import { call, change, session, undo } from './call'
import { describeError } from './describeError'
import { createI18n } from './i18n'
import { createQueryClient, isTouched, keepFresh, routeQuery } from './queries'

const open: SessionState = {
  phase: 'open',
  folder: 'real',
  isSample: false,
  protections: { passphrase: true, keychain: false, recovery: true },
  isKeychainAvailable: false,
  error: null
}

let answer: string
let asked: [name: string, payload: string, options: CallOptions | undefined][]
let listeners: Set<(event: BridgeEvent) => void>
const announce = (event: BridgeEvent): void => listeners.forEach(listener => listener(event))

beforeEach(() => {
  answer = '{"ok":true,"data":{"undo":null,"redo":null}}'
  asked = []
  listeners = new Set()
  async function take(name: string, payload: string, options?: CallOptions): Promise<string> {
    asked.push([name, payload, options])
    return answer
  }
  const okaeri: Pick<OkaeriBridge, 'call' | 'session' | 'onEvent'> = {
    call: take,
    session: take,
    onEvent(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    }
  }
  vi.stubGlobal('window', { okaeri })
})
afterEach(() => vi.unstubAllGlobals())

describe('call', () => {
  it('sends JSON and gives the data', async () => {
    expect(await call('history.state', {})).toEqual({ undo: null, redo: null })
    expect(asked).toEqual([['history.state', '{}', undefined]])
  })

  it('gives what undo needs, or null where nothing changed', async () => {
    answer = '{"ok":true,"data":{},"groupSeq":7}'
    expect((await change('history.redo', {})).groupSeq).toBe(7)
    answer = '{"ok":true,"data":{}}'
    expect((await undo(7)).groupSeq).toBeNull()
    expect(asked.at(-1)?.slice(0, 2)).toEqual(['history.undo', '{"groupSeq":7}'])
  })

  it('throws what the route failed with', async () => {
    answer = '{"ok":false,"error":{"code":"undoConflict","params":{"count":2},"retryable":true,"message":"m"}}'
    const error = await undo().catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(AppError)
    expect(error).toMatchObject({ code: 'undoConflict', params: { count: 2 }, retryable: true })
    await expect(session('session.unlock', { passphrase: 'x' })).rejects.toMatchObject({ code: 'undoConflict' })
  })
})

describe('what is shown', () => {
  it('is touched by its own tags, or by any when it names none', () => {
    expect(isTouched(['alumni', 'today'], ['today'])).toBe(true)
    expect(isTouched(['alumni', 'today'], ['balance', 'history'])).toBe(false)
    expect(isTouched([], ['balance'])).toBe(true)
  })

  it('is read again when a change touches it', async () => {
    const client = createQueryClient()
    const stop = keepFresh(client)
    const query = routeQuery('history.state', {})
    await client.fetchQuery(query)
    await client.fetchQuery(query)
    expect(asked).toHaveLength(1)
    announce({ type: 'changed', tags: ['history'] })
    await client.fetchQuery(query)
    expect(asked).toHaveLength(2)
    stop()
    announce({ type: 'changed', tags: ['history'] })
    await client.fetchQuery(query)
    expect(asked).toHaveLength(2)
    client.clear()
  })

  it('is read again after a crash, and forgotten when another folder opens', async () => {
    const client = createQueryClient()
    const stop = keepFresh(client)
    const query = routeQuery('history.state', {})
    announce({ type: 'session', state: open })
    await client.fetchQuery(query)
    announce({ type: 'status', status: 'restarting' })
    announce({ type: 'session', state: { ...open, phase: 'opening' } })
    announce({ type: 'session', state: open })
    expect(client.getQueryState(query.queryKey)).toMatchObject({ isInvalidated: false })
    announce({ type: 'status', status: 'ready' })
    expect(client.getQueryState(query.queryKey)).toMatchObject({ isInvalidated: true })
    announce({ type: 'session', state: { ...open, folder: 'sample' } })
    expect(client.getQueryState(query.queryKey)).toBeUndefined()
    stop()
    client.clear()
  })
})

describe('words', () => {
  it('are the same through i18next as in the main process', () => {
    for (const language of ['en', 'ja'] as const) {
      const { t } = createI18n(language)
      expect(t('errors.locked.title')).toBe(translate(language)('errors.locked.title'))
    }
  })

  it('say title, meaning and action; what is no AppError is internal', () => {
    const t = translate('en')
    expect(describeError(new AppError('diskFull', 'm'), t)).toEqual({
      code: 'diskFull',
      title: t('errors.diskFull.title'),
      meaning: t('errors.diskFull.meaning'),
      action: t('errors.diskFull.action')
    })
    expect(describeError(new Error('secret'), t).code).toBe('internal')
  })
})
