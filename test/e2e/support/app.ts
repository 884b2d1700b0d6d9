import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { translate, type Translate } from '../../../src/shared/i18n/translate'
import type { Theme } from '../../../src/shared/bridge'
import type { Language } from '../../../src/shared/types/vocabulary'

/** The data key of bases that a journey opens without asking. */
export const KEY = '07'.repeat(32)
/** The day all journeys happen on: Thursday, 1 October 2026, ten in the morning in Tokyo. */
export const NOW = '2026-10-01T01:00:00Z'

export type LaunchOptions = {
  language?: Language
  /** Opens (or makes) the base with this key; without it the app asks as it does for anybody. */
  key?: string
  size?: { width: number; height: number }
  theme?: Exclude<Theme, 'system'>
}

export type RunningApp = {
  app: ElectronApplication
  page: Page
  /** The words of the language that the app was started in. */
  t: Translate
  language: Language
  userData: string
  /** Console errors and requests off the machine so far: must stay empty. */
  problems: string[]
  close(): Promise<void>
}

export const makeUserData = (): string => mkdtempSync(join(tmpdir(), 'okaeri-e2e-'))

/** What a program of a journey finds in its environment: its own folder, day and zone. */
function environment(userData: string, { language, key }: LaunchOptions): Record<string, string> {
  const { OKAERI_KEY: _unused, ...env } = process.env as Record<string, string>
  return {
    ...env,
    OKAERI_USER_DATA: userData,
    OKAERI_DATA: join(userData, 'data'),
    OKAERI_LANG: language ?? 'en',
    OKAERI_NOW: NOW,
    OKAERI_ZONE: 'Asia/Tokyo',
    ...(key ? { OKAERI_KEY: key } : {})
  }
}

/** The program and the arguments that start the built app. */
export function program(): { executablePath?: string; args: string[] } {
  const packaged = process.env['OKAERI_PACKAGED']
  const isRoot = process.getuid?.() === 0
  return {
    ...(packaged ? { executablePath: packaged } : {}),
    // Without a keyring of the system all machines ask for a passphrase, and no test writes into anybody's keyring.
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--password-store=basic',
      ...(packaged ? [] : [process.env['OKAERI_APP'] ?? '.'])
    ]
  }
}

/** Starts the built app on a folder of its own. */
export async function launch(userData: string, options: LaunchOptions = {}): Promise<RunningApp> {
  const app = await _electron.launch({ ...program(), env: environment(userData, options), colorScheme: null })
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
      BrowserWindow.getAllWindows()[0]?.setContentSize(wanted.width, wanted.height)
      if (wanted.theme) nativeTheme.themeSource = wanted.theme
    },
    { width, height, theme: options.theme }
  )
  const language = options.language ?? 'en'
  let closing: Promise<void> | undefined
  const close = (): Promise<void> => (closing ??= closeOrKill(app))
  return { app, page, t: translate(language), language, userData, problems, close }
}

/** Quitting is bounded in the app itself; on a machine under heavy load the old runtime under Xvfb once never ended. */
async function closeOrKill(app: ElectronApplication): Promise<void> {
  const child = app.process()
  const timer = setTimeout(() => child.kill('SIGKILL'), 20_000)
  await app.close()
  clearTimeout(timer)
}

/** Starts the app a second time on the same folder, as a double click would. @returns its exit code */
export function launchAgain({ app, userData, language }: RunningApp): number {
  const { args } = program()
  try {
    execFileSync(app.process().spawnfile, args, { env: environment(userData, { language }), stdio: 'ignore' })
    return 0
  } catch (error) {
    return (error as { status: number | null }).status ?? -1
  }
}

/** Runs the command line on the folder of a journey, while the app does not have it open. */
export function okaeri(userData: string, ...args: string[]): unknown {
  const out = execFileSync(process.execPath, ['scripts/okaeri.mjs', ...args, '--data', join(userData, 'data')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment(userData, { key: KEY })
  })
  return JSON.parse(out)
}
