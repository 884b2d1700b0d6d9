import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MenuItemConstructorOptions } from 'electron'
import { afterEach, describe, expect, it } from 'vitest'
import type { Command } from '@shared/bridge'
import { translate } from '@shared/i18n/translate'
import { dataFolders, readEnvironment } from './environment'
import { openLog } from './log/log'
import { menuTemplate } from './menu/menu'
import { openPreferences, parseChange, parsePreferences } from './preferences'
import { readCall, readCount } from './security/readers'
import { isAllowed, isOwnPage } from './security/session'
import { personOfArguments, personOfLink } from './shell/deepLink'
import { createFileTokens } from './shell/fileTokens'
import { placeWindow } from './windows/placement'

const folders: string[] = []
function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'okaeri-main-'))
  folders.push(folder)
  return folder
}
afterEach(() => folders.splice(0).forEach(folder => rmSync(folder, { recursive: true, force: true })))

describe('environment', () => {
  it('reads the key as bytes and refuses anything else', () => {
    expect(readEnvironment({ OKAERI_KEY: 'ab'.repeat(32) }).key).toEqual(new Uint8Array(32).fill(0xab))
    expect(readEnvironment({}).key).toBeNull()
    expect(() => readEnvironment({ OKAERI_KEY: 'ab' })).toThrow('64 hex digits')
  })

  it('keeps real and sample people in two folders', () => {
    expect(dataFolders('/u', null)).toEqual({ real: join('/u', 'data'), sample: join('/u', 'sample') })
    expect(dataFolders('/u', '/d').real).toBe('/d')
  })
})

describe('preferences', () => {
  it('fall back one by one when the file is damaged', () => {
    const none = { language: null, theme: 'system', folder: 'real', window: null }
    for (const text of ['', '{', 'null', '[]', '"x"', '{"theme":"pink","language":1,"window":{"x":"1"}}']) {
      expect(parsePreferences(text)).toEqual(none)
    }
    expect(parsePreferences('{"theme":"dark","language":"fr"}')).toEqual({ ...none, theme: 'dark' })
  })

  it('are there again after a restart', () => {
    const file = join(temporaryFolder(), 'deep', 'preferences.json')
    const window = { x: 1, y: 2, width: 900, height: 700, isMaximized: true }
    openPreferences(file, () => undefined).set({ language: 'ja', window })
    expect(openPreferences(file, () => undefined).get()).toMatchObject({ language: 'ja', window })
  })

  it('go on in memory when the disk refuses', () => {
    const codes: string[] = []
    const store = openPreferences(join('/dev/null', 'preferences.json'), code => codes.push(code))
    store.set({ theme: 'dark' })
    expect(store.get().theme).toBe('dark')
    expect(codes).toHaveLength(1)
  })

  it('take from a window only what a window may set', () => {
    expect(parseChange({ theme: 'dark' })).toEqual({ theme: 'dark' })
    expect(parseChange({})).toEqual({})
    for (const bad of [null, 'dark', { theme: 'pink' }, { folder: 'sample' }, { language: 'de' }]) {
      expect(parseChange(bad)).toBeNull()
    }
  })
})

describe('window place', () => {
  const screen = { x: 0, y: 0, width: 1440, height: 900 }
  const saved = { x: 100, y: 50, width: 1000, height: 700, isMaximized: false }

  it('is where it was left', () => {
    expect(placeWindow(saved, [screen])).toEqual({ x: 100, y: 50, width: 1000, height: 700 })
  })

  it('is left to the system when no screen holds it any more', () => {
    for (const lost of [
      { ...saved, x: 5_000 },
      { ...saved, y: -400 },
      { ...saved, y: 890 },
      { ...saved, x: -950 }
    ]) {
      expect(placeWindow(lost, [screen])).toEqual({ width: 1000, height: 700 })
    }
  })

  it('fits the screen', () => {
    expect(placeWindow(null, [{ ...screen, width: 1024, height: 700 }])).toEqual({ width: 1024, height: 700 })
    expect(placeWindow({ ...saved, width: 9_000 }, [screen])).toMatchObject({ width: 1440 })
  })
})

describe('file tokens', () => {
  it('stand for paths that the window never sees', () => {
    const tokens = createFileTokens()
    const picked = tokens.issue(join('/home', 'me', 'leavers.csv'), 12)
    expect(picked).toMatchObject({ name: 'leavers.csv', size: 12 })
    expect(JSON.stringify(picked)).not.toContain('home')
    expect(tokens.resolve({ path: picked.token })).toEqual({ path: join('/home', 'me', 'leavers.csv') })
    expect(tokens.resolve(undefined)).toBeUndefined()
  })

  it('are refused when nobody gave them out', () => {
    expect(() => createFileTokens().resolve({ path: '/etc/passwd' })).toThrow('no such file token')
  })
})

