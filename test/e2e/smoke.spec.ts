import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, expect, test } from '@playwright/test'

type Bridge = { runtime(): Promise<{ electron: string; link: string }> }

/** Drives a package: `npm run package:smoke` builds it and names its program in OKAERI_PACKAGED. */
test('the packaged app opens at its first screen, with its data process', async () => {
  const program = process.env.OKAERI_PACKAGED
  if (!program) throw new Error('OKAERI_PACKAGED names no program: run `npm run package:smoke`')
  const userData = mkdtempSync(join(tmpdir(), 'okaeri-smoke-'))
  const env = { ...(process.env as Record<string, string>), OKAERI_USER_DATA: userData, OKAERI_LANG: 'en' }
  const app = await _electron.launch({ executablePath: program, env })
  try {
    const page = await app.firstWindow()
    const problems: string[] = []
    page.on('console', message => message.type() === 'error' && problems.push(message.text()))
    page.on('pageerror', error => problems.push(error.message))
    await expect(page.getByRole('heading').first()).toBeVisible()
    expect(await app.evaluate(electron => electron.app.isPackaged)).toBe(true)
    const link = () =>
      page.evaluate(async () => (await (globalThis as unknown as { okaeri: Bridge }).okaeri.runtime()).link)
    await expect.poll(link).toMatch(/^(node|utilityProcess)$/)
    expect(problems).toEqual([])
  } finally {
    await app.close()
    rmSync(userData, { recursive: true, force: true })
  }
})
