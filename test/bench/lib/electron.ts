import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import type { ElectronApplication, Page, _electron as Launcher } from '@playwright/test'
import { CLOCK, freshPlace } from './samples'

const require = createRequire(import.meta.url)
const LIMIT = 60_000

export const OKAERI = resolve('.')
export const HELLO = resolve('test/bench/hello')

export type Ready = {
  marks: Record<string, number>
  processes: { type: string; kib: number }[]
  /** The data process where it is not one of Electron's own. */
  dataKib: number | null
}

/** The runtime that scripts/bench.mjs has found. */
const program = (): string => process.env['ELECTRON_EXEC_PATH'] ?? (require('electron') as unknown as string)
const args = (folder: string): string[] => [folder, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]

function environment(userData: string, dir: string | null): Record<string, string> {
  return {
    ...(process.env as Record<string, string>),
    ...CLOCK,
    OKAERI_USER_DATA: userData,
    OKAERI_LANG: 'en',
    ...(dir ? { OKAERI_DATA: dir } : {})
  }
}

/** Starts a program until its window is usable and has rested a while, and gives what it says of itself. */
export function startOnce(folder: string, userData: string, dir: string | null): Promise<Ready> {
  return new Promise((done, fail) => {
    const child = spawn(program(), args(folder), {
      env: { ...environment(userData, dir), OKAERI_BENCH: 'usable' },
      stdio: ['ignore', 'pipe', 'ignore']
    })
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      fail(new Error(`no window was usable within ${LIMIT / 1000} s`))
    }, LIMIT)
    let output = ''
    child.stdout.on('data', (text: Buffer) => (output += text.toString()))
    child.on('close', () => {
      clearTimeout(timer)
      const line = /^BENCH (.*)$/m.exec(output)?.[1]
      if (line) done(JSON.parse(line) as Ready)
      else fail(new Error('the program ended before its window was usable'))
    })
  })
}

/** Drives a program's window by Playwright. */
export async function drive(
  folder: string,
  dir: string | null,
  env: Record<string, string> = {}
): Promise<{ app: ElectronApplication; page: Page }> {
  const { _electron } = require('playwright') as { _electron: typeof Launcher }
  const app = await _electron.launch({
    args: args(folder),
    env: { ...environment(freshPlace('driven'), dir), ...env },
    cwd: join(OKAERI)
  })
  return { app, page: await app.firstWindow() }
}

/** Resident memory of all processes, in MiB. */
export const residentOf = ({ processes, dataKib }: Ready): number =>
  (processes.reduce((sum, { kib }) => sum + kib, 0) + (dataKib ?? 0)) / 1024