describe('what a window sends', () => {
  it('is a route, a text and known options', () => {
    expect(readCall(['a.b', '{}', {}])).toEqual({ name: 'a.b', payload: '{}', options: {} })
    expect(readCall(['a.b', '{}', { callId: '1', files: { path: 't' } }])).toMatchObject({
      options: { callId: '1', files: { path: 't' } }
    })
    for (const bad of [
      [],
      ['', '{}', {}],
      [1, '{}', {}],
      ['a', {}, {}],
      ['a', '{}', null],
      ['a', '{}', { other: 1 }],
      ['a', '{}', { files: { path: 1 } }],
      ['a', '{}', { callId: 'x'.repeat(301) }]
    ]) {
      expect(readCall(bad)).toBeNull()
    }
    expect([readCount([3]), readCount([-1]), readCount(['3']), readCount([1.5])]).toEqual([3, null, null, null])
  })

  it('comes from our own page only', () => {
    const ground = { folder: 'file:///app/renderer/', devServer: null }
    expect(isOwnPage('file:///app/renderer/index.html#/today', ground)).toBe(true)
    expect(isOwnPage('file:///app/other.html', ground)).toBe(false)
    expect(isOwnPage('https://example.com/', ground)).toBe(false)
    expect(isOwnPage('http://localhost:5173/', { ...ground, devServer: 'http://localhost:5173' })).toBe(true)
    expect(isOwnPage('http://localhost:51730/', { ...ground, devServer: 'http://localhost:5173' })).toBe(false)
  })
})

describe('requests', () => {
  it('stay on the machine', () => {
    const ground = { folder: 'file:///app/renderer/', devServer: null }
    const urls = ['https://example.com/', 'http://localhost:5173/', 'ws://x/', 'file:///etc/passwd', 'ftp://x/']
    expect(urls.filter(url => isAllowed(url, ground))).toEqual([])
    expect(isAllowed('file:///app/renderer/assets/a.js', ground)).toBe(true)
    const developing = { ...ground, devServer: 'http://localhost:5173' }
    expect(isAllowed('ws://localhost:5173/?token=1', developing)).toBe(true)
    expect(isAllowed('http://localhost.example.com/', developing)).toBe(false)
  })
})

describe('links', () => {
  const id = '01890a5d-ac96-774b-bcce-b302099a8057'
  it('name a person', () => {
    expect(personOfLink(`okaeri://alumni/${id}`)).toBe(id)
    expect(personOfArguments(['--flag', '/app', `okaeri://alumni/${id}/`])).toBe(id)
    for (const bad of ['okaeri://alumni/', 'okaeri://alumni/1', `https://alumni/${id}`, `okaeri://alumni/${id}?x=1`]) {
      expect(personOfLink(bad)).toBeNull()
    }
  })
})

describe('log', () => {
  it('keeps codes and numbers and nothing that could be about somebody', () => {
    const file = join(temporaryFolder(), 'logs', 'main.log')
    const log = openLog(file, () => new Date(0))
    log('data.exit', { code: 1, route: 'alumni.search', name: '山田 太郎', path: '/home/taro' })
    const [line] = readFileSync(file, 'utf8').split('\n')
    expect(JSON.parse(line ?? '')).toEqual({
      at: '1970-01-01T00:00:00.000Z',
      event: 'data.exit',
      code: 1,
      route: 'alumni.search',
      name: '(left out)',
      path: '(left out)'
    })
  })
})

describe('menu', () => {
  type Item = MenuItemConstructorOptions
  const flatten = (items: Item[]): Item[] =>
    items.flatMap(item => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])])
  const build = (
    isMac: boolean,
    language: 'en' | 'ja',
    onCommand: (command: Command) => void = () => undefined
  ): Item[] =>
    flatten(
      menuTemplate({
        t: translate(language),
        isMac,
        isPackaged: true,
        theme: 'dark',
        onCommand,
        onTheme: () => undefined
      })
    )

  it('has no dead entry and no accelerator twice, on each system and in each language', () => {
    for (const isMac of [true, false]) {
      for (const language of ['en', 'ja'] as const) {
        const items = build(isMac, language).filter(item => item.type !== 'separator')
        expect(items.filter(item => !item.click && !item.role && !item.submenu)).toEqual([])
        expect(items.filter(item => !item.label || item.label.includes('menu.'))).toEqual([])
        const accelerators = items.flatMap(item => (item.accelerator ? [item.accelerator] : []))
        expect(new Set(accelerators).size).toBe(accelerators.length)
      }
    }
  })

  it('asks the window for what was chosen', () => {
    const asked: Command[] = []
    const items = build(false, 'ja', command => asked.push(command))
    for (const id of ['undo', 'log', 'screen.balance']) {
      const click = items.find(item => item.id === id)?.click as (() => void) | undefined
      click?.()
    }
    expect(asked).toEqual(['undo', 'log', 'screen.balance'])
  })

  it('marks the theme in use', () => {
    const checked = build(false, 'en').filter(item => item.checked)
    expect(checked.map(item => item.id)).toEqual(['theme.dark'])
  })
})
