import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createBackend } from './backend'
import { backupNow } from './database/backup'
import type { CreateOptions, OpenBase } from './session'

const options: CreateOptions = {
  isSample: false,
  language: 'en',
  wrapKey: null,
  signal: new AbortController().signal,
  onProgress: () => undefined
}

describe('session on a real base', () => {
  let dir: string
  let opened: OpenBase[]
  let filled: boolean[]
  const backend = createBackend(async services => {
    filled.push(services.isSample)
    backupNow(services, { now: services.clock.now() })
  })
  const keep = (base: OpenBase): OpenBase => {
    opened.push(base)
    return base
  }
  const answer = (base: OpenBase) => base.call('history.state', {}, {})

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'okaeri-backend-'))
    opened = []
    filled = []
  })
  afterEach(() => {
    opened.forEach(base => base.close())
    rmSync(dir, { recursive: true, force: true })
  })

  it('names the routes that only read', () => {
    expect(backend.queries).toContain('history.state')
    expect(backend.queries).not.toContain('history.undo')
  })

  it('creates a base that its passphrase, its recovery code and its key open again', async () => {
    expect(backend.inspect(dir)).toEqual({ kind: 'empty' })
    const { base, recoveryCode } = await backend.create(dir, { ...options, passphrase: 'correct horse' })
    expect(await answer(base)).toMatchObject({ ok: true })
    const key = Uint8Array.from(base.key)
    base.close()
    expect(base.key.every(byte => byte === 0)).toBe(true)
    expect(backend.inspect(dir)).toMatchObject({
      kind: 'base',
      hasPassphrase: true,
      hasRecovery: true,
      keychainWrap: null
    })
    await expect(backend.openWithPassphrase(dir, 'wrong horse')).rejects.toMatchObject({ code: 'wrongPassphrase' })
    await expect(backend.openWithKey(dir, new Uint8Array(32))).rejects.toMatchObject({ code: 'wrongKey' })
    for (const open of [
      () => backend.openWithPassphrase(dir, 'correct horse'),
      () => backend.openWithRecovery(dir, recoveryCode),
      () => backend.openWithKey(dir, key)
    ]) {
      const again = await open()
      expect(await answer(again)).toMatchObject({ ok: true })
      again.close()
    }
  })

  it('fills the sample folder at once', async () => {
    const created = await backend.create(dir, { ...options, isSample: true, passphrase: 'correct horse' })
    expect(keep(created.base).isSample).toBe(true)
    expect(filled).toEqual([true])
  })

  it('keeps the wrap of the keychain, and takes it out', async () => {
    const wrapped = Uint8Array.from([1, 2, 3])
    const { base } = await backend.create(dir, { ...options, wrapKey: async () => wrapped })
    keep(base)
    expect(backend.inspect(dir)).toMatchObject({ hasPassphrase: false, keychainWrap: Buffer.from(wrapped) })
    await backend.setPassphrase(dir, base.key, 'correct horse')
    await backend.setKeychain(dir, null)
    expect(backend.inspect(dir)).toMatchObject({ hasPassphrase: true, keychainWrap: null })
  })

  it('makes nothing when neither keychain nor passphrase protects it', async () => {
    await expect(backend.create(dir, { ...options, wrapKey: async () => null })).rejects.toMatchObject({
      code: 'keychainUnavailable'
    })
    expect(backend.inspect(dir)).toEqual({ kind: 'empty' })
  })

  it('replaces the recovery code', async () => {
    const { base, recoveryCode } = await backend.create(dir, { ...options, passphrase: 'correct horse' })
    const next = await backend.newRecoveryCode(dir, base.key)
    base.close()
    await expect(backend.openWithRecovery(dir, recoveryCode)).rejects.toMatchObject({ code: 'wrongRecoveryCode' })
    keep(await backend.openWithRecovery(dir, next))
  })

  it('restores a backup of its own by name', async () => {
    const { base } = await backend.create(dir, { ...options, isSample: true, passphrase: 'correct horse' })
    const key = Uint8Array.from(base.key)
    const [name] = readdirSync(join(dir, 'backups'))
    base.close()
    await expect(backend.restore(dir, { name: 'none.okaeri' }, key)).rejects.toMatchObject({ code: 'fileNotFound' })
    await expect(backend.restore(dir, { name }, null)).rejects.toMatchObject({ code: 'locked' })
    const restored = await backend.restore(dir, { name }, key)
    expect(await answer(keep(await backend.openWithKey(dir, restored)))).toMatchObject({ ok: true })
  })
})
