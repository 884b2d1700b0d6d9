import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect } from '@playwright/test'
import { openAlumni } from './pages/alumni'
import { command, goTo, heading, waitForApp } from './pages/frame'
import { openLog } from './pages/log'
import { KEY, okaeri, type LaunchOptions, type RunningApp } from './support/app'
import { test } from './support/journey'

const FOLDER = resolve('docs/images')

/** The pictures of docs/images: each screen as it stands on sample data, 1280 × 800. */
async function take({ page }: RunningApp, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  await page.mouse.move(0, 0)
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' })
}

/** The first row of the list that has a known score, opened. */
async function openKnownPerson(running: RunningApp): Promise<void> {
  await openAlumni(running)
  const known = running.page
    .getByRole('row')
    .filter({ has: running.page.getByRole('img') })
    .first()
  await known.focus()
  await running.page.keyboard.press('Enter')
  await expect(running.page.getByRole('heading', { level: 2, name: running.t('person.lifeLine.title') })).toBeVisible()
}

async function openShortlist(running: RunningApp): Promise<void> {
  await goTo(running, 'openings')
  const row = running.page.locator('[role="row"][data-index="0"]')
  await row.focus()
  await running.page.keyboard.press('Enter')
  await expect(running.page.getByRole('tab', { name: running.t('openings.one.parts.shortlist') })).toBeVisible()
}

for (const language of ['en', 'ja'] as const) {
  test(`pictures in ${language}`, async ({ userData, open }) => {
    okaeri(userData, 'demo', '--language', language)
    const look = async (theme: LaunchOptions['theme']): Promise<RunningApp> => {
      const running = await open({ language, theme, key: KEY })
      await waitForApp(running)
      await goTo(running, 'today')
      await expect(running.page.getByRole('list', { name: running.t('today.list') })).toBeVisible()
      return running
    }
    const light = await look('light')
    if (language === 'en') {
      await take(light, 'today-en')
      await openAlumni(light)
      await take(light, 'alumni-en')
      await goTo(light, 'balance')
      await take(light, 'balance-en')
      await openShortlist(light)
      await take(light, 'shortlist-en')
      await goTo(light, 'settings')
      await take(light, 'settings-en')
      await goTo(light, 'data')
      await command(light, light.t('app.palette.import'), light.t('app.palette.import'))
      await expect(heading(light, light.t('importScreen.title'))).toBeVisible()
      await take(light, 'import-en')
    } else {
      await openAlumni(light)
      await take(light, 'alumni-ja')
      await openKnownPerson(light)
      await take(light, 'person-ja')
      await openLog(light)
      await take(light, 'log-ja')
      await light.page.keyboard.press('Escape')
      await goTo(light, 'openings')
      await take(light, 'openings-ja')
      await goTo(light, 'data')
      await take(light, 'data-ja')
      await light.page.keyboard.press('ControlOrMeta+k')
      await expect(light.page.getByRole('dialog').getByRole('option').first()).toBeVisible()
      await take(light, 'palette-ja')
    }
    await light.close()

    const dark = await look('dark')
    if (language === 'en') {
      await openKnownPerson(dark)
      await take(dark, 'person-en-dark')
    } else {
      await take(dark, 'today-ja-dark')
      await goTo(dark, 'balance')
      await take(dark, 'balance-ja-dark')
    }
  })
}

test('picture of the first run', async ({ open }) => {
  const running = await open({ language: 'en', theme: 'light' })
  await expect(running.page.getByText(running.t('welcome.start.question'))).toBeVisible()
  await take(running, 'firstrun-en')
})
