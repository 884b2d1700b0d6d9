import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { _electron, expect, type ElectronApplication, type Page } from '@playwright/test'

/** The data key of bases that a journey opens without asking. */
export const KEY = '07'.repeat(32)
/** The day all journeys happen on: Thursday, 1 October 2026, ten in the morning in Tokyo. */
export const NOW = '2026-10-01T01:00:00Z'

export type LaunchOptions = {
  language?: 'en' | 'ja'
  /** Opens (or makes) the base with this key; without it the app asks as it does for anybody. */
  key?: string
  userData?: string
  size?: { width: number; height: number }
  theme?: 'light' | 'dark'
}

export type RunningApp = {
  app: ElectronApplication
  page: Page
  userData: string
  /** Console errors and requests off the machine so far: must stay empty. */
  problems: string[]
  close(): Promise<void>
}

export const makeUserData = (): string => mkdtempSync(join(tmpdir(), 'okaeri-e2e-'))

/** Starts the built app on a folder of its own. */
export async function launch(options: LaunchOptions = {}): Promise<RunningApp> {
  const userData = options.userData ?? makeUserData()
  const env: Record<string, string> = {
    ...(process.env as Record<string, string>),
    OKAERI_USER_DATA: userData,
    OKAERI_DATA: join(userData, 'data'),
    OKAERI_LANG: options.language ?? 'en',
    OKAERI_NOW: NOW,
    OKAERI_ZONE: 'Asia/Tokyo'
  }
  if (options.key) env['OKAERI_KEY'] = options.key
  else delete env['OKAERI_KEY']
  const packaged = process.env['OKAERI_PACKAGED']
  const isRoot = process.getuid?.() === 0
  const app = await _electron.launch({
    ...(packaged ? { executablePath: packaged } : {}),
    args: [...(isRoot ? ['--no-sandbox'] : []), ...(packaged ? [] : [process.env['OKAERI_APP'] ?? '.'])],
    env,
    colorScheme: null
  })
  const problems: string[] = []
  const page = await app.firstWindow()
  page.on('console', message => {
    if (message.type() === 'error') problems.push(message.text())
  })
  page.on('pageerror', error => problems.push(error.message))
  page.on('request', request => {
    if (!/^(file|data|blob|devtools):/.test(request.url())) problems.push(`request: ${request.url()}`)
  })
  const { width, height } = options.size ?? { width: 1280, height: 800 }
  await app.evaluate(
    ({ BrowserWindow, nativeTheme }, wanted) => {
      const window = BrowserWindow.getAllWindows()[0]
      window?.setContentSize(wanted.width, wanted.height)
      if (wanted.theme) nativeTheme.themeSource = wanted.theme
    },
    { width, height, theme: options.theme }
  )
  return {
    app,
    page,
    userData,
    problems,
    async close() {
      await app.close()
      if (!options.userData) rmSync(userData, { recursive: true, force: true })
    }
  }
}

/** Runs the command line on the folder of a journey, while the app does not have it open. */
export function okaeri(userData: string, ...args: string[]): unknown {
  const out = execFileSync(process.execPath, ['scripts/okaeri.mjs', ...args, '--data', join(userData, 'data')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, OKAERI_KEY: KEY, OKAERI_NOW: NOW, OKAERI_ZONE: 'Asia/Tokyo' }
  })
  return JSON.parse(out)
}

/** No violation of WCAG 2.2 A and AA on what is shown. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .setLegacyMode()
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`)).toEqual([])
}
